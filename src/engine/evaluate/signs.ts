import type { Expression } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import type { Scope } from '../scope.js';
import { tooLarge } from '../sets/arithmetic.js';
import { type Each, eachOf } from '../sets/each.js';
import type { Frame } from '../sets/frame.js';
import { unknownOf } from '../sets/unknown.js';
import type { Vector } from '../sets/vector.js';
import { values } from './values.js';

/** Numbers that need not fit in what is stored; no number where there is no value. */
interface Wide {
  readonly numbers: Float64Array;
  readonly unknown: Vector['unknown'];
}

function wideOf(expression: Expression, frame: Frame, scope: Scope): Each<Wide> {
  if (expression.kind === 'literal') {
    const number = expression.value === null ? NaN : Number(expression.value);
    return [{ numbers: new Float64Array(frame.count).fill(number), unknown: undefined }];
  }
  if (expression.kind === 'arithmetic') {
    const { operator } = expression;
    return eachOf(wideOf(expression.left, frame, scope), wideOf(expression.right, frame, scope), (left, right) => {
      const b = right.numbers;
      const numbers = left.numbers.map((a, at) => (operator === '+' ? a + b[at] : operator === '-' ? a - b[at] : a * b[at]));
      if (numbers.some((number) => Math.abs(number) > Number.MAX_SAFE_INTEGER)) tooLarge();
      return { numbers, unknown: unknownOf(left, right) };
    });
  }
  return values(expression, frame, scope).map(({ values: found, unknown }) => ({
    numbers: Float64Array.from(found, (value) => (value === NULL ? NaN : value)),
    unknown,
  }));
}

/** Whether one number is below another (−1), is the same (0) or is above it (1): a comparison whose products need not fit in what is stored. */
export function signs(left: Expression, right: Expression, frame: Frame, scope: Scope): Each<Vector> {
  return eachOf(wideOf(left, frame, scope), wideOf(right, frame, scope), (a, b) => ({
    values: Int32Array.from(a.numbers, (number, at) => {
      const sign = Math.sign(number - b.numbers[at]);
      return Number.isNaN(sign) ? NULL : sign;
    }),
    dictionary: null,
    unknown: unknownOf(a, b),
  }));
}

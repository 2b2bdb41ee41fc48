import type { Expression } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { workspace } from '../memory/arena.js';
import { storedHasNull } from '../memory/nulls.js';
import { columnAt, constantsOf } from '../predicates/seen-column.js';
import { periodsOf } from '../references.js';
import type { Scope } from '../scope.js';
import { arithmetic, elapsed, quotients, shifted, shiftedEach } from '../sets/arithmetic.js';
import { type Each, eachOf } from '../sets/each.js';
import { type Frame, gather, rowsAt } from '../sets/frame.js';
import { unknownOf } from '../sets/unknown.js';
import { constantVector, type Vector } from '../sets/vector.js';
import { choice } from './choice.js';
import { related } from './related.js';
import { truths } from './truths.js';

const numbers = (values: Int32Array, unknown?: Int32Array): Vector => ({ values, dictionary: null, unknown });

/** The end of the data, which differs by authority, for each row. */
function dataEnds(expression: Extract<Expression, { kind: 'parameter' }>, frame: Frame, scope: Scope): Int32Array {
  const ends = scope.data.dataEnd(expression.name === 'dataEnd' ? expression.collection : 'cin');
  const { table, rows } = rowsAt(frame, frame.level);
  const owners = table.keys[table.owner]!;
  const authorities = scope.data.authorityOf(table.owner);
  const out = workspace(frame.count);
  for (let at = 0; at < frame.count; at++) {
    const row = rows ? rows[at] : at;
    out[at] = ends[authorities[owners[row]]];
  }
  return out;
}

/** A condition as a yes-or-no number: 1, 0, or none where it is unknown. */
function truthNumbers(condition: Expression, frame: Frame, scope: Scope): Each<Vector> {
  const { yes, unknown } = truths(condition, frame, scope);
  return periodsOf(condition, scope).map((_, period) => {
    const out = workspace(yes.length);
    for (let at = 0; at < out.length; at++) out[at] = unknown && (unknown[at] >> period) & 1 ? NULL : (yes[at] >> period) & 1;
    return numbers(out);
  });
}

/** Dates moved by one number, or each by its own. */
function moved({ date, unit, by }: Extract<Expression, { kind: 'shift' }>, frame: Frame, scope: Scope): Each<Vector> {
  const dates = values(date, frame, scope);
  if (typeof by === 'number') return dates.map((own) => numbers(shifted(own.values, unit, by), unknownOf(own)));
  return eachOf(dates, values(by, frame, scope), (own, each) => numbers(shiftedEach(own.values, unit, each.values), unknownOf(own, each)));
}

/** The value of an expression at each position of a frame, in each period. */
export function values(expression: Expression, frame: Frame, scope: Scope): Each<Vector> {
  const constants = constantsOf(expression, scope);
  if (constants) return constants.map((constant) => constantVector(constant, frame.count));
  switch (expression.kind) {
    case 'column': {
      const { values: stored, rows, dictionary, unknown } = columnAt(expression, frame, scope);
      return [
        {
          values: rows ? gather(stored, rows) : stored,
          dictionary,
          isComplete: !storedHasNull(stored),
          unknown: unknown ? (rows ? gather(unknown, rows) : unknown) : undefined,
        },
      ];
    }
    case 'parameter':
      return [numbers(dataEnds(expression, frame, scope))];
    case 'shift':
      return moved(expression, frame, scope);
    case 'elapsed':
      return eachOf(values(expression.from, frame, scope), values(expression.to, frame, scope), (from, to) =>
        numbers(elapsed(expression.unit, from.values, to.values), unknownOf(from, to)),
      );
    case 'arithmetic':
      return eachOf(values(expression.left, frame, scope), values(expression.right, frame, scope), (left, right) =>
        numbers(arithmetic(expression.operator, left.values, right.values), unknownOf(left, right)),
      );
    case 'quotient':
      return eachOf(values(expression.over, frame, scope), values(expression.under, frame, scope), (over, under) =>
        numbers(quotients(over.values, under.values, expression.places), unknownOf(over, under)),
      );
    case 'case':
      return choice(expression, frame, scope);
    case 'related':
      return related(expression, frame, scope);
    case 'idiom':
      return values(expression.expansion, frame, scope);
    case 'literal':
    case 'given':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'isNull':
    case 'in':
      return truthNumbers(expression, frame, scope);
  }
}

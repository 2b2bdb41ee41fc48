import type { Expression, RelatedExpression } from '../language/nodes.js';
import { int32List } from '../records/index.js';
import { NULL } from '../time/index.js';
import { orderColumn, ownerColumn, type Scope } from './data.js';
import type { Frame } from './frame.js';
import { conjuncts } from './references.js';
import { values } from './values.js';

const MAX = 2147483647;

/** Bounds on the related table's order date that depend on the enclosing row alone. */
export interface Bounds {
  readonly low: Int32Array | null;
  readonly high: Int32Array | null;
  readonly rest: readonly Expression[];
}

export function takeBounds(expression: RelatedExpression, frame: Frame, scope: Scope): Bounds {
  const date = orderColumn(expression.table);
  let low: Int32Array | null = null;
  let high: Int32Array | null = null;
  const rest: Expression[] = [];
  for (const condition of conjuncts(expression.where)) {
    const isBound =
      condition.kind === 'compare' &&
      condition.operator !== '<>' &&
      condition.left.kind === 'column' &&
      condition.left.level === expression.level &&
      condition.left.name === date &&
      !mentions(condition.right, expression.level);
    if (!isBound) {
      rest.push(condition);
      continue;
    }
    const { operator } = condition;
    const limit = values(condition.right, frame, scope).values;
    if (operator === '>=' || operator === '>' || operator === '=') {
      const step = operator === '>' ? 1 : 0;
      const bound = new Int32Array(frame.count);
      // An unknown limit lets nothing through.
      for (let at = 0; at < frame.count; at++) bound[at] = limit[at] === NULL ? MAX : limit[at]! + step;
      low = low ? larger(low, bound) : bound;
    }
    if (operator === '<=' || operator === '<' || operator === '=') {
      const step = operator === '<' ? 1 : 0;
      const bound = new Int32Array(frame.count);
      for (let at = 0; at < frame.count; at++) bound[at] = limit[at] === NULL ? NULL : limit[at]! - step;
      high = high ? smaller(high, bound) : bound;
    }
  }
  return { low, high, rest };
}

const larger = (a: Int32Array, b: Int32Array): Int32Array => a.map((value, at) => Math.max(value, b[at]!));
const smaller = (a: Int32Array, b: Int32Array): Int32Array => a.map((value, at) => Math.min(value, b[at]!));

/** True when an expression has a column of a level, or of a row further in. */
export function mentions(expression: Expression, level: number): boolean {
  if (expression.kind === 'column') return expression.level >= level;
  if (expression.kind === 'related') return true;
  if (expression.kind === 'parameter') return expression.name === 'dataEnd';
  switch (expression.kind) {
    case 'shift':
      return mentions(expression.date, level);
    case 'idiom':
      return mentions(expression.expansion, level);
    case 'literal':
      return false;
    default:
      return true;
  }
}

/** Every pair of an enclosing row and a related row whose date is within the bounds. */
export function pairs(expression: RelatedExpression, frame: Frame, bounds: Bounds, scope: Scope): Frame {
  const table = scope.data.table(expression.table);
  const { offsets, rows: permutation } = scope.data.index(table, expression.key);
  const owners = ownerColumn(frame.table, expression.key);
  const date = orderColumn(expression.table);
  const dates = date ? table.columns[date]!.values : null;
  const positions = int32List(Math.max(256, frame.count));
  const related = int32List(Math.max(256, frame.count));
  const { low, high } = bounds;
  for (let at = 0; at < frame.count; at++) {
    const row = frame.rows ? frame.rows[at]! : at;
    const owner = owners ? owners[row]! : row;
    if (owner === NULL) continue;
    for (let i = offsets[owner]!; i < offsets[owner + 1]!; i++) {
      const candidate = permutation ? permutation[i]! : i;
      if (low || high) {
        const value = dates![candidate]!;
        if (value === NULL || (low && value < low[at]!)) continue;
        if (high && value > high[at]!) break;
      }
      positions.push(at);
      related.push(candidate);
    }
  }
  return { table, level: expression.level, rows: related.view(), count: related.length, parent: frame, positions: positions.view(), previous: null };
}

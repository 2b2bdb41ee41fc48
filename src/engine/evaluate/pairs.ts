import type { Expression, RelatedExpression } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { workspace } from '../memory/arena.js';
import { hasNull } from '../memory/nulls.js';
import { MOST } from '../predicates/column-predicate.js';
import { orderColumn } from '../prepare/data.js';
import { conjuncts, references } from '../references.js';
import type { Scope } from '../scope.js';
import type { Frame } from '../sets/frame.js';
import { type RowsOfOwners, rowsOfOwners } from './rows-of-owners.js';
import { values } from './values.js';

/** Bounds on the related table's order date that depend on the enclosing row alone. */
export interface Bounds {
  readonly low: Int32Array | null;
  readonly high: Int32Array | null;
  readonly rest: readonly Expression[];
}

export function takeBounds(expression: RelatedExpression, frame: Frame, scope: Scope): Bounds {
  const date = orderColumn(expression.table);
  const ordered = date === null || !scope.data.table(expression.table).columns[date].unknown;
  let low: Int32Array | null = null;
  let high: Int32Array | null = null;
  const rest: Expression[] = [];
  for (const condition of conjuncts(expression.where)) {
    const isOnDate =
      ordered &&
      condition.kind === 'compare' &&
      condition.operator !== '<>' &&
      isColumn(condition.left, expression.level, date) &&
      references(condition.right).innermost < expression.level;
    const limits = isOnDate ? values(condition.right, frame, scope) : null;
    // A limit that differs by period bounds nothing for all of them; one that is unknown may still decide.
    if (!isOnDate || limits?.length !== 1 || limits[0].unknown) {
      rest.push(condition);
      continue;
    }
    const { operator } = condition;
    const limit = limits[0].values;
    // An unknown limit lets nothing through.
    if (operator === '>=' || operator === '>' || operator === '=') {
      const bound = moved(limit, operator === '>' ? 1 : 0, MOST);
      low = low ? larger(low, bound) : bound;
    }
    if (operator === '<=' || operator === '<' || operator === '=') {
      const bound = moved(limit, operator === '<' ? -1 : 0, NULL);
      high = high ? smaller(high, bound) : bound;
    }
  }
  return { low, high, rest };
}

/** Dates moved by some days. */
function moved(dates: Int32Array, by: number, whenNull: number): Int32Array {
  const none = NULL;
  if (by === 0 && !hasNull(dates)) return dates;
  const out = workspace(dates.length);
  for (let at = 0; at < dates.length; at++) {
    const value = dates[at];
    out[at] = value === none ? whenNull : value + by;
  }
  return out;
}

const isColumn = (expression: Expression, level: number, name: string | null): boolean =>
  expression.kind === 'column' && expression.level === level && expression.name === name;

const larger = (a: Int32Array, b: Int32Array): Int32Array => a.map((value, at) => Math.max(value, b[at]));
const smaller = (a: Int32Array, b: Int32Array): Int32Array => a.map((value, at) => Math.min(value, b[at]));

/** Every pair of an enclosing row and a related row whose date is within the bounds. */
export function pairs(expression: RelatedExpression, frame: Frame, { low, high }: Bounds, scope: Scope): Frame {
  const table = scope.data.table(expression.table);
  const own = rowsOfOwners(frame, table, expression.key, scope.data);
  const most = candidates(own);
  const positions = workspace(most);
  const found = workspace(most);
  const date = orderColumn(expression.table);
  const count =
    low || high ? pairWithin(own, { dates: table.columns[date!].values, low, high }, positions, found) : pairAll(own, positions, found);
  return {
    table,
    level: expression.level,
    rows: found.subarray(0, count),
    count,
    parent: frame,
    positions: positions.subarray(0, count),
    previous: null,
  };
}

function candidates({ from, to }: RowsOfOwners): number {
  let sum = 0;
  for (let at = 0; at < from.length; at++) sum += to[at] - from[at];
  return sum;
}

function pairAll({ from, to, rows }: RowsOfOwners, positions: Int32Array, found: Int32Array): number {
  let length = 0;
  for (let at = 0; at < from.length; at++) {
    const end = to[at];
    for (let i = from[at]; i < end; i++) {
      positions[length] = at;
      found[length++] = rows ? rows[i] : i;
    }
  }
  return length;
}

interface Bounded {
  readonly dates: Int32Array;
  readonly low: Int32Array | null;
  readonly high: Int32Array | null;
}

function pairWithin({ from, to, rows }: RowsOfOwners, { dates, low, high }: Bounded, positions: Int32Array, found: Int32Array): number {
  const none = NULL;
  let length = 0;
  for (let at = 0; at < from.length; at++) {
    // No date is within no bounds.
    const least = low ? low[at] : none + 1;
    const most = high ? high[at] : MOST;
    const end = to[at];
    for (let i = from[at]; i < end; i++) {
      const row = rows ? rows[i] : i;
      const value = dates[row];
      if (value > most) break;
      if (value < least) continue;
      positions[length] = at;
      found[length++] = row;
    }
  }
  return length;
}

import type { Expression } from '../../language/nodes.js';
import { addMonths, FIRST_DAY, LAST_DAY, NULL, packedParts, workingDayNumbers } from '../../time/index.js';
import { choice } from './choice.js';
import { columnAt, constantsOf, type Constant } from '../predicates/seen-column.js';
import { eachOf, type Each } from '../sets/each.js';
import { gather, rowsAt, type Frame } from '../sets/frame.js';
import { storedHasNull } from '../memory/nulls.js';
import { related } from './related.js';
import { periodsOf } from '../references.js';
import type { Scope } from '../scope.js';
import { truths } from './truths.js';
import { workspace } from '../memory/arena.js';

/** A value for each position of a frame; codes, ids and text are numbers into `dictionary`. */
export interface Vector {
  readonly values: Int32Array;
  readonly dictionary: readonly string[] | null;
  /** It is known that no value is missing. */
  readonly isComplete?: boolean;
}

export function constantVector({ value, text }: Constant, count: number): Vector {
  return { values: workspace(count).fill(value), dictionary: text === null ? null : [text] };
}

const numbers = (values: Int32Array): Vector => ({ values, dictionary: null });

const monthTables = new Map<number, Int32Array>();

/** Every day moved by a number of months, made once: column loops then pay one read a row. */
function monthTable(by: number): Int32Array {
  let table = monthTables.get(by);
  if (!table) {
    table = new Int32Array(LAST_DAY - FIRST_DAY + 1);
    for (let day = FIRST_DAY; day <= LAST_DAY; day++) table[day - FIRST_DAY] = addMonths(day, by);
    monthTables.set(by, table);
  }
  return table;
}

export function shifted(dates: Int32Array, unit: 'days' | 'months', by: number): Int32Array {
  const none = NULL;
  const out = workspace(dates.length);
  if (unit === 'days') {
    for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : dates[at]! + by;
    return out;
  }
  if (dates.length < 5000) {
    for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : addMonths(dates[at]!, by);
    return out;
  }
  const table = monthTable(by);
  const first = FIRST_DAY;
  for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : table[dates[at]! - first]!;
  return out;
}

export function elapsed(unit: 'days' | 'workingDays' | 'completedYears', from: Int32Array, to: Int32Array): Int32Array {
  const none = NULL;
  const first = FIRST_DAY;
  const out = workspace(from.length);
  const table = unit === 'days' ? null : unit === 'workingDays' ? workingDayNumbers() : packedParts();
  for (let at = 0; at < from.length; at++) {
    const start = from[at]!;
    const end = to[at]!;
    if (start === none || end === none) out[at] = none;
    else if (!table) out[at] = end - start;
    else {
      const a = table[start - first]!;
      const b = table[end - first]!;
      out[at] = unit === 'workingDays' ? b - a : (b >> 9) - (a >> 9) - ((b & 511) < (a & 511) ? 1 : 0);
    }
  }
  return out;
}

function arithmetic(operator: '+' | '-' | '*', left: Int32Array, right: Int32Array): Int32Array {
  const none = NULL;
  const out = workspace(left.length);
  for (let at = 0; at < left.length; at++) {
    const a = left[at]!;
    const b = right[at]!;
    out[at] = a === none || b === none ? none : operator === '+' ? a + b : operator === '-' ? a - b : a * b;
  }
  return out;
}

/** The end of the data, which differs by authority, for each row. */
function dataEnds(expression: Extract<Expression, { kind: 'parameter' }>, frame: Frame, scope: Scope): Int32Array {
  const ends = scope.data.dataEnd(expression.name === 'dataEnd' ? expression.collection : 'cin');
  const { table, rows } = rowsAt(frame, frame.level);
  const child = table.keys.child;
  const { authorityOfChild } = scope.data;
  const out = workspace(frame.count);
  for (let at = 0; at < frame.count; at++) {
    const row = rows ? rows[at]! : at;
    out[at] = ends[authorityOfChild[child ? child[row]! : row]!]!;
  }
  return out;
}

/** A condition as a yes-or-no number: 1, 0, or none where it is unknown. */
function truthNumbers(condition: Expression, frame: Frame, scope: Scope): Each<Vector> {
  const { yes, unknown } = truths(condition, frame, scope);
  return periodsOf(condition, scope).map((_, period) => {
    const out = workspace(yes.length);
    for (let at = 0; at < out.length; at++) out[at] = unknown && (unknown[at]! >> period) & 1 ? NULL : (yes[at]! >> period) & 1;
    return numbers(out);
  });
}

/** The value of an expression at each position of a frame, in each period. */
export function values(expression: Expression, frame: Frame, scope: Scope): Each<Vector> {
  const constants = constantsOf(expression, scope);
  if (constants) return constants.map((constant) => constantVector(constant, frame.count));
  switch (expression.kind) {
    case 'column': {
      const { values: stored, rows, dictionary } = columnAt(expression, frame, scope);
      return [{ values: rows ? gather(stored, rows) : stored, dictionary, isComplete: !storedHasNull(stored) }];
    }
    case 'parameter':
      return [numbers(dataEnds(expression, frame, scope))];
    case 'shift':
      return values(expression.date, frame, scope).map((dates) => numbers(shifted(dates.values, expression.unit, expression.by)));
    case 'elapsed':
      return eachOf(values(expression.from, frame, scope), values(expression.to, frame, scope), (from, to) => numbers(elapsed(expression.unit, from.values, to.values)));
    case 'arithmetic':
      return eachOf(values(expression.left, frame, scope), values(expression.right, frame, scope), (left, right) => numbers(arithmetic(expression.operator, left.values, right.values)));
    case 'case':
      return choice(expression, frame, scope);
    case 'related':
      return related(expression, frame, scope);
    case 'idiom':
      return values(expression.expansion, frame, scope);
    case 'literal':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'isNull':
    case 'in':
      return truthNumbers(expression, frame, scope);
  }
}

import type { Expression } from '../language/nodes.js';
import { addMonths, FIRST_DAY, LAST_DAY, NULL, packedParts, workingDayNumbers } from '../time/index.js';
import { columnAt, constantOf } from './columns.js';
import type { Scope } from './data.js';
import { rowsAt, type Frame } from './frame.js';
import { related } from './related.js';
import { truths } from './truths.js';
import { UNKNOWN } from './column-test.js';

/** A value for each position of a frame; codes, ids and text are numbers into `dictionary`. */
export interface Vector {
  readonly values: Int32Array;
  readonly dictionary: readonly string[] | null;
}

function constantVector(constant: { readonly value: number; readonly text: string | null }, count: number): Vector {
  return { values: new Int32Array(count).fill(constant.value), dictionary: constant.text === null ? null : [constant.text] };
}

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

function shifted(dates: Int32Array, unit: 'days' | 'months', by: number): Int32Array {
  const out = new Int32Array(dates.length);
  if (unit === 'days') {
    for (let at = 0; at < dates.length; at++) out[at] = dates[at] === NULL ? NULL : dates[at]! + by;
    return out;
  }
  if (dates.length < 5000) {
    for (let at = 0; at < dates.length; at++) out[at] = dates[at] === NULL ? NULL : addMonths(dates[at]!, by);
    return out;
  }
  const table = monthTable(by);
  for (let at = 0; at < dates.length; at++) out[at] = dates[at] === NULL ? NULL : table[dates[at]! - FIRST_DAY]!;
  return out;
}

function elapsed(unit: 'days' | 'workingDays' | 'completedYears', from: Int32Array, to: Int32Array): Int32Array {
  const out = new Int32Array(from.length);
  const table = unit === 'days' ? null : unit === 'workingDays' ? workingDayNumbers() : packedParts();
  for (let at = 0; at < from.length; at++) {
    const start = from[at]!;
    const end = to[at]!;
    if (start === NULL || end === NULL) out[at] = NULL;
    else if (!table) out[at] = end - start;
    else {
      const a = table[start - FIRST_DAY]!;
      const b = table[end - FIRST_DAY]!;
      out[at] = unit === 'workingDays' ? b - a : (b >> 9) - (a >> 9) - ((b & 511) < (a & 511) ? 1 : 0);
    }
  }
  return out;
}

function arithmetic(operator: '+' | '-' | '*', left: Int32Array, right: Int32Array): Int32Array {
  const out = new Int32Array(left.length);
  for (let at = 0; at < left.length; at++) {
    const a = left[at]!;
    const b = right[at]!;
    out[at] = a === NULL || b === NULL ? NULL : operator === '+' ? a + b : operator === '-' ? a - b : a * b;
  }
  return out;
}

function choice(expression: Extract<Expression, { kind: 'case' }>, frame: Frame, scope: Scope): Vector {
  const branches = [...expression.when.map((entry) => entry.then), expression.otherwise].map((branch) => values(branch, frame, scope));
  const conditions = expression.when.map((entry) => truths(entry.if, frame, scope));
  const isText = branches.some((branch) => branch.dictionary);
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const renumbered = branches.map(({ dictionary }) =>
    dictionary?.map((text) => {
      let number = numbers.get(text);
      if (number === undefined) {
        numbers.set(text, (number = texts.length));
        texts.push(text);
      }
      return number;
    }),
  );
  const out = new Int32Array(frame.count);
  for (let at = 0; at < frame.count; at++) {
    let taken = conditions.findIndex((condition) => condition[at] === 1);
    if (taken < 0) taken = branches.length - 1;
    const value = branches[taken]!.values[at]!;
    out[at] = value === NULL ? NULL : (renumbered[taken]?.[value] ?? value);
  }
  return { values: out, dictionary: isText ? texts : null };
}

/** The value of an expression at each position of a frame. */
export function values(expression: Expression, frame: Frame, scope: Scope): Vector {
  const constant = constantOf(expression, scope);
  if (constant) return constantVector(constant, frame.count);
  switch (expression.kind) {
    case 'column': {
      const { values: stored, rows, dictionary } = columnAt(expression, frame, scope);
      if (!rows) return { values: stored, dictionary };
      const out = new Int32Array(frame.count);
      for (let at = 0; at < frame.count; at++) out[at] = stored[rows[at]!]!;
      return { values: out, dictionary };
    }
    case 'parameter': {
      // Only the end of the data is left: it differs by authority.
      const ends = scope.data.dataEnd(expression.name === 'dataEnd' ? expression.collection : 'cin');
      const { table, rows } = rowsAt(frame, frame.level);
      const child = table.keys.child;
      const { authorityOfChild } = scope.data;
      const out = new Int32Array(frame.count);
      for (let at = 0; at < frame.count; at++) {
        const row = rows ? rows[at]! : at;
        out[at] = ends[authorityOfChild[child ? child[row]! : row]!]!;
      }
      return { values: out, dictionary: null };
    }
    case 'shift':
      return { values: shifted(values(expression.date, frame, scope).values, expression.unit, expression.by), dictionary: null };
    case 'elapsed':
      return {
        values: elapsed(expression.unit, values(expression.from, frame, scope).values, values(expression.to, frame, scope).values),
        dictionary: null,
      };
    case 'arithmetic':
      return {
        values: arithmetic(expression.operator, values(expression.left, frame, scope).values, values(expression.right, frame, scope).values),
        dictionary: null,
      };
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
    case 'in': {
      const truth = truths(expression, frame, scope);
      return { values: Int32Array.from(truth, (value) => (value === UNKNOWN ? NULL : value)), dictionary: null };
    }
  }
}

import { addMonths, FIRST_DAY, LAST_DAY, NULL, packedParts, workingDayNumbers } from '../../time/index.js';
import { workspace } from '../memory/arena.js';

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
    for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : dates[at] + by;
    return out;
  }
  if (dates.length < 5000) {
    for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : addMonths(dates[at], by);
    return out;
  }
  const table = monthTable(by);
  const first = FIRST_DAY;
  for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : table[dates[at] - first];
  return out;
}

export function elapsed(unit: 'days' | 'workingDays' | 'completedYears', from: Int32Array, to: Int32Array): Int32Array {
  const none = NULL;
  const first = FIRST_DAY;
  const out = workspace(from.length);
  const table = unit === 'days' ? null : unit === 'workingDays' ? workingDayNumbers() : packedParts();
  for (let at = 0; at < from.length; at++) {
    const start = from[at];
    const end = to[at];
    if (start === none || end === none) out[at] = none;
    else if (!table) out[at] = end - start;
    else {
      const a = table[start - first];
      const b = table[end - first];
      out[at] = unit === 'workingDays' ? b - a : (b >> 9) - (a >> 9) - ((b & 511) < (a & 511) ? 1 : 0);
    }
  }
  return out;
}

export function arithmetic(operator: '+' | '-' | '*', left: Int32Array, right: Int32Array): Int32Array {
  const none = NULL;
  const out = workspace(left.length);
  for (let at = 0; at < left.length; at++) {
    const a = left[at];
    const b = right[at];
    out[at] = a === none || b === none ? none : operator === '+' ? a + b : operator === '-' ? a - b : a * b;
  }
  return out;
}

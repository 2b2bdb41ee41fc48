import type { ElapsedUnit, ShiftUnit } from '../../language/nodes.js';
import { addMonths, addWorkingDays, anniversary, FIRST_DAY, LAST_DAY, NULL, packedParts, workingDayNumbers } from '../../time/index.js';
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

const shifts: Readonly<Record<ShiftUnit, (day: number, by: number) => number>> = {
  days: (day, by) => day + by,
  workingDays: addWorkingDays,
  months: addMonths,
  years: anniversary,
};

/** One day moved. */
export const shiftedDay = (day: number, unit: ShiftUnit, by: number): number =>
  day === NULL || by === NULL ? NULL : shifts[unit](day, by);

/** Days moved each by its own number; a day that would lie beyond the calendar is none. */
export function shiftedEach(dates: Int32Array, unit: ShiftUnit, by: Int32Array): Int32Array {
  const out = workspace(dates.length);
  for (let at = 0; at < dates.length; at++) {
    const day = shiftedDay(dates[at], unit, by[at]);
    out[at] = day < FIRST_DAY || day > LAST_DAY ? NULL : day;
  }
  return out;
}

export function shifted(dates: Int32Array, unit: ShiftUnit, by: number): Int32Array {
  const none = NULL;
  const out = workspace(dates.length);
  if (unit === 'days') {
    for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : dates[at] + by;
    return out;
  }
  if (unit !== 'months' || dates.length < 5000) {
    for (let at = 0; at < dates.length; at++) out[at] = shiftedDay(dates[at], unit, by);
    return out;
  }
  const table = monthTable(by);
  const first = FIRST_DAY;
  for (let at = 0; at < dates.length; at++) out[at] = dates[at] === none ? none : table[dates[at] - first];
  return out;
}

export function elapsed(unit: ElapsedUnit, from: Int32Array, to: Int32Array): Int32Array {
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
      if (unit === 'workingDays') out[at] = b - a;
      else if (unit === 'completedYears') out[at] = (b >> 9) - (a >> 9) - ((b & 511) < (a & 511) ? 1 : 0);
      else out[at] = ((b >> 9) - (a >> 9)) * 12 + ((b >> 5) & 15) - ((a >> 5) & 15) - ((b & 31) < (a & 31) ? 1 : 0);
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

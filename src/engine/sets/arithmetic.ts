import { IndicatorError } from '../../errors.js';
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

/** @throws IndicatorError `invalid-expression`: a number that is not stored whole must not pass for another */
export function tooLarge(): never {
  throw new IndicatorError(
    'invalid-expression',
    'A calculation comes to a number of more than nine digits for one row; state it in larger units or with fewer decimal places.',
  );
}

export function arithmetic(operator: '+' | '-' | '*', left: Int32Array, right: Int32Array): Int32Array {
  const none = NULL;
  const out = workspace(left.length);
  let isWhole = true;
  for (let at = 0; at < left.length; at++) {
    const a = left[at];
    const b = right[at];
    if (a === none || b === none) out[at] = none;
    else {
      const value = operator === '+' ? a + b : operator === '-' ? a - b : a * b;
      out[at] = value;
      isWhole &&= out[at] === value && value !== none;
    }
  }
  if (!isWhole) tooLarge();
  return out;
}

/** `over ÷ under` in units of a number of places more than both have, rounded half up, away from zero. Products stay below 2 to the power of 53 in all that is stored. */
export function quotients(over: Int32Array, under: Int32Array, places: number): Int32Array {
  const none = NULL;
  const raised = 10 ** Math.max(places, 0);
  const lowered = 10 ** Math.max(-places, 0);
  const out = workspace(over.length);
  for (let at = 0; at < over.length; at++) {
    const a = Math.abs(over[at]) * raised;
    const b = Math.abs(under[at]) * lowered;
    if (over[at] === none || under[at] === none || b === 0) out[at] = none;
    else {
      const rest = a % b;
      const value = (a - rest) / b + (rest * 2 >= b ? 1 : 0);
      out[at] = over[at] < 0 === under[at] < 0 ? value : -value;
      if (Math.abs(out[at]) !== value) tooLarge();
    }
  }
  return out;
}

import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { rows, withinMonthsBefore } from '../../src/language/index.js';
import { addMonths, day, isoDate } from '../../src/time/index.js';
import { outcomes } from '../support/measure.js';

const before = (months: number) =>
  countCalculation({ rows: rows('careEpisodes', (row) => withinMonthsBefore(row.startedOn, row.endedOn, months)) });
/** The date asked about is the row's start; the event is the row's end. */
const is = (calculation: ReturnType<typeof before>, date: string, event: string): boolean =>
  Object.values(outcomes({ tables: { careEpisodes: [{ childId: 'A', startedOn: date, endedOn: event }] } }, calculation))[0] === 'counted';

describe('N months before a day: from the same day N months earlier to the day before', () => {
  it('12 months before 10 May 2024: 10 May 2023 is in, 9 May 2023 is out', () => {
    expect(is(before(12), '2023-05-10', '2024-05-10')).toBe(true);
    expect(is(before(12), '2023-05-09', '2024-05-10')).toBe(false);
  });
  it('the day before is in; the day itself is out', () => {
    expect(is(before(12), '2024-05-09', '2024-05-10')).toBe(true);
    expect(is(before(12), '2024-05-10', '2024-05-10')).toBe(false);
  });
  it('it is not 365 days: 366 days lie between 1 March 2023 and 1 March 2024, and the day is in', () => {
    expect(day('2024-03-01') - day('2023-03-01')).toBe(366);
    expect(is(before(12), '2023-03-01', '2024-03-01')).toBe(true);
  });
  it('12 months before 29 February 2024 begin on 28 February 2023, clamped to the month’s last day', () => {
    expect(is(before(12), '2023-02-28', '2024-02-29')).toBe(true);
    expect(is(before(12), '2023-02-27', '2024-02-29')).toBe(false);
  });
  it('a month before 31 March begins on the last day of February', () => {
    expect(isoDate(addMonths(day('2023-03-31'), -1))).toBe('2023-02-28');
    expect(isoDate(addMonths(day('2024-03-31'), -1))).toBe('2024-02-29');
  });
});

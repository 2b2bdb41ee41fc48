import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { rows, withinMonthsAfter, withinMonthsBefore } from '../../src/language/index.js';
import { outcomes } from '../support/measure.js';

const before = (months: number) =>
  countCalculation({ rows: rows('careEpisodes', (row) => withinMonthsBefore(row.startedOn, row.endedOn, months)) });
const after = (months: number) =>
  countCalculation({ rows: rows('careEpisodes', (row) => withinMonthsAfter(row.startedOn, row.endedOn, months)) });
/** The date asked about is the row's start; the event is the row's end. */
const is = (calculation: ReturnType<typeof before>, date: string, event: string): boolean =>
  Object.values(outcomes({ tables: { careEpisodes: [{ childId: 'A', startedOn: date, endedOn: event }] } }, calculation))[0] === 'counted';

describe('N months after a day: from the day after to the same day N months later', () => {
  it('24 months after 31 March 2023: 31 March 2025 is in, 1 April 2025 is out', () => {
    expect(is(after(24), '2025-03-31', '2023-03-31')).toBe(true);
    expect(is(after(24), '2025-04-01', '2023-03-31')).toBe(false);
  });
  it('the day itself is out, the next is in', () => {
    expect(is(after(24), '2023-03-31', '2023-03-31')).toBe(false);
    expect(is(after(24), '2023-04-01', '2023-03-31')).toBe(true);
  });
  it('6 months after 31 August end on the last day of February', () => {
    expect(is(after(6), '2024-02-29', '2023-08-31')).toBe(true);
    expect(is(after(6), '2024-03-01', '2023-08-31')).toBe(false);
  });
});

describe('forward and backward differ at month ends, so each rule says which it is', () => {
  it('28 February 2023 is in the six months before 31 August, but 31 August is not in the six months after 28 February', () => {
    expect(is(before(6), '2023-02-28', '2023-08-31')).toBe(true);
    expect(is(after(6), '2023-08-31', '2023-02-28')).toBe(false);
    expect(is(after(6), '2023-08-28', '2023-02-28')).toBe(true);
  });
});

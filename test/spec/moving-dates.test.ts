import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  anniversary,
  monthsBetween,
  onOrBefore,
  periodEnd,
  rows,
} from '../../src/language/index.js';
import * as time from '../../src/time/index.js';
import { outcomes, valuesOfRows, year } from '../support/measure.js';

const { day, isoDate } = time;
const days = fc.integer({ min: day('1995-01-01'), max: day('2060-12-31') });

describe('months are clamped to the month’s last day', () => {
  it('31 January and one month is 29 February 2024 and 28 February 2025', () => {
    expect(isoDate(time.addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
    expect(isoDate(time.addMonths(day('2025-01-31'), 1))).toBe('2025-02-28');
  });
});

describe('the anniversary of 29 February is 1 March in a common year', () => {
  const of = (date: string, years: number): string => isoDate(time.anniversary(day(date), years));

  it('born on 29 February 2008, 18 on 1 March 2026, 16 on 29 February 2024', () => {
    expect([of('2008-02-29', 18), of('2008-02-29', 16), of('2008-02-29', 0)]).toEqual(['2026-03-01', '2024-02-29', '2008-02-29']);
    expect([of('2008-02-29', -1), of('2008-02-29', -4)]).toEqual(['2007-03-01', '2004-02-29']);
  });
  it('of any other day it is the same day of the year: 28 February and 1 March do not move', () => {
    expect([of('2007-02-28', 17), of('2007-03-01', 17), of('2008-12-31', 1)]).toEqual(['2024-02-28', '2024-03-01', '2009-12-31']);
  });
  it('twelve months on is another rule: 28 February', () => expect(isoDate(time.addMonths(day('2008-02-29'), 18 * 12))).toBe('2026-02-28'));
  it('an age is reached on the anniversary and not before, whatever the dates', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), fc.integer({ min: -3, max: 3 }), (born, years, by) => {
        const on = time.anniversary(born, years) + by;
        expect(time.ageOn(born, on) >= years).toBe(by >= 0);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('working days from a date: the n-th after it, or before it', () => {
  const of = (date: string, by: number): string => isoDate(time.addWorkingDays(day(date), by));

  it('Thursday 28 March 2024 and one is Tuesday 2 April: Good Friday, the weekend and Easter Monday are passed over', () =>
    expect(of('2024-03-28', 1)).toBe('2024-04-02'));
  it('from a Saturday the first is Monday, the last before is Friday', () => {
    expect([of('2024-04-06', 1), of('2024-04-06', -1)]).toEqual(['2024-04-08', '2024-04-05']);
  });
  it('none leaves the day where it is, working day or not', () =>
    expect([of('2024-04-06', 0), of('2024-04-08', 0)]).toEqual(['2024-04-06', '2024-04-08']));
  it('back from a Monday the first is Friday, and the day itself does not count', () =>
    expect([of('2024-04-08', -1), of('2024-04-08', -2)]).toEqual(['2024-04-05', '2024-04-04']));
  it('fifteen after Christmas Eve 2024 is 17 January 2025', () => {
    // 27, 30 and 31 December; 2 and 3 January; three weeks of five less those five: 6 to 10, 13 to 17 January.
    expect(of('2024-12-24', 15)).toBe('2025-01-17');
  });
  it('is where so many working days have passed for the first time', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from, by) => {
        const to = time.addWorkingDays(from, by);
        expect([time.workingDaysBetween(from, to), time.workingDaysBetween(from, to - 1)]).toEqual([by, by - 1]);
        expect(time.addWorkingDays(to + 1, -1)).toBe(to);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('completed months go up on the same day of the month, or on the 1st of the next where there is none', () => {
  const between = (from: string, to: string): number => time.monthsBetween(day(from), day(to));

  it('from 31 January 2024: none on 29 February, one on 1 March, two on 31 March', () => {
    expect([
      between('2024-01-31', '2024-02-29'),
      between('2024-01-31', '2024-03-01'),
      between('2024-01-31', '2024-03-30'),
      between('2024-01-31', '2024-03-31'),
    ]).toEqual([0, 1, 1, 2]);
  });
  it('on the day itself none, a day earlier fewer than none', () =>
    expect([between('2024-05-10', '2024-05-10'), between('2024-05-10', '2024-05-09')]).toEqual([0, -1]));
  it('1 year and 4 months are 16', () =>
    expect([between('2023-11-05', '2025-03-04'), between('2023-11-05', '2025-03-05')]).toEqual([15, 16]));
  it('twelve are a year of age, whatever the dates', () => {
    fc.assert(
      fc.property(days, days, (from, to) => void expect(Math.floor(time.monthsBetween(from, to) / 12)).toBe(time.ageOn(from, to))),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('in a definition', () => {
  // A: 18 on 1 March 2026. B: 18 on 31 March 2025. C: no date of birth.
  const children = [{ childId: 'A', birthDate: '2008-02-29' }, { childId: 'B', birthDate: '2007-03-31' }, { childId: 'C' }];

  it('the eighteenth birthday is on or before the period’s end', () => {
    const adults = countCalculation({ rows: rows('children', (child) => onOrBefore(anniversary(child.birthDate, 18), periodEnd)) });
    expect(outcomes({ tables: { children } }, adults)).toEqual({ A: 'outside', B: 'counted', C: 'unknown' });
    expect(outcomes({ tables: { children } }, adults, { start: '2025-04-01', end: '2026-02-28' })).toMatchObject({ A: 'outside' });
    expect(outcomes({ tables: { children } }, adults, { start: '2025-04-01', end: '2026-03-01' })).toMatchObject({ A: 'counted' });
  });

  it('a length of time may differ from row to row: the birthday on or before the period’s end, and none where there is no age', () => {
    const birthday = countCalculation({
      rows: rows('children', (child) => onOrBefore(anniversary(child.birthDate, ageOn(child.birthDate, periodEnd)), periodEnd)),
    });
    expect(outcomes({ tables: { children } }, birthday)).toEqual({ A: 'counted', B: 'counted', C: 'unknown' });
    const shifts = [addDays, addWorkingDays, addMonths];
    for (const shift of shifts) {
      // The plan's own number of earlier plans, 2 and 0 and none, taken as a length of time.
      const plans = [2, 0, null].map((previousPlans, at) => ({ childId: `P${at}`, startedOn: '2025-03-31', previousPlans }));
      const ends = countCalculation({
        rows: rows('childProtectionPlans', (plan) => onOrBefore(shift(plan.startedOn, plan.previousPlans), periodEnd)),
      });
      expect(outcomes({ tables: { childProtectionPlans: plans } }, ends)).toEqual({
        'P0 2025-03-31': 'outside',
        'P1 2025-03-31': 'counted',
        'P2 2025-03-31': 'unknown',
      });
    }
  });

  it('months between two dates are a number for each row', () => {
    const careEpisodes = [
      { childId: 'A', startedOn: '2024-01-31', endedOn: '2024-02-29' },
      { childId: 'A', startedOn: '2024-02-29', endedOn: '2025-03-31' },
      { childId: 'B', startedOn: '2024-05-10' },
    ];
    expect(
      valuesOfRows({ tables: { careEpisodes } }, 'careEpisodes', (episode) => monthsBetween(episode.startedOn, episode.endedOn), year),
    ).toEqual([0, 13, null]);
  });
});

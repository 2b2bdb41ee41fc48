import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { during, rows } from '../../src/language/index.js';
import { day, isoDate, monthsEnding, period, yearEnding, yearsEnding } from '../../src/time/index.js';
import { outcomes } from '../support/measure.js';

describe('period: closed at both ends', () => {
  it('the year ending 31 March 2025 is 1 April 2024 to 31 March 2025', () => {
    expect(yearEnding('2025-03-31')).toEqual({ start: day('2024-04-01'), end: day('2025-03-31') });
  });

  it('an event on the first or the last day is in; the day before and the day after are out', () => {
    const referrals = ['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'].map((referredOn) => ({ childId: 'A', referredOn }));
    const inPeriod = countCalculation({ rows: rows('cinEpisodes', (referral) => during(referral.referredOn)) });
    expect(outcomes({ tables: { cinEpisodes: referrals } }, inPeriod)).toEqual({
      'A 2024-03-31': 'outside',
      'A 2024-04-01': 'counted',
      'A 2025-03-31': 'counted',
      'A 2025-04-01': 'outside',
    });
  });

  it('an event without a date is neither in nor out: it is unknown, and reported', () => {
    const inPeriod = countCalculation({ rows: rows('cinEpisodes', (referral) => during(referral.referredOn)) });
    expect(outcomes({ tables: { cinEpisodes: [{ childId: 'A', cinEpisodeId: 'x' }] } }, inPeriod)).toEqual({ 'A none': 'unknown' });
  });

  it('a year that ends on a month’s last day starts on a month’s first, in a leap year too', () => {
    expect(isoDate(yearEnding('2024-02-29').start)).toBe('2023-03-01');
    expect(isoDate(yearEnding('2023-02-28').start)).toBe('2022-03-01');
    expect(isoDate(monthsEnding(day('2024-06-30'), 3).start)).toBe('2024-04-01');
  });

  it('a year may end on any day', () => {
    expect(isoDate(yearEnding('2025-01-15').start)).toBe('2024-01-16');
  });

  it('several years end on the same day of each, and on the last of February', () => {
    expect(yearsEnding('2024-02-29', 2).map(({ start, end }) => [isoDate(start), isoDate(end)])).toEqual([
      ['2022-03-01', '2023-02-28'],
      ['2023-03-01', '2024-02-29'],
    ]);
  });

  it('a period may be one day, and may not end before it starts', () => {
    expect(period('2025-03-31', '2025-03-31')).toEqual({ start: day('2025-03-31'), end: day('2025-03-31') });
    expect(() => period('2025-04-01', '2025-03-31')).toThrow(/must not end before/);
  });
});

import { describe, expect, it } from 'vitest';
import { proportionCalculation } from '../../src/language/build/shapes.js';
import { addMonths, after, and, dataEnd, exists, isKnown, not, rows, withinMonthsAfter } from '../../src/language/index.js';
import { outcomes } from '../support/measure.js';

/** Plans that ended, and whether no referral came in the six months after. */
const noReferralAfter = proportionCalculation({
  rows: rows('childProtectionPlans', (plan) => isKnown(plan.endedOn)),
  exclusions: [
    {
      id: 'follow-up-not-complete',
      because: 'The six months are not over by the end of the data.',
      source: 'proposal',
      when: (plan) => after(addMonths(plan.endedOn, 6), dataEnd('cin')),
    },
  ],
  numerator: (plan) => not(exists('cinEpisodes', (referral) => and(withinMonthsAfter(referral.referredOn, plan.endedOn, 6)))),
});
const coverage = [{ from: '2020-04-01', to: '2025-03-31' }];
const outcome = (endedOn: string, referredOn: string[], cover: typeof coverage = coverage): string | undefined =>
  Object.values(
    outcomes(
      {
        tables: {
          childProtectionPlans: [{ childId: 'A', startedOn: '2023-01-01', endedOn }],
          cinEpisodes: referredOn.map((date) => ({ childId: 'A', referredOn: date })),
        },
        coverage: cover,
      },
      noReferralAfter,
    ),
  )[0];

describe('follow-up: a window not complete by the data’s end is left out by name, never counted as "no event"', () => {
  it('a window that ends on the data’s last day is complete', () => {
    expect(outcome('2024-09-30', [])).toBe('counted');
    // 30 September and six months is 30 March 2025; the month's last day is only clamped, never stretched.
    expect(outcome('2024-09-29', [])).toBe('counted');
  });
  it('a window that ends a day later is left out', () => expect(outcome('2024-10-01', [])).toBe('excluded:follow-up-not-complete'));
  it('and is left out although the event has already come: who had time to come back is the same for all', () =>
    expect(outcome('2024-10-01', ['2024-11-01'])).toBe('excluded:follow-up-not-complete'));
  it('an event in a complete window counts against', () => expect(outcome('2024-09-30', ['2025-03-30'])).toBe('denominator'));
  it('an event after it does not', () => expect(outcome('2024-09-30', ['2025-03-31'])).toBe('counted'));
  it('the end of the data is that of the child’s own authority and of the collection that holds the event', () => {
    expect(outcome('2024-10-01', [], [{ from: '2020-04-01', to: '2025-04-01' }])).toBe('counted');
  });
  it('with no return read at all nobody can say whether the window is over: the row stays, and is reported', () => {
    expect(outcome('2024-10-01', [], [])).toBe('counted');
  });
});

import { describe, expect, it } from 'vitest';
import { proportionCalculation } from '../../src/language/build/shapes.js';
import { addWorkingDays, after, and, dataEnd, during, isKnown, onOrBefore, rows } from '../../src/language/index.js';
import { outcomes } from '../support/everywhere.js';
import { figures, measure } from '../support/measure.js';

/** Enquiries under section 47 started in the year, and whether a conference was held within 15 working days of the start. */
const conferenceWithin15 = proportionCalculation({
  rows: rows('section47Enquiries', (enquiry) => during(enquiry.startedOn)),
  exclusions: [
    {
      id: 'follow-up-not-complete',
      because: 'The 15 working days are not over by the end of the data.',
      source: 'proposal',
      when: (enquiry) => after(addWorkingDays(enquiry.startedOn, 15), dataEnd('cin')),
    },
  ],
  numerator: (enquiry) =>
    and(isKnown(enquiry.initialConferenceOn), onOrBefore(enquiry.initialConferenceOn, addWorkingDays(enquiry.startedOn, 15))),
});

type Enquiry = readonly [startedOn: string | null, initialConferenceOn: string | null];

/** One enquiry of each child. */
const recordsOf = (...enquiries: readonly Enquiry[]) => ({
  tables: {
    section47Enquiries: enquiries.map(([startedOn, initialConferenceOn], at) => ({
      childId: String.fromCharCode(65 + at),
      startedOn,
      initialConferenceOn,
    })),
  },
  coverage: [{ from: '2020-04-01', to: '2025-03-31' }],
});
const of = async (...enquiries: readonly Enquiry[]): Promise<readonly string[]> =>
  Object.values(await outcomes(recordsOf(...enquiries), conferenceWithin15));

describe('a followed cohort: all who began, by what came to each within the same time', () => {
  it('three weeks without a holiday end on the same day of the week; a day later is late', async () => {
    expect(await of(['2024-06-03', '2024-06-24'], ['2024-06-03', '2024-06-25'])).toEqual(['counted', 'denominator']);
  });
  it('a bank holiday in between gives a day more', async () => {
    // 26 August 2024 is a holiday: three weeks after Monday 12 August would be 2 September.
    expect(await of(['2024-08-12', '2024-09-03'], ['2024-08-12', '2024-09-04'])).toEqual(['counted', 'denominator']);
  });
  it('an enquiry with no conference stays in the cohort', async () => expect(await of(['2024-06-03', null])).toEqual(['denominator']));
  it('who is followed goes by the start: an enquiry of another year is outside, whenever its conference was', async () => {
    expect(await of(['2024-03-29', '2024-04-12'], ['2024-04-01', '2024-04-12'])).toEqual(['outside', 'counted']);
  });
  it('time that is not over by the end of the data is left out by name, although the conference has come', async () => {
    // 15 working days after Monday 10 March 2025 is the last day of the data, Monday 31 March.
    expect(await of(['2025-03-10', null], ['2025-03-11', null], ['2025-03-11', '2025-03-20'])).toEqual([
      'denominator',
      'excluded:follow-up-not-complete',
      'excluded:follow-up-not-complete',
    ]);
  });
  it('the figure: two of four in time, one left out', () => {
    const enquiries = [
      ['2024-06-03', '2024-06-24'],
      ['2024-08-12', '2024-09-03'],
      ['2024-08-12', '2024-09-04'],
      ['2024-06-03', null],
      ['2025-03-11', '2025-03-20'],
    ] as const;
    const [result] = figures(recordsOf(...enquiries), measure(conferenceWithin15));
    expect([result!.numerator, result!.denominator, result!.value]).toEqual([2, 4, '50.0']);
    expect(result!.waterfall).toContainEqual(expect.objectContaining({ step: 'excluded', id: 'follow-up-not-complete', count: 1 }));
  });
});

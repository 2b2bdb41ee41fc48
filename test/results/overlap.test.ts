import { describe, expect, it } from 'vitest';
import { cinRateExcludingLookedAfter } from '../../definitions/children-in-need/cin-rate-excluding-looked-after.js';
import { childrenInCareRate } from '../../definitions/in-care/children-in-care-rate.js';
import { type PlainTables, recordsFrom } from '../../src/records/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';

const looked = (childId: string, rest: Readonly<Record<string, string>> = {}) => ({
  childId,
  startedOn: '2024-05-01',
  reasonStarted: 'S',
  legalStatus: 'C2',
  ...rest,
});
const referred = (childId: string) => ({ childId, referredOn: '2024-05-01' });

function results(tables: PlainTables): readonly Result[] {
  const coverage = [{ from: '2022-04-01', to: '2025-03-31' }];
  return calculate(recordsFrom({ tables, coverage }), [cinRateExcludingLookedAfter, childrenInCareRate], {
    periods: [yearEnding('2025-03-31')],
  });
}

const told = (tables: PlainTables): readonly (string | undefined)[] =>
  results(tables).map(({ warnings }) => warnings.find(({ code }) => code === 'returns-hardly-overlap')?.message);

describe('children looked after who are not in the census', () => {
  it('are told on the figures that need both returns, and on no other', () => {
    const [both, careAlone] = told({ careEpisodes: [looked('417'), looked('418')], cinEpisodes: [referred('00417'), referred('900')] });
    expect(both).toMatch(/^None of the 2 children looked after on 31 March 2025 is in the CIN census/);
    expect(careAlone).toBeUndefined();
  });

  it('are told when they are more than half: of three, two are, and of two, one is not', () => {
    const two = { careEpisodes: [looked('A'), looked('B'), looked('C')], cinEpisodes: [referred('A')] };
    expect(told(two)[0]).toMatch(/^Only 1 of the 3 children/);
    expect(told({ careEpisodes: [looked('A'), looked('B')], cinEpisodes: [referred('A')] })[0]).toBeUndefined();
  });

  it('are not those who had left by the day, perhaps had, or whose breaks are short', () => {
    const gone = looked('A', { endedOn: '2025-03-31', reasonEnded: 'E4A' });
    const endNotRead = { ...looked('D'), endedOn: { unknown: true, after: '2024-05-01' } as const };
    const shortBreak = looked('B', { legalStatus: 'V4' });
    expect(told({ careEpisodes: [gone, endNotRead, shortBreak], cinEpisodes: [referred('C')] })[0]).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { fosterCareShare, reReferrals12m } from '../../definitions/index.js';
import { restatementText } from '../../src/cli/print/comparison.js';
import { changeBetweenPeriods, movementsBetween, restated } from '../../src/compare/index.js';
import { type PlainRecords, recordsFrom } from '../../src/records/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';

const coverage = [{ from: '2020-04-01', to: '2025-03-31' }];
const placed = (childId: string, placementType: string, endedOn: string | null = null) => ({
  laCode: '201',
  childId,
  startedOn: '2022-05-01',
  endedOn,
  reasonStarted: 'S',
  legalStatus: 'C2',
  placementType,
});

function figure(tables: PlainRecords['tables'], end = '2025-03-31', members = true): Result {
  return calculate(recordsFrom({ tables, coverage }), [fosterCareShare], { periods: [yearEnding(end)], members })[0]!;
}

const before = figure({ careEpisodes: [placed('A', 'U4'), placed('B', 'U4'), placed('C', 'K2')] });
const after = figure({ careEpisodes: [placed('A', 'U4'), placed('B', 'K2'), placed('D', 'U4')] });

describe('who came and who left', () => {
  it('between two results, for each of the two numbers', () =>
    expect(movementsBetween(before, after)).toEqual({
      numerator: { came: ['D'], left: ['B'], stayed: 1 },
      denominator: { came: ['D'], left: ['C'], stayed: 2 },
    }));
  it('is not told unless both results name their members', () => {
    const nameless = figure({ careEpisodes: [placed('A', 'U4')] }, '2025-03-31', false);
    expect([movementsBetween(nameless, after), movementsBetween(before, nameless)]).toEqual([null, null]);
  });
  it('comes with a change between two periods', () => {
    const tables = { careEpisodes: [placed('A', 'U4', '2024-06-01'), placed('B', 'U4')] };
    const change = changeBetweenPeriods(figure(tables, '2024-03-31'), figure(tables), { definition: fosterCareShare });
    expect(change.movements?.denominator).toEqual({ came: [], left: ['A'], stayed: 1 });
  });
});

describe('one figure calculated twice', () => {
  it('says what is otherwise, and who came and left', () => {
    const found = restated(before, after);
    expect([found.isChanged, found.laCode, found.movements?.numerator.came]).toEqual([true, '201', ['D']]);
    // The counts are 2 of 3 both times: only the children are others, which the members tell.
    expect([before.value, after.value]).toEqual(['67', '67']);
  });
  it('the same is told as the same', () => {
    const found = restated(before, before);
    expect([found.isChanged, found.because]).toEqual([false, []]);
    expect(restatementText(found)).toContain('the same');
  });
  it('a change of the returns given, of the definition or of the population is named', () => {
    const lacking = calculate(recordsFrom({ tables: { careEpisodes: [placed('A', 'U4')] }, coverage: [] }), [fosterCareShare], {
      periods: [yearEnding('2025-03-31')],
    })[0]!;
    expect(restated(before, lacking).because).toEqual([
      'Other returns, or other tables of them, were given.',
      'There is no value now: No SSDA903 return was given.',
    ]);
    expect(restated({ ...before, hash: 'other', version: 0 }, after).because).toEqual([
      `The definition was at version 0 and is at version ${fosterCareShare.version}.`,
    ]);
  });
  it('figures of different years, authorities or indicators are not one figure', () => {
    const [other] = calculate(
      recordsFrom({ tables: { cinEpisodes: [{ laCode: '201', childId: 'A', referredOn: '2024-05-01' }] }, coverage }),
      [reReferrals12m],
      {
        periods: [yearEnding('2025-03-31')],
      },
    );
    for (const wrong of [other!, figure({ careEpisodes: [placed('A', 'U4')] }, '2024-03-31')]) {
      expect(() => restated(wrong, after)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    }
  });
});

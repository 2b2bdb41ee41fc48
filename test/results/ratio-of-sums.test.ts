import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { s47Rate } from '../../definitions/index.js';
import { explain, membership } from '../../src/engine/index.js';
import { countedRows, type Definition, derivedTables, during, equals, rowOf } from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period, yearEnding } from '../../src/time/index.js';
import { periods, recordsArbitrary } from '../equivalence/engine/records.js';
import { naiveUnits } from '../naive/units.js';
import { worldOf } from '../naive/world.js';
import { casesToTry } from '../support/effort.js';

const referral = rowOf('cinEpisodes', 0);
const score = rowOf('oc2', 0);

/** The scores of a year over its referrals that were accepted: no indicator, but two sums of unlike rows. */
const scoresOverReferrals: Definition = {
  ...s47Rate,
  id: 'scores-over-referrals',
  breakdowns: [],
  history: [],
  frequency: { ...s47Rate.frequency, allowed: ['other'] },
  precision: { decimalPlaces: 2 },
  calculation: {
    shape: 'ratio',
    numerator: {
      rows: { table: 'oc2', where: during(score.yearEndedOn) },
      exclusions: [{ id: 'convicted', because: 'A test.', when: equals(score.convicted, 1), source: 'test' }],
      of: score.sdqScore,
    },
    denominator: {
      rows: { table: 'cinEpisodes', where: during(referral.referredOn) },
      exclusions: [{ id: 'turned-away', because: 'A test.', when: equals(referral.referralNoFurtherAction, true), source: 'test' }],
      of: null,
    },
    per: 1,
  },
};

const oc2 = (childId: string, sdqScore: number | null, convicted = 0) => ({ childId, yearEndedOn: '2025-03-31', sdqScore, convicted });
const records = recordsFrom({
  tables: {
    // 17 + 8 = 25; one convicted, one without a score.
    oc2: [oc2('A', 17), oc2('B', 8), oc2('C', 30, 1), oc2('D', null)],
    // Two accepted, one of them by a flag that is missing; one turned away, one of the year before, one without a date.
    cinEpisodes: [
      { childId: 'A', referredOn: '2024-04-01', referralNoFurtherAction: false },
      { childId: 'E', referredOn: '2025-03-31', referralNoFurtherAction: null },
      { childId: 'F', referredOn: '2024-06-01', referralNoFurtherAction: true },
      { childId: 'G', referredOn: '2024-03-31', referralNoFurtherAction: false },
      { childId: 'H', referredOn: null, cinEpisodeId: 'h', referralNoFurtherAction: false },
    ],
  },
  coverage: [{ from: '2023-04-01', to: '2025-03-31' }],
});
const year = yearEnding('2025-03-31');

it('a ratio of two sums divides one sum of rows by another, each with its own waterfall and unknowns', () => {
  const [result] = calculate(records, [scoresOverReferrals], { periods: [year], members: true });
  expect(result).toMatchObject({ numerator: 25, denominator: 2, value: '12.50', noValue: null, population: null });
  expect(result!.waterfall.map(({ step, count }) => [step, count])).toEqual([
    ['cohort', 4],
    ['excluded', 1],
    ['counted', 2],
  ]);
  expect(result!.unknown).toEqual({ cohort: 0, exclusions: { convicted: 0 }, numerator: 1 });
  expect(result!.denominatorRows!.waterfall.map(({ step, count }) => [step, count])).toEqual([
    ['cohort', 3],
    ['excluded', 1],
    ['counted', 2],
  ]);
  expect(result!.denominatorRows!.unknown).toEqual({ cohort: 1, exclusions: { 'turned-away': 1 }, numerator: 0 });
  expect(result!.members).toEqual({ numerator: ['A 2025-03-31', 'B 2025-03-31'], denominator: ['A 2024-04-01', 'E 2025-03-31'] });
  expect(result!.warnings.map(({ message }) => message)).toEqual([
    '1 have no value and are not in the sum.',
    'Of the rows divided by, 1 left out because a missing item leaves it unknown whether they belong.',
    'Of the rows divided by, 1 kept although a missing item leaves it unknown whether "turned-away" holds.',
    'The denominator is under 20: one child moves the figure a lot.',
  ]);
});

it('with no rows to divide by there is no value', () => {
  const [result] = calculate(records, [scoresOverReferrals], { periods: [yearEnding('2022-03-31')] });
  expect(result).toMatchObject({ numerator: 0, denominator: 0, value: null, noValue: 'no-denominator' });
});

it('a child is explained by the rows of both sums', () => {
  const rows = explain(records, scoresOverReferrals, year, 'A');
  expect(rows.map(({ rows: part, date, outcome, value }) => [part, date, outcome, value])).toEqual([
    ['main', '2025-03-31', 'counted', 17],
    ['denominator', '2024-04-01', 'counted', null],
  ]);
});

it('a sum may be divided by another sum of values', () => {
  const { calculation } = scoresOverReferrals;
  if (calculation.shape !== 'ratio') throw new Error('The example is a ratio of sums.');
  const itself = { ...scoresOverReferrals, calculation: { ...calculation, denominator: calculation.numerator } };
  expect(calculate(records, [itself], { periods: [year] })[0]).toMatchObject({ numerator: 25, denominator: 25, value: '1.00' });
});

it('both sums are of the rows that the naive interpreter counts', () => {
  const [, divisor] = countedRows(scoresOverReferrals.calculation);
  fc.assert(
    fc.property(recordsArbitrary(['oc2', 'cinEpisodes']), periods, (plain, days) => {
      const built = recordsFrom(plain);
      const world = worldOf(plain.tables, plain.coverage ?? [], derivedTables);
      const figures = calculate(built, [scoresOverReferrals], { periods: [period(days.start, days.end)] });
      for (const { geography, numerator, denominator } of figures) {
        const own = (definition: Pick<Definition, 'calculation' | 'breakdowns'>) =>
          naiveUnits(world, definition, days).filter((unit) => unit.row.laCode === geography.laCode && unit.outcome === 'counted');
        const { rows, exclusions } = divisor!;
        expect([numerator, denominator]).toEqual([
          own(scoresOverReferrals).reduce((sum, unit) => sum + unit.value!, 0),
          own({ calculation: { shape: 'count', rows, exclusions }, breakdowns: [] }).length,
        ]);
      }
      expect(membership(built, divisor!, period(days.start, days.end)).table.name).toBe('cinEpisodes');
    }),
    { seed: 20250331, numRuns: casesToTry(200) },
  );
});

import { describe, expect, it } from 'vitest';
import { breakdowns, countCalculation } from '../../src/language/build/shapes.js';
import { and, type Definition, derivedTables, during, equals, exists, isAmong, isKnown, rows, sumOf } from '../../src/language/index.js';
import { type PlainTables, recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { database } from '../equivalence/sql/duckdb.js';
import { naiveBreakdown } from '../naive/result.js';
import { naiveUnits } from '../naive/units.js';
import { worldOf } from '../naive/world.js';
import { measure, year } from '../support/measure.js';

/** Whether an assessment of the episode of need that was completed in the year found one of some factors. */
const foundAny = (...codes: readonly string[]) =>
  exists(
    'assessments',
    (assessment) =>
      and(
        during(assessment.authorisedOn),
        exists(
          'assessmentFactors',
          (of) => isAmong(of.factor, { name: codes.join(), title: 'factors', codes, source: 'test' }),
          'assessment',
        ),
      ),
    'cinEpisode',
  );

/** Episodes of need by the factors found at the end of their assessments: a child may be in several parts. */
const factors: Definition = measure(countCalculation({ rows: rows('cinEpisodes', (episode) => during(episode.referredOn)) }), {
  unit: 'number',
  precision: { decimalPlaces: 0 },
  breakdowns: breakdowns('cinEpisodes', [
    {
      kind: 'overlapping',
      id: 'factors',
      title: 'Factors found',
      strata: [
        { value: 'alcohol', label: 'Alcohol', when: () => foundAny('1A', '1B', '1C') },
        { value: 'drugs', label: 'Drugs', when: () => foundAny('2A', '2B', '2C') },
        { value: 'neglect', label: 'Neglect', when: () => foundAny('16A') },
      ],
      anyLabel: 'Any of these factors',
      unknownLabel: 'None of these factors',
    },
  ]),
});

const referredOn = '2024-05-01';
const found = (childId: string, ...codes: readonly string[]) =>
  codes.map((factor) => ({ childId, cinEpisodeId: 'e', assessmentStartedOn: '2024-05-02', factor }));

/** A: alcohol twice and neglect. B: alcohol and drugs. C: neglect. D: domestic abuse, which no part asks for. E: nothing at all. */
const tables: PlainTables = {
  cinEpisodes: ['A', 'B', 'C', 'D', 'E'].map((childId) => ({ childId, cinEpisodeId: 'e', referredOn })),
  assessments: ['A', 'B', 'C', 'D'].map((childId) => ({ childId, cinEpisodeId: 'e', startedOn: '2024-05-02', authorisedOn: '2024-06-01' })),
  assessmentFactors: [...found('A', '1A', '1B', '16A'), ...found('B', '1A', '2A'), ...found('C', '16A'), ...found('D', '3A')],
};

const results = () => calculate(recordsFrom({ tables }), [factors], { periods: [period(year.start, year.end)], by: 'factors' });

describe('a breakdown whose parts overlap', () => {
  it('counts a row in every part of which it is true; any counts it once; the parts need not add up', () => {
    expect(results().map(({ breakdown, numerator }) => [breakdown?.label ?? 'all', numerator])).toEqual([
      ['all', 5],
      ['Alcohol', 2],
      ['Drugs', 1],
      ['Neglect', 2],
      ['Any of these factors', 3],
      ['None of these factors', 2],
    ]);
  });
  it('any and none add up to the whole', () => {
    const [all, , , , any, none] = results().map(({ numerator }) => numerator!);
    expect(any! + none!).toBe(all);
  });
  it('a part’s share is of the rows in any: two of three, one of three, two of three', () => {
    expect(results().map(({ partOfWhole }) => partOfWhole && [partOfWhole.value, partOfWhole.denominator])).toEqual([
      null,
      ['67', 3],
      ['33', 3],
      ['67', 3],
      ['100', 3],
      ['67', 3],
    ]);
  });
  it('says on each part that they overlap', () => {
    expect(results().map(({ breakdown }) => breakdown?.overlaps)).toEqual([undefined, true, true, true, true, true]);
    expect(results().map(({ breakdown }) => breakdown?.stratum)).toEqual([undefined, 'alcohol', 'drugs', 'neglect', 'any', null]);
  });
  it('has the same parts by the naive interpreter and by SQL', async () => {
    const cells = { alcohol: [2, 2], drugs: [1, 1], neglect: [2, 2], any: [3, 3], unknown: [2, 2] };
    const units = naiveUnits(worldOf(tables, [], derivedTables), factors, year);
    expect(units.map(({ strata }) => strata['factors'])).toEqual([
      ['alcohol', 'neglect'],
      ['alcohol', 'drugs'],
      ['neglect'],
      ['unknown'],
      ['unknown'],
    ]);
    expect(naiveBreakdown(units, factors, 'factors')).toEqual(cells);
    const db = await database(recordsFrom({ tables }), [period(year.start, year.end)]);
    try {
      const [rowsBySql] = await db.membership(factors);
      expect(rowsBySql!.map(({ strata }) => strata['factors'])).toEqual(['alcohol+neglect', 'alcohol+drugs', 'neglect', null, null]);
      const summary = (await db.summary(factors)).filter((row) => row['breakdown'] === 'factors');
      expect(Object.fromEntries(summary.map((row) => [row['stratum'], [row['numerator'], row['denominator']]]))).toEqual(cells);
    } finally {
      db.close();
    }
  });
  it('a condition that is unknown does not put a row in a part', () => {
    const disabled: Definition = measure(countCalculation({ rows: rows('children') }), {
      breakdowns: breakdowns('children', [
        {
          kind: 'overlapping',
          id: 'needs',
          title: 'Needs',
          strata: [
            { value: 'disabled', label: 'Disabled', when: (child) => child.isDisabled },
            { value: 'girl', label: 'Girls', when: (child) => equals(child.sex, '2') },
          ],
          anyLabel: 'Either',
          unknownLabel: 'Neither, or not known',
        },
      ]),
    });
    const children = [
      { childId: 'A', isDisabled: true, sex: '2' },
      { childId: 'B', isDisabled: null, sex: '2' },
      { childId: 'C' },
      { childId: 'D', isDisabled: false, sex: '1' },
    ];
    const split = calculate(recordsFrom({ tables: { children } }), [disabled], { periods: [period(year.start, year.end)], by: 'needs' });
    expect(split.map(({ numerator }) => numerator)).toEqual([4, 1, 2, 2, 2]);
  });
  it('of a sum the values are those of the rows in the part', () => {
    const scores: Definition = measure(
      {
        shape: 'distribution',
        rows: rows('children'),
        exclusions: [],
        value: sumOf('oc2', { of: (row) => row.sdqScore }),
        headline: 'mean',
        bands: [],
      },
      {
        breakdowns: breakdowns('children', [
          {
            kind: 'overlapping',
            id: 'known',
            title: 'What is known',
            strata: [
              { value: 'sex', label: 'Sex', when: (child) => isKnown(child.sex) },
              { value: 'born', label: 'Birth', when: (child) => isKnown(child.birthDate) },
            ],
            anyLabel: 'Either',
            unknownLabel: 'Neither',
          },
        ]),
      },
    );
    const records = recordsFrom({
      tables: {
        children: [{ childId: 'A', sex: '1', birthDate: '2010-01-01' }, { childId: 'B', sex: '2' }, { childId: 'C' }],
        oc2: [10, 20, 40].map((sdqScore, at) => ({ childId: 'ABC'[at]!, yearEndedOn: '2025-03-31', sdqScore })),
      },
    });
    // 70 ÷ 3; sex is known of A and B, birth of A; either of both; neither of C.
    expect(calculate(records, [scores], { periods: [period(year.start, year.end)], by: 'known' }).map(({ value }) => value)).toEqual([
      '23.3',
      '15.0',
      '10.0',
      '15.0',
      '40.0',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { choose, exists, isKnown, rows } from '../../src/language/index.js';
import { type PlainCoverage, type RecordTableName, recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { figures, measure } from '../support/measure.js';

const why = 'The rule looks back.';
const yearly = measure(countCalculation({ rows: rows('cinEpisodes') }), { history: [{ collection: 'cin', monthsBefore: 12, why }] });
const lastDay = measure(countCalculation({ rows: rows('cinEpisodes') }), {
  history: [{ collection: 'cin', monthsBefore: 12, why }],
  period: 'last-day',
});
const tables = { cinEpisodes: [{ laCode: '201', childId: 'A', referredOn: '2024-05-10' }] };
const noValue = (definition: typeof yearly, ...coverage: readonly (readonly [string, string])[]): string | null =>
  figures({ tables, coverage: coverage.map(([from, to]) => ({ from, to })) }, definition)[0]!.noValue;

describe('history: with less than a definition needs there is no value, not a low number', () => {
  it('twelve months before the year ending 31 March 2025 begin on 1 April 2023', () => {
    expect(noValue(yearly, ['2023-04-01', '2025-03-31'])).toBeNull();
    expect(noValue(yearly, ['2023-04-02', '2025-03-31'])).toBe('insufficient-history');
  });
  it('the returns must reach the period’s last day', () => expect(noValue(yearly, ['2023-04-01', '2025-03-30'])).toBe('returns-end-early'));
  it('two returns that meet are as good as one, in any order', () => {
    expect(noValue(yearly, ['2024-04-01', '2025-03-31'], ['2023-04-01', '2024-03-31'])).toBeNull();
  });
  it('a year missing between them is not', () =>
    expect(noValue(yearly, ['2022-04-01', '2023-03-31'], ['2024-04-01', '2025-03-31'])).toBe('returns-have-a-gap'));
  it('a measure of the last day counts back from it', () => {
    expect(noValue(lastDay, ['2024-03-31', '2025-03-31'])).toBeNull();
    expect(noValue(lastDay, ['2024-04-01', '2025-03-31'])).toBe('insufficient-history');
  });
  it('the other collection does not help', () => {
    expect(figures({ tables, coverage: [{ collection: 'ssda903', from: '2020-04-01', to: '2025-03-31' }] }, yearly)[0]!.noValue).toBe(
      'collection-not-given',
    );
  });
  it('nor does another authority', () => {
    const [own, other] = figures(
      {
        tables: { cinEpisodes: [...tables.cinEpisodes, { laCode: '301', childId: 'A', referredOn: '2024-05-10' }] },
        coverage: [{ laCode: '301', from: '2020-04-01', to: '2025-03-31' }],
      },
      yearly,
    );
    expect([own!.geography.laCode, own!.noValue, own!.value]).toEqual(['201', 'returns-of-another-authority', null]);
    expect([other!.geography.laCode, other!.noValue, other!.value]).toEqual(['301', null, '1']);
  });
  it('then no number is shown at all, and the result says what was needed', () => {
    const [result] = figures({ tables, coverage: [] }, yearly);
    expect([result!.value, result!.numerator, result!.denominator]).toEqual([null, null, null]);
    expect(result!.coverage).toEqual([
      {
        collection: 'cin',
        needed: { from: '2023-04-01', to: '2025-03-31' },
        tables: ['cinEpisodes'],
        notReturned: ['cinEpisodes'],
        complete: false,
      },
    ]);
    expect(result!.warnings.map((warning) => warning.code)).toContain('collection-not-given');
  });
});

describe('a reason carries its facts, so that what would mend it can be told', () => {
  const reasons = (coverage: readonly PlainCoverage[], definition = yearly) => figures({ tables, coverage }, definition)[0]!.noValueReasons;
  it('how far back the returns go, and how far they should', () =>
    expect(reasons([{ from: '2024-04-01', to: '2025-03-31' }])).toEqual([
      {
        code: 'insufficient-history',
        collection: 'cin',
        needed: '2023-04-01',
        covered: '2024-04-01',
        message: 'The CIN census returns go back to 1 April 2024; they are needed from 1 April 2023.',
      },
    ]));
  it('where they end, and where they should', () =>
    expect(reasons([{ from: '2022-04-01', to: '2024-12-31' }])).toEqual([
      {
        code: 'returns-end-early',
        collection: 'cin',
        needed: '2025-03-31',
        covered: '2024-12-31',
        message: 'The CIN census returns end on 31 December 2024; they are needed to 31 March 2025.',
      },
    ]));
  it('the days between two returns that neither holds', () =>
    expect(
      reasons([
        { from: '2022-04-01', to: '2023-03-31' },
        { from: '2024-04-01', to: '2025-03-31' },
        { from: '2023-06-01', to: '2023-12-31' },
      ]),
    ).toEqual([
      {
        code: 'returns-have-a-gap',
        collection: 'cin',
        gap: { from: '2023-04-01', to: '2023-05-31' },
        message: 'No CIN census return covers 1 April 2023 to 31 May 2023.',
      },
    ]));
  it('whose returns were given, when they are of others', () =>
    expect(reasons([{ laCode: '301', from: '2022-04-01', to: '2025-03-31' }])).toEqual([
      {
        code: 'returns-of-another-authority',
        collection: 'cin',
        laCodes: ['301'],
        message: 'The CIN census returns given are of 301, not of 201.',
      },
    ]));
  it('every collection that lacks something is told of, the first as the code', () => {
    const both = measure(countCalculation({ rows: rows('cinEpisodes') }), {
      history: [
        { collection: 'cin', monthsBefore: 0, why },
        { collection: 'ssda903', monthsBefore: 0, why },
      ],
    });
    const [result] = figures({ tables, coverage: [] }, both);
    expect(result!.noValue).toBe('collection-not-given');
    expect(result!.noValueReasons.map(({ message }) => message)).toEqual([
      'No CIN census return was given.',
      'No SSDA903 return was given.',
    ]);
  });
});

describe('a table that a return did not hold gives no value, never 0', () => {
  const children = { children: [{ laCode: '201', childId: 'A' }] };
  const history = [{ collection: 'ssda903' as const, monthsBefore: 0, why }];
  const unaccompaniedOnly = measure(countCalculation({ rows: rows('children', () => exists('unaccompanied')) }), {
    history,
    breakdowns: [],
  });
  const counted = (tablesReturned: readonly RecordTableName[] | undefined, definition = unaccompaniedOnly) =>
    figures(
      { tables: children, coverage: [{ from: '2024-04-01', to: '2025-03-31', ...(tablesReturned ? { tables: tablesReturned } : {}) }] },
      definition,
    )[0]!;
  it('returned and empty is nought', () => expect(counted(['careEpisodes', 'unaccompanied'])).toMatchObject({ value: '0', noValue: null }));
  it('not returned is no value, and the result names the table and the return', () => {
    expect(counted(['careEpisodes'])).toMatchObject({
      value: null,
      numerator: null,
      noValue: 'table-not-returned',
      noValueReasons: [
        {
          code: 'table-not-returned',
          collection: 'ssda903',
          tables: ['unaccompanied'],
          returns: [{ from: '2024-04-01', to: '2025-03-31' }],
          message: 'The SSDA903 return of 1 April 2024 to 31 March 2025 has no UASC table.',
        },
      ],
    });
  });
  it('a caller who names no tables means all of them', () => expect(counted(undefined).value).toBe('0'));
  it('a derived table needs what it is made from', () => {
    const placed = measure(countCalculation({ rows: rows('children', () => exists('placements')) }), { history });
    expect(counted(['careEpisodes'], placed).value).toBe('0');
    expect(counted(['unaccompanied'], placed).noValue).toBe('table-not-returned');
  });
  it('birth dates need the table that tells them, and who the children are does not', () => {
    const born = measure(countCalculation({ rows: rows('children', (child) => isKnown(child.birthDate)) }), { history });
    const all = measure(countCalculation({ rows: rows('children', () => exists('careEpisodes')) }), { history });
    expect(counted(['careEpisodes'], born).noValue).toBe('table-not-returned');
    expect(counted(['careEpisodes', 'children'], born).value).toBe('0');
    expect(counted(['careEpisodes'], all).value).toBe('0');
  });
  it('one return of several that lacks it is enough, when its days are needed', () => {
    const long = measure(countCalculation({ rows: rows('children', () => exists('unaccompanied')) }), {
      history: [{ collection: 'ssda903', monthsBefore: 12, why }],
    });
    const coverage = [
      { from: '2022-04-01', to: '2023-03-31', tables: ['careEpisodes'] as const },
      { from: '2023-04-01', to: '2024-03-31', tables: ['careEpisodes'] as const },
      { from: '2024-04-01', to: '2025-03-31' },
    ];
    expect(figures({ tables: children, coverage }, long)[0]!.noValueReasons).toMatchObject([
      { returns: [{ from: '2023-04-01', to: '2024-03-31' }] },
    ]);
    expect(figures({ tables: children, coverage }, unaccompaniedOnly)[0]!.value).toBe('0');
  });
  it('a table that only a split reads takes the value from the strata alone', () => {
    const split = measure(countCalculation({ rows: rows('children') }), {
      history,
      breakdowns: [
        {
          id: 'unaccompanied',
          title: 'Whether unaccompanied',
          of: choose([{ if: exists('unaccompanied'), then: 'yes' }], 'no'),
          strata: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
          unknownLabel: 'Not known',
        },
      ],
    });
    const records = recordsFrom({ tables: children, coverage: [{ from: '2024-04-01', to: '2025-03-31', tables: ['careEpisodes'] }] });
    const results = calculate(records, [split], { periods: [period('2024-04-01', '2025-03-31')], by: 'unaccompanied' });
    expect(results.map(({ breakdown, value, noValue }) => [breakdown?.stratum, value, noValue])).toEqual([
      [undefined, '1', null],
      ['yes', null, 'table-not-returned'],
      ['no', null, 'table-not-returned'],
      [null, null, 'table-not-returned'],
    ]);
  });
  it('nobody is named as counted where no count is shown', () => {
    const records = recordsFrom({ tables: children, coverage: [{ from: '2024-04-01', to: '2025-03-31', tables: ['careEpisodes'] }] });
    const [result] = calculate(records, [unaccompaniedOnly], { periods: [period('2024-04-01', '2025-03-31')], members: true });
    expect(result).not.toHaveProperty('members');
  });
  it('a table that the record model does not have cannot be covered', () => {
    expect(() => counted(['careEpisode' as RecordTableName])).toThrow(expect.objectContaining({ code: 'unknown-table' }));
  });
});

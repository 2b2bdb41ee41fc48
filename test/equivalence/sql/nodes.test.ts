import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  after,
  ageOn,
  and,
  anniversary,
  atLeast,
  before,
  type CodeList,
  choose,
  countDistinctOf,
  countOf,
  dataEnd,
  dateOf,
  daysBetween,
  type Expression,
  earliestDateOf,
  equals,
  exists,
  integerOf,
  isAmong,
  isKnown,
  isNotAmong,
  isNull,
  latestDateOf,
  latestOf,
  monthsBetween,
  not,
  notEquals,
  ofChild,
  onOrBefore,
  or,
  periodEnd,
  periodStart,
  plus,
  sumOf,
  workingDaysBetween,
} from '../../../src/language/index.js';
import { numbers, truths } from './deciding.js';

const list = (...codes: readonly string[]): CodeList => ({ name: 'list', title: 'codes */ of a test', codes, source: 'test' });

// Three children whose disability is recorded as true, false and not at all: every pair of truths below is made of them.
const truthTable = {
  tables: {
    children: [true, false, null].flatMap((first, at) =>
      [true, false, null].map((second, of) => ({
        childId: `${at}${of}`,
        isDisabled: first,
        sex: second === null ? null : second ? '1' : '2',
      })),
    ),
  },
};

describe('three-valued logic in SQL', () => {
  test('and is false when any part is false, otherwise unknown when any part is', async () => {
    const found = await truths(truthTable, 'children', (child) => and(equals(child.isDisabled, true), equals(child.sex, '1')));
    expect(found).toEqual([true, false, null, false, false, false, null, false, null]);
  });

  test('or is true when any part is true, otherwise unknown when any part is', async () => {
    const found = await truths(truthTable, 'children', (child) => or(equals(child.isDisabled, true), equals(child.sex, '1')));
    expect(found).toEqual([true, true, true, true, false, null, true, null, null]);
  });

  test('not leaves the unknown unknown, and a column of truths is a condition', async () => {
    const found = await truths(truthTable, 'children', (child) => not(child.isDisabled));
    expect(found).toEqual([false, false, false, true, true, true, null, null, null]);
  });

  test('and of nothing is true, or of nothing is false', async () => {
    const one = { tables: { children: [{ childId: 'A' }] } };
    expect(await truths(one, 'children', () => and())).toEqual([true]);
    expect(await truths(one, 'children', () => or())).toEqual([false]);
  });

  test('nothing is compared with no value, and isNull is never unknown', async () => {
    const two = { tables: { children: [{ childId: 'A', sex: '1' }, { childId: 'B' }] } };
    expect(await truths(two, 'children', (child) => notEquals(child.sex, '2'))).toEqual([true, null]);
    expect(await truths(two, 'children', (child) => isNull(child.sex))).toEqual([false, true]);
    expect(await truths(two, 'children', (child) => isKnown(child.sex))).toEqual([true, false]);
    expect(await truths(two, 'children', (child) => isNull(equals(child.sex, '1')))).toEqual([false, true]);
  });

  test('in a list is unknown without a code, also for an empty list; not in a list takes evidence only when written so', async () => {
    const three = { tables: { children: [{ childId: 'A', sex: '1' }, { childId: 'B', sex: "it's" }, { childId: 'C' }] } };
    expect(await truths(three, 'children', (child) => isAmong(child.sex, list('1', '9')))).toEqual([true, false, null]);
    expect(await truths(three, 'children', (child) => isAmong(child.sex, list("it's")))).toEqual([false, true, null]);
    expect(await truths(three, 'children', (child) => not(isAmong(child.sex, list('1'))))).toEqual([false, true, null]);
    expect(await truths(three, 'children', (child) => isNotAmong(child.sex, list('1')))).toEqual([false, true, true]);
    expect(await truths(three, 'children', (child) => isAmong(child.sex, list()))).toEqual([false, false, null]);
    expect(await truths(three, 'children', (child) => not(isAmong(child.sex, list())))).toEqual([true, true, null]);
  });

  test('the first case that is true gives the value; an unknown case is passed over', async () => {
    const three = {
      tables: { children: [{ childId: 'A', isDisabled: true, sex: '1' }, { childId: 'B', isDisabled: false, sex: '1' }, { childId: 'C' }] },
    };
    const found = await numbers(three, 'children', (child) =>
      choose<'integer'>(
        [
          { if: equals(child.isDisabled, true), then: 1 },
          { if: equals(child.sex, '1'), then: 2 },
        ],
        3,
      ),
    );
    expect(found).toEqual([1, 2, 3]);
    expect(await numbers(three, 'children', (child) => choose<'integer'>([{ if: equals(child.sex, '1'), then: 7 }], null))).toEqual([
      7,
      7,
      null,
    ]);
  });
});

describe('dates in SQL', () => {
  const started = (...dates: readonly (string | null)[]) => ({
    tables: { careEpisodes: dates.map((startedOn, at) => ({ childId: `C${at}`, startedOn })) },
  });

  test('months are clamped to the last day of the month, days are not', async () => {
    const given = started('2024-03-31', '2023-03-31', '2024-02-29', null);
    expect(await truths(given, 'careEpisodes', (row) => equals(addMonths(row.startedOn, -1), dateOf('2024-02-29')))).toEqual([
      true,
      false,
      false,
      null,
    ]);
    expect(await truths(given, 'careEpisodes', (row) => equals(addMonths(row.startedOn, -1), dateOf('2023-02-28')))).toEqual([
      false,
      true,
      false,
      null,
    ]);
    expect(await truths(given, 'careEpisodes', (row) => equals(addMonths(row.startedOn, 12), dateOf('2025-02-28')))).toEqual([
      false,
      false,
      true,
      null,
    ]);
    expect(await truths(given, 'careEpisodes', (row) => equals(addDays(row.startedOn, 1), dateOf('2024-03-01')))).toEqual([
      false,
      false,
      true,
      null,
    ]);
  });

  test('days between are negative backwards, and nothing without a date', async () => {
    const given = started('2024-02-28', '2024-03-02', null);
    expect(await numbers(given, 'careEpisodes', (row) => daysBetween(row.startedOn, dateOf('2024-03-01')))).toEqual([2, -1, null]);
    // Taken away from another number of days, the brackets must hold: 10 − (2) and 10 − (−1).
    const less = (row: { readonly startedOn: Expression }): Expression => ({
      kind: 'arithmetic',
      operator: '-',
      left: integerOf(10),
      right: { kind: 'elapsed', unit: 'days', from: row.startedOn, to: dateOf('2024-03-01') },
    });
    expect(await numbers(given, 'careEpisodes', less)).toEqual([8, 11, null]);
  });

  test('a birthday on 29 February is reached on 1 March in a common year, on the day in a leap year', async () => {
    const given = {
      tables: { children: ['2008-02-29', '2008-03-01', '2008-02-28', null].map((birthDate, at) => ({ childId: `C${at}`, birthDate })) },
    };
    expect(await numbers(given, 'children', (child) => ageOn(child.birthDate, dateOf('2026-02-28')))).toEqual([17, 17, 18, null]);
    expect(await numbers(given, 'children', (child) => ageOn(child.birthDate, dateOf('2026-03-01')))).toEqual([18, 18, 18, null]);
    expect(await numbers(given, 'children', (child) => ageOn(child.birthDate, dateOf('2028-02-29')))).toEqual([20, 19, 20, null]);
    // Before birth: 28 February 2008 is one day before the first child is born, so −1 year has been completed.
    expect(await numbers(given, 'children', (child) => ageOn(child.birthDate, dateOf('2008-02-28')))).toEqual([-1, -1, 0, null]);
  });

  test('an anniversary of 29 February is 1 March in a common year; years may differ from row to row', async () => {
    const given = {
      tables: { children: ['2008-02-29', '2008-03-01', '2008-02-28', null].map((birthDate, at) => ({ childId: `C${at}`, birthDate })) },
    };
    const on = (iso: string) => (child: { readonly birthDate: Expression }) => equals(anniversary(child.birthDate, 18), dateOf(iso));
    expect(await truths(given, 'children', on('2026-03-01'))).toEqual([true, true, false, null]);
    expect(await truths(given, 'children', on('2026-02-28'))).toEqual([false, false, true, null]);
    expect(
      await truths(given, 'children', (child) =>
        equals(anniversary(child.birthDate, ageOn(child.birthDate, dateOf('2024-02-29'))), dateOf('2024-02-29')),
      ),
    ).toEqual([true, false, false, null]);
  });

  test('completed months go up on the day of the month, or on the 1st of the next where there is none', async () => {
    const given = started('2024-01-31', '2024-02-29', '2024-03-01', null);
    expect(await numbers(given, 'careEpisodes', (row) => monthsBetween(row.startedOn, dateOf('2024-02-29')))).toEqual([0, 0, -1, null]);
    expect(await numbers(given, 'careEpisodes', (row) => monthsBetween(row.startedOn, dateOf('2025-03-01')))).toEqual([13, 12, 12, null]);
  });

  test('a date is moved by working days, and by the row’s own number', async () => {
    const given = {
      tables: {
        childProtectionPlans: (
          [
            ['2024-03-28', 1],
            ['2024-04-06', -1],
            ['2024-04-06', 0],
            [null, 1],
            ['2024-03-28', null],
          ] as const
        ).map(([startedOn, previousPlans], at) => ({ childId: `C${at}`, startedOn, previousPlans })),
      },
    };
    const days = (date: Expression): Expression => daysBetween(dateOf('2024-04-01'), date);
    expect(await numbers(given, 'childProtectionPlans', (row) => days(addWorkingDays(row.startedOn, row.previousPlans)))).toEqual([
      1,
      4,
      5,
      null,
      null,
    ]);
    expect(await numbers(given, 'childProtectionPlans', (row) => days(addWorkingDays(row.startedOn, 2)))).toEqual([2, 8, 8, null, 2]);
    expect(await numbers(given, 'childProtectionPlans', (row) => days(addWorkingDays(row.startedOn, -2)))).toEqual([-6, 3, 3, null, -6]);
    expect(await numbers(given, 'childProtectionPlans', (row) => days(addMonths(row.startedOn, row.previousPlans)))).toEqual([
      27,
      -26,
      5,
      null,
      null,
    ]);
    expect(await numbers(given, 'childProtectionPlans', (row) => days(addDays(row.startedOn, row.previousPlans)))).toEqual([
      -3,
      4,
      5,
      null,
      null,
    ]);
  });

  test('working days leave out weekends and Easter, and the first day is day 0', async () => {
    // Thursday 28 March 2024, Good Friday 29th, Easter Monday 1 April.
    const given = started('2024-03-28', '2024-03-29', '2024-04-02', '2024-04-03', null);
    expect(await numbers(given, 'careEpisodes', (row) => workingDaysBetween(row.startedOn, dateOf('2024-04-02')))).toEqual([
      1,
      1,
      0,
      -1,
      null,
    ]);
  });

  test('arithmetic keeps its order', async () => {
    const given = started('2024-03-01');
    const nine: Expression = { kind: 'arithmetic', operator: '*', left: plus(integerOf(1), 2), right: integerOf(3) };
    const minusFour: Expression = { kind: 'arithmetic', operator: '-', left: integerOf(1), right: plus(integerOf(2), 3) };
    expect(await numbers(given, 'careEpisodes', () => nine)).toEqual([9]);
    expect(await numbers(given, 'careEpisodes', () => minusFour)).toEqual([-4]);
  });

  test('the period and the end of the data are known to every row', async () => {
    const given = {
      tables: {
        careEpisodes: [
          { laCode: '1', childId: 'A', startedOn: '2024-04-01' },
          { laCode: '2', childId: 'A', startedOn: '2025-03-31' },
          { laCode: '3', childId: 'A', startedOn: '2025-04-01' },
        ],
      },
      coverage: [
        { laCode: '1', collection: 'ssda903' as const, from: '2020-04-01', to: '2021-03-31' },
        { laCode: '1', collection: 'ssda903' as const, from: '2023-04-01', to: '2024-03-31' },
        { laCode: '1', collection: 'cin' as const, from: '2023-04-01', to: '2026-03-31' },
        { laCode: '2', collection: 'ssda903' as const, from: '2024-04-01', to: '2025-03-31' },
      ],
    };
    expect(await truths(given, 'careEpisodes', (row) => equals(row.startedOn, periodStart))).toEqual([true, false, false]);
    expect(await truths(given, 'careEpisodes', (row) => equals(row.startedOn, periodEnd))).toEqual([false, true, false]);
    expect(await truths(given, 'careEpisodes', (row) => onOrBefore(row.startedOn, dataEnd('ssda903')))).toEqual([false, true, null]);
    expect(await truths(given, 'careEpisodes', (row) => onOrBefore(row.startedOn, dataEnd('cin')))).toEqual([true, null, null]);
  });
});

describe('related rows in SQL', () => {
  const oc2 = (childId: string, yearEndedOn: string, sdqScore: number | null) => ({ childId, yearEndedOn, sdqScore });
  const given = {
    tables: {
      children: [{ childId: 'A' }, { childId: 'B' }, { childId: 'C' }],
      oc2: [oc2('A', '2023-03-31', 10), oc2('A', '2024-03-31', null), oc2('A', '2022-03-31', 10), oc2('B', '2024-03-31', null)],
    },
  };

  test('counts are 0 and sums, least, greatest and latest are null for no rows; null values are passed over but for the latest', async () => {
    expect(await truths(given, 'children', () => exists('oc2'))).toEqual([true, true, false]);
    expect(await numbers(given, 'children', () => countOf('oc2'))).toEqual([3, 1, 0]);
    expect(await numbers(given, 'children', () => countDistinctOf('oc2', { of: (row) => row.sdqScore }))).toEqual([1, 0, 0]);
    expect(await numbers(given, 'children', () => sumOf('oc2', { of: (row) => row.sdqScore }))).toEqual([20, null, null]);
    expect(
      await truths(given, 'children', () => equals(earliestDateOf('oc2', { of: (row) => row.yearEndedOn }), dateOf('2022-03-31'))),
    ).toEqual([true, false, null]);
    expect(
      await truths(given, 'children', () => equals(latestDateOf('oc2', { of: (row) => row.yearEndedOn }), dateOf('2024-03-31'))),
    ).toEqual([true, true, null]);
    // A's latest record, of 2024, has no score.
    expect(await numbers(given, 'children', () => latestOf('oc2', { of: (row) => row.sdqScore }))).toEqual([null, null, null]);
    expect(
      await numbers(given, 'children', () =>
        latestOf('oc2', { of: (row) => row.sdqScore, where: (row) => before(row.yearEndedOn, dateOf('2024-03-31')) }),
      ),
    ).toEqual([10, null, null]);
  });

  test('rows count only where the condition is true, not where it is unknown', async () => {
    expect(await numbers(given, 'children', () => countOf('oc2', (row) => atLeast(row.sdqScore, 10)))).toEqual([2, 0, 0]);
    expect(await truths(given, 'children', () => exists('oc2', (row) => atLeast(row.sdqScore, 10)))).toEqual([true, false, false]);
    expect(await truths(given, 'children', () => not(exists('oc2', (row) => atLeast(row.sdqScore, 10))))).toEqual([false, true, true]);
  });

  test('a row without a date differs from nothing that is known', async () => {
    const dated = {
      tables: {
        children: [
          { childId: 'A', birthDate: null },
          { childId: 'B', birthDate: '2010-01-01' },
          { childId: 'C', birthDate: '2011-01-01' },
        ],
        careEpisodes: ['A', 'B', 'C'].map((childId) => ({ childId, startedOn: '2010-01-01' })),
      },
    };
    expect(await truths(dated, 'children', (child) => exists('careEpisodes', (row) => notEquals(child.birthDate, row.startedOn)))).toEqual([
      false,
      false,
      true,
    ]);
    expect(
      await truths(dated, 'children', (child) => exists('careEpisodes', (row) => not(equals(child.birthDate, row.startedOn)))),
    ).toEqual([false, false, true]);
    expect(await truths(dated, 'children', (child) => not(notEquals(child.birthDate, dateOf('2010-01-01'))))).toEqual([null, true, false]);
  });

  test('no date comes before every date, and of rows on one day the last returned is the latest', async () => {
    const twins = {
      tables: {
        children: [{ childId: 'A' }, { childId: 'B' }],
        cinEpisodes: [
          { childId: 'A', referredOn: null, primaryNeed: 'N1' },
          { childId: 'A', referredOn: '2024-01-01', primaryNeed: 'N2' },
          { childId: 'B', referredOn: null, primaryNeed: 'N3' },
          { childId: 'B', referredOn: null, primaryNeed: 'N4' },
        ],
        adoptionPlacements: [],
      },
    };
    const need = latestOf('cinEpisodes', { of: (row) => row.primaryNeed });
    expect(await truths(twins, 'children', () => equals(need, 'N2'))).toEqual([true, false]);
    expect(await truths(twins, 'children', () => equals(need, 'N4'))).toEqual([false, true]);
  });

  test('children of one id in two authorities are two children', async () => {
    const two = {
      tables: {
        oc2: [
          { laCode: '1', ...oc2('A', '2024-03-31', 3) },
          { laCode: '2', ...oc2('A', '2024-03-31', 4) },
          { laCode: '2', ...oc2('A', '2023-03-31', 5) },
        ],
      },
    };
    expect(await numbers(two, 'oc2', () => countOf('oc2'))).toEqual([1, 2, 2]);
  });

  test('rows of one episode of need are found from the episode and from each other; rows of none share nothing', async () => {
    const needs = {
      tables: {
        cinEpisodes: [
          { childId: 'A', referredOn: '2024-01-01' },
          { childId: 'A', referredOn: '2024-06-01' },
        ],
        assessments: [
          { childId: 'A', cinEpisodeId: '2024-01-01', startedOn: '2024-01-05' },
          { childId: 'A', cinEpisodeId: '2024-01-01', startedOn: '2024-01-06' },
          { childId: 'A', startedOn: '2024-01-07' },
        ],
        section47Enquiries: [{ childId: 'A', cinEpisodeId: '2024-01-01', startedOn: '2024-01-02' }],
      },
    };
    expect(await numbers(needs, 'cinEpisodes', () => countOf('assessments', null, 'cinEpisode'))).toEqual([2, 0]);
    expect(await numbers(needs, 'assessments', () => countOf('section47Enquiries', null, 'cinEpisode'))).toEqual([1, 1, 0]);
    expect(await truths(needs, 'assessments', () => exists('cinEpisodes', null, 'cinEpisode'))).toEqual([true, true, false]);
    expect(await numbers(needs, 'assessments', () => countOf('assessments', null, 'child'))).toEqual([3, 3, 3]);
  });

  test('a related row may look further, and back at the row being decided', async () => {
    const deep = {
      tables: {
        cinEpisodes: [
          { childId: 'A', referredOn: '2024-01-01' },
          { childId: 'A', referredOn: '2024-06-01' },
          { childId: 'A', referredOn: '2024-12-01' },
        ],
        cinPlans: [{ childId: 'A', cinEpisodeId: '2024-06-01', startedOn: '2024-07-01' }],
      },
    };
    // Earlier referrals whose episode had a plan that began before this referral: only June's plan, seen from December.
    const found = await numbers(deep, 'cinEpisodes', (referral) =>
      countOf('cinEpisodes', (earlier) =>
        and(
          before(earlier.referredOn, referral.referredOn),
          exists('cinPlans', (plan) => before(plan.startedOn, referral.referredOn), 'cinEpisode'),
        ),
      ),
    );
    expect(found).toEqual([0, 0, 1]);
  });

  test('what is known of the child is seen from its rows and from rows related to them', async () => {
    const family = {
      tables: {
        children: [{ childId: 'A', birthDate: '2010-06-01', sex: '2' }, { childId: 'B' }],
        careEpisodes: [
          { childId: 'A', startedOn: '2024-06-01' },
          { childId: 'A', startedOn: '2020-06-01' },
          { childId: 'B', startedOn: '2024-06-01' },
        ],
      },
    };
    expect(
      await numbers(family, 'careEpisodes', (row) =>
        ageOn(
          ofChild((child) => child.birthDate),
          row.startedOn,
        ),
      ),
    ).toEqual([10, 14, null]);
    const soon = await numbers(family, 'careEpisodes', () =>
      countOf('careEpisodes', (other) =>
        and(
          atLeast(
            ageOn(
              ofChild((child) => child.birthDate),
              other.startedOn,
            ),
            14,
          ),
          equals(
            ofChild((child) => child.sex),
            '2',
          ),
        ),
      ),
    );
    expect(soon).toEqual([1, 1, 0]);
    expect(
      await truths(family, 'children', (child) =>
        after(
          ofChild((itself) => itself.birthDate),
          child.deathDate,
        ),
      ),
    ).toEqual([null, null]);
    expect(
      await truths(family, 'children', (child) =>
        equals(
          ofChild((itself) => itself.birthDate),
          child.birthDate,
        ),
      ),
    ).toEqual([true, null]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  assessmentsOpenOver45Days,
  childrenInCareRate,
  cinRateDfeInclusive,
  cppOver2YearsStock,
  fosterCareShare,
  repeatCppEver,
  reReferrals12m,
} from '../../definitions/index.js';
import type { Definition } from '../../src/language/index.js';
import { type ReadReturns, readReturns, type SourceFile, sourceFromText } from '../../src/readers/index.js';
import { calculate } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';
import { census, child } from './cin/support.js';
import { episodes, issuesOf, readSets, values } from './ssda903/support.js';

/** Counted, and of how many, in the year ending on 31 March. */
const counts = ({ records }: ReadReturns, definition: Definition, year: number): readonly [number | null, number | null] => {
  const [result] = calculate(records, [definition], { periods: [yearEnding(`${year}-03-31`)] });
  return [result!.numerator, result!.denominator];
};

const details = (referred: string, rest = '', closed = ''): string =>
  `<CINdetails><CINreferralDate>${referred}</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>${
    closed === '' ? '' : `<CINclosureDate>${closed}</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>`
  }<ReferralNFA>0</ReferralNFA>${rest}</CINdetails>`;
const plan = (from: string, to = ''): string =>
  `<ChildProtectionPlans><CPPstartDate>${from}</CPPstartDate>${to === '' ? '' : `<CPPendDate>${to}</CPPendDate>`}<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse></ChildProtectionPlans>`;

describe('a case and a plan dated otherwise, and a case not returned, in the next census', () => {
  const year = (ending: number, ...children: readonly string[]): SourceFile =>
    sourceFromText(`cin-${ending}.xml`, census(children.join(''), { year: ending }));
  const files = [
    year(2023, child('H1', details('2022-05-09', '', '2022-11-30'))),
    year(2024, child('D7', details('2023-10-16', plan('2023-12-04'))), child('D8', details('2024-01-22'))),
    year(2025, child('D7', details('2023-10-13', plan('2023-12-01', '2024-08-02'), '2024-08-20')), child('D9', details('2025-02-03'))),
  ];

  it.each([
    ['in order', files],
    ['last first', [...files].reverse()],
  ])('count once, as the census of the year says: given %s', async (_, cin) => {
    const read = await readReturns({ cin });
    expect(counts(read, cinRateDfeInclusive, 2025)[0]).toBe(1);
    expect(counts(read, cppOver2YearsStock, 2025)[1]).toBe(0);
    expect(counts(read, cppOver2YearsStock, 2024)[1]).toBe(1);
    expect(counts(read, reReferrals12m, 2024)).toEqual([0, 2]);
    expect(counts(read, repeatCppEver, 2024)).toEqual([0, 1]);
  });

  it('are told, by kind', async () => {
    const read = await readReturns({ cin: files });
    const told = (code: string) => issuesOf(read, code).map(({ table, count }) => [table, count]);
    expect(told('row-corrected')).toEqual([
      ['cinEpisodes', 1],
      ['childProtectionPlans', 1],
    ]);
    expect(told('row-last-seen')).toEqual([['cinEpisodes', 1]]);
    const [result] = calculate(read.records, [cinRateDfeInclusive], { periods: [yearEnding('2025-03-31')] });
    expect(result!.lastSeen).toEqual([{ table: 'cinEpisodes', on: '2024-03-31', rows: 1 }]);
  });
});

describe('an assessment not completed when a return ends', () => {
  const waiting = '<Assessments><AssessmentActualStartDate>2023-11-20</AssessmentActualStartDate></Assessments>';
  const year = (ending: number, ...children: readonly string[]): SourceFile =>
    sourceFromText(`cin-${ending}.xml`, census(children.join(''), { year: ending }));
  const other = child('H9', details('2024-06-03'));
  const open = (read: ReadReturns) => counts(read, assessmentsOpenOver45Days, 2025);

  it('goes on while its case does, which the next return need not say', async () => {
    const cin = [year(2024, child('D1', details('2023-11-20', waiting))), year(2025, child('D1', details('2023-11-20')), other)];
    expect(open(await readReturns({ cin }))).toEqual([1, 1]);
  });

  it('is last seen with its case', async () => {
    const cin = [year(2024, child('D1', details('2023-11-20', waiting))), year(2025, other)];
    const read = await readReturns({ cin });
    expect(open(read)).toEqual([0, 0]);
    expect(issuesOf(read, 'row-last-seen').map(({ table, count }) => [table, count])).toEqual([
      ['cinEpisodes', 1],
      ['assessments', 1],
    ]);
  });
});

describe('care episodes in the next return', () => {
  const row = (id: string, from: string, placement: string, to = '', left = ''): string =>
    `${id},${from},S,C2,N1,${placement},PR1,${to},${left},,,,`;
  const sets = (first: readonly string[], second: readonly string[]) =>
    readSets(
      { yearEnding: 2024, files: [episodes('episodes-2024.csv', ...first)] },
      { yearEnding: 2025, files: [episodes('episodes-2025.csv', ...second)] },
    );

  it('under new ids are the same children: those of the old ids are not in care as well', async () => {
    const read = await sets(
      [row('A1', '09/05/2022', 'U4'), row('A2', '11/07/2023', 'U1'), row('A3', '15/01/2024', 'K2')],
      [row('900A1', '09/05/2022', 'U4'), row('900A2', '11/07/2023', 'U1'), row('900A3', '15/01/2024', 'K2', '03/09/2024', 'E4A')],
    );
    expect(counts(read, childrenInCareRate, 2025)[0]).toBe(2);
    expect(counts(read, fosterCareShare, 2025)).toEqual([2, 2]);
    expect(issuesOf(read, 'row-last-seen').map(({ table, count }) => [table, count])).toEqual([['careEpisodes', 3]]);
  });

  it('with another start are one: the episode first returned gives way', async () => {
    const read = await sets(
      [row('B1', '12/02/2024', 'U4'), row('B2', '19/06/2023', 'U4')],
      [row('B1', '09/02/2024', 'U4', '21/05/2024', 'E4A'), row('B2', '19/06/2023', 'U4')],
    );
    expect(counts(read, childrenInCareRate, 2025)[0]).toBe(1);
    expect(issuesOf(read, 'row-corrected').map(({ table, count }) => [table, count])).toEqual([['careEpisodes', 1]]);
  });
});

describe('census files in any order', () => {
  const whole = sourceFromText('whole.xml', census(child('E5', details('2023-08-07')) + child('E6', details('2023-09-04'))));
  const half = sourceFromText(
    'half.xml',
    census(child('E5', details('2023-08-07', '', '2024-06-28')) + child('E6', details('2023-09-04')), {
      year: 2025,
      dateTime: '2024-10-01T09:00:00',
    }),
  );

  it.each([
    ['the earlier first', [whole, half]],
    ['the later first', [half, whole]],
  ])('that end on other days are read by those days: %s', async (_, cin) => {
    const { records } = await readReturns({ cin });
    expect(values(records, 'cinEpisodes', 'closedOn')).toEqual(['2024-06-28', null]);
  });

  const open = details('2024-05-13');
  const noWork = details('2024-05-13').replace('<ReferralNFA>0', '<ReferralNFA>1');
  it.each([
    ['first', open + noWork],
    ['last', noWork + open],
  ])('of two referrals of one day the one that led to work stands, given %s', async (_, both) => {
    const read = await readReturns({ cin: [sourceFromText('cin.xml', census(child('E7', both), { year: 2025 }))] });
    expect(counts(read, cinRateDfeInclusive, 2025)[0]).toBe(1);
  });
});

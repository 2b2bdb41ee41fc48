import { describe, expect, it } from 'vitest';
import { cinRateDfeInclusive } from '../../definitions/children-in-need/cin-rate-dfe-inclusive.js';
import { childrenInCareRate } from '../../definitions/in-care/children-in-care-rate.js';
import { fosterCareShare } from '../../definitions/placements/foster-care-share.js';
import { cppOver2YearsStock } from '../../definitions/protection-plans/cpp-over-2-years-stock.js';
import type { Definition } from '../../src/language/index.js';
import { type ReadReturns, readReturns, sourceFromText } from '../../src/readers/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { isoDate, NULL, yearEnding } from '../../src/time/index.js';
import { census, child } from './cin/support.js';
import { episodes, file, issuesOf, read, values } from './ssda903/support.js';

const row = (id: string, decom: string, dec = '', rec = ''): string => `${id},${decom},S,C2,N1,U4,PR1,${dec},${rec},,,,`;

/** Of each row the day after which its unknown value lies, `null` where nothing is unknown. */
function unknownAfter({ records }: ReadReturns, table: string, column: string): readonly (string | null)[] {
  const { rowCount, columns } = records.tables[table]!;
  const { unknown } = columns[column]!;
  return Array.from({ length: rowCount }, (_, at) => (unknown && unknown[at] !== NULL ? isoDate(unknown[at]!) : null));
}
function isUnknown({ records }: ReadReturns, table: string, column: string): readonly boolean[] {
  const { rowCount, columns } = records.tables[table]!;
  const { unknown } = columns[column]!;
  return Array.from({ length: rowCount }, (_, at) => unknown !== undefined && unknown[at] !== NULL);
}

const figure = ({ records }: ReadReturns, definition: Definition): Result =>
  calculate(records, [definition], { periods: [yearEnding('2024-03-31')] })[0]!;

describe('an end that stands in a cell and cannot be read', () => {
  const ends = [row('1', '10/06/2021', '45200', 'E4A'), row('2', '11/06/2023', '31/02/2024', 'E11'), row('3', '03/02/2024')];

  it('is unknown, not open: of three children one is in care, and of two it is not known', async () => {
    const result = await read(2024, episodes('e.csv', ...ends));
    expect(values(result.records, 'careEpisodes', 'endedOn')).toEqual([null, null, null]);
    const inCare = figure(result, childrenInCareRate);
    expect([inCare.numerator, inCare.unknown.cohort]).toEqual([1, 2]);
    const foster = figure(result, fosterCareShare);
    expect([foster.numerator, foster.denominator, foster.unknown.cohort]).toEqual([1, 1, 2]);
  });

  it('is known to be no earlier than the start, nor than the year of the return that still holds the episode', async () => {
    const result = await read(2024, episodes('e.csv', ...ends));
    expect(unknownAfter(result, 'careEpisodes', 'endedOn')).toEqual(['2023-03-31', '2023-06-10', null]);
  });

  it('is told with what it does to figures, and is no open episode with a reason, no overlap and no vanished episode', async () => {
    const again = row('1', '01/07/2023');
    const result = await readReturns({
      ssda903: [
        { yearEnding: 2024, laCode: '201', files: [episodes('e24.csv', ...ends, again)] },
        { yearEnding: 2025, laCode: '201', files: [episodes('e25.csv', again, row('3', '03/02/2024'))] },
      ],
    });
    expect(issuesOf(result, 'date-does-not-exist')[0]!.message).toMatch(/not known when, or whether, this ended: it is not taken as open/);
    expect(issuesOf(result, 'date-is-a-number').map((issue) => [issue.column, issue.rows])).toEqual([['DEC', [2]]]);
    for (const code of ['open-episode-with-reason', 'episodes-overlap', 'open-episode-vanished'])
      expect(issuesOf(result, code), code).toEqual([]);
  });

  it('is read from the middle of many plain rows, and a row left out takes no other row’s mark', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => row(`C${at}`, '01/05/2023'));
    rows[100] = row('C100', '01/05/2023', '31/02/2024', 'E4A');
    // Its end cannot be read either, but it has no start and is left out; the next row is open.
    rows[2500] = 'C2500,,S,C2,N1,U4,PR1,99,E4A,,,,';
    rows[2600] = row('C2600', '01/05/2023', 'soon', 'E4A');
    const result = await read(2024, episodes('e.csv', ...rows));
    const marked = unknownAfter(result, 'careEpisodes', 'endedOn').flatMap((after, at) => (after === null ? [] : [at]));
    expect(marked).toEqual([100, 2599]);
  });
});

describe('a number, a flag or a birth date that cannot be read', () => {
  it('is unknown; a blank one and a placeholder are not', async () => {
    const oc2 = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE,CONVICTED', '1,,"1,234",perhaps', '2,,,', '3,,NULL,0', '4,,41,2');
    const header = file('h.csv', 'CHILD,SEX,DOB,ETHNIC', '1,1,31/02/2010,WBRI', '2,1,,WBRI', '3,1,01/01/1900,WBRI', '4,1,01/05/2024,WBRI');
    const result = await read(2024, header, oc2, episodes('e.csv', ...['1', '2', '3', '4'].map((id) => row(id, '01/05/2023'))));
    expect(isUnknown(result, 'oc2', 'sdqScore')).toEqual([true, false, false, true]);
    expect(isUnknown(result, 'oc2', 'convicted')).toEqual([true, false, false, true]);
    expect(isUnknown(result, 'children', 'birthDate')).toEqual([true, false, false, true]);
  });

  it('is known when another table of the return gives it', async () => {
    const header = file('h.csv', 'CHILD,SEX,DOB,ETHNIC', '1,1,31/02/2010,WBRI');
    const reviews = file('r.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE', '1,09/09/2009,01/06/2023,PN1');
    const result = await read(2024, header, reviews, episodes('e.csv', row('1', '01/05/2023')));
    expect(values(result.records, 'children', 'birthDate')).toEqual(['2009-09-09']);
    expect(isUnknown(result, 'children', 'birthDate')).toEqual([false]);
  });
});

describe('a census with what cannot be read', () => {
  const need = (referred: string, rest: string): string =>
    `<CINdetails><CINreferralDate>${referred}</CINreferralDate><ReferralNFA>0</ReferralNFA>${rest}</CINdetails>`;
  const closed = (on: string): string => `<CINclosureDate>${on}</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>`;
  const plan = (started: string, ended: string): string =>
    `<ChildProtectionPlans><CPPstartDate>${started}</CPPstartDate><CPPendDate>${ended}</CPPendDate></ChildProtectionPlans>`;
  const readCensus = (...children: readonly string[]) => readReturns({ cin: [sourceFromText('cin.xml', census(children.join('')))] });

  it('does not count the child as in need, nor the plan as open: it is not known', async () => {
    const one = child('A', need('2021-05-01', `${closed('15/07/2023')}${plan('2021-06-01', '2023-06-31')}`));
    const result = await readCensus(one, child('B', need('2023-09-01', '')));
    const inNeed = figure(result, cinRateDfeInclusive);
    expect([inNeed.numerator, inNeed.unknown.cohort]).toEqual([1, 1]);
    const plans = figure(result, cppOver2YearsStock);
    expect([plans.denominator, plans.value, plans.noValue, plans.unknown.cohort]).toEqual([0, null, 'no-denominator', 1]);
    expect(unknownAfter(result, 'cinEpisodes', 'closedOn')).toEqual(['2023-03-31', null]);
    expect(unknownAfter(result, 'childProtectionPlans', 'endedOn')).toEqual(['2023-03-31']);
    for (const code of ['reason-without-closure', 'plan-outside-episode']) expect(issuesOf(result, code), code).toEqual([]);
  });

  it('marks every kind of item, row by row', async () => {
    const items = need('2023-05-01', '').replace('<ReferralNFA>0', '<ReferralNFA>?');
    const enquiry = (started: string, conference: string): string =>
      `<Section47><S47ActualStartDate>${started}</S47ActualStartDate><DateOfInitialCPC>${conference}</DateOfInitialCPC></Section47>`;
    const reviewed = `<ChildProtectionPlans><CPPstartDate>2023-06-01</CPPstartDate><NumberOfPreviousCPP>two</NumberOfPreviousCPP><Reviews><CPPreviewDate>soon</CPPreviewDate></Reviews></ChildProtectionPlans>`;
    const result = await readCensus(
      child('A', items, '<PersonBirthDate>2010-02-31</PersonBirthDate><Sex>?</Sex>'),
      child('B', need('2023-05-02', `${enquiry('2023-05-03', '2023-05-04')}${enquiry('2023-06-03', '31/06/2023')}${reviewed}`)),
    );
    expect(isUnknown(result, 'cinEpisodes', 'referralNoFurtherAction')).toEqual([true, false]);
    expect([isUnknown(result, 'children', 'birthDate'), isUnknown(result, 'children', 'sex')]).toEqual([
      [true, false],
      [true, false],
    ]);
    // A conference can be held on the day of the enquiry, and nothing says that the enquiry was open before.
    expect(unknownAfter(result, 'section47Enquiries', 'initialConferenceOn')).toEqual([null, '2023-06-02']);
    expect(isUnknown(result, 'childProtectionPlans', 'previousPlans')).toEqual([true]);
    expect(isUnknown(result, 'cppReviews', 'heldOn')).toEqual([true]);
  });

  it('leaves a referral out whose date cannot be read, with what stands under it', async () => {
    const result = await readCensus(child('A', need('2023-02-31', plan('2023-06-01', ''))), child('B', need('2023-05-01', '')));
    expect(values(result.records, 'cinEpisodes', 'referredOn')).toEqual(['2023-05-01']);
    expect(values(result.records, 'childProtectionPlans', 'startedOn')).toEqual([]);
    expect(issuesOf(result, 'referral-without-date')).toHaveLength(1);
  });
});

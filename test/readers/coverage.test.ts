import { describe, expect, it } from 'vitest';
import {
  childrenInCareRate,
  childrenInCareRateExcludingUasc,
  childrenInCareRateUascOnly,
  placements3Plus,
  s47Rate,
  sdqCompletion,
} from '../../definitions/index.js';
import { countCalculation } from '../../src/language/build/shapes.js';
import { type Definition, equals, rows } from '../../src/language/index.js';
import { type Returns, readReturns, type SourceFile, sourceFromText } from '../../src/readers/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { day, isoDate, type Period, quarterEnding, yearEnding } from '../../src/time/index.js';
import { measure } from '../support/measure.js';
import { census, child, referral } from './cin/support.js';
import { episodes, file } from './ssda903/support.js';

const in2025 = yearEnding('2025-03-31');

async function resultOf(returns: Returns, definition: Definition, asked: Period = in2025): Promise<Result> {
  const { records } = await readReturns({ defaultLaCode: '201', ...returns });
  return calculate(records, [definition], { periods: [asked], authorities: ['201'] })[0]!;
}

const reasons = async (returns: Returns, definition: Definition, asked: Period = in2025): Promise<readonly string[]> =>
  (await resultOf(returns, definition, asked)).noValueReasons.map(({ message }) => message);

const enquiry = (date: string): string => `<Section47><S47ActualStartDate>${date}</S47ActualStartDate></Section47>`;
const cin = (name: string, children: string, header: Parameters<typeof census>[1]): SourceFile =>
  sourceFromText(name, census(children, header));

const header = file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'A,M,01/02/2012,WBRI,UN3,,');
const care = episodes('episodes.csv', 'A,10/06/2023,S,C2,N1,U4,PR1,,,,,,');
const set = (...files: readonly SourceFile[]): Returns => ({ ssda903: [{ files, yearEnding: 2025 }] });

describe('the days that a census file covers', () => {
  const twoEnquiries =
    child('1', referral('2024-04-29', enquiry('2024-05-01'))) + child('2', referral('2024-08-29', enquiry('2024-11-01')));

  it('an extract made in the year begins on the 1 April before, not twelve months before its end', async () => {
    const extract = cin('to-december.xml', twoEnquiries, { year: 2025, referenceDate: '2024-12-31' });
    const { records, issues } = await readReturns({ cin: [extract] });
    expect(records.coverage.map(({ from, to }) => [isoDate(from), isoDate(to)])).toEqual([['2024-04-01', '2024-12-31']]);
    expect(issues.filter(({ table }) => table === null).map(({ code, message }) => [code, message])).toEqual([
      [
        'reference-date-not-31-march',
        'The ReferenceDate is not 31 March, the end of the census year, so it covers 1 April 2024 to 31 December 2024; figures for periods that end later have no value.',
      ],
    ]);
    expect(await reasons({ cin: [extract] }, s47Rate, yearEnding('2024-12-31'))).toEqual([
      'The CIN census returns go back to 1 April 2024; they are needed from 1 January 2024.',
    ]);
    // With the census of the year before, the calendar year is whole: one enquiry in January and two since April.
    const before = cin('cin-2024.xml', child('9', referral('2024-01-10', enquiry('2024-01-12'))), { year: 2024 });
    expect((await resultOf({ cin: [extract, before] }, s47Rate, yearEnding('2024-12-31'))).numerator).toBe(3);
  });

  it('a file made before its reference day holds nothing later', async () => {
    const early = cin('cin.xml', twoEnquiries, { year: 2025, dateTime: '2024-10-04T09:12:00' });
    const { records, issues } = await readReturns({ cin: [early] });
    expect(records.coverage.map(({ from, to }) => [isoDate(from), isoDate(to)])).toEqual([['2024-04-01', '2024-10-04']]);
    expect(issues.map(({ code }) => code)).toContain('made-before-reference-date');
    expect(await reasons({ cin: [early] }, s47Rate)).toEqual([
      'The CIN census returns end on 4 October 2024; they are needed to 31 March 2025.',
    ]);
  });

  it('made on the reference day, or after it, it holds the year', async () => {
    for (const dateTime of ['2025-03-31T23:00:00', '2025-07-01T09:00:00']) {
      expect((await resultOf({ cin: [cin('cin.xml', twoEnquiries, { year: 2025, dateTime })] }, s47Rate)).numerator).toBe(2);
    }
  });

  it('made before its year began, it holds no day of it', async () => {
    const wrong = cin('cin.xml', twoEnquiries, { year: 2025, dateTime: '2024-03-30T09:12:00' });
    expect((await readReturns({ cin: [wrong] })).records.coverage).toEqual([]);
    expect((await resultOf({ cin: [wrong] }, s47Rate)).noValueReasons).toMatchObject([
      { code: 'return-left-out', files: [{ file: 'cin.xml', because: 'made-before-reference-date' }] },
    ]);
  });

  it('a reference day mistyped by three days ends the returns three days early, and that is what is said', async () => {
    const mistyped = cin('cin.xml', twoEnquiries, { year: 2025, referenceDate: '2025-03-28' });
    expect(await reasons({ cin: [mistyped] }, s47Rate)).toEqual([
      'The CIN census returns end on 28 March 2025; they are needed to 31 March 2025.',
    ]);
  });

  it('the collection year of an extract is the one that ends on the next 31 March', async () => {
    const extract = (year: number) => cin('cin.xml', twoEnquiries, { year, referenceDate: '2024-12-31' });
    expect((await readReturns({ cin: [extract(2025)] })).issues.map(({ code }) => code)).not.toContain('year-not-reference-date');
    expect((await readReturns({ cin: [extract(2024)] })).issues.map(({ code }) => code)).toContain('year-not-reference-date');
  });

  it('plan dates are in the census from 2022 on', async () => {
    const tables = async (year: number) => {
      const { records } = await readReturns({ cin: [cin('cin.xml', child('1', referral(`${year - 1}-05-01`)), { year })] });
      return records.coverage[0]!.tables.map(({ table }) => table);
    };
    expect(await tables(2021)).not.toContain('cinPlans');
    expect(await tables(2022)).toContain('cinPlans');
  });
});

describe('a table that a set did not hold', () => {
  it('has no figure: nobody knows who was unaccompanied, or what the health records say', async () => {
    const returns = set(header, care);
    expect((await resultOf(returns, childrenInCareRate)).numerator).toBe(1);
    for (const definition of [childrenInCareRateUascOnly, childrenInCareRateExcludingUasc]) {
      expect(await resultOf(returns, definition)).toMatchObject({ numerator: null, value: null, noValue: 'table-not-returned' });
      expect(await reasons(returns, definition)).toEqual(['The SSDA903 return of 1 April 2024 to 31 March 2025 has no UASC table.']);
    }
    expect(await reasons(returns, sdqCompletion)).toEqual(['The SSDA903 return of 1 April 2024 to 31 March 2025 has no OC2 table.']);
  });

  it('is not the same as an empty one, which has nobody in it', async () => {
    const empty = file('uasc.csv', 'CHILD,SEX,DOB,DUC');
    expect((await resultOf(set(header, care, empty), childrenInCareRateUascOnly)).numerator).toBe(0);
  });

  it('in XML a table without a row is empty: the return is one file', async () => {
    const xml = sourceFromText(
      'return.xml',
      '<?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>A</CHILDID><SEX>M</SEX><DOB>01/02/2012</DOB><UASC>0</UASC></HEADER><EPISODE><DECOM>10/06/2023</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL></EPISODE></CHILD></EXPSSDA903>',
    );
    expect((await resultOf(set(xml), childrenInCareRateUascOnly)).numerator).toBe(0);
    expect((await resultOf(set(xml), childrenInCareRateExcludingUasc)).numerator).toBe(1);
  });

  it('was given and left out is told as that, with the file and the issue', async () => {
    const broken = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE', ',01/02/2012,12');
    expect((await resultOf(set(header, care, broken), sdqCompletion)).noValueReasons).toMatchObject([
      { code: 'return-left-out', collection: 'ssda903', files: [{ file: 'oc2.csv', because: 'no-row-kept' }] },
    ]);
  });

  it('the episodes of care missing, the set is told to lack them and not to be missing', async () => {
    const empty = file('uasc.csv', 'CHILD,SEX,DOB,DUC', 'A,M,01/02/2012,');
    expect(await reasons(set(header, empty), childrenInCareRate)).toEqual([
      'The SSDA903 return of 1 April 2024 to 31 March 2025 has no Episodes table.',
    ]);
  });

  it('birth dates are in the Header, so that without one no measure of ages has a figure', async () => {
    const oc2 = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE,SDQ_REASON', 'A,01/02/2012,12,');
    expect(await reasons(set(care, oc2), sdqCompletion)).toEqual([
      'The SSDA903 return of 1 April 2024 to 31 March 2025 has no Header table.',
    ]);
    expect((await resultOf(set(care), childrenInCareRate)).numerator).toBe(1);
  });

  it('two files of one table that share a child: neither is the year, and there is no figure', async () => {
    const other = episodes('episodes-2.csv', 'A,10/06/2023,S,C2,N1,U6,PR1,01/09/2024,E4A,,,,', 'B,10/06/2023,S,C2,N1,U6,PR1,,,,,,');
    expect((await resultOf(set(header, care, other), childrenInCareRate)).noValueReasons).toMatchObject([
      { code: 'return-left-out', files: [{ because: 'two-files-for-one-table' }] },
    ]);
  });
});

describe('an SSDA903 set made within its year', () => {
  const extract = (upTo: string): Returns => ({ ssda903: [{ files: [header, care], upTo: day(upTo) }] });

  it('covers from 1 April to the day it says, and what ends later has no value', async () => {
    const { records } = await readReturns({ defaultLaCode: '201', ...extract('2024-12-31') });
    expect(records.coverage.map(({ from, to }) => [isoDate(from), isoDate(to)])).toEqual([['2024-04-01', '2024-12-31']]);
    expect(await reasons(extract('2024-12-31'), childrenInCareRate)).toEqual([
      'The SSDA903 returns end on 31 December 2024; they are needed to 31 March 2025.',
    ]);
    expect((await resultOf(extract('2024-12-31'), childrenInCareRate, quarterEnding('2024-12-31'))).numerator).toBe(1);
  });

  it('that does not say so is told, when nothing happens in the last three months of a year in which much did', async () => {
    const row = (at: number, month: string): string => `C${at},05/${month},S,C2,N1,U4,PR1,,,,,,`;
    const early = Array.from({ length: 30 }, (_, at) => row(at, '06/2024'));
    const codesOf = async (...rows: readonly string[]): Promise<readonly string[]> =>
      (await readReturns({ defaultLaCode: '201', ...set(header, episodes('episodes.csv', ...rows)) })).issues.map(({ code }) => code);
    expect(await codesOf(...early)).toContain('year-seems-unfinished');
    expect(await codesOf(...early, row(99, '01/2025'))).not.toContain('year-seems-unfinished');
    expect(await codesOf(...early.slice(1))).not.toContain('year-seems-unfinished');
  });
});

describe('a column that a file did not have', () => {
  const checked = measure(countCalculation({ rows: rows('oc2', (record) => equals(record.healthCheck, 1)) }), {
    history: [{ collection: 'ssda903', monthsBefore: 0, why: 'an example' }],
  });

  it('has no figure where the calculation looks at it: blank for every row is not none', async () => {
    const without = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE', 'A,01/02/2012,12');
    expect((await resultOf(set(header, care, without), checked)).noValueReasons).toEqual([
      {
        code: 'column-not-returned',
        collection: 'ssda903',
        table: 'oc2',
        columns: ['healthCheck'],
        returns: [{ from: '2024-04-01', to: '2025-03-31' }],
        message: 'The OC2 table of 1 April 2024 to 31 March 2025 has no HEALTH_CHECK.',
      },
    ]);
    const withIt = file('oc2.csv', 'CHILD,DOB,SDQ_SCORE,HEALTH_CHECK', 'A,01/02/2012,12,0');
    expect((await resultOf(set(header, care, withIt), checked)).value).toBe('0');
  });

  it('has one where only the rules of a derived table look at it, which say what stands in for it', async () => {
    const noUrn = file('episodes.csv', 'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC', 'A,10/06/2023,S,C2,N1,U4,,');
    expect((await resultOf(set(header, noUrn), placements3Plus)).noValue).toBeNull();
  });
});

describe('a return that could not be read', () => {
  it('is told as left out, not as never given', async () => {
    const truncated = sourceFromText('cin.xml', census(child('1', referral('2024-05-01')), { year: 2025 }).slice(0, -40));
    expect((await resultOf({ cin: [truncated], ...set(header, care) }, s47Rate)).noValueReasons).toMatchObject([
      { code: 'return-left-out', collection: 'cin', files: [{ file: 'cin.xml' }] },
    ]);
  });

  it('the only one of its authority, is still told of: there is a result without a value', async () => {
    const truncated = sourceFromText('cin.xml', census(child('1', referral('2024-05-01')), { year: 2025 }).slice(0, 200));
    const unread = { files: [file('episodes.csv', 'CHILD;DECOM', 'A;01/05/2024')], yearEnding: 2025 };
    for (const returns of [{ cin: [truncated] }, { ssda903: [unread] }, { cin: [truncated], ssda903: [unread] }] satisfies Returns[]) {
      const definition = 'cin' in returns ? s47Rate : childrenInCareRate;
      const result = await resultOf(returns, definition);
      expect([result.value, result.noValue, result.numerator], Object.keys(returns).join()).toEqual([null, 'return-left-out', null]);
    }
  });

  it('of another year takes no blame for a year that was not given', async () => {
    const old = Array.from({ length: 30 }, (_, at) => `A${at},10/06/2018,S,C2,N1,U4,PR1,01/07/2019,E4A,,,,`);
    const wrongYear = { files: [header, episodes('old.csv', ...old)], yearEnding: 2024 };
    const returns: Returns = { ssda903: [wrongYear, { files: [header, care], yearEnding: 2023 }] };
    const [reason] = (await resultOf(returns, childrenInCareRate)).noValueReasons;
    expect(reason).toMatchObject({ code: 'returns-end-early' });
    const [inIts2024] = (await resultOf(returns, childrenInCareRate, yearEnding('2024-03-31'))).noValueReasons;
    expect(inIts2024).toMatchObject({ code: 'return-left-out', files: [{ because: 'file-for-another-year' }] });
  });

  it('not given at all, and given of another authority, are told apart', async () => {
    expect(await reasons(set(header, care), s47Rate)).toEqual(['No CIN census return was given.']);
    const other = cin('cin.xml', child('1', referral('2024-05-01')), { year: 2025, lea: '202' });
    expect(await reasons({ cin: [other], ...set(header, care) }, s47Rate)).toEqual([
      'The CIN census returns given are of 202, not of 201.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  childrenInCareRate,
  cinRateDfeInclusive,
  cppOver2YearsStock,
  placements3Plus,
  referralCount,
  reReferrals12m,
} from '../../../definitions/index.js';
import type { Definition } from '../../../src/language/index.js';
import { type GivenTable, type ReadReturns, readReturns, sourceFromText } from '../../../src/readers/index.js';
import { calculate } from '../../../src/results/index.js';
import { censusDay, day, isoDate, type Period, quarterEnding, yearEnding } from '../../../src/time/index.js';
import { ada, ben, codesOf, list, person, readLists, rowsOf } from './support.js';

const resultOf = ({ records }: ReadReturns, definition: Definition, asked: Period) =>
  calculate(records, [definition], { periods: [asked], authorities: ['201'] })[0]!;

describe('what the lists say', () => {
  it('reads dates, codes behind the marks of a list, and who the children are', async () => {
    const read = await readLists(
      list('List 1', [...ada, new Date('2025-05-06T00:00:00Z'), 'q) 6: Police'], [...ben, '2025-05-07', 'Schools']),
    );
    expect(rowsOf(read, 'contacts', 'receivedOn', 'source')).toEqual([
      ['A', '2025-05-06', '6'],
      ['B', '2025-05-07', '2A'],
    ]);
    expect(rowsOf(read, 'children', 'sex', 'birthDate', 'ethnicity')).toEqual([
      ['A', 'F', '2012-02-01', 'WBRI'],
      ['B', 'M', '2015-04-03', 'NOBT'],
    ]);
    expect(codesOf(read)).toEqual([]);
  });

  it('takes column names in other words, order and case, and with titles above them', async () => {
    const given: GivenTable = {
      name: 'contacts',
      rows: [
        ['Annex A'],
        [],
        ['CONTACT SOURCE', 'Sex', 'Contact date', 'Unique Child ID', 'Notes'],
        ['8: Other', 'M', '06/05/2025', 417, ''],
      ],
    };
    const read = await readLists(given);
    expect(rowsOf(read, 'contacts', 'receivedOn', 'source')).toEqual([['417', '2025-05-06', '8']]);
    expect(codesOf(read)).toEqual(['column-missing Ethnicity × 1', 'column-missing Date of Birth × 1', 'column-unknown Notes × 1']);
  });

  it('says what it cannot read, by place, and takes it for unknown', async () => {
    const read = await readLists(
      list(
        'List 1',
        ['', ...ada.slice(1), '06/05/2025', '6'],
        [...ada, '', '6'],
        [...ada, '31/02/2025', '6'],
        [...ada, '45783', '6'],
        [...ben.slice(0, 1), 'x', 'u) UNKNOWN', '01/01/1900', '', '06/05/2025', 'Somebody'],
      ),
    );
    expect(rowsOf(read, 'contacts', 'receivedOn', 'source')).toEqual([['B', '2025-05-06', 'unknown']]);
    expect(rowsOf(read, 'children', 'sex', 'birthDate', 'ethnicity').slice(-1)).toEqual([['B', 'unknown', null, 'unknown']]);
    expect(codesOf(read)).toEqual([
      'row-without-child Child Unique ID × 1',
      'row-without-date Date of Contact × 3',
      'date-does-not-exist Date of Contact × 1',
      'date-is-a-number Date of Contact × 1',
      'sex-not-known Gender × 1',
      'said-unknown Ethnicity × 1',
      'date-is-placeholder Date of Birth × 1',
      'code-unknown Contact Source × 1',
    ]);
    expect(JSON.stringify(read.issues)).not.toContain('Somebody');
    expect(read.summary.tables).toEqual([{ file: 'annex-a.xlsx: List 1', table: 'List 1', read: 5, kept: 1, leftOut: 4 }]);
    expect(read.records.coverage[0]!.tables.find(({ table }) => table === 'contacts')).toMatchObject({
      rows: 5,
      troubles: [
        { code: 'row-without-child', effect: 'left-out', rows: 1 },
        { code: 'row-without-date', effect: 'left-out', rows: 3 },
        { code: 'date-does-not-exist', effect: 'unreadable', column: 'receivedOn', rows: 1 },
        { code: 'date-is-a-number', effect: 'unreadable', column: 'receivedOn', rows: 1 },
        { code: 'code-unknown', effect: 'unreadable', column: 'source', rows: 1 },
      ],
    });
  });
});

it('a sex that is not stated takes the place of none that is', async () => {
  const read = await readLists(
    list('List 1', [...ada, '06/05/2025', '6']),
    list(
      'List 3',
      ['A', 'c) Not stated/recorded', ...ada.slice(2), '01/05/2025', '6', 'No', 0],
      ['D', 'd) Neither', ...ada.slice(2), '01/05/2025', '6', 'No', 0],
    ),
  );
  expect(rowsOf(read, 'children', 'sex')).toEqual([
    ['A', 'F'],
    ['D', 'U'],
  ]);
  expect(codesOf(read)).toEqual(['said-unknown Gender × 1']);
});

describe('referrals and need, of two lists', () => {
  it('a referral and an episode of need are one row when they start on one day, or when the referral is the latest before it that led to work', async () => {
    const read = await readLists(
      list('List 3', [...ada, '01/05/2025', '6', 'No', 0], [...ben, '02/05/2025', '6', 'No', 0], [...ben, '20/05/2025', '6', 'a) Yes', 1]),
      list(
        'List 6',
        [...ada, 'b) No', '01/05/2025', 'N1 - Abuse or neglect', '01/08/2025', 'RC8'],
        [...ben, 'b) No', '25/05/2025', 'N4', '', ''],
        ['C', ...ben.slice(1), 'b) No', '01/02/2024', 'N4', '', ''],
      ),
    );
    expect(
      rowsOf(read, 'cinEpisodes', 'referredOn', 'referralSource', 'referralNoFurtherAction', 'primaryNeed', 'closedOn', 'closureReason'),
    ).toEqual([
      ['A', '2025-05-01', '6', false, 'N1', '2025-08-01', 'RC8'],
      ['B', '2025-05-02', '6', false, 'N4', null, null],
      ['B', '2025-05-20', '6', true, null, null, null],
      ['C', '2024-02-01', null, null, 'N4', null, null],
    ]);
    expect(codesOf(read)).toEqual([]);
  });

  it('an episode without a referral is told, and of a referral without an episode it is not known when it closed', async () => {
    const read = await readLists(
      list('List 3', [...ada, '01/05/2025', '6', 'No', 0]),
      list('List 6', [...ben, 'b) No', '20/06/2025', 'N4', '', '']),
    );
    expect(rowsOf(read, 'cinEpisodes', 'referredOn', 'closedOn')).toEqual([
      ['A', '2025-05-01', 'unknown'],
      ['B', '2025-06-20', null],
    ]);
    expect(codesOf(read)).toEqual(['need-without-referral CIN Start Date × 1']);
    const result = resultOf(read, cinRateDfeInclusive, censusDay('2025-09-30'));
    expect([result.numerator, result.unknown.cohort + result.unknown.numerator]).toEqual([1, 1]);
  });

  it('assessments, enquiries and plans go with the latest referral before them that led to work', async () => {
    const read = await readLists(
      list('List 3', [...ada, '01/05/2025', '6', 'No', 0], [...ada, '10/05/2025', '6', 'Yes', 0]),
      list('List 6', [...ada, 'b) No', '01/05/2025', 'N1', '', '']),
      list('List 4', [...ada, 'b) No', '12/05/2025', '01/06/2025'], [...ben, 'b) No', '12/05/2025', '']),
      list('List 5', [...ada, 'b) No', '13/05/2025', 'b) No', '20/05/2025']),
      list('List 7', [...ada, 'b) No', '20/05/2025', 'Neglect', 'Emotional abuse', '', 1]),
    );
    expect(rowsOf(read, 'assessments', 'startedOn', 'authorisedOn')).toEqual([
      ['A', '2025-05-12', '2025-06-01'],
      ['B', '2025-05-12', null],
    ]);
    expect([...read.records.tables['assessments']!.keys.cinEpisode!]).toEqual([0, -2147483648]);
    expect(rowsOf(read, 'section47Enquiries', 'startedOn', 'conferenceNotRequired', 'initialConferenceOn')).toEqual([
      ['A', '2025-05-13', false, '2025-05-20'],
    ]);
    expect(rowsOf(read, 'childProtectionPlans', 'startedOn', 'initialCategoryOfAbuse', 'latestCategoryOfAbuse', 'previousPlans')).toEqual([
      ['A', '2025-05-20', 'NEG', 'EMO', 1],
    ]);
    expect(codesOf(read)).toEqual(['row-without-referral  × 1']);
  });
});

describe('children in care', () => {
  const care = (started: string, status: string, ceased: string, placed: string): readonly string[] => {
    const reason = ceased === '' ? '' : 'k) E47: SGO';
    return [
      started,
      'N1 - Abuse or neglect',
      status,
      'C2: FCO',
      ceased,
      reason,
      placed,
      'f) U6: Foster',
      'e) PR4 - Private',
      'AB1 2CD',
      '',
    ];
  };

  it('cuts care at the days that are named, and does not know what was before them', async () => {
    const read = await readLists(
      list(
        'List 8',
        [...ada, 'b) No', ...care('01/01/2024', '01/03/2024', '', '01/06/2024')],
        [...ben, 'b) No', ...care('01/01/2024', '01/01/2024', '01/08/2025', '01/01/2024')],
      ),
    );
    expect(rowsOf(read, 'careEpisodes', 'startedOn', 'reasonStarted', 'legalStatus', 'placementType', 'endedOn', 'reasonEnded')).toEqual([
      ['A', '2024-01-01', 'S', 'unknown', 'unknown', '2024-03-01', 'X1'],
      ['A', '2024-03-01', 'unknown', 'C2', 'unknown', '2024-06-01', 'X1'],
      ['A', '2024-06-01', 'unknown', 'C2', 'U6', null, null],
      ['B', '2024-01-01', 'S', 'C2', 'U6', '2025-08-01', 'E47'],
    ]);
    expect(resultOf(read, childrenInCareRate, censusDay('2025-09-30')).numerator).toBe(1);
  });

  it('early help assessments, of which one must have begun', async () => {
    const read = await readLists(list('List 2', [...ada, '01/05/2025', '20/05/2025', 'A school'], [...ben, '', '', 'A school']));
    expect(rowsOf(read, 'earlyHelpAssessments', 'startedOn', 'completedOn', 'organisation')).toEqual([
      ['A', '2025-05-01', '2025-05-20', 'A school'],
    ]);
    expect(codesOf(read)).toEqual(['row-without-date Assessment start date × 1']);
    expect(read.records.coverage.map(({ collection, tables }) => [collection, tables.map(({ table }) => table)])).toEqual([
      ['early-help', ['children', 'earlyHelpAssessments']],
    ]);
  });

  it('a row of a decision for adoption, and of an adoption', async () => {
    const read = await readLists(
      list(
        'List 10',
        [...ada, 'b) No', '01/02/2025', '01/03/2025', '01/06/2025', '', ''],
        [...ben, 'b) No', '01/02/2025', '', '', '01/06/2025', 'RD2'],
      ),
    );
    expect(rowsOf(read, 'adoptionPlacements', 'decidedOn', 'ceasedOn', 'reasonCeased')).toEqual([
      ['A', '2025-02-01', null, null],
      ['B', '2025-02-01', '2025-06-01', 'RD2'],
    ]);
    expect(rowsOf(read, 'adoptions', 'decidedOn', 'matchedOn')).toEqual([['A', '2025-02-01', '2025-03-01']]);
  });
});

describe('the days that an extract covers', () => {
  const whole = (): Promise<ReadReturns> =>
    readLists(
      list('List 3', [...ada, '01/05/2025', '6', 'No', 0]),
      list('List 6', [...ada, 'b) No', '01/05/2025', 'N1', '', '']),
      list('List 7', [...ada, 'b) No', '20/05/2022', 'NEG', 'NEG', '', 0]),
      list('List 8', [...ben, 'b) No', '01/01/2024', 'N1', '01/01/2024', 'C2', '', '', '01/01/2024', 'U6', 'PR4', 'AB1 2CD', '']),
      list('List 10', [...ada, 'b) No', '01/02/2025', '', '', '', '']),
    );

  it('are six months for most lists, twelve for adoption, and the day alone for children in care', async () => {
    const { records } = await whole();
    expect(
      records.coverage.map(({ collection, from, to, form, tables }) => [
        collection,
        isoDate(from),
        isoDate(to),
        form,
        tables.map(({ table }) => table),
      ]),
    ).toEqual([
      ['cin', '2025-03-30', '2025-09-30', 'annex-a', ['children', 'cinEpisodes', 'childProtectionPlans']],
      ['ssda903', '2025-09-30', '2025-09-30', 'annex-a', ['children', 'careEpisodes']],
      ['ssda903', '2024-09-30', '2025-09-30', 'annex-a', ['children', 'adoptionPlacements', 'adoptions']],
    ]);
  });

  it('what it can answer it does, and what it cannot has a typed reason', async () => {
    const read = await whole();
    expect(resultOf(read, referralCount, quarterEnding('2025-06-30')).numerator).toBe(1);
    expect(resultOf(read, cppOver2YearsStock, censusDay('2025-09-30'))).toMatchObject({ numerator: 1, denominator: 1 });
    const reasons = (definition: Definition, asked: Period) =>
      resultOf(read, definition, asked).noValueReasons.map(({ code, message }) => [code, message]);
    expect(reasons(reReferrals12m, quarterEnding('2025-06-30'))).toEqual([
      ['insufficient-history', 'The extracts of Annex A go back to 30 March 2025; they are needed from 1 April 2024.'],
    ]);
    expect(reasons(placements3Plus, yearEnding('2025-09-29'))).toMatchObject([['table-not-returned', expect.any(String)]]);
    expect(reasons(childrenInCareRate, censusDay('2025-09-29'))).toEqual([
      ['table-not-returned', 'The extract of Annex A of 30 September 2024 to 30 September 2025 has no Episodes table.'],
    ]);
    expect(reasons(childrenInCareRate, censusDay('2025-10-01'))).toEqual([
      ['returns-end-early', 'The extracts of Annex A end on 30 September 2025; they are needed to 1 October 2025.'],
    ]);
  });

  it('a list that lacks a column it cannot be read without, or that lost all its rows, covers nothing', async () => {
    const lacking = await readLists({
      name: 'list',
      rows: [
        [...person, 'Contact Source'],
        [...ada, 'b) No', '6'],
      ],
    });
    expect(codesOf(lacking)).toEqual(['column-missing Date of Contact × 1']);
    expect(lacking.records.leftOut).toMatchObject([{ collection: 'contacts', table: 'contacts', because: 'column-missing' }]);
    expect(lacking.summary.tables).toMatchObject([{ read: 1, kept: 0, leftOut: 1 }]);
    expect((await readLists(list('List 1', [...ada, 'soon', '6']))).records.coverage).toEqual([]);
    expect((await readLists(list('List 1'))).records.coverage).toEqual([]);
    // No plan may have been made, or open, in six months.
    expect((await readLists(list('List 7'))).records.coverage).toHaveLength(1);
  });
});

describe('files of an extract', () => {
  it('are CSV too, and what is no list is passed over and said', async () => {
    const { issues, records } = await readReturns({
      annexA: [
        {
          lists: [
            sourceFromText('contacts.csv', `${person.join()},Date of Contact,Contact Source\n${ada.join()},06/05/2025,6\n`),
            sourceFromText('notes.csv', 'Something,Else\n1,2\n'),
            sourceFromText('adopters.csv', 'Individual adopter identifier,Date enquiry received\n1,01/02/2025\n'),
            sourceFromText('cover.csv', ''),
          ],
          madeOn: day('2025-09-30'),
          passedOver: [{ name: 'letter.docx', is: 'other file' }],
        },
      ],
      defaultLaCode: '201',
    });
    expect(records.tables['contacts']!.rowCount).toBe(1);
    expect(issues.filter(({ code }) => code !== 'list-not-given').map(({ code, file, severity }) => [code, file, severity])).toEqual([
      ['entry-passed-over', 'letter.docx', 'information'],
      ['list-not-recognised', 'notes.csv', 'warning'],
      ['list-not-kept', 'adopters.csv', 'information'],
      ['file-empty', 'cover.csv', 'error'],
    ]);
  });

  it('a list given in parts is read as one, and what is in both counts once', async () => {
    const read = await readLists(
      list('List 1', [...ada, '06/05/2025', '6']),
      list('List 1', [...ada, '06/05/2025', '6'], [...ben, '06/05/2025', '6']),
    );
    expect(rowsOf(read, 'contacts')).toEqual([['A'], ['B']]);
    expect(codesOf(read)).toContain('list-given-twice  × 1');
  });

  it('without an authority it says so', async () => {
    const { issues } = await readReturns({ annexA: [{ lists: [list('List 1', [...ada, '06/05/2025', '6'])], madeOn: day('2025-09-30') }] });
    expect(issues.map(({ code }) => code)).toContain('authority-not-given');
  });
});

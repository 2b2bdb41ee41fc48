import { describe, expect, it } from 'vitest';
import { issueLog } from '../../../src/issues.js';
import { type CellNote, cellReader, codeFinder, dateOf, UNREADABLE, yesNoOf } from '../../../src/readers/rows/cell-values.js';
import { csvTableOf } from '../../../src/readers/rows/csv-table.js';
import { type Cell, tableFromObjects, textOf } from '../../../src/readers/rows/given-table.js';
import { field, foundTable, plainName } from '../../../src/readers/rows/source-table.js';
import { sourceFromBytes, sourceFromText } from '../../../src/readers/source.js';
import { codeSets } from '../../../src/records/model/code-sets/index.js';
import { day, NULL } from '../../../src/time/index.js';

/** What is read of a cell, and what is told of it. */
const of = (read: (cell: Cell, note: (note: CellNote) => void) => number, cell: Cell): readonly [number, ...CellNote[]] => {
  const notes: CellNote[] = [];
  return [read(cell, (note) => notes.push(note)), ...notes];
};

describe('codes in what systems write', () => {
  it.each([
    ['referralSource', 'q) 6: Police', '6'],
    ['referralSource', 'p1) 5D: LA services', '5D'],
    ['referralSource', 'u) 10: Unknown', '10'],
    ['referralSource', '3d', '3D'],
    ['referralSource', 'Schools', '2A'],
    ['referralSource', '62', null],
    ['referralSource', '6th of May', null],
    ['placementProvider', 'e) PR4 - Private provision', 'PR4'],
    ['placementType', 'f) U6: Foster placement - not FFA', 'U6'],
    ['legalStatus', 'C2: FCO', 'C2'],
    ['legalStatus', 'Full care order', 'C2'],
    ['legalStatus', 'Care leaver', null],
    ['closureReason', 'RC7 – Services ceased', 'RC7'],
    ['ethnicity', 's) NOBT', 'NOBT'],
    ['ethnicity', 'A1 - White British', 'WBRI'],
    ['ethnicity', 'WBRI - White British', 'WBRI'],
    ['reasonForNewEpisode', 'S', 'S'],
    ['reasonForNewEpisode', 'Started to be looked after', 'S'],
    ['reasonForNewEpisode', 'Some other reason', null],
    ['reasonEpisodeCeased', 'k) E47: Special Guardianship Orders - relative/friend', 'E47'],
    ['primaryNeed', 'PSRMEM - Support with memory', null],
    ['activity', 'F1: Full time in higher education', 'F1'],
  ])('%s: %s', (set, text, code) => {
    expect(codeFinder(codeSets[set]!, {})(text)).toBe(code);
  });

  it('words are those given for the field', () => {
    expect(codeFinder(codeSets['categoryOfAbuse']!, { 'Physical harm': 'PHY' })('physical HARM')).toBe('PHY');
    expect(codeFinder(codeSets['categoryOfAbuse']!, {})('physical harm')).toBeNull();
  });
});

describe('cells', () => {
  it.each<[Cell, readonly [number, ...CellNote[]]]>([
    [new Date('2025-05-06T00:00:00Z'), [day('2025-05-06')]],
    // Midnight in British summer time.
    [new Date('2025-05-05T23:00:00Z'), [day('2025-05-06'), 'date-in-universal-time']],
    [new Date('2025-05-06T13:30:00Z'), [day('2025-05-06'), 'date-with-time']],
    [new Date('1900-01-01T00:00:00Z'), [NULL, 'date-is-placeholder']],
    [new Date('3200-01-01T00:00:00Z'), [UNREADABLE, 'date-does-not-exist']],
    [new Date(Number.NaN), [NULL]],
    ['06/05/2025', [day('2025-05-06')]],
    ['2025-05-06 00:00:00.0000000', [day('2025-05-06')]],
    ['2025-05-06T09:00:00', [day('2025-05-06'), 'date-with-time']],
    [45783, [UNREADABLE, 'date-is-a-number']],
    ['NULL', [NULL, 'word-for-no-value']],
    [null, [NULL]],
    ['\u200B ', [NULL]],
  ])('a date in %s', (cell, expected) => {
    expect(of(dateOf, cell)).toEqual(expected);
  });

  it.each<[Cell, readonly [number, ...CellNote[]]]>([
    ['a) Yes', [1]],
    ['b) No', [0]],
    ['Y', [1]],
    [false, [0]],
    [1, [1]],
    ['', [NULL]],
    ['n/a', [NULL]],
    ['c) Unknown', [UNREADABLE, 'said-unknown']],
    ['maybe', [UNREADABLE, 'boolean-not-valid']],
  ])('a yes or no in %s', (cell, expected) => {
    expect(of(yesNoOf, cell)).toEqual(expected);
  });

  it.each<[string, Cell, readonly [number, ...CellNote[]]]>([
    ['childProtectionPlans.previousPlans', '2', [2]],
    ['childProtectionPlans.previousPlans', 2, [2]],
    ['childProtectionPlans.previousPlans', '2.0', [2]],
    ['childProtectionPlans.previousPlans', 'two', [UNREADABLE, 'number-not-valid']],
    ['adoptions.fosterCarerAdopted', 'N', [0]],
    ['careEpisodes.placementDistance', '12.345', [123]],
    ['careEpisodes.placementDistance', '999.9', [9999]],
    ['careEpisodes.placementDistance', 'far', [UNREADABLE, 'number-not-valid']],
    ['careEpisodes.placementDistance', '', [NULL]],
    ['children.sex', 'x', [UNREADABLE, 'sex-not-known']],
    ['children.sex', 'Not stated', [UNREADABLE, 'said-unknown']],
    ['children.sex', 'NULL', [NULL]],
  ])('%s in %s', (into, cell, expected) => {
    expect(
      of(
        cellReader(field('x', into), () => 7),
        cell,
      ),
    ).toEqual(expected);
  });

  it('as text', () => {
    expect([textOf(417), textOf(true), textOf(undefined), textOf(new Date('2025-05-06T00:00:00Z')), textOf(' \u200Ba ')]).toEqual([
      '417',
      'true',
      '',
      '2025-05-06',
      'a',
    ]);
  });
});

describe('tables', () => {
  const table = (name: string, ...fields: readonly string[]) => ({
    name,
    holds: '',
    table: null,
    says: '',
    fields: fields.map((each) => field(each, null, { isShared: each === 'id' })),
  });

  it('names are the same but for capitals, blanks and marks', () => {
    expect(plainName('Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))')).toBe(
      plainName('unaccompanied asylum-seeking child uasc within the last 12 months'),
    );
    expect(plainName('Child’s Legal Status')).toBe(plainName("Child's legal status"));
  });

  it('is the one that has most of the names; of two with as many it is neither', () => {
    const tables = [table('one', 'id', 'a', 'b'), table('two', 'id', 'b', 'c')];
    const found = (...header: readonly string[]) => foundTable({ name: 'x', rows: [header] }, tables)?.table.name;
    expect(found('id', 'A', 'b')).toBe('one');
    expect(found('b', 'id')).toBeUndefined();
    expect(found('id')).toBeUndefined();
    expect(found('C', 'D')).toBe('two');
  });

  it('of objects has every name of any of them', () => {
    expect(tableFromObjects('x', [{ a: 1 }, { b: 2 }]).rows).toEqual([
      ['a', 'b'],
      [1, undefined],
      [undefined, 2],
    ]);
  });

  it.each<[string, Uint8Array | string, string]>([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1), 'file-is-spreadsheet'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 65, 0), 'file-is-utf-16'],
    ['nothing', '', 'file-empty'],
    ['semicolons', 'a;b;c\n1;2;3\n', 'file-separated-otherwise'],
  ])('in CSV that is %s is not read', async (_, content, code) => {
    const log = issueLog();
    const file = typeof content === 'string' ? sourceFromText('a.csv', content) : sourceFromBytes('a.csv', content);
    expect(await csvTableOf(file, log)).toBeNull();
    expect(log.list().map((issue) => issue.code)).toEqual([code]);
  });

  it('in CSV has the lines of its rows, and tells lines that are none', async () => {
    const log = issueLog();
    const table = await csvTableOf(sourceFromText('a.csv', 'a,b\n\n"1\n2",3\n"open\n'), log);
    expect(table).toEqual({
      name: 'a.csv',
      rows: [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
      lines: [1, 3],
    });
    expect(log.list().map(({ code, rows }) => [code, rows])).toEqual([['quote-not-closed', [5]]]);
  });
});

import { crc32 } from 'node:zlib';
import { type Cell, type GivenTable, type ReadReturns, readReturns } from '../../../src/readers/index.js';
import { plainValue, type RecordTableName, type RowValue } from '../../../src/records/index.js';
import { day } from '../../../src/time/index.js';

export const person = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age'];
const disability = 'Does the Child have a Disability';

/** What the personal columns hold of a child. */
export const ada = ['A', 'b) Female', 'a) WBRI', '01/02/2012', '13'];
export const ben = ['B', 'a) Male', 's) NOBT', '03/04/2015', '10'];

const columns: Readonly<Record<string, readonly string[]>> = {
  'List 1': [...person, 'Date of Contact', 'Contact Source'],
  'List 2': [...person, 'Assessment start date', 'Assessment completion date', 'Organisation completing assessment'],
  'List 3': [...person, 'Date of Referral', 'Referral Source', 'Referral NFA?', 'Number of Referrals in Last 12 Months'],
  'List 4': [...person, disability, 'Continuous Assessment Start Date', 'Continuous Assessment Date of Authorisation'],
  'List 5': [
    ...person,
    disability,
    'Strategy discussion initiating Section 47 Enquiry Start Date',
    'Was an Initial Child Protection Conference deemed unnecessary?',
    'Date of Initial Child Protection Conference',
  ],
  'List 6': [...person, disability, 'CIN Start Date', 'Primary Need Code', 'CIN Closure Date', 'Reason for Closure'],
  'List 7': [
    ...person,
    disability,
    'Child Protection Plan Start Date',
    'Initial Category of Abuse',
    'Latest Category of Abuse',
    'Child Protection Plan End Date',
    'Number of Previous Child Protection Plans',
  ],
  'List 8': [
    ...person,
    disability,
    'Date Started to be Looked After',
    'Child’s Category of Need',
    'Start date of current legal status',
    'Child’s Legal Status',
    'Date Ceased to be Looked After',
    'Reason Ceased to be Looked After',
    'Start Date of Most Recent Placement',
    'Placement Type',
    'Placement Provider',
    'Placement postcode',
    'URN of Placement',
  ],
  'List 10': [
    ...person,
    disability,
    'Date of Decision that Child Should be Placed for Adoption',
    'Date of Matching Child and Prospective Adopters',
    'Date of Adoption Order',
    'Date of Decision that Child Should No Longer be Placed for Adoption',
    'Reason Why Child No Longer Placed for Adoption',
  ],
};

/** A list with its usual columns and the rows given. */
export const list = (name: string, ...rows: readonly (readonly Cell[])[]): GivenTable => ({
  name: `annex-a.xlsx: ${name}`,
  rows: [columns[name]!, ...rows],
});

/** One extract of authority 201, made on 30 September 2025. */
export const readLists = (...lists: readonly GivenTable[]): Promise<ReadReturns> =>
  readReturns({ annexA: [{ lists, madeOn: day('2025-09-30'), laCode: '201' }] });

export function rowsOf({ records }: ReadReturns, table: RecordTableName, ...wanted: readonly string[]): readonly (readonly RowValue[])[] {
  const { columns: stored, rowCount, keys } = records.tables[table]!;
  const ids = records.tables['children']!.columns['childId']!;
  return Array.from({ length: rowCount }, (_, row) => [
    plainValue(ids, keys.child![row]!),
    ...wanted.map((column) =>
      (stored[column]!.unknown?.[row] ?? -2147483648) === -2147483648 ? plainValue(stored[column]!, row) : 'unknown',
    ),
  ]);
}

export const codesOf = ({ issues }: ReadReturns): readonly string[] =>
  issues.filter(({ code }) => code !== 'list-not-given').map(({ code, column, count }) => `${code} ${column ?? ''} × ${count}`);

/** A workbook with one sheet a table, without compression. Dates are kept as day numbers with a date format. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (value: Cell, at: string): string => {
    if (value === null || value === undefined) return '';
    if (value instanceof Date) return `<c r="${at}" s="1"><v>${value.getTime() / 86_400_000 + 25_569}</v></c>`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${escape(String(value))}</t></is></c>`;
  };
  const letters = (at: number): string => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  const sheet = (rows: readonly (readonly Cell[])[]): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map((cells, row) => `<row r="${row + 1}">${cells.map((value, at) => cell(value, `${letters(at)}${row + 1}`)).join('')}</row>`)
      .join('')}</sheetData></worksheet>`;
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${main}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="rId1" Type="${main}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}/spreadsheetml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${main}/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${main}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId99" Type="${main}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, name] of names.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheet(sheets[name]!);
  return stored(parts);
}

/** A zip archive whose entries are stored as they are. */
function stored(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  const put = (into: number[], value: number, size: number): void => {
    for (let at = 0; at < size; at++) into.push(Math.floor(value / 256 ** at) % 256);
  };
  for (const [name, text] of Object.entries(parts)) {
    const data = Buffer.from(text);
    const at = bytes.length;
    const head = (into: number[]): void => {
      put(into, 20, 2);
      for (const _ of [0, 0, 0, 0]) put(into, 0, 2);
      put(into, crc32(data), 4);
      put(into, data.length, 4);
      put(into, data.length, 4);
      put(into, name.length, 2);
      put(into, 0, 2);
    };
    put(bytes, 0x04034b50, 4);
    head(bytes);
    bytes.push(...Buffer.from(name), ...data);
    put(directory, 0x02014b50, 4);
    put(directory, 20, 2);
    head(directory);
    put(directory, 0, 2);
    put(directory, 0, 2);
    put(directory, 0, 2);
    put(directory, 0, 4);
    put(directory, at, 4);
    directory.push(...Buffer.from(name));
  }
  const start = bytes.length;
  bytes.push(...directory);
  put(bytes, 0x06054b50, 4);
  put(bytes, 0, 4);
  const count = Object.keys(parts).length;
  put(bytes, count, 2);
  put(bytes, count, 2);
  put(bytes, directory.length, 4);
  put(bytes, start, 4);
  put(bytes, 0, 2);
  return Uint8Array.from(bytes);
}

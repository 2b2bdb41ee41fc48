import { unknownAuthority } from '../../records/index.js';
import { type IssueLog, issueLog } from '../issues.js';
import type { SourceFile } from '../source.js';
import { type Peeked, peek, type RecognisedFile } from './peek.js';
import type { Ssda903Set } from './set.js';
import { LAST_KNOWN_YEAR, ssda903Tables } from './tables.js';
import { ssda903XmlTables } from './xml-tables.js';
import { inferYear, otherYear } from './year.js';

/** A set whose files have been recognised and whose year is known: what can be read, in the order to read it. */
export interface PreparedSsda903Set {
  /** Null when the dates show no year. */
  readonly year: number | null;
  readonly laCode: string;
  readonly csv: readonly RecognisedFile[];
  readonly xml: readonly SourceFile[];
}

const isXml = (file: SourceFile): boolean => file.name.toLowerCase().endsWith('.xml');

/** Looks at every file of a set: what each is, which year the set is for, and what cannot be read. */
export async function prepareSsda903Set(set: Ssda903Set, log: IssueLog): Promise<PreparedSsda903Set> {
  const laCode = set.laCode ?? unknownAuthority;
  const usable: Peeked[] = [];
  for (const file of set.files) {
    if (isXml(file)) continue;
    const peeked = await peek(file, set.yearEnding !== undefined);
    if (peeked.trap) {
      log.report({ ...peeked.trap, severity: 'error', file: file.name, table: peeked.found?.table.name ?? null, column: null });
    } else usable.push(peeked);
  }
  const xml = set.files.filter(isXml);
  const single = leaveOutSecondFiles(usable, log);
  for (const peeked of single) reportHeader(peeked, log);
  const year = set.yearEnding ?? inferredYear(single, log);
  if (year === null) return { laCode, csv: [], ...(await xmlByItsDates(xml, log)) };
  const csv = single.filter((peeked) => isForYear(peeked, year, log)).map(({ file, found }): RecognisedFile => ({ file, found: found! }));
  if (csv.length > 0) reportAbsent(csv, year, log);
  if (csv.length > 0 && year > LAST_KNOWN_YEAR) reportNotKnown(csv[0].file, year, log);
  // The Header first, so that the other tables can be checked against it.
  const rank = ({ found }: RecognisedFile): number => ssda903Tables.indexOf(found.table);
  return { year, laCode, csv: [...csv].sort((a, b) => rank(a) - rank(b)), xml };
}

function leaveOutSecondFiles(usable: readonly Peeked[], log: IssueLog): readonly Peeked[] {
  const first = new Map<string, Peeked>();
  for (const peeked of usable) {
    const table = peeked.found!.table.name;
    const other = first.get(table);
    if (!other) {
      first.set(table, peeked);
      continue;
    }
    log.report({
      code: 'two-files-for-one-table',
      severity: 'error',
      file: peeked.file.name,
      table,
      column: null,
      message: `The set already has a ${table} file (${other.file.name}), so this one was left out.`,
      hint: 'Give one file for each table and year.',
    });
  }
  return [...first.values()];
}

function reportHeader({ file, found, hasRows }: Peeked, log: IssueLog): void {
  const { table, unknown, missing, repeated, cells } = found!;
  const place = { file: file.name, table: table.name };
  const notKept = table.notKept.filter((item) => cells.has(item));
  if (notKept.length > 0) {
    log.report({
      ...place,
      code: 'column-not-kept',
      severity: 'information',
      column: notKept.join(', '),
      message: `${notKept.join(', ')} are never kept: no indicator needs them and they help to tell who a child is.`,
      hint: 'Nothing need be done.',
    });
  }
  for (const column of unknown) {
    log.report({
      ...place,
      code: 'column-unknown',
      severity: 'information',
      column,
      message: `The column is not part of the ${table.name} table, so it was not read.`,
      hint: 'Nothing need be done if it is an addition of your own.',
    });
  }
  for (const column of repeated) {
    log.report({
      ...place,
      code: 'column-repeated',
      severity: 'warning',
      column,
      message: 'The column is in the header more than once; the first was read.',
      hint: 'Remove the copy.',
    });
  }
  for (const column of missing.filter((item) => table.optional.includes(item))) {
    log.report({
      ...place,
      code: 'column-missing',
      severity: 'warning',
      column,
      message: `The file has no ${column} column, so it is blank for every row.`,
      hint: 'Export the table again with every column of the return.',
    });
  }
  if (!hasRows) {
    // A year may pass with no child missing or adopted; it cannot pass with no child at all.
    const isEssential = table.name === 'Header' || table.name === 'Episodes';
    log.report({
      ...place,
      code: 'file-has-no-rows',
      severity: isEssential ? 'error' : 'warning',
      column: null,
      message: `The ${table.name} file has column names but no rows.`,
      hint: 'Check that the export did not come out empty.',
    });
  }
}

function inferredYear(files: readonly Peeked[], log: IssueLog): number | null {
  if (files.length === 0) return null;
  // Every year's return has Episodes and their ends lie in the year; other tables are asked only when there are none.
  const episodes = files.find((peeked) => peeked.found!.table.name === 'Episodes');
  const year = inferYear((episodes ? [episodes] : files).map((peeked) => peeked.evidence));
  const file = (episodes ?? files[0]).file.name;
  if (year === null) {
    log.report({
      code: 'year-unknown',
      severity: 'error',
      file,
      table: null,
      column: null,
      message: 'The dates do not show which year the set is for, so it was left out.',
      hint: 'Say which: DIR@2025 is the set for the year ending 31 March 2025.',
    });
  } else {
    log.report({
      code: 'year-inferred',
      severity: 'information',
      file,
      table: null,
      column: null,
      message: `By its dates the set is for the year ending 31 March ${year}.`,
      hint: 'Give the year (DIR@YEAR) to have it checked.',
    });
  }
  return year;
}

/** The year of XML files that nothing else gives one: they are read for their dates first. Where these show none, the files are left out. */
async function xmlByItsDates(files: readonly SourceFile[], log: IssueLog): Promise<Pick<PreparedSsda903Set, 'year' | 'xml'>> {
  for (const file of files) {
    // What is wrong with a file is reported when it is read.
    const { tables } = await ssda903XmlTables(file, issueLog());
    if (tables.length === 0) continue;
    const peeked = await Promise.all(tables.map((table) => peek(table, false)));
    const year = inferredYear(
      peeked.map((each) => ({ ...each, file })),
      log,
    );
    return { year, xml: year === null ? [] : files };
  }
  return { year: null, xml: files };
}

function isForYear({ file, found, evidence }: Peeked, year: number, log: IssueLog): boolean {
  const other = otherYear(evidence, year);
  if (other === null) return true;
  log.report({
    code: 'file-for-another-year',
    severity: 'error',
    file: file.name,
    table: found!.table.name,
    column: null,
    message: `The file is given for the year ending 31 March ${year} but most of its dates fall outside it, mainly in the year ending 31 March ${other}; it was left out.`,
    hint: 'Give the file for its own year, as DIR@YEAR.',
  });
  return false;
}

function reportNotKnown({ name }: SourceFile, year: number, log: IssueLog): void {
  log.report({
    code: 'year-not-known',
    severity: 'warning',
    file: name,
    table: null,
    column: null,
    message: `The set is for the year ending 31 March ${year}, whose items and codes are not known here: those up to ${LAST_KNOWN_YEAR} are. It was read by those of ${LAST_KNOWN_YEAR}.`,
    hint: 'Check the year. If it is right, what is new in that year was not read.',
  });
}

function reportAbsent(files: readonly RecognisedFile[], year: number, log: IssueLog): void {
  const place = files[0].file.name;
  for (const table of ssda903Tables) {
    if ((table.from ?? 0) > year || files.some(({ found }) => found.table === table)) continue;
    const isEssential = table.name === 'Header' || table.name === 'Episodes';
    log.report({
      code: 'table-not-given',
      severity: isEssential ? 'warning' : 'information',
      file: place,
      table: table.name,
      column: null,
      message: `The set for the year ending 31 March ${year} has no ${table.name} file, so nothing is known of ${table.holds}.`,
      hint: 'Add the file if the authority has one.',
    });
  }
}

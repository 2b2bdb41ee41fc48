import type { IssueLog } from '../../issues.js';
import type { PassedOver } from '../passed-over.js';
import type { SetFiles, UsableFile } from './set-files.js';
import { LAST_KNOWN_YEAR, ssda903Tables } from './tables.js';
import { xmlTableNames } from './xml-tables.js';

/** Says what of a file’s columns is not read, and whether it has rows. */
export function reportHeader({ file, found, hasRows }: UsableFile, log: IssueLog): void {
  const { table, unknown, missing, repeated, cells } = found;
  const place = { file: file.name, table: table.name };
  const notKept = table.notKept.filter((item) => cells.has(item));
  if (notKept.length > 0) {
    log.report({
      ...place,
      code: 'column-not-kept',
      severity: 'information',
      column: notKept.join(', '),
      message: `${notKept.join(', ')} ${notKept.length === 1 ? 'is' : 'are'} never kept: no indicator needs them and they help to tell who a child is.`,
      hint: 'Nothing need be done.',
    });
  }
  for (const { name: column } of unknown) {
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

const isWorkbookOrText = (name: string): boolean => /\.(xlsx?|xlsm|xlsb|ods|txt|tsv|zip|csv|xml|json|parquet)$/i.test(name);

const passedOverWords: Readonly<Record<PassedOver['is'], string>> = {
  'other file': 'The file is neither .csv nor .xml and was passed over.',
  folder: 'This is a folder, not a file, and was passed over.',
  'broken link': 'This is a link that leads nowhere and was passed over.',
};

/** Names what stands beside the files of a set and was not read: a table may have been saved as a workbook. */
export function reportPassedOver(passedOver: readonly PassedOver[], log: IssueLog): void {
  for (const { name, is } of passedOver) {
    log.report({
      code: 'entry-passed-over',
      severity: isWorkbookOrText(name) ? 'warning' : 'information',
      file: name,
      table: null,
      column: null,
      message: passedOverWords[is],
      hint: 'If it holds a table of the return, save it as a CSV file in the folder.',
    });
  }
}

/** Says that a year is beyond those whose items are known. */
export function reportNotKnown(name: string, year: number, log: IssueLog): void {
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

/** Says which tables of the return a set lacks. In XML, a table of which there is no row is empty, not absent. */
export function reportAbsent({ held, form }: SetFiles, place: string, year: number, log: IssueLog): void {
  for (const table of ssda903Tables) {
    if (form === 'xml' && xmlTableNames.has(table.name)) continue;
    if ((table.from ?? 0) > year || held.has(table)) continue;
    log.report({
      code: 'table-not-given',
      severity: table.name === 'Episodes' ? 'error' : table.name === 'Header' ? 'warning' : 'information',
      file: place,
      table: table.name,
      column: null,
      message: `The set for the year ending 31 March ${year} has no ${table.name} file, so nothing is known of ${table.holds}.`,
      hint: 'Add the file if the authority has one.',
    });
  }
}

import type { IssueLog, Severity } from '../../issues.js';
import type { RecordTableName, RowEffect, RowTrouble } from '../../records/index.js';
import type { CellNote } from './cell-values.js';
import type { SourceField } from './source-table.js';

/** What may be wrong with a row as a whole, by itself. */
export type RowNote = 'row-without-child' | 'row-without-date' | 'row-wrong-number-of-cells';

/** The log of one table of a source: what is wrong with its cells and rows, for the issues and for what figures rest on. */
export interface SourceLog {
  cell(code: CellNote | 'child-id-damaged' | 'child-id-in-marks', field: Pick<SourceField, 'name' | 'into'>, line: number): void;
  /** A row that is left out. */
  leftOut(code: RowNote, field: string | null, into: RecordTableName | null, line: number): void;
  /** Anything else; with `at` it is also told beside figures that rest on the place. */
  other(issue: OtherIssue, at?: { readonly table: RecordTableName; readonly column: string | null }): void;
  /** What is wrong with the rows of a table of the record model. */
  troublesOf(table: RecordTableName): readonly RowTrouble[];
}

export interface OtherIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly line?: number;
  readonly message: string;
  readonly hint: string;
  readonly times?: number;
}

const notKnown = 'so it is not known: figures for which it matters leave the row out and count it.';
const nothing = 'Nothing need be done.';
const correct = 'Correct it in the case system.';

type Told = readonly [severity: Severity, message: string, hint: string];

const told: Readonly<Record<Parameters<SourceLog['cell']>[0], Told>> = {
  'date-not-valid': ['warning', `is not a date, ${notKnown}`, 'Write dates as DD/MM/YYYY or YYYY-MM-DD, or as dates of the workbook.'],
  'date-does-not-exist': ['warning', `is a date that does not exist, ${notKnown}`, correct],
  'date-month-first': ['warning', `is written month first, ${notKnown}`, 'Write dates as DD/MM/YYYY.'],
  'date-with-two-digit-year': ['warning', `has a two-digit year, ${notKnown}`, 'Write years with four digits.'],
  'date-is-a-number': [
    'warning',
    `is a spreadsheet’s day number, which two calendars count differently, ${notKnown}`,
    'Format the column as a date.',
  ],
  'date-is-placeholder': ['warning', 'is a date that stands for none, so it was read as blank.', 'Leave a date that is not known blank.'],
  'word-for-no-value': ['information', 'holds a word for no value, such as NULL, which was read as blank.', nothing],
  'date-with-time': ['information', 'has a time or zone after the date; the date was kept as written.', nothing],
  'date-in-universal-time': [
    'warning',
    'has a time of 23:00 in universal time after the date: in British summer time that is midnight of the next day, which was read.',
    'Export dates without a time.',
  ],
  'boolean-not-valid': ['warning', `is neither yes nor no, ${notKnown}`, 'Write yes or no.'],
  'number-not-valid': ['warning', `is not a whole number, ${notKnown}`, 'Write digits only.'],
  'code-unknown': ['warning', `holds something that is no code of its list, nor words for one, ${notKnown}`, 'Use the codes of the list.'],
  'said-unknown': ['information', 'says that it is not known, and was read so.', nothing],
  'sex-not-known': ['warning', `holds no code for sex, ${notKnown}`, 'Use the codes of the list.'],
  'child-id-damaged': [
    'warning',
    'looks as if a spreadsheet had changed it, so it may not match the child’s other rows.',
    'Export again without opening the file in a spreadsheet.',
  ],
  'child-id-in-marks': ['information', 'is written within marks of a spreadsheet or table tool, which were taken off.', nothing],
};

const rowTold: Readonly<Record<RowNote, readonly [message: string, hint: string]>> = {
  'row-without-child': ['The row has no child id, so it was left out.', 'Fill it in.'],
  'row-without-date': ['The row has no date that says when it happened, so it was left out.', 'Fill in the date.'],
  'row-wrong-number-of-cells': [
    'The row has more or fewer cells than the column names, so it was left out.',
    'Look for a comma or quote too many or too few.',
  ],
};

/**
 * @param file - the name that issues quote
 * @param table - the table as the source names it
 */
export function sourceLog(log: IssueLog, file: string, table: string): SourceLog {
  const troubles = new Map<
    string,
    { readonly place: RecordTableName; readonly trouble: { -readonly [K in keyof RowTrouble]: RowTrouble[K] } }
  >();

  function note(
    code: string,
    effect: RowEffect,
    place: { readonly table: RecordTableName; readonly column: string | null },
    times = 1,
  ): void {
    const column = effect === 'left-out' ? null : place.column;
    const key = `${place.table} ${column} ${code}`;
    const known = troubles.get(key);
    if (known) known.trouble.rows += times;
    else troubles.set(key, { place: place.table, trouble: { code, effect, column, rows: times } });
  }

  return {
    cell(code, { name, into }, line) {
      const [severity, message, hint] = told[code];
      log.report({ code, severity, file, table, column: name, row: line, message: `${name} ${message}`, hint });
      if (into && severity === 'warning') note(code, unreadable.has(code) ? 'unreadable' : 'doubtful', into);
    },
    leftOut(code, field, into, line) {
      const [message, hint] = rowTold[code];
      log.report({ code, severity: 'error', file, table, column: field, row: line, message, hint });
      if (into) note(code, 'left-out', { table: into, column: null });
    },
    other({ times = 1, line, ...issue }, at) {
      log.report({ ...issue, file, table, ...(line === undefined ? {} : { row: line }) }, times);
      if (at) note(issue.code, 'doubtful', at, times);
    },
    troublesOf: (of) => [...troubles.values()].filter(({ place }) => place === of).map(({ trouble }) => trouble),
  };
}

const unreadable: ReadonlySet<string> = new Set<CellNote>([
  'date-not-valid',
  'date-does-not-exist',
  'date-month-first',
  'date-with-two-digit-year',
  'date-is-a-number',
  'boolean-not-valid',
  'number-not-valid',
  'code-unknown',
  'sex-not-known',
]);

import type { IssueLog, Severity } from '../../issues.js';
import type { DateProblem } from '../bytes/csv/dates.js';
import type { CsvProblem } from '../bytes/csv/scanner.js';
import type { RecognisedFile } from './peek.js';
import { endItemOf } from './unread.js';

export type CellProblem =
  | DateProblem
  | 'date-with-time'
  | 'date-in-universal-time'
  | 'boolean-not-valid'
  | 'number-not-valid'
  | 'number-out-of-range'
  | 'child-id-damaged'
  | 'child-id-in-marks'
  | 'date-after-year'
  | 'date-before-year'
  | 'birth-after-year';
export type RowProblem = 'row-wrong-number-of-cells' | 'row-without-child' | 'row-without-date';

/** Issues of one file. Messages name the item and the line, never what the cell holds. */
export interface FileIssues {
  readonly file: string;
  /** The row that issues give for a line. */
  readonly rowOf: (line: number) => number;
  cell(problem: CellProblem, item: string, line: number, times?: number): void;
  rowLeftOut(problem: RowProblem, item: string | null, line: number): void;
  form(problem: CsvProblem, line: number): void;
  blankRows(count: number): void;
  namesAgain(line: number): void;
  other(issue: OtherIssue, times?: number): void;
}

export interface OtherIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly column: string | null;
  readonly line?: number;
  readonly message: string;
  readonly hint: string;
}

type Words = readonly [message: string, hint: string];
const dateHint = 'Write dates as DD/MM/YYYY.';

const cellWords: Readonly<Record<CellProblem, Words>> = {
  'date-not-valid': ['is not a date', dateHint],
  'date-does-not-exist': ['is a date that does not exist', 'Correct the date in the case system.'],
  'date-month-first': [
    'is written month first (MM/DD/YYYY)',
    'Export the table again with dates as DD/MM/YYYY: where the day is 12 or less, a date written month first is read as another day.',
  ],
  'date-with-two-digit-year': ['has a two-digit year, which could be either century', dateHint],
  'date-is-a-number': [
    'is a spreadsheet’s day number, which two calendars count differently',
    'Format the column as a date DD/MM/YYYY before saving it as CSV.',
  ],
  'date-with-time': ['has a time or zone after the date; the date was kept as written.', 'Nothing need be done.'],
  'date-in-universal-time': [
    'has a time of 23:00 in universal time (Z) after the date: in British summer time that is midnight of the next day, which was read.',
    'Export dates without a time.',
  ],
  'date-is-placeholder': [
    'is a date that stands for none, such as 31/12/9999, so it was read as blank.',
    'Leave a date that is not known blank.',
  ],
  'word-for-no-value': ['holds a word for no value, such as NULL or NaN, which was read as blank.', 'Nothing need be done.'],
  'boolean-not-valid': ['is neither yes (1) nor no (0)', 'Write 1 or 0.'],
  'date-after-year': ['is after the year’s end.', 'Check the date, and that the file is for the year given.'],
  'birth-after-year': ['is after the year’s end', 'Correct it in the case system.'],
  'date-before-year': [
    'is before the year begins, so the row should not be in this year’s return.',
    'Check the date, and that the file is for the year given.',
  ],
  'number-not-valid': ['is not a whole number', 'Write digits only.'],
  'number-out-of-range': ['is a number outside the range of the item', 'Correct it in the case system.'],
  'child-id-in-marks': [
    'is written within marks of a spreadsheet or table tool, such as ="…" or .0, which were taken off.',
    'Nothing need be done.',
  ],
  'child-id-damaged': [
    'looks as if a spreadsheet had changed it, so it may not match the child’s other rows.',
    'Export again without opening the file in a spreadsheet.',
  ],
};

/** What stands in a cell and is no value of its kind. */
const unread: ReadonlySet<CellProblem> = new Set([
  'date-not-valid',
  'date-does-not-exist',
  'date-month-first',
  'date-with-two-digit-year',
  'date-is-a-number',
  'boolean-not-valid',
  'number-not-valid',
  'number-out-of-range',
  'birth-after-year',
]);
const unknownValue = 'it is not known: figures for which it matters leave the row out and count it.';
const unknownEnd = 'it is not known when, or whether, this ended: it is not taken as open, and figures for which it matters count it.';

/** What is read as it is meant. */
const expected: ReadonlySet<CellProblem> = new Set(['date-with-time', 'word-for-no-value', 'child-id-in-marks']);

const rowWords: Readonly<Record<RowProblem, Words>> = {
  'row-wrong-number-of-cells': [
    'The row has more or fewer cells than the header, so it was left out.',
    'Look for a comma or quote too many or too few.',
  ],
  'row-without-child': ['The row has no child id, so it was left out.', 'Fill in CHILD.'],
  'row-without-date': ['The row has no date that says when it happened, so it was left out.', 'Fill in the date.'],
};

const formWords: Readonly<Record<CsvProblem, Words>> = {
  'quote-not-closed': [
    'A quoted cell is not closed on its row, so the line was left out.',
    'Remove the stray quote or add the missing one.',
  ],
  'row-too-long': ['The row is longer than a million bytes, so it was left out.', 'Export the table again.'],
  'nul-byte': ['The row holds a NUL byte, so it was left out.', 'Export the table again.'],
  'not-utf-8': ['The row holds bytes that are not UTF-8 text; its other cells were read.', 'Save the file as UTF-8.'],
  'text-after-quote': ['A cell has text after its closing quote; the quotes were taken off.', 'Double the quotes inside a quoted cell.'],
};

const theLine = (line: number): number => line;

export function fileIssues(log: IssueLog, { file: { name: file }, found, rowOf = theLine }: RecognisedFile): FileIssues {
  const table = found.table.name;
  const endItem = endItemOf(found.table);
  return {
    file,
    rowOf,
    cell(code, column, line, times = 1) {
      const [found, hint] = cellWords[code];
      const message = unread.has(code) ? `${found}, so ${column === endItem ? unknownEnd : unknownValue}` : found;
      const severity = expected.has(code) ? 'information' : 'warning';
      log.report({ code, severity, file, table, column, row: rowOf(line), message: `${column} ${message}`, hint }, times);
    },
    rowLeftOut: (code, column, line) =>
      log.report({ code, severity: 'error', file, table, column, row: rowOf(line), message: rowWords[code][0], hint: rowWords[code][1] }),
    form: (code, line) =>
      log.report({
        code,
        severity: code === 'not-utf-8' || code === 'text-after-quote' ? 'warning' : 'error',
        file,
        table,
        column: null,
        row: rowOf(line),
        message: formWords[code][0],
        hint: formWords[code][1],
      }),
    blankRows(count) {
      if (count === 0) return;
      log.report(
        {
          code: 'blank-rows',
          severity: 'information',
          file,
          table,
          column: null,
          message: 'Blank rows were passed over.',
          hint: 'Nothing need be done.',
        },
        count,
      );
    },
    namesAgain(line) {
      log.report({
        code: 'column-names-repeated',
        severity: 'warning',
        file,
        table,
        column: null,
        row: rowOf(line),
        message: `The column names stand again at line ${line}: exports were put one after the other, and rows may be in both.`,
        hint: 'Export the table once, or check that the exports do not overlap.',
      });
    },
    other({ line, ...issue }, times = 1) {
      log.report({ ...issue, file, table, ...(line === undefined ? {} : { row: rowOf(line) }) }, times);
    },
  };
}

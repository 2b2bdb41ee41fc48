import type { IssueLog, IssueReport } from '../issues.js';
import type { RecordTableName, ReturnLeftOut, RowEffect, RowTrouble } from '../records/index.js';
import { placeOfItem } from './item-places.js';

/** A file that was left out, as far as the log of its issues tells. */
export type FileLeftOut = Pick<ReturnLeftOut, 'table' | 'file' | 'because'>;

/** The log of one return: passes every issue on, and keeps what becomes of its rows and files, for the figures that rest on them. */
export interface ReturnLog extends IssueLog {
  /** What is wrong with rows of a table, by kind. */
  troublesOf(table: RecordTableName): readonly RowTrouble[];
  /** Files said to be left out, for an error. */
  readonly leftOut: readonly FileLeftOut[];
}

/** Values that stand in a cell and could not be read. */
const unreadable: ReadonlySet<string> = new Set([
  'birth-after-year',
  'boolean-not-valid',
  'date-does-not-exist',
  'date-is-a-number',
  'date-month-first',
  'date-not-valid',
  'date-with-two-digit-year',
  'number-not-valid',
  'number-out-of-range',
  'sex-not-known',
]);

/** Warnings about a whole table or file, told of elsewhere: no row of it is in doubt by itself. */
const ofWholeTables: ReadonlySet<string> = new Set([
  'column-missing',
  'column-repeated',
  'table-not-given',
  'year-missing',
  'year-seems-unfinished',
]);

function effectOf({ code, severity, row }: IssueReport): RowEffect | null {
  if (severity === 'information') return null;
  if (severity === 'error') return row === undefined ? null : 'left-out';
  if (code === 'file-has-no-rows') return null;
  return unreadable.has(code) ? 'unreadable' : 'doubtful';
}

/** A log for one return, over the log of everything that is read. */
export function returnLog(log: IssueLog): ReturnLog {
  const troubles = new Map<RecordTableName, Map<string, { -readonly [K in keyof RowTrouble]: RowTrouble[K] }>>();
  const leftOut: FileLeftOut[] = [];

  function noteRows(issue: IssueReport, times: number): void {
    const effect = effectOf(issue);
    const place = effect && placeOfItem(issue.table, issue.column);
    if (!place) return;
    const of = troubles.get(place.table) ?? new Map();
    troubles.set(place.table, of);
    const key = `${issue.code} ${place.column}`;
    const known = of.get(key);
    if (known) known.rows += times;
    else of.set(key, { code: issue.code, effect, column: effect === 'left-out' ? null : place.column, rows: times });
  }

  return {
    report(issue, times = 1) {
      log.report(issue, times);
      if (ofWholeTables.has(issue.code)) return;
      if (issue.severity === 'error' && (issue.table === null || issue.row === undefined)) {
        leftOut.push({ table: placeOfItem(issue.table, null)?.table ?? null, file: issue.file, because: issue.code });
      } else noteRows(issue, times);
    },
    list: () => log.list(),
    troublesOf: (table) => [...(troubles.get(table)?.values() ?? [])],
    leftOut,
  };
}

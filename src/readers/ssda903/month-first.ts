import type { FileTrap } from '../bytes/csv/form.js';

/** How the dates of one item are written in the rows looked at. */
export interface DateOrder {
  readonly item: string;
  /** Dates that can only be MM/DD/YYYY. */
  monthFirst: number;
  /** Dates that cannot be. */
  otherwise: number;
}

/**
 * Whether an item is written month first. One such date may be a slip; several, or one where nothing speaks against it,
 * mean that of the other dates day and month cannot be told apart wherever both are 12 or less.
 */
export const isMonthFirst = ({ monthFirst, otherwise }: DateOrder): boolean =>
  monthFirst > 0 && (otherwise === 0 || (monthFirst > 1 && monthFirst * 10 > otherwise));

/** The same for a file read to its end, of which only the dates written month first were counted. */
export const isLateMonthFirst = (monthFirst: number, rows: number): boolean => monthFirst > 1 && monthFirst * 20 > rows;

export interface MonthFirstTrap extends FileTrap {
  readonly column: string;
}

export const monthFirstTrap = (item: string, times: number): MonthFirstTrap => ({
  code: 'dates-month-first',
  column: item,
  message: `${item} is written month first (MM/DD/YYYY) in ${times === 1 ? 'a row' : `${times} rows`} looked at and could be in the others, so the file was left out: days and months would be exchanged.`,
  hint: 'Export the table again with dates as DD/MM/YYYY.',
});

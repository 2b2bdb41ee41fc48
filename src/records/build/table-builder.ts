import type { Day } from '../../time/index.js';
import type { Dictionary } from '../intern/dictionary.js';
import type { RecordTableName } from '../model/model.js';
import type { KeyName } from '../model/table.js';
import type { OwnerFacts } from './owner-facts.js';
import type { ColumnValues } from './table-columns.js';

/** A column being filled. Codes, ids and text are written as numbers from its dictionary. */
export interface ColumnBuilder {
  readonly list: ColumnValues;
  readonly dictionary: Dictionary | null;
  /** The rows whose value is unknown, and the day after which it lies; see `TableBuilder.unknown`. */
  readonly unknown: ReadonlyMap<number, number>;
}

/** A table as it was read. */
export interface RawTable {
  readonly name: RecordTableName;
  readonly rowCount: number;
  readonly keys: Readonly<Partial<Record<KeyName, ColumnValues>>>;
  readonly columns: Readonly<Record<string, ColumnBuilder>>;
  /** Which source (file) each row came from, as numbered by `startSource`. */
  readonly sources: ColumnValues;
  /** Of a table of owners, what each source says of them. */
  readonly facts: OwnerFacts | null;
}

/** A table being filled. `add` starts a row in which every column is `NULL`; set what is known on the row it returns. */
export interface TableBuilder extends RawTable {
  add(owner: number): number;
  /** Adds a row for each owner given, with the columns given and every other column `NULL`. Returns the first row's number. */
  addMany(owners: Int32Array, columns: Readonly<Record<string, Int32Array>>): number;
  /** Takes back the rows from a number on: a file that proves unreadable after all leaves none behind. */
  cut(from: number): void;
  /**
   * Says that a row's value is unknown: something stands in the return and cannot be read. That is not "no value": an end
   * date that cannot be read does not mean that the row is still open. Set no value for it. A value set for the row later
   * (a child's birth date from another file) takes its place.
   *
   * @param after - for the date on which a spell ends (`spell.to` of the table), a day on which the row was still open
   * @throws IndicatorError `unknown-column`, or `invalid-records` when `after` is given for another column
   * @example
   * ```ts
   * const builder = recordBuilder();
   * const row = builder.tables.careEpisodes.add(builder.child('201', 'A'));
   * builder.tables.careEpisodes.unknown(row, 'endedOn', day('2024-03-31'));
   * ```
   */
  unknown(row: number, columnName: string, after?: Day): void;
}

import type { Dictionary } from '../intern/dictionary.js';
import type { RecordTableName } from '../model/model.js';
import type { KeyName } from '../model/table.js';
import type { ColumnValues } from './table-columns.js';

/** A column being filled. Codes, ids and text are written as numbers from its dictionary. */
export interface ColumnBuilder {
  readonly list: ColumnValues;
  readonly dictionary: Dictionary | null;
}

/** A table being filled. `add` starts a row in which every column is `NULL`; set what is known on the row it returns. */
export interface TableBuilder {
  readonly name: RecordTableName;
  readonly rowCount: number;
  readonly keys: Readonly<Partial<Record<KeyName, ColumnValues>>>;
  readonly columns: Readonly<Record<string, ColumnBuilder>>;
  /** Which source (file) each row came from, as numbered by `startSource`. */
  readonly sources: ColumnValues;
  add(owner: number): number;
  /** Adds a row for each owner given, with the columns given and every other column `NULL`. Returns the first row's number. */
  addMany(owners: Int32Array, columns: Readonly<Record<string, Int32Array>>): number;
}

import { NULL } from '../time/index.js';
import type { Coverage, ReturnLeftOut } from './coverage.js';
import type { ColumnKind } from './model/column.js';
import type { KeyName, OwnerName } from './model/table.js';

/** One stored column. `NULL` marks no value; `dictionary` turns codes, ids and text back into strings. */
export interface Column {
  readonly kind: ColumnKind;
  readonly values: Int32Array;
  readonly dictionary: readonly string[] | null;
  /**
   * Where a value is unknown, which is something else than no value: something stood in the return that could not be read,
   * or the row was last seen in an earlier return. `NULL` where the value is known, or known to be none; else the day after
   * which the date lies (`FIRST_DAY` when that is not known), or `UNKNOWN` in columns that hold no dates. `values` is `NULL`
   * there. Absent when nothing in the column is unknown.
   */
  readonly unknown?: Int32Array;
  /** Of a decimal: how many decimal places `values` have, which are whole numbers of the smallest unit. */
  readonly places?: number;
  /** Each row's text, where texts are numbered only when `values` or `dictionary` is asked for: child ids. */
  readonly rowTexts?: TextBytes;
}

/** Marks an unknown value in columns that hold no dates. */
export const UNKNOWN = NULL + 1;

/** The decimal places of a column, where it has any. */
export const placesOf = ({ places }: Pick<Column, 'places'>): Pick<Column, 'places'> => (places === undefined ? {} : { places });

/** Texts one after another in UTF-8: text `n` is `store[offsets[n] … offsets[n + 1])`. */
export interface TextBytes {
  readonly store: Uint8Array;
  readonly offsets: Int32Array;
}

/** The first and the last return that held each row of a table, as places in `coverage`; `NULL` for a row that came with none. */
export interface HeldIn {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * One stored table. Rows are sorted by owner, then by the table's order date (no date first), then by the table's twin
 * rule and its columns. `keys` hold row numbers of the table a key points at: `keys.child[i]` is the row in `children` of
 * row i's child.
 */
export interface Table {
  readonly name: string;
  /** Whose rows they are. */
  readonly owner: OwnerName;
  readonly rowCount: number;
  readonly keys: Readonly<Partial<Record<KeyName, Int32Array>>>;
  readonly columns: Readonly<Record<string, Column>>;
  /** Which returns held its rows, where an authority gave more than one; ask `heldIn`, which knows of all rows. */
  readonly heldIn?: HeldIn | undefined;
  /** Of a derived table, 1 for each row made of rows that hold an unknown value; absent when none is. */
  readonly unknownRows?: Uint8Array | undefined;
}

/** Children aged 0 to 17 in an authority: the estimate for the middle of a year. */
export interface PopulationEstimate {
  readonly laCode: string;
  /** The year of the estimate, not of the rate it serves. */
  readonly year: number;
  readonly children: number;
  /** The other code that the same row gives for the place: three digits beside nine characters. */
  readonly otherCode?: string;
}

/** A population series with the name and vintage that results quote. */
export interface PopulationSeries {
  readonly name: string;
  readonly estimates: readonly PopulationEstimate[];
  /** Places and years for which there is an estimate of other ages only, in the words of the file. */
  readonly otherAges?: readonly { readonly laCode: string; readonly year: number; readonly ages: string }[];
}

/** One number of a series: of an authority, or everywhere when `laCode` is null, in a year. */
export interface SeriesPoint {
  readonly laCode: string | null;
  /** A calendar year; of what goes by financial year, the year in which it begins. */
  readonly year: number;
  /** A number, or decimal text, which is taken as it is written. */
  readonly value: number | string;
  /** What part it is of, by dimension: `{ age: '4', sex: 'F' }`. A dimension it does not name is taken as a whole. */
  readonly of?: Readonly<Record<string, string>>;
}

/** Numbers given beside the records, under a name that definitions ask for: a population by age, a deflator. */
export interface Series {
  readonly name: string;
  /** What results quote: which estimates, published when. */
  readonly vintage: string;
  readonly points: readonly SeriesPoint[];
}

/** Everything that calculations read: columnar tables, what they cover, and the populations for rates. */
export interface Records {
  readonly tables: Readonly<Record<string, Table>>;
  readonly coverage: readonly Coverage[];
  /** What was given and could not be used, so that a missing figure can be put down to it. */
  readonly leftOut: readonly ReturnLeftOut[];
  readonly population: PopulationSeries | null;
  /** Other series, by any name; the first of a name that has a value gives it. */
  readonly series: readonly Series[];
}

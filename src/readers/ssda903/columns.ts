import { type Dictionary, dictionary, type RecordBuilder } from '../../records/index.js';
import type { Recognised } from './recognise.js';
import { headerTable, recordColumnOf, type Ssda903Table } from './tables.js';
import { type TextValues, textValues } from './text-values.js';

/** How a column's cells are read. */
export const DATE = 0;
export const WHOLE = 1;
export const TEXT = 2;
export const DECIMAL = 3;

/** How many rows are gathered before they are added to the records. */
export const BATCH = 2048;

/** One column of a file: where its cells are, how they are read, and the values gathered so far. */
export interface ColumnReader {
  readonly item: string;
  /** The record column it fills; null when it is only checked against the Header. */
  readonly column: string | null;
  readonly cell: number;
  readonly kind: typeof DATE | typeof WHOLE | typeof TEXT | typeof DECIMAL;
  readonly isMandatory: boolean;
  readonly byYearEnd: boolean;
  /** Largest whole number that can be right. */
  readonly most: number;
  /** Whether 1 and 0 are yes and no. */
  readonly isFlag: boolean;
  readonly text: TextValues | null;
  /** Of postcodes of homes, which no record holds: the texts that their numbers stand for. */
  readonly homes: Dictionary | null;
  readonly values: Int32Array;
  /** Places in `values` where something stood that could not be read: no value is known, which is not the same as none. */
  readonly unread: number[];
}

/** The readers of an authority's earlier files, by table and item: each text is made once, and room is used again. */
export type KnownColumns = Map<string, ColumnReader | null>;

/** SDQ scores run from 0 to 40; a child has at most two adopters; every other whole number is a 0 or 1 flag. */
const mostOf = (item: string): number => (item === 'SDQ_SCORE' ? 40 : item === 'NB_ADOPTR' ? 2 : 1);

/**
 * Readers for the columns of a recognised file, in the order of its cells.
 *
 * @param withHomes - reads postcodes of homes too, to find where they are
 */
export function columnReaders(found: Recognised, builder: RecordBuilder, known: KnownColumns, withHomes = false): readonly ColumnReader[] {
  const { table } = found;
  const readers: ColumnReader[] = [];
  for (const [item, cell] of found.cells) {
    const key = `${table.name}.${item}`;
    let reader = known.get(key);
    if (reader === undefined)
      known.set(key, (reader = item === HOME && withHomes ? homeReader(cell) : columnReader(table, item, cell, builder)));
    if (!reader) continue;
    reader.text?.startFile();
    readers.push(reader.cell === cell ? reader : { ...reader, cell });
  }
  return readers.sort((a, b) => a.cell - b.cell);
}

/** Null for an item that fills no column and is not checked. */
function columnReader(table: Ssda903Table, item: string, cell: number, builder: RecordBuilder): ColumnReader | null {
  const isRepeat = (table.repeatsHeader as readonly string[]).includes(item);
  if (item === 'CHILD' || table.notKept.includes(item)) return null;
  const target = isRepeat ? recordColumnOf(headerTable, item) : recordColumnOf(table, item);
  if (!target) return null;
  const { name, spec } = target;
  const recordTable = isRepeat ? 'children' : table.table;
  const kind =
    spec.kind === 'date' ? DATE : spec.kind === 'integer' || spec.kind === 'boolean' ? WHOLE : spec.kind === 'decimal' ? DECIMAL : TEXT;
  return {
    item,
    column: isRepeat ? null : name,
    cell,
    kind,
    isMandatory: item === table.mandatoryDate,
    byYearEnd: table.byYearEnd.includes(item),
    most: mostOf(item),
    isFlag: kind === WHOLE && mostOf(item) === 1,
    homes: null,
    text: kind === TEXT ? textValues(spec, builder.tables[recordTable].columns[name].dictionary!) : null,
    values: new Int32Array(BATCH),
    unread: [],
  };
}

export const HOME = 'HOME_POST';

function homeReader(cell: number): ColumnReader {
  const homes = dictionary();
  return {
    item: HOME,
    column: null,
    cell,
    kind: TEXT,
    isMandatory: false,
    byYearEnd: false,
    most: 0,
    isFlag: false,
    homes,
    text: textValues({ kind: 'token', title: 'postcode of the home', items: [] }, homes),
    values: new Int32Array(BATCH),
    unread: [],
  };
}

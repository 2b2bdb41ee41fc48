import { longer } from '../../records/intern/longer.js';
import { NULL } from '../../time/index.js';
import { NOT_VALID } from '../bytes/xml/xml-values.js';
import { type CinBlockName, cinBlockNames, cinBlocks } from './layout.js';

/**
 * The rows of one block within one `Child`, kept until the child ends: only then is its id known for certain, whatever
 * order the elements came in. One flat array a block, used again for every child, so that reading makes no objects.
 */
export interface BlockRows {
  readonly name: CinBlockName;
  /** Places in a row: the owner's row, then the block's columns. */
  readonly width: number;
  values: Int32Array;
  count: number;
  /** Whether any value of the rows is `NOT_VALID`: something that could not be read. */
  hasUnread: boolean;
}

export type ChildRows = Readonly<Record<CinBlockName, BlockRows>>;

export function childRows(): ChildRows {
  const entries = cinBlockNames.map((name): [CinBlockName, BlockRows] => {
    const width = cinBlocks[name].columns.length + 1;
    return [name, { name, width, values: new Int32Array(width * 16), count: 0, hasUnread: false }];
  });
  return Object.fromEntries(entries) as Record<CinBlockName, BlockRows>;
}

/** Starts a row in which nothing is known but its owner; returns where it begins in `values`. */
export function startRow(rows: BlockRows, owner: number): number {
  const at = rows.count * rows.width;
  if (at + rows.width > rows.values.length) rows.values = longer(rows.values, rows.values.length * 2);
  const { values } = rows;
  values[at] = owner;
  for (let i = 1; i < rows.width; i++) values[at + i] = NULL;
  rows.count++;
  return at;
}

/** Where a column stands in a row of its block. */
export function place(block: CinBlockName, column: string): number {
  const columns: readonly string[] = cinBlocks[block].columns;
  return columns.indexOf(column) + 1;
}

/** A value, `NULL` for none and for what could not be read. */
export function valueOf(rows: BlockRows, row: number, at: number): number {
  const value = rows.values[row * rows.width + at];
  return value === NOT_VALID ? NULL : value;
}

export const isUnread = (rows: BlockRows, row: number, at: number): boolean => rows.values[row * rows.width + at] === NOT_VALID;

/** An id as the UTF-8 bytes of its text: `bytes[0 … length)`. */
export interface IdBytes {
  bytes: Uint8Array;
  length: number;
}

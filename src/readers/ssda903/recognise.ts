import type { FileTrap } from '../bytes/csv/form.js';
import { MOST_CELLS } from '../bytes/csv/row.js';
import { type Ssda903Table, ssda903Tables } from './tables.js';

/** A header that is a table of the return: where each item is, and what does not fit. */
export interface Recognised {
  readonly table: Ssda903Table;
  /** The cell of each item of the table that the file has. */
  readonly cells: ReadonlyMap<string, number>;
  readonly cellCount: number;
  /** Columns that are no item of the table, by a name fit to be shown. */
  readonly unknown: readonly { readonly name: string; readonly cell: number }[];
  readonly missing: readonly string[];
  /** Items written twice in the header; the first is read. */
  readonly repeated: readonly string[];
}

const aliases: ReadonlyMap<string, string> = new Map([
  ['CHILDID', 'CHILD'],
  ['CHILD_ID', 'CHILD'],
  ['PL', 'PLACE'],
]);

/** A column name as the return writes it: capitals, no blanks around it, underscores within. */
export function itemName(cell: string): string {
  const name = cell
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  return aliases.get(name) ?? name;
}

const itemsOf = (table: Ssda903Table): readonly string[] => [
  ...table.required,
  ...table.optional,
  ...table.notKept,
  ...table.derived,
  ...table.repeatsHeader,
];

/** Items of more than one table, which do not tell tables apart. */
const shared: ReadonlySet<string> = new Set(['CHILD', 'DOB', 'SEX']);

/** Finds the table of the return that a header belongs to; null when it is none or could be two. */
function tableOf(names: ReadonlySet<string>): Ssda903Table | null {
  let best: Ssda903Table | null = null;
  let bestScore = 0;
  let isTied = false;
  for (const table of ssda903Tables) {
    const score = itemsOf(table).filter((item) => !shared.has(item) && names.has(item)).length;
    if (score > bestScore) {
      best = table;
      bestScore = score;
      isTied = false;
    } else if (score === bestScore) isTied = true;
  }
  return bestScore > 0 && !isTied ? best : null;
}

/** Headers recognised lately: the files of many years and authorities have the same few. */
const lately = new Map<string, Recognised>();
const MOST_HEADERS = 64;

/** Recognises a table by its set of column names, in any order and any case. */
export function recognise(header: readonly string[]): Recognised | null {
  // No cell holds the byte 0: a row that does is left out.
  const text = header.join('\0');
  const known = lately.get(text);
  if (known) return known;
  const found = recognised(header);
  if (lately.size === MOST_HEADERS) lately.clear();
  // What is no header is not kept: it may be a row of records.
  if (found) lately.set(text, found);
  return found;
}

function recognised(header: readonly string[]): Recognised | null {
  const names = header.map(itemName);
  // Spreadsheets save empty columns after the last.
  let cellCount = names.length;
  while (cellCount > 0 && names[cellCount - 1] === '') cellCount--;
  const table = tableOf(new Set(names));
  if (!table) return null;
  const items = itemsOf(table);
  const cells = new Map<string, number>();
  const unknown: { readonly name: string; readonly cell: number }[] = [];
  const repeated: string[] = [];
  for (const [at, name] of names.slice(0, cellCount).entries()) {
    if (!items.includes(name)) unknown.push({ name: shownName(name), cell: at });
    else if (cells.has(name)) repeated.push(name);
    else cells.set(name, at);
  }
  return { table, cells, cellCount, unknown, missing: items.filter((item) => !cells.has(item) && !table.derived.includes(item)), repeated };
}

/** A header cell fit to be shown: short, and without control characters. */
function shownName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}_ .()/-]/gu, '');
  return plain === '' ? '(no name)' : plain.slice(0, 40);
}

/** The sentence for a file that lacks columns it cannot be read without, or null. */
export function missingColumnsTrap(found: Recognised): FileTrap | null {
  const lost = found.missing.filter((item) => found.table.required.includes(item));
  if (lost.length === 0) return null;
  return {
    code: 'required-column-missing',
    message: `The ${found.table.name} file has no ${lost.join(', ')} column, so it cannot be read and nothing is known of ${found.table.holds}.`,
    hint: 'Export the table again with every column of the return.',
  };
}

export const notATable: FileTrap = {
  code: 'file-not-recognised',
  message: 'The file’s columns match no table of the SSDA903 return.',
  hint: 'Check that the first line holds the return’s column names, such as CHILD, DECOM, RNE.',
};

export const titleAboveHeader: FileTrap = {
  code: 'title-above-header',
  message: 'The file has lines above its column names.',
  hint: 'Delete the title lines so that the first line holds the column names.',
};

export const tooManyColumns: FileTrap = {
  code: 'too-many-columns',
  message: `The file has more than ${MOST_CELLS} columns, which no table of the return comes near, so it was not read.`,
  hint: 'Export the table again with the columns of the return alone.',
};

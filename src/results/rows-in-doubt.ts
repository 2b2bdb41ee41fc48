import { type Coverage, keyOwner, keysOf, type Records, type RecordTableName, type RowEffect, tableShapes } from '../records/index.js';
import { type HistoryNeeded, haveTroubles, returnsWithin } from './coverage.js';
import { columnTitle, type NoValueReason, tableTitle } from './no-value.js';

/** Rows on which a figure rests and of which something is wrong, by kind. They are counted over the returns that it needs. */
export interface RowsInDoubt {
  readonly table: RecordTableName;
  /** Null when it is about the whole row. */
  readonly column: string | null;
  /** The code of the issue that tells of them. */
  readonly code: string;
  readonly effect: RowEffect;
  readonly rows: number;
}

/**
 * With more than a tenth of a table's rows left out, and more than one, there is no value. A smaller part is told beside the figure: nobody can
 * say which way it moves it, but it cannot make another figure of it.
 */
export const mostLeftOut = { part: 1, of: 10 } as const;

/** Values that could not be read stand against a value only where they are so many that nobody looks them up one by one. */
export const fewestUnreadable = 20;

/** What is wrong with one table as a return held it, as far as a figure rests on it. */
interface Troubled {
  readonly collection: HistoryNeeded['collection'];
  readonly table: RecordTableName;
  readonly columns: ReadonlySet<string>;
  readonly windows: readonly Coverage[];
}

const noColumns: ReadonlySet<string> = new Set();

/** The tables that a figure rests on: those it reads, and those without whose row a row of these would have been left out too. */
function tablesRestedOn({ collection, tables, items }: HistoryNeeded): ReadonlyMap<RecordTableName, ReadonlySet<string>> {
  const found = new Map<RecordTableName, ReadonlySet<string>>();
  for (const [table, columns] of items) if (tables.includes(table) || table === 'children') found.set(table, columns);
  // In SSDA903 every table names its children itself; elsewhere a row stands within its owner's and is lost with it.
  if (collection !== 'ssda903') {
    for (const table of tables) {
      for (const key of keysOf(tableShapes[table])) {
        const owner = keyOwner[key];
        if (!found.has(owner)) found.set(owner, noColumns);
      }
    }
  }
  return found;
}

function troubled(records: Records, needed: readonly HistoryNeeded[], laCode: string): readonly Troubled[] {
  return needed.flatMap((need) => {
    if (!haveTroubles(records, need, laCode)) return [];
    const windows = returnsWithin(records, need, laCode).filter((window) => window.tables.some(({ troubles }) => troubles.length > 0));
    if (windows.length === 0) return [];
    return [...tablesRestedOn(need)].map(([table, columns]) => ({ collection: need.collection, table, columns, windows }));
  });
}

const none: readonly RowsInDoubt[] = [];

/** The rows of an authority's returns that were left out, could not be read or are doubtful, as far as a figure rests on them. */
export function rowsInDoubt(records: Records, needed: readonly HistoryNeeded[], laCode: string): readonly RowsInDoubt[] {
  const found = new Map<string, RowsInDoubt>();
  for (const { table, columns, windows } of troubled(records, needed, laCode)) {
    for (const window of windows) {
      for (const { code, effect, column, rows } of window.tables.find((one) => one.table === table)?.troubles ?? []) {
        if (column !== null && !columns.has(column)) continue;
        // What is only doubtful about an owner's row does not touch the rows within it.
        if (effect !== 'left-out' && columns.size === 0) continue;
        const key = `${table} ${column} ${code}`;
        found.set(key, { table, column, code, effect, rows: (found.get(key)?.rows ?? 0) + rows });
      }
    }
  }
  // The most first, and never in the order in which files or rows were given.
  return found.size === 0
    ? none
    : [...found].sort(([a, one], [b, other]) => other.rows - one.rows || (a < b ? -1 : 1)).map(([, one]) => one);
}

const sum = (rows: readonly RowsInDoubt[]): number => rows.reduce((total, one) => total + one.rows, 0);

/** How many rows of a table the returns held, those left out too. */
function rowsHeld(windows: readonly Coverage[], table: RecordTableName): number {
  return windows.reduce((total, window) => total + (window.tables.find((one) => one.table === table)?.rows ?? 0), 0);
}

/** Why there is no value, where too many rows were left out or too many values could not be read. */
export function doubtReasons(
  records: Records,
  needed: readonly HistoryNeeded[],
  laCode: string,
  inDoubt: readonly RowsInDoubt[],
): readonly NoValueReason[] {
  if (inDoubt.length === 0) return [];
  const reasons: NoValueReason[] = [];
  const isTooMany = (rows: number, held: number): boolean => rows * mostLeftOut.of > held * mostLeftOut.part;
  for (const need of needed) {
    const windows = returnsWithin(records, need, laCode);
    for (const table of tablesRestedOn(need).keys()) {
      const own = inDoubt.filter((one) => one.table === table);
      if (own.length === 0 || reasons.some((reason) => 'table' in reason && reason.table === table)) continue;
      const held = rowsHeld(windows, table);
      const leftOut = sum(own.filter(({ effect }) => effect === 'left-out'));
      // A single row is named by its line and never takes the good rows with it, however short the table.
      if (leftOut > 1 && isTooMany(leftOut, held)) {
        const message = `${leftOut} of ${held} rows of the ${tableTitle(table)} were left out, which the issues tell: too many for a figure.`;
        reasons.push({ code: 'too-many-rows-left-out', table, leftOut, rows: held, message });
        continue;
      }
      for (const column of new Set(own.flatMap((one) => (one.effect === 'unreadable' && one.column !== null ? [one.column] : [])))) {
        const unreadable = sum(own.filter((one) => one.effect === 'unreadable' && one.column === column));
        if (unreadable < fewestUnreadable || !isTooMany(unreadable, held)) continue;
        const message = `${unreadable} of ${held} values of ${columnTitle(table, column)} in the ${tableTitle(table)} could not be read, which the issues tell: too many for a figure.`;
        reasons.push({ code: 'too-many-values-unreadable', table, column, unreadable, rows: held, message });
      }
    }
  }
  return reasons;
}

type DoubtCode = 'rows-left-out' | 'values-unreadable' | 'rows-doubtful';

const rowWord = (count: number): string => (count === 1 ? 'row' : 'rows');

const effectWords: Readonly<Record<RowEffect, { readonly code: DoubtCode; says(count: number): string }>> = {
  'left-out': {
    code: 'rows-left-out',
    says: (count) =>
      `${count} ${rowWord(count)} of the returns ${count === 1 ? 'was left out and is' : 'were left out and are'} not counted`,
  },
  unreadable: { code: 'values-unreadable', says: (count) => `${count} ${count === 1 ? 'value' : 'values'} could not be read` },
  doubtful: {
    code: 'rows-doubtful',
    says: (count) => `${count} ${rowWord(count)} may be wrong and ${count === 1 ? 'was' : 'were'} taken as returned`,
  },
};

/** What a reader must know of the rows that a figure rests on: one sentence for each thing that was wrong. */
export function doubtWarnings(inDoubt: readonly RowsInDoubt[]): readonly { readonly code: DoubtCode; readonly message: string }[] {
  return (['left-out', 'unreadable', 'doubtful'] as const).flatMap((effect) => {
    const own = inDoubt.filter((one) => one.effect === effect);
    if (own.length === 0) return [];
    const { code, says } = effectWords[effect];
    const kinds = own.map(({ table, column, code: kind, rows }) => `${kind} × ${rows} in ${table}${column === null ? '' : `.${column}`}`);
    return [{ code, message: `${says(sum(own))}: ${kinds.join(', ')}.` }];
  });
}

/** How many rows of each effect: for outputs that have room for numbers only. */
export function doubtCounts(inDoubt: readonly RowsInDoubt[]): Readonly<Record<RowEffect, number>> {
  const of = (effect: RowEffect): number => sum(inDoubt.filter((one) => one.effect === effect));
  return { 'left-out': of('left-out'), unreadable: of('unreadable'), doubtful: of('doubtful') };
}

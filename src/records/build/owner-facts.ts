import { NULL } from '../../time/index.js';
import type { ColumnValues } from './table-columns.js';

/** Rows and the sources that say something of each, in the order read. */
interface SaidBy {
  readonly rows: number[];
  readonly sources: number[];
}

/** Values of one column that differ from what was held before; the first of a row is what the source that named it had said. */
interface Changes extends SaidBy {
  readonly values: number[];
}

/**
 * What each source says of owners. An owner has one row, and what one return says takes the place of what another said; to
 * see records as they were returned at a time, it must be known who said what.
 */
export interface OwnerFacts {
  /** Sources that say of a row again what is held of it, with a bit for each column of which they do. */
  readonly mentions: SaidBy & { readonly columns: number[] };
  readonly changes: Readonly<Record<string, Changes>>;
  /** Values that stand in a return and could not be read. */
  readonly unread: Readonly<Record<string, SaidBy>>;
}

/** Facts being gathered while the rows of owners are written. */
export interface OwnerFactsBuilder {
  readonly facts: OwnerFacts;
  /** A column whose values are kept by source. */
  kept(name: string, list: ColumnValues): ColumnValues;
  unread(name: string, row: number): void;
}

/** @param columns - in the order of their bits */
export function ownerFactsBuilder(columns: readonly string[], rowSources: ColumnValues, source: () => number): OwnerFactsBuilder {
  const mentions = { rows: [] as number[], sources: [] as number[], columns: [] as number[] };
  const changes: Record<string, Changes> = {};
  const unread: Record<string, SaidBy> = {};
  const hasChanged = new Map(columns.map((name) => [name, new Set<number>()]));
  /** The place of the last mention of each row. */
  const lastMention = new Map<number, number>();

  function mention(row: number, bit: number): void {
    const last = lastMention.get(row);
    if (last !== undefined && mentions.sources[last] === source()) {
      mentions.columns[last] |= bit;
      return;
    }
    lastMention.set(row, mentions.rows.length);
    mentions.rows.push(row);
    mentions.sources.push(source());
    mentions.columns.push(bit);
  }

  function change(name: string, row: number, by: number, value: number): void {
    const own = (changes[name] ??= { rows: [], sources: [], values: [] });
    own.rows.push(row);
    own.sources.push(by);
    own.values.push(value);
  }

  return {
    facts: { mentions, changes, unread },
    kept(name, list) {
      const bit = 1 << columns.indexOf(name);
      const changed = hasChanged.get(name)!;
      return {
        get: list.get,
        set(row, value) {
          const named = rowSources.get(row);
          const held = list.get(row);
          if (value === held) {
            if (named !== source()) mention(row, bit);
            return;
          }
          if (named !== source() || changed.has(row)) {
            if (!changed.has(row)) change(name, row, named, held);
            changed.add(row);
            change(name, row, source(), value);
          }
          list.set(row, value);
        },
        get length() {
          return list.length;
        },
        get isBlank() {
          return list.isBlank;
        },
        view: list.view,
      };
    },
    unread(name, row) {
      const own = (unread[name] ??= { rows: [], sources: [] });
      own.rows.push(row);
      own.sources.push(source());
    },
  };
}

/** What some sources say of owners in one column. */
export interface SaidColumn {
  readonly values: Int32Array;
  /** Rows of which something stands in one of their returns that could not be read, and nothing that could. */
  readonly unread: ReadonlySet<number>;
}

/**
 * The values of a column as some sources alone would have left them: of each row what was held when the last of them spoke.
 *
 * @param columns - in the order of their bits
 */
export function saidIn(
  { mentions, changes, unread }: OwnerFacts,
  columns: readonly string[],
  name: string,
  list: ColumnValues,
  rowSources: Int32Array,
  isOut: (source: number) => boolean,
): SaidColumn {
  const bit = 1 << columns.indexOf(name);
  const last = Int32Array.from(rowSources, (source) => (isOut(source) ? -1 : source));
  const speak = (row: number, source: number): void => {
    if (source > last[row] && !isOut(source)) last[row] = source;
  };
  for (const [at, row] of mentions.rows.entries()) if (mentions.columns[at] & bit) speak(row, mentions.sources[at]);
  const own = changes[name] ?? { rows: [], sources: [], values: [] };
  for (const [at, row] of own.rows.entries()) speak(row, own.sources[at]);
  const values = Int32Array.from(last, (source, row) => (source === -1 ? NULL : list.get(row)));
  // Told in the order read, so the last change that a row's last speaker knew of comes last.
  for (const row of own.rows) values[row] = NULL;
  for (const [at, row] of own.rows.entries()) if (last[row] !== -1 && own.sources[at] <= last[row]) values[row] = own.values[at];
  const rows = unread[name]?.rows.filter((row, at) => !isOut(unread[name].sources[at]) && values[row] === NULL) ?? [];
  return { values, unread: new Set(rows) };
}

/** One thing that a source says of an owner. */
export interface Told {
  readonly row: number;
  readonly source: number;
  readonly value: number;
}

/** Everything that sources say of some rows in one column, in the order read, where they say anything. */
export function toldOf(
  { mentions, changes }: OwnerFacts,
  columns: readonly string[],
  name: string,
  list: ColumnValues,
  rowSources: ColumnValues,
  rows: ReadonlySet<number>,
): readonly Told[] {
  const bit = 1 << columns.indexOf(name);
  const byRow = new Map<number, Told[]>();
  const own = changes[name] ?? { rows: [], sources: [], values: [] };
  for (const [at, row] of own.rows.entries()) {
    if (rows.has(row)) byRow.set(row, [...(byRow.get(row) ?? []), { row, source: own.sources[at], value: own.values[at] }]);
  }
  const told = [...rows].flatMap((row) => byRow.get(row) ?? [{ row, source: rowSources.get(row), value: list.get(row) }]);
  for (const [at, row] of mentions.rows.entries()) {
    if (!rows.has(row) || !(mentions.columns[at] & bit)) continue;
    const source = mentions.sources[at];
    const known = byRow
      .get(row)
      ?.filter((each) => each.source <= source)
      .at(-1);
    told.push({ row, source, value: known ? known.value : list.get(row) });
  }
  return told.filter(({ value }) => value !== NULL).sort((one, other) => one.source - other.source);
}

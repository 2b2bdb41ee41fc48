import type { ChainTable } from '../language/derived/index.js';
import type { RowTaken } from '../language/nodes.js';
import { rowsTaken } from '../language/parts.js';
import type { Column, Table } from '../records/index.js';
import { NULL } from '../time/index.js';
import { selectTrue } from './evaluate/select.js';
import { forKeeps } from './memory/arena.js';
import type { Data } from './prepare/data.js';
import { inUnits } from './prepare/decimals.js';
import { scopeOf } from './scope.js';
import { countingFrom, type Frame, gather, wholeTable } from './sets/frame.js';
import type { Places } from './sets/selection.js';

/** Rows that follow another of the same child, and the row before each. */
function followersOf(rows: Int32Array, child: Int32Array): { readonly followers: Int32Array; readonly before: Int32Array } {
  const followers = new Int32Array(rows.length + 1);
  const before = new Int32Array(rows.length + 1);
  const count = follow(rows, child, followers, before);
  return { followers: followers.subarray(0, count), before: before.subarray(0, count) };
}

// Without branches: which row begins a child, or a chain, cannot be guessed.

function follow(rows: Int32Array, child: Int32Array, followers: Int32Array, before: Int32Array): number {
  let count = 0;
  let last = -1;
  let lastChild = -1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const owner = child[row];
    followers[count] = row;
    before[count] = last;
    const change = owner ^ lastChild;
    count += 1 - ((change | -change) >>> 31);
    last = row;
    lastChild = owner;
  }
  return count;
}

/** The first and last row of each chain, given which followers are joined to the row before them. */
function endsOf(rows: Int32Array, followers: Int32Array, joined: Places): { readonly first: Int32Array; readonly last: Int32Array } {
  const count = rows.length - joined.count;
  const first = new Int32Array(count + 1);
  const last = new Int32Array(count + 1);
  // One more at the end, which is no row.
  const joinedRows = new Int32Array(joined.count + 1).fill(-1);
  joinedRows.set(joined.at ? gather(followers, joined.at) : followers);
  fillEnds(rows, joinedRows, first, last);
  return { first: first.subarray(0, count), last: last.subarray(0, count) };
}

function fillEnds(rows: Int32Array, joinedRows: Int32Array, first: Int32Array, last: Int32Array): void {
  let chains = 0;
  let next = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const difference = row ^ joinedRows[next];
    const begins = (difference | -difference) >>> 31;
    first[chains] = row;
    chains += begins;
    next += 1 - begins;
    last[chains - 1] = row;
  }
}

/** Builds a chain: consecutive rows of one owner joined while the chain's condition holds. */
export function chainTable(data: Data, chain: ChainTable): Table {
  const source = data.table(chain.from);
  // A chain's rules name no period, so any will do.
  const scope = scopeOf(data, { start: NULL + 1, end: NULL + 1 });
  const rows = selectTrue(chain.where && inUnits(chain.where), wholeTable(source, 0), scope).at ?? countingFrom(0, source.rowCount);
  const { owner } = source;
  const owners = source.keys[owner]!;

  const { followers, before } = followersOf(rows, owners);
  const frame: Frame = {
    table: source,
    level: 0,
    rows: followers,
    count: followers.length,
    parent: null,
    positions: null,
    previous: before,
  };
  const { first, last } = endsOf(rows, followers, selectTrue(inUnits(chain.joins), frame, scope));
  let ending: Int32Array | null = null;
  const taken = (take: RowTaken): Int32Array =>
    take === 'first'
      ? first
      : take === 'last'
        ? last
        : (ending ??= forKeeps(() => rowsLastToEnd(source.columns[chain.endsOn], first, rows)));
  return {
    name: chain.name,
    owner,
    rowCount: first.length,
    keys: { [owner]: gather(owners, first) },
    columns: columnsOf(chain, source, taken, rows),
    unknownRows: unknownOf(data.unknownRows(chain.from), rowsTaken(chain).map(taken)),
  };
}

/** Whether a row that each chain takes values from holds an unknown value. */
function unknownOf(flags: Uint8Array | null, rowsOfChains: readonly Int32Array[]): Uint8Array | undefined {
  return flags ? Uint8Array.from(rowsOfChains[0], (_, at) => rowsOfChains.reduce((any, rows) => any | flags[rows[at]], 0)) : undefined;
}

/** The columns of a derived table, each made when it is first asked for: few definitions need them all. */
function columnsOf(
  chain: ChainTable,
  source: Table,
  takenFrom: (take: RowTaken) => Int32Array,
  rows: Int32Array,
): Readonly<Record<string, Column>> {
  const made: Record<string, Column> = {};
  for (const [name, column] of Object.entries(chain.columns)) {
    let known: Column | null = null;
    const make = (): Column => {
      if (column.take === 'count') return { kind: 'integer', values: sizes(takenFrom('first'), rows), dictionary: null };
      const taken = source.columns[column.of];
      const from = takenFrom(column.take);
      return { ...taken, values: gather(taken.values, from), ...(taken.unknown ? { unknown: gather(taken.unknown, from) } : {}) };
    };
    Object.defineProperty(made, name, { enumerable: true, get: () => (known ??= forKeeps(make)) });
  }
  return made;
}

/**
 * Of each chain the row that ends last: one that has not ended comes after one whose end is unknown, that after every
 * date, and of equals the later row.
 */
function rowsLastToEnd({ values, unknown }: Column, first: Int32Array, rows: Int32Array): Int32Array {
  const rank = (row: number): number => (values[row] !== NULL ? 0 : unknown && unknown[row] !== NULL ? 1 : 2);
  const out = new Int32Array(first.length);
  let chain = -1;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === first[chain + 1]) {
      out[++chain] = row;
      continue;
    }
    const latest = out[chain];
    const order = rank(row) - rank(latest);
    if (order > 0 || (order === 0 && values[row] >= values[latest])) out[chain] = row;
  }
  return out;
}

/** How many rows each chain joined: from its first row to the next chain's. */
function sizes(first: Int32Array, rows: Int32Array): Int32Array {
  const out = new Int32Array(first.length);
  let chain = -1;
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] === first[chain + 1]) chain++;
    out[chain]++;
  }
  return out;
}

import { type Day, NULL } from '../../time/index.js';
import type { Coverage } from '../coverage.js';
import type { RecordTableName } from '../model/model.js';
import { keyOwner } from '../model/owners.js';
import { tableShapes } from '../model/shapes.js';
import type { RawTable } from './table-builder.js';

/** What two returns of different forms say differently of days that both hold: counts, and never a value. */
export interface Disagreement {
  readonly table: RecordTableName;
  /** The column in which rows of both differ; null where one has rows that the other has not. */
  readonly column: string | null;
  /** The return that has the rows, and the one that has them otherwise or not at all. */
  readonly one: Coverage;
  readonly other: Coverage;
  /** Rows that differ, or that the other has not. */
  readonly rows: number;
  /** Rows that were compared. */
  readonly of: number;
}

type Tables = Readonly<Record<RecordTableName, RawTable>>;

/** Two returns of one authority that hold the same days in different forms. */
interface Pair {
  readonly one: Coverage;
  readonly other: Coverage;
  readonly from: Day;
  readonly to: Day;
}

/** Compares returns of different forms, where an authority gave several. */
export function disagreements(tables: Tables, windows: readonly Coverage[]): readonly Disagreement[] {
  // Nearly always every return is a statutory one.
  const pairs = windows.some(({ form }) => form !== undefined) ? pairsOf(windows) : [];
  if (pairs.length === 0) return [];
  return [...ofChildren(tables, pairs), ...pairs.flatMap((pair) => sharedTables(pair).flatMap((name) => ofTable(name, tables, pair)))];
}

function pairsOf(windows: readonly Coverage[]): readonly Pair[] {
  return windows.flatMap((one, at) =>
    windows.slice(at + 1).flatMap((other) => {
      const isOfOne = one.laCode === other.laCode && one.collection === other.collection && one.source !== other.source;
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
      return isOfOne && one.form !== other.form && from <= to ? [{ one, other, from, to }] : [];
    }),
  );
}

const holds = ({ tables }: Coverage, name: RecordTableName): boolean => tables.some(({ table }) => table === name);

const sharedTables = ({ one, other }: Pair): readonly RecordTableName[] =>
  one.tables.flatMap(({ table }) => (keyOwner[tableShapes[table].owner] !== table && holds(other, table) ? [table] : []));

/** The rows of one return that began within some days, by their owner and day; of several of one owner and day all. */
function rowsOf(
  builder: RawTable,
  orderBy: string,
  source: number | undefined,
  { from, to }: Pair,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const sources = builder.sources.view();
  const dates = builder.columns[orderBy]!.list.view();
  const owners = builder.keys[tableShapes[builder.name].owner]!.view();
  for (let row = 0; row < builder.rowCount; row++) {
    if (sources[row] !== source || dates[row]! < from || dates[row]! > to) continue;
    const key = `${owners[row]} ${dates[row]}`;
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function ofTable(name: RecordTableName, tables: Tables, pair: Pair): readonly Disagreement[] {
  const { orderBy, spell } = tableShapes[name];
  if (orderBy === null) return [];
  const builder = tables[name];
  const { one, other } = pair;
  const mine = rowsOf(builder, orderBy, one.source, pair);
  const theirs = rowsOf(builder, orderBy, other.source, pair);
  const alone = (rows: typeof mine, others: typeof mine, held: Coverage, without: Coverage): readonly Disagreement[] => {
    const missing = [...rows].reduce((sum, [key, own]) => sum + Math.max(0, own.length - (others.get(key)?.length ?? 0)), 0);
    const all = [...rows.values()].reduce((sum, own) => sum + own.length, 0);
    return missing === 0 ? [] : [{ table: name, column: null, one: held, other: without, rows: missing, of: all }];
  };
  const both = [...mine].flatMap(([key, own]) => {
    const their = theirs.get(key);
    return own.length === 1 && their?.length === 1 ? [[own[0]!, their[0]!] as const] : [];
  });
  const notReturned = new Set([one, other].flatMap((window) => window.tables.find(({ table }) => table === name)!.columnsNotReturned));
  const differing = Object.entries(builder.columns).flatMap(([column, { list, unknown }]): readonly Disagreement[] => {
    if (notReturned.has(column) || column === 'cinEpisodeId') return [];
    const rows = both.filter(([mineAt, theirsAt]) => {
      if (unknown.has(mineAt) || unknown.has(theirsAt)) return false;
      const [a, b] = [list.get(mineAt), list.get(theirsAt)];
      // One that ended after the days that both hold was open for the other.
      if (column === spell?.to && (a === NULL) !== (b === NULL)) return Math.max(a, b) <= pair.to;
      return a !== NULL && b !== NULL && a !== b;
    }).length;
    return rows === 0 ? [] : [{ table: name, column, one, other, rows, of: both.length }];
  });
  return [...alone(mine, theirs, one, other), ...alone(theirs, mine, other, one), ...differing];
}

/** What sources say of children: who they are does not change with the day. */
function ofChildren({ children }: Tables, pairs: readonly Pair[]): readonly Disagreement[] {
  const { facts } = children;
  if (!facts) return [];
  const seen = new Set<string>();
  return pairs.flatMap(({ one, other }) => {
    const key = `${one.source} ${other.source}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return ['birthDate', 'sex', 'ethnicity'].flatMap((column): readonly Disagreement[] => {
      const told = facts.changes[column];
      if (!told) return [];
      const bySource = new Map<number, Map<number, number>>();
      for (const [at, row] of told.rows.entries()) {
        const own = bySource.get(told.sources[at]!) ?? new Map<number, number>();
        bySource.set(told.sources[at]!, own.set(row, told.values[at]!));
      }
      const mine = bySource.get(one.source ?? -1) ?? new Map<number, number>();
      const theirs = bySource.get(other.source ?? -1) ?? new Map<number, number>();
      const rows = [...mine].filter(([row, value]) => {
        const their = theirs.get(row);
        return value !== NULL && their !== undefined && their !== NULL && their !== value;
      }).length;
      return rows === 0 ? [] : [{ table: 'children', column, one, other, rows, of: children.rowCount }];
    });
  });
}

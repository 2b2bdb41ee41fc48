import {
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Definition,
  derivedTables,
  EXCLUDED,
  OUTSIDE,
} from '../../../src/language/index.js';
import {
  type PlainCoverage,
  type PlainRecords,
  type PlainReturn,
  type PlainTables,
  type PlainValue,
  type RecordTableName,
  recordsFrom,
  recordTables,
} from '../../../src/records/index.js';
import { period } from '../../../src/time/index.js';
import { type NaivePeriod, naiveUnits, partsOf } from '../../naive/units.js';
import { type World, worldOf } from '../../naive/world.js';
import { type Database, database, type SqlRow } from './duckdb.js';

type Measured = Pick<Definition, 'calculation' | 'breakdowns'>;

const names: Readonly<Record<number, string>> = {
  [OUTSIDE]: 'outside',
  [COHORT_UNKNOWN]: 'unknown',
  [DENOMINATOR_ONLY]: 'denominator',
  [COUNTED]: 'counted',
  [DENOMINATOR_UNKNOWN]: 'undecided',
};
const isSplit = (status: number): boolean => status === COUNTED || status === DENOMINATOR_ONLY || status === DENOMINATOR_UNKNOWN;

/** What became of a row, by the name vectors give it. */
export function outcomeOf(definition: Measured, status: number): string {
  return status >= EXCLUDED ? `excluded:${partsOf(definition.calculation).exclusions[status - EXCLUDED]!.id}` : names[status]!;
}

/** The authority code an authority of one record set has among many: sets stay apart because authorities do. */
const among = (set: number, laCode: PlainValue | undefined): string => `${set}/${laCode ?? 'none'}`;

/** Record sets as one, each with authorities of its own. */
export function together(sets: readonly PlainRecords[]): PlainRecords {
  const tables: Partial<Record<RecordTableName, Readonly<Record<string, PlainValue>>[]>> = {};
  const coverage: PlainCoverage[] = [];
  for (const name of Object.keys(recordTables) as RecordTableName[]) {
    tables[name] = sets.flatMap((set, at) => (set.tables[name] ?? []).map((row) => ({ ...row, laCode: among(at, row['laCode']) })));
  }
  const returns: PlainReturn[] = [];
  for (const [at, set] of sets.entries()) {
    const given = [{ tables: set.tables, laCode: undefined }, ...(set.returns ?? [])];
    const rowsOf = (table: PlainTables): readonly Readonly<Record<string, PlainValue>>[] =>
      Object.values(table).flatMap((rows) => (rows ?? []) as readonly Readonly<Record<string, PlainValue>>[]);
    const authorities = new Set(given.flatMap(({ tables: own, laCode }) => rowsOf(own).map((row) => row['laCode'] ?? laCode)));
    for (const one of set.returns ?? []) {
      // A return is of one authority, or of all of its set.
      for (const laCode of one.laCode ? [one.laCode] : authorities) {
        const own = Object.entries(one.tables).map(([name, rows]) => [
          name,
          (rows as readonly Readonly<Record<string, PlainValue>>[])
            .filter((row) => (row['laCode'] ?? one.laCode) === laCode)
            .map((row) => ({ ...row, laCode: among(at, row['laCode'] ?? one.laCode) })),
        ]);
        returns.push({ ...one, laCode: among(at, laCode), tables: Object.fromEntries(own) });
      }
    }
    for (const window of set.coverage ?? []) {
      // A window that names no authority is of every one in its set.
      for (const laCode of window.laCode ? [window.laCode] : authorities) coverage.push({ ...window, laCode: among(at, laCode) });
    }
  }
  return { tables: tables as PlainTables, coverage, returns };
}

export interface Comparison {
  readonly cases: number;
  readonly rows: number;
  /** How many rows had each outcome, exclusions taken together. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Rows on which the two differ, with the record set and period to repeat it. */
  readonly differences: readonly string[];
}

/** Many small record sets in one database, each held against the naive interpreter on its own. */
export interface Equivalence {
  readonly db: Database;
  readonly worlds: readonly World[];
  compare(definition: Measured, id: string): Promise<Comparison>;
}

export async function equivalence(sets: readonly PlainRecords[], periods: readonly NaivePeriod[]): Promise<Equivalence> {
  const db = await database(
    recordsFrom(together(sets)),
    periods.map(({ start, end }) => period(start, end)),
  );
  const worlds: readonly World[] = sets.map((set) => worldOf(set.tables, set.coverage ?? [], derivedTables));
  return {
    db,
    worlds,
    async compare(definition, id) {
      const found = await db.membership({ ...definition, id, title: id });
      const outcomes: Record<string, number> = {};
      const differences: string[] = [];
      let rows = 0;
      for (const [at, days] of periods.entries()) {
        const bySet = new Map<string, SqlRow[]>();
        for (const row of found[at]!) {
          const set = row.laCode.slice(0, row.laCode.indexOf('/'));
          bySet.set(set, [...(bySet.get(set) ?? []), row]);
        }
        for (const [set, world] of worlds.entries()) {
          const expected = naiveUnits(world, definition, days).map(
            ({ row, outcome, value, strata }) =>
              `${among(set, row.laCode)} ${row.id === row.laCode ? among(set, row.id) : row.id} ${outcome} ${value} ${JSON.stringify(Object.values(strata).map((found) => found.join('+')))}`,
          );
          const actual = (bySet.get(String(set)) ?? []).map(({ laCode, id, status, value, strata }) => {
            const split = isSplit(status) ? Object.values(strata).map((stratum) => stratum ?? 'unknown') : [];
            return `${laCode} ${id} ${outcomeOf(definition, status)} ${status === COUNTED ? value : null} ${JSON.stringify(split)}`;
          });
          rows += expected.length;
          for (const line of expected) {
            const outcome = line.split(' ')[2]!.split(':')[0]!;
            outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
          }
          for (let row = 0; row < Math.max(expected.length, actual.length); row++) {
            if (expected[row] !== actual[row])
              differences.push(`${days.start}…${days.end}, row ${row}: expected ${expected[row]}, SQL gave ${actual[row]}`);
          }
        }
      }
      return { cases: sets.length * periods.length, rows, outcomes, differences };
    },
  };
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exportRows,
  type PlainReturn,
  type Records,
  type RecordTableName,
  recordsAsReturned,
  recordsFrom,
  recordTables,
  snakeCase,
} from '../../../src/records/index.js';
import { day } from '../../../src/time/index.js';
import { isUnknown, type NaiveRow, type Value, worldOf } from '../../naive/world.js';
import { returnsArbitrary } from './returns.js';

const seed = 20250331;
const tables = (Object.keys(recordTables) as RecordTableName[]).filter((name) => name !== 'authorities');

const shown = (value: Value | undefined): unknown => (value === undefined || isUnknown(value) ? null : value);

/** A token leaves as a number that only says which are the same; here, that there is one. */
const tokenless = (name: RecordTableName, column: string, value: unknown): unknown => {
  const { kind } = recordTables[name].columns[column as never] as { readonly kind: string };
  return kind === 'token' && value !== null ? 'token' : value;
};

/** Every row of every table by the records: its owner, its values, what of it is unknown and from when, and the row that it hangs from. */
function byRecords(records: Records): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    tables.map((name) => {
      const { columns, owner } = recordTables[name];
      const rows = [...exportRows(records, name)].map((row) => {
        const who = owner === 'child' ? `${row['la_code']}/${row['child_id']}` : String(row['la_code']);
        const after = Object.entries(row).filter(([column, value]) => column.endsWith('_after') && value !== null);
        const hangsFrom = Object.entries(row).filter(([column]) => column.endsWith('_row'));
        const values = Object.keys(columns)
          .filter((column) => column !== 'cinEpisodeId')
          .map((column) => tokenless(name, column, row[snakeCase(column)] ?? null));
        return JSON.stringify([who, values, row['unknown_columns'], after.map(([, value]) => value), hangsFrom.map(([, value]) => value)]);
      });
      return [name, rows];
    }),
  );
}

/** The same by the naive interpreter. */
function byNaive(returns: readonly PlainReturn[], until: string | null): Readonly<Record<string, readonly string[]>> {
  const world = worldOf({}, [], {}, null, { returns, until });
  const hangs = { cinEpisode: 'cinEpisodes', assessment: 'assessments', childProtectionPlan: 'childProtectionPlans' } as const;
  return Object.fromEntries(
    tables.map((name) => {
      const spec: {
        readonly columns: Readonly<Record<string, unknown>>;
        readonly keys?: readonly string[];
        readonly spell?: { readonly to: string };
      } = recordTables[name];
      const rows = world.tables.get(name)!.map((row: NaiveRow) => {
        const columns = Object.keys(spec.columns);
        const unknown = columns.filter((column) => isUnknown(row.values.get(column))).map(snakeCase);
        const end = spec.spell && row.values.get(spec.spell.to);
        const after = isUnknown(end) ? [end.after ?? '1900-01-01'] : [];
        const from = Object.entries(hangs)
          .filter(([key]) => spec.keys?.includes(key))
          .map(([key, table]) => {
            const at = world.tables.get(table)!.indexOf(row.owners.get(key as keyof typeof hangs)!);
            return at < 0 ? null : at;
          });
        const values = columns
          .filter((column) => column !== 'cinEpisodeId')
          .map((column) => tokenless(name, column, shown(row.values.get(column))));
        return JSON.stringify([
          `${row.laCode}/${row.id}`.replace(/^(\w+)\/\1$/, '$1'),
          values,
          unknown.length > 0 ? `,${unknown.join(',')},` : null,
          after,
          from,
        ]);
      });
      return [name, rows];
    }),
  );
}

describe('returns of several years come to the rows that the naive interpreter makes of them', () => {
  it('as all of them say now', () => {
    fc.assert(
      fc.property(returnsArbitrary, (returns) => {
        expect(byRecords(recordsFrom({ tables: {}, returns }))).toEqual(byNaive(returns, null));
      }),
      { seed, numRuns: 400 },
    );
  });

  it('and as they were returned at a time', () => {
    fc.assert(
      fc.property(
        returnsArbitrary,
        fc.constantFrom('2023-03-31', '2024-03-31', '2024-09-30', '2025-03-31', '2026-03-31'),
        (returns, until) => {
          expect(byRecords(recordsAsReturned(recordsFrom({ tables: {}, returns }), day(until)))).toEqual(byNaive(returns, until));
        },
      ),
      { seed, numRuns: 400 },
    );
  });

  it('in whatever order they are given', () => {
    fc.assert(
      fc.property(returnsArbitrary, (returns) => {
        // Of two returns of one day, and made on one day, the one given later stands.
        fc.pre(new Set(returns.map(({ laCode, collection, year, to }) => `${laCode} ${collection} ${year ?? to}`)).size === returns.length);
        const figures = (given: readonly PlainReturn[]): unknown =>
          Object.fromEntries(
            Object.entries(byRecords(recordsFrom({ tables: {}, returns: given }))).map(([name, rows]) => [
              name,
              // The numbers of rows go by the order of children, who are as they were first named.
              rows.map((row) => row.slice(0, row.lastIndexOf(',['))).sort(),
            ]),
          );
        expect(figures([...returns].reverse())).toEqual(figures(returns));
      }),
      { seed, numRuns: 200 },
    );
  });
});

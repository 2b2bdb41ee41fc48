import { exportRows, type PlainReturn, type Records, type RecordTableName, recordTables, snakeCase } from '../../../src/records/index.js';
import { isUnknown, type NaiveRow, type Value, worldOf } from '../../naive/world.js';

const tables = (Object.keys(recordTables) as RecordTableName[]).filter((name) => name !== 'authorities');

const shown = (value: Value | undefined): unknown => (value === undefined || isUnknown(value) ? null : value);

/** A token leaves as a number that only says which are the same; here, that there is one. */
const tokenless = (name: RecordTableName, column: string, value: unknown): unknown => {
  const { kind } = recordTables[name].columns[column as never] as { readonly kind: string };
  return kind === 'token' && value !== null ? 'token' : value;
};

/** Every row of every table by the records: its owner, its values, what of it is unknown and from when, and the row that it hangs from. */
export function rowsByRecords(records: Records): Readonly<Record<string, readonly string[]>> {
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
export function rowsByNaive(returns: readonly PlainReturn[], until: string | null): Readonly<Record<string, readonly string[]>> {
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

import { type DerivedTable, derivedTable } from '../../../src/language/index.js';
import { ownerColumns, type RowValue, recordsFrom, snakeCase } from '../../../src/records/index.js';
import { chainSteps } from '../../../src/sql/chain.js';
import { duckdb } from '../../../src/sql/index.js';
import { noNeeds, sqlTable } from '../../../src/sql/scope.js';
import { writeStep } from '../../../src/sql/step.js';
import { unionSteps } from '../../../src/sql/union.js';
import type { DerivedCase, DerivedFile } from '../../support/derived.js';
import { year } from './deciding.js';
import { database } from './duckdb.js';

/** The SQL that makes a derived table and reads some of its columns, in the order of its rows. */
export function derivedSql(table: DerivedTable, columns: readonly string[]): string {
  const steps = table.kind === 'chain' ? chainSteps(table, duckdb, noNeeds()) : unionSteps(table, duckdb, noNeeds());
  return `WITH\n${steps.map(writeStep).join(',\n')}\nSELECT ${columns.join(', ')}\nFROM ${snakeCase(table.name)}\nORDER BY row_id`;
}

/** What DuckDB makes of a case of a derived table. */
export async function derivedBySql(
  { table: name, columns }: DerivedFile,
  { tables }: DerivedCase,
): Promise<readonly (readonly RowValue[])[]> {
  const table = derivedTable(name)!;
  const id = ownerColumns(sqlTable(name).owner).at(-1)!;
  const db = await database(recordsFrom({ tables }), [year]);
  try {
    const found = await db.query(derivedSql(table, [id, ...columns.map(snakeCase)]));
    return found.map((row) => [
      row[id]!,
      ...columns.map((column): RowValue => {
        const value = row[snakeCase(column)] ?? null;
        return table.types[column] === 'boolean' && value !== null ? value === 'true' : value;
      }),
    ]);
  } finally {
    db.close();
  }
}

import { type Definition, derivedTables } from '../../../src/language/index.js';
import { recordsFrom } from '../../../src/records/index.js';
import { period } from '../../../src/time/index.js';
import { partsOf, unitKeys } from '../../naive/units.js';
import { worldOf } from '../../naive/world.js';
import { differences, type Found, type VectorCase } from '../../support/vectors.js';
import { outcomeOf, together } from './compare.js';
import { database, type SqlRow, type SummaryRow } from './duckdb.js';

const add = (rows: readonly SummaryRow[], column: string): number => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

/**
 * What SQL found in a case. Whether there is a figure at all, its rounding
 * and its population are settled after SQL, so those are taken as expected.
 */
function foundBySql(vector: VectorCase, definition: Definition, rows: readonly SqlRow[], summary: readonly SummaryRow[]): Found {
  const { table } = partsOf(definition.calculation).rows;
  const keys = unitKeys(table, worldOf(vector.tables, vector.coverage, derivedTables).tables.get(table)!);
  if (keys.length !== rows.length) throw new Error(`${vector.name}: ${keys.length} rows expected, SQL gave ${rows.length}`);
  const { shape } = definition.calculation;
  const whole = summary.filter((row) => row['breakdown'] === 'all');
  const cells = (id: string): Record<string, [number, number]> => {
    const strata = definition.breakdowns.find((breakdown) => breakdown.id === id)!.strata.map(({ value }) => value);
    return Object.fromEntries(
      [...strata, 'unknown'].map((stratum) => {
        const own = summary.filter((row) => row['breakdown'] === id && row['stratum'] === stratum);
        return [stratum, [add(own, 'numerator'), add(own, 'denominator')]];
      }),
    );
  };
  return {
    units: Object.fromEntries(rows.map(({ status }, at) => [keys[at]!, outcomeOf(definition, status)])),
    numerator: vector.expect.numerator === null ? null : add(whole, shape === 'distribution' ? 'value_sum' : 'numerator'),
    denominator:
      vector.expect.denominator === null || shape === 'ratio' || shape === 'count'
        ? (vector.expect.denominator ?? null)
        : add(whole, shape === 'distribution' ? 'numerator' : 'denominator'),
    value: vector.expect.value ?? null,
    noValue: vector.expect.noValue ?? null,
    breakdown: cells,
    bands: Object.fromEntries(
      (definition.calculation.shape === 'distribution' ? definition.calculation.bands : []).map(({ id }) => [
        id,
        add(whole, `band_${id.replaceAll('-', '_')}`),
      ]),
    ),
  };
}

/** Where DuckDB, running a definition's SQL, differs from what cases expect: a line each. */
export async function differencesBySql(definition: Definition, cases: readonly VectorCase[]): Promise<readonly string[]> {
  // All cases in one database, each with authorities and a period of its own.
  const db = await database(
    recordsFrom(together(cases.map(({ tables, coverage }) => ({ tables, coverage })))),
    cases.map((vector) => period(vector.period.start, vector.period.end)),
  );
  try {
    const found = await db.membership(definition);
    const summary = await db.summary(definition);
    return cases.flatMap((vector, at) => {
      const rows = found[at]!.filter(({ laCode }) => laCode.startsWith(`${at}/`));
      const totals = summary.filter((row) => row['period_index'] === at && String(row['la_code']).startsWith(`${at}/`));
      return differences(vector, foundBySql(vector, definition, rows, totals)).map((line) => `${vector.name}: ${line}`);
    });
  } finally {
    db.close();
  }
}

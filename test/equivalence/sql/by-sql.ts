import type { Definition } from '../../../src/language/index.js';
import { type PlainRecords, type Records, recordsAsReturned, recordsFrom } from '../../../src/records/index.js';
import { day, period } from '../../../src/time/index.js';
import { partsOf, strataNames, unitKeys } from '../../naive/units.js';
import { aggregatesOf, differences, type Found, type VectorCase, worldOfCase } from '../../support/vectors.js';
import { outcomeOf, together } from './compare.js';
import { database, type SqlRow, type SummaryRow } from './duckdb.js';

const add = (rows: readonly SummaryRow[], column: string): number => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

/** Reasons that are settled after SQL, which has no population. */
const afterSql = /population/;

/** Why SQL says that a case has no value. Cases share a database, so returns that one lacks are those of another case there. */
function reasonOf({ expect }: VectorCase, whole: readonly SummaryRow[]): string | null {
  const told = whole.map((row) => (row['no_value'] ?? null) as string | null);
  const expected = expect.noValue ?? null;
  if (told.length === 0) return expected;
  const reason = told.find((one) => one !== null) ?? null;
  if (reason === 'returns-of-another-authority' && expected === 'collection-not-given') return expected;
  return reason ?? (expected !== null && afterSql.test(expected) ? expected : null);
}

/**
 * What SQL found in a case. Its rounding and its population are settled after SQL, so those are taken as expected.
 */
function foundBySql(vector: VectorCase, definition: Definition, rows: readonly SqlRow[], summary: readonly SummaryRow[]): Found {
  const { table } = partsOf(definition.calculation).rows;
  const keys = unitKeys(table, worldOfCase(vector).tables.get(table)!);
  if (keys.length !== rows.length) throw new Error(`${vector.name}: ${keys.length} rows expected, SQL gave ${rows.length}`);
  const { shape } = definition.calculation;
  const whole = summary.filter((row) => row['breakdown'] === 'all');
  const cells = (id: string): Record<string, [number, number]> => {
    return Object.fromEntries(
      strataNames(definition.breakdowns.find((breakdown) => breakdown.id === id)!).map((stratum) => {
        const own = summary.filter((row) => row['breakdown'] === id && row['stratum'] === stratum);
        return [stratum, [add(own, 'numerator'), add(own, 'denominator')]];
      }),
    );
  };
  const reason = reasonOf(vector, whole);
  const isCounted = reason === null || afterSql.test(reason) || reason === 'no-denominator' || reason === 'no-values';
  return {
    units: Object.fromEntries(rows.map(({ status }, at) => [keys[at]!, outcomeOf(definition, status)])),
    numerator: !isCounted ? null : add(whole, shape === 'distribution' ? 'value_sum' : 'numerator'),
    denominator:
      !isCounted || vector.expect.denominator === null || shape === 'ratio' || shape === 'count'
        ? isCounted
          ? (vector.expect.denominator ?? null)
          : null
        : add(whole, shape === 'distribution' ? 'numerator' : 'denominator'),
    value: vector.expect.value ?? null,
    noValue: reason,
    breakdown: cells,
    // SQL interpolates in binary fractions, for display.
    statistics: vector.expect.statistics ?? {},
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
  if (definition.calculation.shape === 'aggregated') return differencesOfGiven(definition, cases);
  const isThen = ({ as }: VectorCase): boolean => as === 'first-returned';
  const now = await differencesIn(
    definition,
    cases.filter((vector) => !isThen(vector)),
    (all) => recordsFrom(together(all)),
  );
  // Each of these is made from returns up to a day of its own.
  const then: string[] = [];
  for (const vector of cases.filter(isThen)) {
    then.push(
      ...(await differencesIn(definition, [vector], (all) => recordsAsReturned(recordsFrom(together(all)), day(vector.period.end)))),
    );
  }
  return [...now, ...then];
}

/** Figures that are given: every case in one database, each with authorities and a period of its own. */
async function differencesOfGiven(definition: Definition, cases: readonly VectorCase[]): Promise<readonly string[]> {
  const rows = cases.flatMap((vector, at) => aggregatesOf(vector, definition).map((row) => ({ ...row, laCode: `${at}/${row.laCode}` })));
  const db = await database(
    recordsFrom({ tables: {} }),
    cases.map((vector) => period(vector.period.start, vector.period.end)),
    { name: 'test', rows },
  );
  try {
    const figures = await db.figures(definition);
    return cases.flatMap((vector, at) => {
      const own = figures.filter((row) => row['period_index'] === at && String(row['la_code']).startsWith(`${at}/`));
      const whole = own.find((row) => row['breakdown'] === 'all');
      const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
      const found: Found = {
        units: {},
        numerator: (whole?.['numerator'] ?? null) as number | null,
        denominator: (whole?.['denominator'] ?? null) as number | null,
        value: text(whole?.['value']),
        noValue: text(whole?.['no_value']),
        breakdown: (id) =>
          Object.fromEntries(
            own.flatMap((row) =>
              row['breakdown'] === id && row['numerator'] !== null
                ? [[String(row['stratum']), [Number(row['numerator']), Number(row['denominator'])] as const]]
                : [],
            ),
          ),
        bands: {},
        statistics: {},
      };
      return differences(vector, found).map((line) => `${vector.name}: ${line}`);
    });
  } finally {
    db.close();
  }
}

async function differencesIn(
  definition: Definition,
  cases: readonly VectorCase[],
  recordsOf: (cases: readonly PlainRecords[]) => Records,
): Promise<readonly string[]> {
  if (cases.length === 0) return [];
  // All cases in one database, each with authorities and a period of its own.
  const db = await database(
    recordsOf(cases.map(({ tables, coverage, returns }) => ({ tables, coverage, ...(returns ? { returns } : {}) }))),
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

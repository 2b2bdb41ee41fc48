import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataBeside } from '../../../scripts/data-beside.js';
import { membership, partsOfCalculation, prepare, scopeOf } from '../../../src/engine/index.js';
import { someRows } from '../../../src/engine/sets/frame.js';
import {
  type Breakdown,
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_UNKNOWN,
  type Definition,
  EXCLUDED,
  isOverlapping,
  OUTSIDE,
} from '../../../src/language/index.js';
import { readReturns } from '../../../src/readers/index.js';
import { fileSource, ssda903Input } from '../../../src/readers/node/index.js';
import { ownerOf, type Records } from '../../../src/records/index.js';
import { demoAuthority, recordsOf } from '../../../src/synthetic/index.js';
import { NULL, type Period, yearsEnding } from '../../../src/time/index.js';
import { countingRows, definitionsInFolders } from '../../support/definitions.js';
import { strataByEngine } from '../engine/compare.js';
import { type Database, database, type SqlRow, type SummaryRow } from './duckdb.js';

const definitions = countingRows(await definitionsInFolders());

/** A line for each row that is not outside: whose it is, its status, value and strata. Rows outside say nothing more. */
function byEngine(records: Records, definition: Definition, period: Period): readonly string[] {
  const { table, status, values } = membership(records, definition, period);
  const scope = scopeOf(prepare(records), period);
  const every = Int32Array.from(status, (_, row) => row);
  const splits = definition.breakdowns.map((breakdown) => strataByEngine(breakdown, someRows(table, every), scope));
  const lines: string[] = [];
  for (const row of every) {
    if (status[row] === OUTSIDE) continue;
    const { laCode, id } = ownerOf(records, table, row);
    const value = values && status[row] === COUNTED && values[row] !== NULL ? values[row] : null;
    lines.push(`${row} ${laCode}/${id} ${status[row]} ${value} ${splits.map((of) => of(row)).join()}`);
  }
  return lines;
}

function bySql(byPeriod: readonly (readonly SqlRow[])[], definition: Definition): readonly (readonly string[])[] {
  return byPeriod.map((rows) =>
    rows
      .filter(({ status }) => status !== OUTSIDE)
      .map(
        ({ row, laCode, id, status, value, strata }) =>
          `${row} ${laCode}/${id} ${status} ${status === COUNTED ? value : null} ${definition.breakdowns.map(({ id }) => strata[id] ?? 'unknown').join()}`,
      ),
  );
}

const synthetic = (): Promise<Records> => Promise.resolve(recordsOf([demoAuthority()]));

const samples = dataBeside('samples/');
const hasSamples = existsSync(samples);
if (!hasSamples) console.log('The sample returns are not here, so SQL and engine are compared on the synthetic authority only.');

const readSamples = async (): Promise<Records> => {
  const { records } = await readReturns({
    ssda903: [2017, 2018, 2019, 2020, 2021].map((year) => ssda903Input(`${samples}cs-demand-model/${year}-*@${year + 1}`)),
    cin: ['csc-validator-be-cin/CIN_Census_2021.xml', 'csc-validator-be-cin/fake_CIN_data.xml', 'liia-tools/cin-2022.xml'].map((path) =>
      fileSource(`${samples}${path}`),
    ),
  });
  return records;
};

/** The strata a row adds to: where they overlap each of them, and any. */
const placesOf = (breakdown: Breakdown, found: string): readonly string[] => [
  ...found.split('+').map((stratum) => `${breakdown.id} ${stratum}`),
  ...(isOverlapping(breakdown) && found !== 'unknown' ? [`${breakdown.id} any`] : []),
];

/** The waterfall added up from the rows, to hold the summary statement to: period, authority, breakdown, stratum → counts. */
function addedUp(rows: readonly (readonly SqlRow[])[], definition: Definition): Readonly<Record<string, readonly number[]>> {
  const exclusions = partsOfCalculation(definition.calculation).exclusions.length;
  const sums: Record<string, number[]> = {};
  for (const [at, ofPeriod] of rows.entries()) {
    for (const { laCode, status, value, strata } of ofPeriod) {
      if (status === OUTSIDE) continue;
      const places = ['all all', ...definition.breakdowns.flatMap((breakdown) => placesOf(breakdown, strata[breakdown.id] ?? 'unknown'))];
      for (const place of places) {
        const cell = (sums[`${at} ${laCode} ${place}`] ??= new Array<number>(5 + exclusions + 1).fill(0));
        if (status === COHORT_UNKNOWN) cell[1]!++;
        else cell[0]!++;
        if (status >= EXCLUDED) cell[5 + status - EXCLUDED]!++;
        else if (status !== COHORT_UNKNOWN) cell[2]!++;
        if (status === COUNTED) cell[3]!++;
        if (status === DENOMINATOR_UNKNOWN) cell[4]!++;
        if (status === COUNTED) cell[5 + exclusions]! += value ?? 0;
      }
    }
  }
  return sums;
}

function summed(summary: readonly SummaryRow[], definition: Definition): Readonly<Record<string, readonly number[]>> {
  const exclusions = partsOfCalculation(definition.calculation).exclusions.map(({ id }) => `excluded_${id.replaceAll('-', '_')}`);
  const columns = ['cohort', 'cohort_unknown', 'denominator', 'numerator', 'undecided', ...exclusions, 'value_sum'];
  return Object.fromEntries(
    // Where the statement says why there is no value, it counts nothing.
    summary
      .filter((row) => row['no_value'] === null || row['numerator'] !== null)
      .map((row) => [
        `${row['period_index']} ${row['la_code']} ${row['breakdown']} ${row['stratum']}`,
        columns.map((column) => Number(row[column] ?? 0)),
      ]),
  );
}

describe.each(
  [
    { name: 'the synthetic authority', periods: yearsEnding('2025-03-31', 5), read: synthetic, skip: false },
    { name: 'the sample returns', periods: yearsEnding('2022-03-31', 5), read: readSamples, skip: !hasSamples },
  ].filter(({ skip }) => !skip),
)('on $name, five years in one statement, DuckDB gives every row what the engine gives it', ({ periods, read }) => {
  let records: Records;
  let db: Database;
  let counted = 0;
  beforeAll(async () => {
    records = await read();
    db = await database(records, periods);
  });
  afterAll(() => {
    db.close();
    expect(counted).toBeGreaterThan(0);
  });

  test.each(definitions.map((definition) => [definition.id, definition] as const))('%s', async (_, definition) => {
    const rows = await db.membership(definition);
    const found = bySql(rows, definition);
    const summary = await db.summary(definition);
    const hasNone = new Set(
      summary
        .filter((row) => row['no_value'] !== null && row['numerator'] === null)
        .map((row) => `${row['period_index']} ${row['la_code']} ${row['breakdown']}`),
    );
    const fromRows = Object.entries(addedUp(rows, definition)).filter(
      ([place]) => ![...hasNone].some((none) => place.startsWith(`${none} `)),
    );
    expect(summed(summary, definition)).toEqual(Object.fromEntries(fromRows));
    for (const [at, period] of periods.entries()) {
      const expected = byEngine(records, definition, period);
      counted += expected.length;
      expect(found[at]).toEqual(expected);
    }
  });
});

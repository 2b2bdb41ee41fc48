/**
 * The engine beside DuckDB, in one run, on a synthetic England of five years: the same four measures, from columns
 * already loaded, DuckDB with two threads and SQL written by hand. Run with `npm run bench`; a number after it takes
 * only so many authorities.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { childrenInCareRate, longTermStability, placements3Plus, reReferrals12m } from '../definitions/index.js';
import { prepare, scopeOf, tally } from '../src/engine/index.js';
import type { Records, Table } from '../src/records/index.js';
import { englandAuthorities, recordsOf } from '../src/synthetic/index.js';
import { isoDate, NULL, yearEnding } from '../src/time/index.js';
import { queries } from './england-sql.js';

const ROUNDS = 15;
// So many before them do not count: code that has just started is still being compiled.
const WARMING = 10;
const period = yearEnding('2025-03-31');
const measures = {
  'children in care at 31 March': childrenInCareRate,
  're-referrals within 12 months': reReferrals12m,
  'three or more placements in the year': placements3Plus,
  'long-term stability': longTermStability,
} as const;

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const milliseconds = (value: number): string => value.toFixed(1).padStart(9);
const peak = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

/** Forgets what was prepared, so that derived tables are built again: same columns, another object. */
const fresh = (records: Records): Records => ({ ...records });

function writeCsv(path: string, table: Table, columns: readonly string[], records: Records): void {
  const file = openSync(path, 'w');
  const la = records.tables['children']!.columns['laCode']!;
  const child = table.name === 'children' ? null : table.keys.child!;
  let text = '';
  for (let row = 0; row < table.rowCount; row++) {
    const owner = child ? child[row]! : row;
    text += `${la.dictionary![la.values[owner]!]},${owner}`;
    for (const name of columns) {
      const { values, dictionary, kind } = table.columns[name]!;
      const value = values[row]!;
      text += `,${value === NULL ? '' : dictionary ? dictionary[value] : kind === 'date' ? isoDate(value) : value}`;
    }
    text += '\n';
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

async function duckdb(records: Records): Promise<(sql: string) => Promise<readonly (readonly unknown[])[]>> {
  const directory = mkdtempSync(join(tmpdir(), 'england-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const load = async (name: string, table: string, columns: readonly string[], types: string): Promise<void> => {
    const path = join(directory, `${name}.csv`);
    writeCsv(path, records.tables[table]!, columns, records);
    await connection.run(`CREATE TABLE ${name} (la VARCHAR, child INTEGER, ${types})`);
    await connection.run(`COPY ${name} FROM '${path}' (HEADER false)`);
  };
  await load('children', 'children', ['birthDate'], 'born DATE');
  await load('referrals', 'cinEpisodes', ['referredOn'], 'referred DATE');
  await load(
    'care',
    'careEpisodes',
    ['startedOn', 'reasonStarted', 'legalStatus', 'placementType', 'placementUrn', 'endedOn'],
    'started DATE, reason VARCHAR, status VARCHAR, place VARCHAR, urn VARCHAR, ended DATE',
  );
  // Enums are what a careful DuckDB user would store: codes as small integers, as the engine has them.
  for (const [table, column] of [
    ['children', 'la'],
    ['referrals', 'la'],
    ['care', 'la'],
    ['care', 'reason'],
    ['care', 'status'],
    ['care', 'place'],
    ['care', 'urn'],
  ] as const) {
    await connection.run(`CREATE TYPE ${table}_${column} AS ENUM (SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL)`);
    await connection.run(`ALTER TABLE ${table} ALTER ${column} TYPE ${table}_${column}`);
  }
  rmSync(directory, { recursive: true });
  return async (sql) => (await connection.runAndReadAll(sql)).getRows();
}

async function timed<T>(work: () => T | Promise<T>, warming = WARMING): Promise<{ readonly median: number; readonly last: T }> {
  const times: number[] = [];
  let last: T | undefined;
  for (let round = -warming; round < ROUNDS; round++) {
    const start = performance.now();
    last = await work();
    if (round >= 0) times.push(performance.now() - start);
  }
  return { median: median(times), last: last as T };
}

async function main(): Promise<void> {
  const start = performance.now();
  const authorities = englandAuthorities(1).slice(0, Number(process.argv[2] ?? 153));
  const records = recordsOf(authorities);
  const rows = (name: string): string => records.tables[name]!.rowCount.toLocaleString('en');
  console.log(
    `${authorities.length} authorities: ${rows('children')} children, ${rows('cinEpisodes')} referrals, ${rows('careEpisodes')} episodes of care; made in ${((performance.now() - start) / 1000).toFixed(0)} s, peak memory ${peak()}`,
  );
  const run = await duckdb(records);

  console.log('\nFrom loaded columns, median of 15, ms       engine    DuckDB     ratio   counted / denominator (engine, DuckDB)');
  let engineTotal = 0;
  let duckdbTotal = 0;
  for (const [name, definition] of Object.entries(measures) as [keyof typeof measures, (typeof measures)[keyof typeof measures]][]) {
    const engine = await timed(() => tally(definition.calculation, scopeOf(prepare(fresh(records)), period)));
    const sql = await timed(() => run(queries[name]));
    engineTotal += engine.median;
    duckdbTotal += sql.median;
    const ours = [engine.last.reduce((sum, part) => sum + part.counted, 0), engine.last.reduce((sum, part) => sum + part.denominator, 0)];
    const theirs = [1, 2].map((at) => sql.last.reduce((sum, row) => sum + Number(row[at]), 0));
    console.log(
      `${name.padEnd(40)}${milliseconds(engine.median)} ${milliseconds(sql.median)} ${(engine.median / sql.median).toFixed(2).padStart(9)}   ${ours.join(' / ')}, ${theirs.join(' / ')}${ours.join() === theirs.join() ? '' : '  DIFFERENT'}`,
    );
  }
  console.log(
    `${'all four'.padEnd(40)}${milliseconds(engineTotal)} ${milliseconds(duckdbTotal)} ${(engineTotal / duckdbTotal).toFixed(2).padStart(9)}`,
  );
  console.log('The engine builds its derived tables and indexes anew in every round; nothing is carried over.');

  console.log(`Peak memory of the whole run, DuckDB's tables included: ${peak()}`);
}

await main();

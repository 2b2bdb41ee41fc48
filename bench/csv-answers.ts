/**
 * From CSV files to answers, beside DuckDB, in one run: SSDA903 Header and Episodes of the synthetic England (or of its
 * first N authorities), five years linked, then three measures by authority. Both have two threads; rounds alternate.
 *
 *     npx tsx bench/built.ts csv-answers [authorities] [rounds]
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { childrenInCareRate, longTermStability, placements3Plus } from '../definitions/index.js';
import { prepare, scopeOf, tally } from '../src/engine/index.js';
import { type AuthorityFiles, readAuthorities } from '../src/readers/node/index.js';
import type { Records } from '../src/records/index.js';
import { yearEnding } from '../src/time/index.js';
import { type EnglandSet, englandDirectory, englandSets } from './england-files.js';
import { queries } from './england-sql.js';

const authorities = Number(process.argv[2] ?? 153);
const rounds = Number(process.argv[3] ?? 5);
const period = yearEnding('2025-03-31');
const measures = {
  'children in care at 31 March': childrenInCareRate,
  'three or more placements in the year': placements3Plus,
  'long-term stability': longTermStability,
} as const;
type Measure = keyof typeof measures;
const names = Object.keys(measures) as Measure[];

/** Counted and denominator of each measure, by authority. */
type Answers = ReadonlyMap<string, string>;

interface Timing {
  readonly answers: Answers;
  readonly seconds: number;
  readonly reading: number;
  /** Processor time of all threads. */
  readonly busy: number;
}

async function timed(work: (read: () => void) => Promise<Answers>): Promise<Timing> {
  const before = process.cpuUsage();
  const start = performance.now();
  let reading = 0;
  const answers = await work(() => void (reading = (performance.now() - start) / 1000));
  const used = process.cpuUsage(before);
  return { answers, seconds: (performance.now() - start) / 1000, reading, busy: (used.user + used.system) / 1e6 };
}

function answersFrom(records: Records): Answers {
  const data = prepare(records);
  const answers = new Map<string, string>();
  for (const name of names) {
    tally(measures[name].calculation, scopeOf(data, period)).forEach(
      ({ counted, denominator }, at) => void answers.set(`${name}, ${data.authorities[at]}`, `${counted} / ${denominator}`),
    );
  }
  return answers;
}

const filesOf = ({ directory }: EnglandSet): readonly string[] => readdirSync(directory).map((name) => join(directory, name));

function authorityFiles(sets: readonly EnglandSet[]): readonly AuthorityFiles[] {
  return [...new Set(sets.map(({ laCode }) => laCode))].map((laCode) => ({
    laCode,
    ssda903: sets.filter((set) => set.laCode === laCode).map((set) => ({ paths: filesOf(set), yearEnding: set.yearEnding })),
  }));
}

async function library(sets: readonly EnglandSet[], threads: number, read: () => void): Promise<Answers> {
  const { records, issues } = await readAuthorities(authorityFiles(sets), threads);
  read();
  if (issues.some((issue) => issue.severity === 'error')) throw new Error('The synthetic files were not read without errors.');
  return answersFrom(records);
}

const place = (part: string): string =>
  authorities === 153
    ? `'${englandDirectory}/*/*/${part}.csv'`
    : `[${englandSets(authorities)
        .map(({ directory }) => `'${directory}/${part}.csv'`)
        .join(', ')}]`;
const episodeColumns = [
  'CHILD',
  'DECOM',
  'RNE',
  'LS',
  'CIN',
  'PLACE',
  'PLACE_PROVIDER',
  'DEC',
  'REC',
  'REASON_PLACE_CHANGE',
  'HOME_POST',
  'PL_POST',
  'URN',
];
const headerColumns = ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'];

/** Everything that can be told beforehand is told, so that nothing is sniffed; only the columns used are read. */
function scan(part: string, columns: readonly string[]): string {
  const types = columns.map((name) => `'${name}': '${['DECOM', 'DEC', 'DOB'].includes(name) ? 'DATE' : 'VARCHAR'}'`).join(', ');
  return `read_csv(${place(part)}, columns = {${types}}, hive_partitioning = true, hive_types = {'la': VARCHAR, 'year': INTEGER}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', dateformat = '%d/%m/%Y')`;
}

/** The child is a 64-bit hash of authority and id: cheaper to partition by than text. The latest year's row of an episode stands. */
const load = [
  `CREATE TEMP TABLE care AS
    SELECT la, child, DECOM AS started, RNE AS reason, LS AS status, PLACE AS place, URN AS urn, DEC AS ended
    FROM (SELECT la, hash(la, CHILD) AS child, DECOM, RNE, LS, PLACE, URN, DEC, year FROM ${scan('episodes', episodeColumns)})
    QUALIFY row_number() OVER (PARTITION BY child, DECOM ORDER BY year DESC) = 1`,
  `CREATE TEMP TABLE children AS
    SELECT hash(la, CHILD) AS child, arg_max(DOB, year) AS born FROM ${scan('header', headerColumns)} GROUP BY ALL`,
];

async function duckdb(read: () => void): Promise<Answers> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', preserve_insertion_order: 'false' });
  const connection = await instance.connect();
  for (const sql of load) await connection.run(sql);
  read();
  const answers = new Map<string, string>();
  for (const name of names) {
    for (const [la, counted, denominator] of (await connection.runAndReadAll(queries[name])).getRows())
      answers.set(`${name}, ${la}`, `${counted} / ${denominator}`);
  }
  connection.closeSync();
  instance.closeSync();
  return answers;
}

/** An authority with nobody in the denominator has no row in SQL. */
function differences(ours: Answers, theirs: Answers): readonly string[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((key) => (theirs.get(key) ?? '0 / 0') !== (ours.get(key) ?? '0 / 0'));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const number = (value: number): string => value.toFixed(2).padStart(8);

async function main(): Promise<void> {
  const sets = englandSets(authorities);
  const megabytes = sets.flatMap(filesOf).reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  console.log(`${authorities} authorities, ${sets.length} sets, ${megabytes.toFixed(0)} MB of CSV, Node ${process.version}`);
  const contenders = {
    'this library, 2 threads': (read: () => void) => library(sets, 2, read),
    'DuckDB, 2 threads': duckdb,
    'this library, 1 thread': (read: () => void) => library(sets, 1, read),
  };
  const times: Record<string, Timing[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(contenders)) (times[name] ??= []).push(await timed(work));
  }
  console.log('\nMedian, seconds           reading  in all  processor     MB/s');
  for (const [name, all] of Object.entries(times)) {
    const of = (pick: (timing: Timing) => number): number => median(all.map(pick));
    console.log(
      `${name.padEnd(24)}${number(of((t) => t.reading))}${number(of((t) => t.seconds))}   ${number(of((t) => t.busy))} ${(megabytes / of((t) => t.seconds)).toFixed(0).padStart(8)}   rounds ${all.map((t) => t.seconds.toFixed(2)).join(' ')}`,
    );
  }
  const [ours, theirs] = Object.values(times).map((all) => all[0]!.answers);
  const different = differences(ours!, theirs!);
  for (const key of different.slice(0, 10)) console.log(`DIFFERENT ${key}: ${ours!.get(key)}, DuckDB ${theirs!.get(key)}`);
  console.log(`${ours!.size} answers, ${different.length} different. Peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

await main();

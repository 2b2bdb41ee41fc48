/**
 * All definitions over one authority's five years, reading included, in a fresh process: an invented authority of average
 * size (a 153rd of England), its SSDA903 sets and CIN census files in a temporary folder.
 *
 *     npx tsx bench/built.ts authority [runs]
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definitions } from '../definitions/index.js';
import { issueLog } from '../src/issues.js';
import { readCinCensus } from '../src/readers/cin/read-cin-census.js';
import { fileSource } from '../src/readers/node/index.js';
import { readPopulation } from '../src/readers/population.js';
import { linkedYears, readSsda903Set } from '../src/readers/ssda903/read-set.js';
import { recordBuilder } from '../src/records/index.js';
import { calculate } from '../src/results/index.js';
import { cinCensusFile, generateAuthority, populationFile, type ReturnFile, ssda903Files } from '../src/synthetic/index.js';
import { yearsEnding } from '../src/time/index.js';

const years = [2021, 2022, 2023, 2024, 2025] as const;
const laCode = '999';

function writeFile(directory: string, { name, chunks }: ReturnFile): void {
  mkdirSync(directory, { recursive: true });
  const file = openSync(join(directory, name), 'w');
  for (const chunk of chunks) writeSync(file, chunk);
  closeSync(file);
}

function writeReturns(folder: string): void {
  const authority = generateAuthority({
    laCode,
    seed: 2025,
    children: Math.round(12_000_000 / 153),
    firstYearEnding: years[0],
    years: years.length,
  });
  for (const year of years) {
    for (const file of ssda903Files(authority, year)) writeFile(join(folder, 'ssda903', String(year)), file);
    writeFile(join(folder, 'cin', String(year)), cinCensusFile(authority, year));
  }
  writeFile(join(folder, 'population'), populationFile([authority]));
}

const filesIn = (directory: string): readonly string[] => readdirSync(directory).map((name) => join(directory, name));
const megabytes = (paths: readonly string[]): string => (paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6).toFixed(1);

/** Reads five years and calculates the last ones, in a fresh process: nothing is compiled, nothing is remembered. */
async function run(folder: string, count: number): Promise<void> {
  const times: [string, number][] = [];
  let last = performance.now();
  const start = last;
  const lap = (name: string): void => {
    const now = performance.now();
    times.push([name, now - last]);
    last = now;
  };
  const builder = recordBuilder();
  const log = issueLog();
  for (const year of years)
    for (const path of filesIn(join(folder, 'cin', String(year)))) await readCinCensus(builder, fileSource(path), {}, log);
  lap('CIN');
  const linked = linkedYears();
  for (const year of years)
    await readSsda903Set(
      builder,
      { files: filesIn(join(folder, 'ssda903', String(year))).map((path) => fileSource(path)), yearEnding: year, laCode },
      log,
      linked,
    );
  lap('SSDA903');
  const { series } = await readPopulation(fileSource(filesIn(join(folder, 'population'))[0]!), log);
  if (series) builder.population(series);
  const { records } = builder.finish();
  lap('linking');
  const results = calculate(records, definitions, { periods: yearsEnding('2025-03-31', count) });
  lap(count === 1 ? 'last year' : `${count} years`);
  const { user, system } = process.cpuUsage();
  console.log(
    `${times.map(([name, time]) => `${name} ${time.toFixed(0)}`).join(', ')} ms; together ${(last - start).toFixed(0)} ms; ` +
      `process ${performance.now().toFixed(0)} ms, processor ${((user + system) / 1000).toFixed(0)} ms, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; ${results.length} results`,
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  try {
    writeReturns(folder);
    const files = (part: string): readonly string[] => years.flatMap((year) => filesIn(join(folder, part, String(year))));
    console.log(
      `${definitions.length} definitions; CIN ${megabytes(files('cin'))} MB, SSDA903 ${megabytes(files('ssda903'))} MB, Node ${process.version}`,
    );
    const runs = Array.from({ length: Number(process.argv[2] ?? 5) }, () => [1, years.length]).flat();
    for (const count of runs)
      spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), 'run', folder, String(count)], {
        stdio: 'inherit',
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[2] === 'run') await run(process.argv[3]!, Number(process.argv[4]));
else await main();

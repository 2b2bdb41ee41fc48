/**
 * CIN census XML: the bare SAX parser with empty handlers against the whole reader into the record builder, side by
 * side in one run, on the same bytes. Run with `npx tsx bench/built.ts xml-reader [megabytes] [rounds]`.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { issueLog } from '../src/issues.js';
import { readCinCensus } from '../src/readers/cin/read-cin-census.js';
import { recordBuilder } from '../src/records/index.js';
import { writeIndented, writeSynthetic } from './census-files.js';

const source = (path: string) => ({
  name: 'bench.xml',
  chunks: () => createReadStream(path, { highWaterMark: 65536 }) as AsyncIterable<Uint8Array>,
});

async function bareParser(path: string): Promise<number> {
  let elements = 0;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', () => void elements++);
  parser.on('closetag', () => undefined);
  parser.on('text', () => undefined);
  const decoder = new TextDecoder();
  for await (const chunk of source(path).chunks()) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
  return elements;
}

async function wholeReader(path: string): Promise<number> {
  const builder = recordBuilder();
  const log = issueLog();
  const { tables } = await readCinCensus(builder, source(path), {}, log);
  return tables.find(({ table }) => table === 'CINdetails')!.kept;
}

interface Measured {
  readonly seconds: number;
  /** Of every thread: the compiler and the collector of memory work beside the reader. */
  readonly cpuSeconds: number;
  readonly count: number;
  readonly peakMegabytes: number;
}

/** One measurement in a process of its own, so that neither warms or fills the memory of the other. */
async function measure(what: string, path: string): Promise<Measured> {
  const before = process.cpuUsage();
  const start = performance.now();
  const count = await (what === 'bare' ? bareParser(path) : wholeReader(path));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, cpuSeconds: (user + system) / 1e6, count, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

function measureApart(what: string, path: string): Measured {
  const run = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), 'measure', what, path], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Measured;
}

/** Prints one line for a file: the best of the rounds, of each measure by itself. */
function compare(name: string, path: string, rounds: number): void {
  const size = statSync(path).size / 1e6;
  const runs = { bare: [] as Measured[], reader: [] as Measured[] };
  for (let round = 0; round < rounds; round++) for (const what of ['bare', 'reader'] as const) runs[what].push(measureApart(what, path));
  const speed = (of: 'bare' | 'reader', by: 'seconds' | 'cpuSeconds') => size / Math.min(...runs[of].map((run) => run[by]));
  const ratio = (by: 'seconds' | 'cpuSeconds') => `${((speed('reader', by) / speed('bare', by)) * 100).toFixed(0)} %`;
  const peak = Math.max(...runs.reader.map((run) => run.peakMegabytes));
  console.log(
    `${name.padEnd(16)} ${size.toFixed(1).padStart(6)} MB  saxes alone ${speed('bare', 'seconds').toFixed(1).padStart(6)} MB/s  reader ${speed('reader', 'seconds').toFixed(1).padStart(6)} MB/s  ` +
      `${ratio('seconds').padStart(6)} by the clock  ${ratio('cpuSeconds').padStart(6)} by processor time  ${peak.toFixed(0)} MB peak  ${runs.reader[0]!.count} referrals kept`,
  );
}

if (process.argv[2] === 'measure') console.log(JSON.stringify(await measure(process.argv[3]!, process.argv[4]!)));
else {
  const megabytes = Number(process.argv[2] ?? 60);
  const rounds = Number(process.argv[3] ?? 3);
  const folder = mkdtempSync(join(tmpdir(), 'csc-xml-'));
  const path = join(folder, 'cin.xml');
  console.log(`Node ${process.version}, best of ${rounds}`);
  for (const size of [megabytes / 6, megabytes, megabytes * 3]) {
    writeIndented(path, size);
    compare('indented', path, rounds);
  }
  for (const year of [2018, 2020, 2022, 2024, 2026]) {
    writeSynthetic(path, year, megabytes / 2);
    compare(`synthetic ${year}`, path, rounds);
  }
  rmSync(folder, { recursive: true });
}

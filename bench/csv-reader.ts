/**
 * How fast an SSDA903 Episodes file is read: `npx tsx bench/csv-reader.ts [megabytes]`. The file is made in a temporary
 * folder from a counter, so every run reads the same bytes.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueLog } from '../src/issues.js';
import { csvScanner } from '../src/readers/bytes/csv/scanner.js';
import { fileSource } from '../src/readers/node/index.js';
import { readSsda903Set } from '../src/readers/ssda903/read-set.js';
import { recordBuilder } from '../src/records/index.js';
import { day, partsOf } from '../src/time/index.js';

const megabytes = Number(process.argv[2] ?? 100);
const places = ['U1', 'U3', 'U4', 'U6', 'K2', 'P1', 'R3', 'H5'];
const statuses = ['C1', 'C2', 'V2', 'E1', 'J1'];

const british = (value: number): string => {
  const { year, month, dayOfMonth } = partsOf(value);
  return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
};

function writeEpisodes(path: string, bytes: number): number {
  const file = openSync(path, 'w');
  let written = 0;
  let rows = 0;
  let lines = ['CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'];
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const first = day('2023-04-01');
  for (let child = 0; written < bytes; child++) {
    const count = 1 + next(4);
    let from = first + next(300);
    for (let at = 0; at < count; at++) {
      const isLast = at === count - 1;
      const to = Math.min(first + 364, from + 1 + next(90));
      const end = isLast && next(2) === 0 ? ',,' : `${british(to)},${isLast ? 'E4A' : 'X1'},${isLast ? '' : 'CARPL'}`;
      lines.push(
        `${1000000 + child * 7},${british(from)},${at === 0 ? 'S' : 'P'},${statuses[next(5)]},N${1 + next(8)},${places[next(8)]},PR${1 + next(5)},${end},AB1 2CD,EF3 4GH,${1000000 + next(5000)}`,
      );
      rows++;
      from = to;
    }
    if (lines.length > 20000 || written >= bytes) {
      written += writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  closeSync(file);
  return rows;
}

const folder = mkdtempSync(join(tmpdir(), 'csv-reader-'));
try {
  const path = join(folder, 'episodes.csv');
  const rows = writeEpisodes(path, megabytes * 1e6);
  const size = statSync(path).size / 1e6;
  console.log(`${size.toFixed(0)} MB, ${rows} rows, Node ${process.version}`);
  for (let run = 0; run < 3; run++) {
    let cells = 0;
    let started = performance.now();
    const scanner = csvScanner({ row: (row) => void (cells += row.cellCount), problem: () => undefined });
    for (const chunk of fileSource(path).chunks() as Iterable<Uint8Array>) scanner.push(chunk);
    scanner.end();
    let seconds = (performance.now() - started) / 1000;
    console.log(`scan only: ${seconds.toFixed(2)} s, ${(size / seconds).toFixed(0)} MB/s, ${cells} cells`);

    const builder = recordBuilder();
    const log = issueLog();
    const before = process.cpuUsage();
    started = performance.now();
    const { tables } = await readSsda903Set(builder, { files: [fileSource(path)], yearEnding: 2024, laCode: '201' }, log);
    seconds = (performance.now() - started) / 1000;
    const busy = process.cpuUsage(before).user / 1e6;
    console.log(
      `read to columns: ${seconds.toFixed(2)} s (${busy.toFixed(2)} s of processor time, all threads), ${(size / seconds).toFixed(0)} MB/s, ${tables[0]?.kept} rows kept`,
    );
    started = performance.now();
    builder.finish();
    console.log(
      `sort and link: ${((performance.now() - started) / 1000).toFixed(2)} s, RSS ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    );
    if (run === 2)
      console.log(
        log
          .list()
          .map((issue) => `${issue.code} ${issue.count}`)
          .join(', '),
      );
  }
} finally {
  rmSync(folder, { recursive: true });
}

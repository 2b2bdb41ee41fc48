import { statSync } from 'node:fs';
import type { Superseded } from '../../records/index.js';
import { concatenateRecords, unpackRecords } from '../../records/index.js';
import type { ReadRecords } from '../read-returns.js';
import { type AuthorityFiles, mergedIssues, readPart } from './read-part.js';
import { readingThread } from './reading-thread.js';

/** More parts than threads, so that a thread which gets on faster takes more of them. */
const PARTS_A_THREAD = 8;

/**
 * Reads the returns of many authorities in several threads, this one among them. Records, issues and counts are those that
 * `readReturns` gives for the authorities in this order; issues may stand in another order.
 *
 * Each thread reads whole authorities, several at a time, and hands over columns, not rows. Where no thread can be
 * started, this one reads everything. Threads are kept for the next call; they do not keep the process alive.
 *
 * @param authorities - each authority once
 * @param threadCount - how many threads read; with 1 nothing is started
 * @example
 * ```ts
 * const { records } = await readAuthorities([{ laCode: '201', ssda903: [{ paths: ['2025/episodes.csv', '2025/header.csv'], yearEnding: 2025 }] }], 2);
 * ```
 */
export async function readAuthorities(authorities: readonly AuthorityFiles[], threadCount = 2): Promise<ReadRecords> {
  const others = Math.min(threadCount, authorities.length) - 1;
  if (others < 1) return readPart(authorities);
  // Before anything else, because a thread takes its time to start.
  const threads = Array.from({ length: others }, readingThread);
  const parts = partsOf(authorities, threadCount * PARTS_A_THREAD);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const read: (ReadRecords | undefined)[] = parts.map(() => undefined);
  const reading = threads.map((thread) =>
    thread.read(
      { parts, next },
      ({ part, packed, issues, summary }) => void (read[part] = { records: unpackRecords(packed), issues, summary }),
    ),
  );
  for (let part = Atomics.add(next, 0, 1); part < parts.length; part = Atomics.add(next, 0, 1)) read[part] = await readPart(parts[part]);
  // Nobody waits for a thread that came too late to read anything.
  if (read.includes(undefined)) await Promise.all(reading);
  else for (const thread of threads) thread.leave();
  // What a thread had taken when it failed is read here, where an error reaches the caller.
  for (const [part, files] of parts.entries()) read[part] ??= await readPart(files);
  const all = read.map((part) => part!);
  const records = concatenateRecords(all.map((part) => part.records));
  // A census file of an authority in another part: its children must be linked with the others of that authority.
  if (!records) return readPart(authorities);
  return {
    records,
    issues: mergedIssues(all.map(({ issues }) => issues)),
    summary: {
      tables: all.flatMap(({ summary }) => summary.tables),
      superseded: mergedSuperseded(all.flatMap(({ summary }) => summary.superseded)),
    },
  };
}

/** Authorities in order, cut into parts of about the same size on disk. */
function partsOf(authorities: readonly AuthorityFiles[], count: number): readonly (readonly AuthorityFiles[])[] {
  const sizes = authorities.map(({ ssda903 = [], cin = [] }) =>
    [...ssda903.flatMap(({ paths }) => paths), ...cin].reduce((sum, path) => sum + sizeOf(path), 0),
  );
  const share = sizes.reduce((sum, size) => sum + size, 0) / count;
  const parts: AuthorityFiles[][] = [];
  let filled = 0;
  for (const [at, authority] of authorities.entries()) {
    // Begun with the authority whose middle lies past the share of those before.
    if (parts.length === 0 || filled + sizes[at] / 2 >= share * parts.length) parts.push([]);
    parts[parts.length - 1].push(authority);
    filled += sizes[at];
  }
  return parts;
}

/** A file that is not there is told of when it is read. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function mergedSuperseded(all: readonly Superseded[]): readonly Superseded[] {
  const byTable = new Map<string, Superseded>();
  for (const one of all) {
    const held = byTable.get(one.table);
    byTable.set(
      one.table,
      held
        ? { table: one.table, acrossSources: held.acrossSources + one.acrossSources, withinSource: held.withinSource + one.withinSource }
        : one,
    );
  }
  return [...byTable.values()];
}

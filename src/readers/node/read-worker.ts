import { parentPort, workerData } from 'node:worker_threads';
import { packRecords, type PackedRecords } from '../../records/index.js';
import type { ReadReturns } from '../read-returns.js';
import { readPart, type AuthorityFiles } from './read-part.js';

/** What a reading thread is given. */
export interface WorkerTask {
  readonly parts: readonly (readonly AuthorityFiles[])[];
  /** One number shared by all threads: the next part that nobody has taken. */
  readonly next: Int32Array;
}

/** One part, read. */
export interface WorkerAnswer extends Omit<ReadReturns, 'records'> {
  readonly part: number;
  readonly packed: PackedRecords;
}

const { parts, next } = workerData as WorkerTask;

for (let part = Atomics.add(next, 0, 1); part < parts.length; part = Atomics.add(next, 0, 1)) {
  const { records, issues, summary } = await readPart(parts[part]!);
  const { packed, transfer } = packRecords(records);
  const answer: WorkerAnswer = { part, packed, issues, summary };
  parentPort!.postMessage(answer, transfer);
}

import { parentPort } from 'node:worker_threads';
import { type PackedRecords, packRecords } from '../../records/index.js';
import type { ReadRecords } from '../read-returns.js';
import { type AuthorityFiles, readPart } from './read-part.js';

/** What a reading thread is given in one message. */
export interface WorkerTask {
  readonly parts: readonly (readonly AuthorityFiles[])[];
  /** One number shared by all threads: the next part that nobody has taken. */
  readonly next: Int32Array;
}

/** One part, read; null when none is left. */
export type WorkerAnswer = PartRead | null;

export interface PartRead extends Omit<ReadRecords, 'records'> {
  readonly part: number;
  readonly packed: PackedRecords;
}

const port = parentPort!;

port.on('message', async ({ parts, next }: WorkerTask) => {
  const answer = (message: WorkerAnswer, transfer: readonly ArrayBuffer[]): void => port.postMessage(message, transfer);
  for (let part = Atomics.add(next, 0, 1); part < parts.length; part = Atomics.add(next, 0, 1)) {
    const { records, issues, summary } = await readPart(parts[part]);
    const { packed, transfer } = packRecords(records);
    answer({ part, packed, issues, summary }, transfer);
  }
  answer(null, []);
});

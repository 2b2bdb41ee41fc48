import { Worker } from 'node:worker_threads';
import type { PartRead, WorkerAnswer, WorkerTask } from './read-worker.js';

/** A thread that reads parts until none is left. */
export interface ReadingThread {
  /** Done when no part is left, and also when the thread fails or cannot be started: what it had taken is then missing. */
  read(task: WorkerTask, take: (part: PartRead) => void): Promise<void>;
  /** Lets the process end without waiting for it. */
  leave(): void;
}

/** Threads that have nothing to do. They are kept for the next call, because starting one costs more than many a reading. */
const idle: ReadingThread[] = [];

/** One that is idle, or a new one. */
export const readingThread = (): ReadingThread => idle.pop() ?? startThread();

function startThread(): ReadingThread {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url));
  let hasEnded = false;
  let take = (_: PartRead): void => undefined;
  let done = (): void => undefined;
  const end = (): void => {
    hasEnded = true;
    done();
  };
  const thread: ReadingThread = {
    read(task, taker) {
      if (hasEnded) return Promise.resolve();
      return new Promise((resolve) => {
        take = taker;
        done = resolve;
        worker.ref();
        worker.postMessage(task);
      });
    },
    leave: () => worker.unref(),
  };
  worker.on('message', (answer: WorkerAnswer) => {
    if (answer) return take(answer);
    worker.unref();
    idle.push(thread);
    done();
  });
  worker.on('error', end);
  worker.on('exit', end);
  return thread;
}

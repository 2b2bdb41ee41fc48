import { rmSync } from 'node:fs';
import process from 'node:process';

/** Files that are being written and are not whole yet. */
const partial = new Set<string>();

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody ends the command: what is half written may be about children and must not stay. */
function giveUp(signal: NodeJS.Signals): void {
  for (const path of partial) rmSync(path, { force: true });
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, giveUp);
}

/** Runs what writes a file, which is taken away when the command is ended meanwhile. */
export async function whilePartial<T>(path: string, write: () => Promise<T>): Promise<T> {
  if (partial.size === 0) for (const signal of signals) process.on(signal, giveUp);
  partial.add(path);
  try {
    return await write();
  } finally {
    partial.delete(path);
    if (partial.size === 0) stopListening();
  }
}

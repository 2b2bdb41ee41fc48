import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../support/slow-write.ts', import.meta.url));

/** Starts to write over a file, ends the process by a signal, and says how it ended. */
function ended(directory: string, signal: NodeJS.Signals): Promise<NodeJS.Signals | number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory], { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.once('data', () => {
    expect(readdirSync(directory).some((name) => name.endsWith('.part'))).toBe(true);
    child.kill(signal);
  });
  return new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)));
}

it.each(['SIGINT', 'SIGTERM'] as const)('a command ended by %s leaves the old file, and nothing half written', async (signal) => {
  const directory = mkdtempSync(join(tmpdir(), 'csc-ended-'));
  writeFileSync(join(directory, 'children.csv'), 'old\n');
  expect(await ended(directory, signal)).toBe(signal);
  expect(readdirSync(directory)).toEqual(['children.csv']);
  expect(readFileSync(join(directory, 'children.csv'), 'utf8')).toBe('old\n');
  rmSync(directory, { recursive: true });
});

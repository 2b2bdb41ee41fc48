import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command } from '../support/command.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'csc-folders-'));
  writeFileSync(join(directory, 'file'), 'text');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const exported = (out: string) => command('export', '--format', 'csv', '--out', out);

it('folders above the one wanted are made', async () => {
  const out = join(directory, 'a', 'b', 'c');
  expect((await exported(out)).status).toBe(0);
  expect((await exported(out)).status).toBe(0);
  expect(statSync(out).isDirectory()).toBe(true);
});

it.each([
  ['no name', (): string => '', '--out names no folder.'],
  ['a file', (): string => join(directory, 'file'), 'a file stands there, where a folder is wanted'],
  ['a folder within a file', (): string => join(directory, 'file', 'x'), 'a part of its path is a file, not a folder'],
] as const)('%s is refused in a line', async (_, out, words) => {
  const { status, stderr } = await exported(out());
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toContain(words);
});

// Nothing can be made there, and Node’s own way of making folders tries for ever.
it.runIf(existsSync('/proc/self'))('a place where no folder can be made is refused, and does not take for ever', async () => {
  expect(await exported('/proc/csc-indicators/out')).toMatchObject({ status: 2, stderr: expect.stringContaining('/proc/csc-indicators') });
});

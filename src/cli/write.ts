import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { csvText, withoutFormula } from '../text/csv.js';
import { makeFolder } from './make-folder.js';
import { whilePartial } from './partial-files.js';

/** After so many bytes others get a turn, so that a signal that ends the command is heard. */
const TURN = 1 << 20;

/**
 * Writes a new file beside its place and moves it there when it is whole, so that nobody reads half a file and a failure
 * leaves the old one; ended by a signal, it leaves nothing. Readable by the owner alone: what is written may be about children.
 */
export async function writeWhole(directory: string, name: string, chunks: Iterable<string | Uint8Array>): Promise<string> {
  makeFolder(directory);
  const path = join(directory, name);
  const partial = `${path}.${process.pid}.part`;
  await whilePartial(partial, async () => {
    const file = openSync(partial, 'wx', 0o600);
    try {
      let sinceTurn = 0;
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
        sinceTurn += bytes.length;
        if (sinceTurn < TURN) continue;
        sinceTurn = 0;
        await nextTurn();
      }
      closeSync(file);
    } catch (error) {
      closeSync(file);
      rmSync(partial, { force: true });
      throw error;
    }
    renameSync(partial, path);
  });
  return path;
}

/** JSON as people can read it, ending in a new line. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One line of CSV; text that a spreadsheet would run gets an apostrophe in front. Numbers are written from numbers, and pass. */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  csvText([cells.map((cell) => (cell === null ? '' : typeof cell === 'string' ? withoutFormula(cell) : String(cell)))]);

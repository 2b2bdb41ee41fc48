import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { IndicatorError } from '../errors.js';

/** Makes a folder and those above it. One at a time: asked for all at once, Node tries for ever where none can be made (`/proc`). */
export function makeFolder(path: string): void {
  if (path === '') throw new IndicatorError('invalid-argument', '--out names no folder.');
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (!found && dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

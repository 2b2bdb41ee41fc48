import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IndicatorError } from '../../errors.js';
import type { Ssda903Set } from '../ssda903/set.js';
import { fileSource } from './file-source.js';

/**
 * Finds the files of one year's SSDA903 set.
 *
 * @param text - a directory, one `.csv` or `.xml` file, or a directory and a pattern with `*` in its last part, each with
 * an optional `@YEAR`, the year of the 31 March that ends it: `returns/2024-25@2025`, `samples/2017-*@2018`
 * @throws IndicatorError `invalid-argument` when the path or year cannot be used
 */
export function ssda903Input(text: string): Ssda903Set {
  const match = /^(.*)@([^@/\\]*)$/.exec(text);
  const path = match ? match[1] : text;
  if (path === '') throw new IndicatorError('invalid-argument', 'An SSDA903 input needs a path: DIR or DIR@YEAR.');
  const paths = filesOf(path);
  if (paths.length === 0) throw new IndicatorError('invalid-argument', `There is no .csv or .xml file at ${path}.`);
  const files = paths.map((file) => fileSource(file));
  return match ? { files, yearEnding: yearOf(match[2]) } : { files };
}

/** The year of the 31 March that ends the set. */
function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < 1992 || year > 2199) {
    throw new IndicatorError(
      'invalid-argument',
      'After @ give the year in which the set ends, with four digits: DIR@2025 is the year ending 31 March 2025.',
    );
  }
  return year;
}

const isReturn = (name: string): boolean => /\.(csv|xml)$/i.test(name) && !name.startsWith('.') && !name.startsWith('~$');

function filesOf(path: string): readonly string[] {
  const last = basename(path);
  if (last.includes('*')) {
    const directory = dirname(path);
    return entries(directory)
      .filter((name) => isReturn(name) && matches(name, last))
      .map((name) => join(directory, name));
  }
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch {
    throw new IndicatorError(
      'invalid-argument',
      `There is nothing at ${path}. An SSDA903 input is a directory, a file, or a pattern such as DIR/2024-*, with @YEAR.`,
    );
  }
  if (stats.isFile()) return [path];
  return entries(path)
    .filter(isReturn)
    .map((name) => join(path, name));
}

/** Names in a directory, in an order that does not depend on the machine. */
function entries(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((name) => statSync(join(directory, name)).isFile())
      .sort();
  } catch {
    throw new IndicatorError('invalid-argument', `There is no directory ${directory}.`);
  }
}

/** Whether a name fits a pattern in which `*` stands for any text. */
function matches(name: string, pattern: string): boolean {
  const [head, ...rest] = pattern.split('*') as [string, ...string[]];
  if (!name.startsWith(head)) return false;
  const tail = rest.pop()!;
  let at = head.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - tail.length >= at && name.endsWith(tail);
}

import { type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IndicatorError } from '../../errors.js';
import { day } from '../../time/index.js';
import type { PassedOver } from '../passed-over.js';
import type { Ssda903Set } from '../ssda903/set.js';
import { fileSource } from './file-source.js';
import { entriesOf } from './folder.js';

/**
 * Finds the files of one year's SSDA903 set.
 *
 * @param text - a directory, one `.csv` or `.xml` file, or a directory and a pattern with `*` in its last part, each with
 * an optional `@YEAR`, the year of the 31 March that ends it: `returns/2024-25@2025`, `samples/2017-*@2018`; of a set made
 * within its year the day up to which it holds, `returns/december@2024-12-31`
 * @throws IndicatorError `invalid-argument` when the path or year cannot be used
 */
export function ssda903Input(text: string): Ssda903Set {
  const match = /^(.*)@([^@/\\]*)$/.exec(text);
  const path = match ? match[1] : text;
  if (path === '') throw new IndicatorError('invalid-argument', 'An SSDA903 input needs a path: DIR or DIR@YEAR.');
  const { paths, passedOver } = filesOf(path);
  if (paths.length === 0) {
    throw new IndicatorError('invalid-argument', `There is no .csv or .xml file at ${path}.${insteadOf(passedOver)}`);
  }
  const files = paths.map((file) => fileSource(file));
  return { files, passedOver, ...(match ? yearOf(match[2]) : {}) };
}

/** The year of the 31 March that ends the set, or the day up to which it holds. */
function yearOf(text: string): Pick<Ssda903Set, 'yearEnding' | 'upTo'> {
  const year = /^\d{4}(-\d\d-\d\d)?$/.test(text) ? Number(text.slice(0, 4)) : 0;
  if (year < 1992 || year > 2199) {
    throw new IndicatorError(
      'invalid-argument',
      'After @ give the year in which the set ends, with four digits: DIR@2025 is the year ending 31 March 2025. Of a set made within its year give the day up to which it holds: DIR@2024-12-31.',
    );
  }
  return text.length === 4 ? { yearEnding: year } : { upTo: day(text) };
}

interface FoundFiles {
  readonly paths: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

function filesOf(path: string): FoundFiles {
  const last = basename(path);
  if (last.includes('*')) return filesIn(dirname(path), (name) => matches(name, last));
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch {
    throw new IndicatorError(
      'invalid-argument',
      `There is nothing at ${path}. An SSDA903 input is a directory, a file, or a pattern such as DIR/2024-*, with @YEAR.`,
    );
  }
  return stats.isDirectory() ? filesIn(path) : { paths: [path], passedOver: [] };
}

function filesIn(directory: string, isWanted?: (name: string) => boolean): FoundFiles {
  const { names, passedOver } = entriesOf(directory, isWanted);
  return { paths: names.map((name) => join(directory, name)), passedOver };
}

/** What a folder without a file of a return does hold. */
function insteadOf(passedOver: readonly PassedOver[]): string {
  if (passedOver.length === 0) return '';
  const shown = passedOver.slice(0, 5).map(({ name }) => name);
  return ` It holds ${shown.join(', ')}${passedOver.length > shown.length ? ` and ${passedOver.length - shown.length} more` : ''}, which cannot be read: save each table as CSV.`;
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

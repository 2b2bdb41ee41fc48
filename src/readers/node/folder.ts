import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { IndicatorError } from '../../errors.js';
import type { PassedOver } from '../passed-over.js';
import { shownFileName } from './file-source.js';

/** The entries of a folder: what can be a file of a return, and what was passed over. */
export interface FolderEntries {
  readonly names: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

/** Files that systems and programs leave in folders, which nobody takes for part of a return. */
const isOfNoReturn = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || /^(thumbs\.db|desktop\.ini)$/i.test(name);

const isReturn = (name: string): boolean => /\.(csv|xml)$/i.test(name);

/** What stands in a folder, in an order that does not depend on the machine. */
export function entriesOf(
  directory: string,
  isWanted: (name: string) => boolean = () => true,
  isRead: (name: string) => boolean = isReturn,
): FolderEntries {
  let all: readonly string[];
  try {
    all = readdirSync(directory).sort();
  } catch {
    throw new IndicatorError('invalid-argument', `There is no directory ${directory}, or it may not be read.`);
  }
  const names: string[] = [];
  const passedOver: PassedOver[] = [];
  for (const name of all) {
    if (isOfNoReturn(name) || !isWanted(name)) continue;
    const is = pathKind(join(directory, name));
    if (is === 'file' && isRead(name)) names.push(name);
    else passedOver.push({ name: shownFileName(name), is: is === 'file' ? 'other file' : is });
  }
  return { names, passedOver };
}

/** A link that leads nowhere, or to itself, must not hide the files beside it. */
export function pathKind(path: string): 'file' | 'folder' | 'broken link' {
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch {
    return 'broken link';
  }
  return stats === undefined ? 'broken link' : stats.isDirectory() ? 'folder' : 'file';
}

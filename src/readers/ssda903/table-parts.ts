import type { IssueLog } from '../../issues.js';
import { distinctTexts } from './distinct-texts.js';
import type { RecognisedFile } from './peek.js';
import type { UsableFile } from './set-files.js';
import { type Ssda903Table, ssda903Tables } from './tables.js';

/** One table of a set: its file, or its parts when it came in several. */
export interface SetTable {
  readonly table: Ssda903Table;
  readonly parts: readonly RecognisedFile[];
}

/**
 * Puts the files of each table together, in the order to read the tables. Several files of one table are its parts when no
 * child is in two of them, such as exports of several teams; otherwise one may be a correction of another, and as nothing
 * says which stands none is read: half a table is not the year, and two that differ are not one.
 */
export async function tablesOfSet(files: readonly UsableFile[], log: IssueLog): Promise<readonly SetTable[]> {
  const tables: SetTable[] = [];
  for (const table of ssda903Tables) {
    const parts = files.filter(({ found }) => found.table === table);
    if (parts.length === 0 || (parts.length > 1 && !(await areParts(parts, log)))) continue;
    tables.push({ table, parts });
  }
  return tables;
}

async function areParts(files: readonly UsableFile[], log: IssueLog): Promise<boolean> {
  const seen = new Set<string>();
  let areApart = true;
  for (const file of files) {
    const children = await distinctTexts(file.file, file.found.cells.get('CHILD')!);
    for (const child of children) areApart &&= !seen.has(child);
    for (const child of children) seen.add(child);
  }
  const names = files.map(({ file }) => file.name).join(', ');
  const { name } = files[0].found.table;
  const place = { file: names, table: name, column: null };
  if (areApart) {
    log.report({
      ...place,
      code: 'table-in-parts',
      severity: 'information',
      message: `The ${name} table came in ${files.length} files, which have no child in common; they were read as its parts.`,
      hint: 'Nothing need be done if they are the parts of one table.',
    });
  } else {
    log.report({
      ...place,
      code: 'two-files-for-one-table',
      severity: 'error',
      message: `The set holds ${files.length} ${name} files with the same children, which may say different things, so none of them was read.`,
      hint: 'Give one file for each table and year; join files that are parts of one table.',
    });
  }
  return areApart;
}

import { join } from 'node:path';
import { IndicatorError } from '../../errors.js';
import { type Day, dayIfIso, NULL } from '../../time/index.js';
import type { AnnexA } from '../annex-a/extract.js';
import type { PassedOver } from '../passed-over.js';
import type { GivenTable } from '../rows/given-table.js';
import type { SourceFile } from '../source.js';
import { fileSource } from './file-source.js';
import { entriesOf, pathKind } from './folder.js';
import { workbookTables } from './workbook.js';

const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name);
const isList = (name: string): boolean => isWorkbook(name) || /\.csv$/i.test(name);

/**
 * Finds the lists of an extract of Annex A.
 *
 * @param text - a workbook (`.xlsx`), a list as `.csv`, or a directory of them, with the day it was made:
 * `annex-a.xlsx@2025-09-30`
 * @throws IndicatorError `invalid-argument` when the path or day cannot be used
 */
export async function annexAInput(text: string): Promise<AnnexA> {
  const [, path = '', made = ''] = /^(.*)@([^@/\\]*)$/.exec(text) ?? [];
  const madeOn: Day = dayIfIso(made);
  if (path === '' || madeOn === NULL) {
    throw new IndicatorError(
      'invalid-argument',
      'Say on which day an extract of Annex A was made, as its six months end there: FILE@2025-09-30.',
    );
  }
  const { paths, passedOver } = listsAt(path);
  if (paths.length === 0) throw new IndicatorError('invalid-argument', `There is no list of Annex A (.xlsx or .csv) at ${path}.`);
  const lists: (SourceFile | GivenTable)[] = [];
  for (const file of paths) {
    if (isWorkbook(file)) lists.push(...(await workbookTables(file)));
    else lists.push(fileSource(file));
  }
  return { lists, madeOn, passedOver };
}

function listsAt(path: string): { readonly paths: readonly string[]; readonly passedOver: readonly PassedOver[] } {
  if (pathKind(path) !== 'folder') return { paths: [path], passedOver: [] };
  const { names, passedOver } = entriesOf(path, undefined, isList);
  return { paths: names.map((name) => join(path, name)), passedOver };
}

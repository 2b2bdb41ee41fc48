import { join } from 'node:path';
import { IndicatorError } from '../../errors.js';
import type { SsdExtract } from '../ssd/extract.js';
import { daysOf } from './days-of.js';
import { fileSource } from './file-source.js';
import { entriesOf, pathKind } from './folder.js';

const isTable = (name: string): boolean => /\.csv$/i.test(name);

/**
 * Finds the tables of the Standard Safeguarding Dataset.
 *
 * @param text - a directory of CSV files, or one of them, with the first day they hold and the day they were made:
 * `ssd@2019-04-01..2025-09-30`
 * @throws IndicatorError `invalid-argument` when the path or days cannot be used
 */
export function ssdInput(text: string): SsdExtract {
  const { path, from, to } = daysOf(text, 'the Standard Safeguarding Dataset', 'DIR');
  if (pathKind(path) !== 'folder') return { tables: [fileSource(path)], from, to };
  const { names, passedOver } = entriesOf(path, undefined, isTable);
  if (names.length === 0)
    throw new IndicatorError('invalid-argument', `There is no table of the Standard Safeguarding Dataset (.csv) at ${path}.`);
  return { tables: names.map((name) => fileSource(join(path, name))), from, to, passedOver };
}

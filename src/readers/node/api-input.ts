import { join } from 'node:path';
import { IndicatorError } from '../../errors.js';
import type { ApiSubmission } from '../csc-api/submission.js';
import { daysOf } from './days-of.js';
import { fileSource } from './file-source.js';
import { entriesOf, pathKind } from './folder.js';

const isText = (name: string): boolean => /\.(json|jsonl|ndjson)$/i.test(name);

/**
 * Finds the files of a child-level submission.
 *
 * @param text - a JSON file or a directory of them, with the first day they hold and the day they were made:
 * `submission.json@2023-04-01..2025-09-30`
 * @throws IndicatorError `invalid-argument` when the path or days cannot be used
 */
export function apiInput(text: string): ApiSubmission {
  const { path, from, to } = daysOf(text, 'the child-level submission', 'FILE');
  if (pathKind(path) !== 'folder') return { files: [fileSource(path)], from, to };
  const { names, passedOver } = entriesOf(path, undefined, isText);
  if (names.length === 0) throw new IndicatorError('invalid-argument', `There is no child-level submission (.json) at ${path}.`);
  return { files: names.map((name) => fileSource(join(path, name))), from, to, passedOver };
}

import process from 'node:process';
import { definitions, gaps } from '../../../definitions/index.js';
import { remarks } from '../../../definitions/remarks.js';
import { sources } from '../../../definitions/sources.js';
import { isGap } from '../../language/index.js';
import { definitionToJson, gapToJson } from '../../language/json/json.js';
import { describe, renderText } from '../../words/index.js';
import { entryNamed } from '../inputs.js';
import { jsonText } from '../write.js';

const titleOf = (id: string): string | undefined => [...definitions, ...gaps].find((entry) => entry.id === id)?.title;

/** Prints one definition or gap entry as a page, or as JSON. */
export function run(id: string, options: { readonly json?: boolean }): void {
  const entry = entryNamed(id);
  const asJson = (): string => jsonText(isGap(entry) ? gapToJson(entry) : definitionToJson(entry));
  process.stdout.write(options.json ? asJson() : renderText(describe(entry, { sources, remarks, titleOf })));
}

import process from 'node:process';
import { definitions } from '../../../definitions/index.js';
import { remarks } from '../../../definitions/remarks.js';
import { sources } from '../../../definitions/sources.js';
import { definitionToJson } from '../../language/json/json.js';
import { describe, renderText } from '../../words/index.js';
import { definitionNamed } from '../inputs.js';
import { jsonText } from '../write.js';

const titleOf = (id: string): string | undefined => definitions.find((definition) => definition.id === id)?.title;

/** Prints one definition as a page, or as JSON. */
export function run(id: string, options: { readonly json?: boolean }): void {
  const definition = definitionNamed(id);
  process.stdout.write(
    options.json ? jsonText(definitionToJson(definition)) : renderText(describe(definition, { sources, remarks, titleOf })),
  );
}

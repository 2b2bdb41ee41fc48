import process from 'node:process';
import type { Command } from 'commander';
import { definitions } from '../../../definitions/index.js';
import { remarks } from '../../../definitions/remarks.js';
import { sources } from '../../../definitions/sources.js';
import { definitionToJson } from '../../language/json/json.js';
import { describe, renderText } from '../../words/index.js';
import { definitionNamed } from '../inputs.js';
import { jsonText } from '../write.js';

const titleOf = (id: string): string | undefined => definitions.find((definition) => definition.id === id)?.title;

export function addShow(program: Command): void {
  program
    .command('show')
    .description('one definition, in words')
    .argument('<id>', 'an id, or id@version')
    .option('--json', 'the definition as JSON')
    .action((id: string, options: { readonly json?: boolean }) => {
      const definition = definitionNamed(id);
      process.stdout.write(
        options.json ? jsonText(definitionToJson(definition)) : renderText(describe(definition, { sources, remarks, titleOf })),
      );
    });
}

import process from 'node:process';
import type { Command } from 'commander';
import { definitions } from '../../../definitions/index.js';
import { frameworkTitle, searchDefinitions } from '../../words/index.js';
import { jsonText } from '../write.js';

export function addList(program: Command): void {
  program
    .command('list')
    .description('every definition, or those that a word finds')
    .argument('[words...]', 'words to look for in names, other names, titles and lists')
    .option('--json', 'as JSON')
    .action((words: readonly string[], options: { readonly json?: boolean }) => {
      const found = searchDefinitions(definitions, words.join(' '));
      if (found.length === 0) {
        process.stderr.write(`No definition is found by "${words.join(' ')}". csc-indicators list names them all.\n`);
        process.exitCode = 1;
        return;
      }
      if (options.json) {
        const rows = found.map(({ id, version, status, title, framework, level, unit, direction, aliases }) => ({
          id,
          version,
          status,
          title,
          framework,
          level,
          unit,
          direction: direction.kind,
          ...(aliases ? { aliases } : {}),
        }));
        process.stdout.write(jsonText(rows));
        return;
      }
      const width = Math.max(...found.map(({ id }) => id.length));
      for (const framework of [...new Set(found.map((definition) => definition.framework))]) {
        process.stdout.write(`\n${frameworkTitle(framework)}\n`);
        for (const { id, title, status } of found.filter((definition) => definition.framework === framework)) {
          process.stdout.write(`  ${id.padEnd(width)}  ${title}${status === 'active' ? '' : ` [${status}]`}\n`);
        }
      }
    });
}

import process from 'node:process';
import type { Command } from 'commander';
import { definitions } from '../../../definitions/index.js';
import { frameworkTitle } from '../../words/index.js';
import { jsonText } from '../write.js';

export function addList(program: Command): void {
  program
    .command('list')
    .description('every definition')
    .option('--json', 'as JSON')
    .action((options: { readonly json?: boolean }) => {
      if (options.json) {
        const rows = definitions.map(({ id, version, status, title, framework, level, unit, direction }) => ({
          id,
          version,
          status,
          title,
          framework,
          level,
          unit,
          direction: direction.kind,
        }));
        process.stdout.write(jsonText(rows));
        return;
      }
      const width = Math.max(...definitions.map(({ id }) => id.length));
      for (const framework of [...new Set(definitions.map((definition) => definition.framework))]) {
        process.stdout.write(`\n${frameworkTitle(framework)}\n`);
        for (const { id, title, status } of definitions.filter((definition) => definition.framework === framework)) {
          process.stdout.write(`  ${id.padEnd(width)}  ${title}${status === 'active' ? '' : ` [${status}]`}\n`);
        }
      }
    });
}

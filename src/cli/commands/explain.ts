import process from 'node:process';
import type { Command } from 'commander';
import { explain } from '../../engine/index.js';
import { DONE } from '../exit.js';
import { definitionNamed, type InputOptions, periodsOf, readInputs, withInputs } from '../inputs.js';
import { explanationText } from '../print/explanation.js';
import { jsonText } from '../write.js';

interface Options extends InputOptions {
  readonly child: string;
  readonly yearEnding: string;
  readonly json?: boolean;
}

export function addExplain(program: Command): void {
  withInputs(program.command('explain').description('why a child was, or was not, counted'))
    .argument('<id>', 'an indicator')
    .requiredOption('--child <CHILDID>', 'the child’s id in the returns')
    .requiredOption('--year-ending <DATE>', 'the last day of the year, such as 2025-03-31')
    .option('--json', 'as JSON')
    .action(async (id: string, options: Options) => {
      const definition = definitionNamed(id);
      const [period] = periodsOf({ yearEnding: options.yearEnding });
      const { records } = await readInputs(options);
      const explanations = explain(records, definition, period!, options.child, options.la);
      process.stdout.write(options.json ? jsonText(explanations) : explanationText(definition, period!, options.child, explanations));
      process.exitCode = DONE;
    });
}

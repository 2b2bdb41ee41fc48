import process from 'node:process';
import type { Command } from 'commander';
import { explain } from '../../engine/index.js';
import { DONE } from '../exit.js';
import { definitionNamed, type InputOptions, readInputs, withInputs } from '../inputs.js';
import { type PeriodOptions, periodOf, withPeriod } from '../periods.js';
import { explanationText } from '../print/explanation.js';
import { jsonText } from '../write.js';

interface Options extends InputOptions, PeriodOptions {
  readonly child: string;
  readonly json?: boolean;
}

export function addExplain(program: Command): void {
  withPeriod(withInputs(program.command('explain').description('why a child was, or was not, counted')))
    .argument('<id>', 'an indicator')
    .requiredOption('--child <CHILDID>', 'the child’s id in the returns')
    .option('--json', 'as JSON')
    .action(async (id: string, options: Options) => {
      const definition = definitionNamed(id);
      const period = periodOf(options);
      const { records } = await readInputs(options);
      const explanations = explain(records, definition, period, options.child, options.la);
      process.stdout.write(options.json ? jsonText(explanations) : explanationText(definition, period, options.child, explanations));
      process.exitCode = DONE;
    });
}

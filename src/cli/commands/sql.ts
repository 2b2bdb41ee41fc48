import process from 'node:process';
import type { Command } from 'commander';
import { IndicatorError } from '../../errors.js';
import { duckdb, toSql, toSummarySql } from '../../sql/index.js';
import { definitionNamed } from '../inputs.js';

export function addSql(program: Command): void {
  program
    .command('sql')
    .description('a definition as SQL over the record model’s tables')
    .argument('<id>', 'an indicator')
    .option('--dialect <DIALECT>', 'duckdb', 'duckdb')
    .option('--summary', 'counts instead of one row for each unit')
    .action((id: string, options: { readonly dialect: string; readonly summary?: boolean }) => {
      if (options.dialect !== 'duckdb')
        throw new IndicatorError('invalid-argument', '--dialect takes duckdb; the others are not written yet.');
      const definition = definitionNamed(id);
      const { statements } = options.summary ? toSummarySql(definition, duckdb) : toSql(definition, duckdb);
      process.stdout.write(`${statements.map(({ sql }) => sql).join('\n')}\n`);
    });
}

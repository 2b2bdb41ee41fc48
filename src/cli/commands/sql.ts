import process from 'node:process';
import { IndicatorError } from '../../errors.js';
import { duckdb, toFigureSql, toSql, toSummarySql } from '../../sql/index.js';
import { definitionNamed } from '../inputs.js';

/** Prints a definition's SQL. */
export function run(id: string, options: { readonly dialect: string; readonly summary?: boolean }): void {
  if (options.dialect !== 'duckdb') throw new IndicatorError('invalid-argument', '--dialect takes duckdb; the others are not written yet.');
  const definition = definitionNamed(id);
  const isGiven = definition.calculation.shape === 'aggregated';
  const { statements } = isGiven
    ? toFigureSql(definition, duckdb)
    : options.summary
      ? toSummarySql(definition, duckdb)
      : toSql(definition, duckdb);
  process.stdout.write(`${statements.map(({ sql }) => sql).join('\n')}\n`);
}

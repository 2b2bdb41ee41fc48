/**
 * A definition as SQL.
 *
 * @module csc-indicators/sql
 */

export type { Dialect, DialectName } from './dialect.js';
export { duckdb } from './dialects/duckdb.js';
export { type Figurable, toFigureSql } from './figure.js';
export type { Calculable } from './membership.js';
export type { Validity } from './reasons.js';
export { aggregateRows, calendarRows, coverageRows, parameterRelations, periodRows, schemaSql, seriesRows } from './schema.js';
export { type SqlOptions, type SqlStatement, type SqlText, type Summarisable, toSql, toSummarySql } from './statements.js';

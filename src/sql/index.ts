export type { Dialect, DialectName } from './dialect.js';
export { duckdb } from './dialects/duckdb.js';
export type { Calculable } from './membership.js';
export { calendarRows, parameterRelations, schemaSql } from './schema.js';
export { type SqlOptions, type SqlStatement, type SqlText, toSql, toSummarySql } from './statements.js';

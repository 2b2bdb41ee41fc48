export type { Dialect, DialectName } from './dialect.js';
export { duckdb } from './dialects/duckdb.js';
export type { Calculable } from './membership.js';
export type { Validity } from './reasons.js';
export { calendarRows, coverageRows, parameterRelations, periodRows, schemaSql } from './schema.js';
export { type SqlOptions, type SqlStatement, type SqlText, type Summarisable, toSql, toSummarySql } from './statements.js';

export * from './build.js';
export * from './column.js';
export * from './dictionary.js';
export * from './int32-list.js';
export type { Superseded } from './link.js';
export * from './model.js';
export * from './records.js';
export * from './rows.js';
export type { KeyName, TableSpec } from './table.js';

/**
 * The smallest that calculates: records from plain rows, and definitions over them. For a page that is loaded over a network;
 * everybody else takes the whole library.
 *
 * @module csc-indicators/core
 */

export * from './errors.js';
export type { Definition } from './language/index.js';
export { type PlainRecords, type PlainRow, type Records, recordsFrom } from './records/index.js';
export { calculate } from './results/calculate-core.js';
export type { CalculateOptions } from './results/calculate-with.js';
export type { Result } from './results/result.js';
export { type Day, day, isoDate, type Period, period, yearEnding, yearsEnding } from './time/index.js';

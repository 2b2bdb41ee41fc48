/**
 * Children's social care indicators for England as typed definitions, with the calculations that count them.
 *
 * @packageDocumentation
 */
export * from './errors.js';
export { day, isoDate, longDate, period, yearEnding, yearsEnding, type Day, type Period } from './time/index.js';
export { recordsFrom, type PlainRecords, type Records } from './records/index.js';
export type { Definition } from './language/index.js';
export { explain, type Explanation } from './engine/index.js';
export * from './results/index.js';

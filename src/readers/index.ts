/**
 * Statutory returns and what stands beside them, as records.
 *
 * @module csc-indicators/readers
 */

export * from '../issues.js';
export type { AnnexA } from './annex-a/extract.js';
export { type AggregatesReading, readAggregates } from './beside/aggregates.js';
export { readSeries, type SeriesReading } from './beside/series.js';
export { type PreparedCensus, prepareCinCensus } from './cin/prepare-census.js';
export { type ReadCinOptions, readCinCensus, readPreparedCensus } from './cin/read-cin-census.js';
export type { ReadCounts, TableCounts } from './counts.js';
export type { ApiSubmission } from './csc-api/submission.js';
export type { PassedOver } from './passed-over.js';
export { placeInRecords } from './place-in-records.js';
export { type PopulationReading, readPopulation } from './population.js';
export { readPostcodes } from './postcodes.js';
export * from './read-returns.js';
export { type Cell, type GivenTable, tableFromObjects } from './rows/given-table.js';
export * from './source.js';
export type { SsdExtract } from './ssd/extract.js';
export { type LinkedYears, linkedYears, readSsda903Set } from './ssda903/read-set.js';
export { type Repair, ssda903Repairs } from './ssda903/repairs.js';
export type { Ssda903Set } from './ssda903/set.js';
export { type Ssda903Table, type Ssda903TableName, ssda903Tables } from './ssda903/tables.js';
export { type PostcodeLookup, type PostcodePlace, tenthsOfMilesBetween } from './where.js';

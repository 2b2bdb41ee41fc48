export { peekCinYear, type ReadCinOptions, readCinCensus } from './cin/read-cin-census.js';
export type { ReadCounts, TableCounts } from './counts.js';
export * from './issues.js';
export { type PopulationReading, readPopulation } from './population.js';
export * from './read-returns.js';
export * from './source.js';
export { type LinkedYears, linkedYears, readSsda903Set, type Ssda903Set } from './ssda903/read-set.js';
export { type Repair, ssda903Repairs } from './ssda903/repairs.js';
export { type Ssda903Table, type Ssda903TableName, ssda903Tables } from './ssda903/tables.js';

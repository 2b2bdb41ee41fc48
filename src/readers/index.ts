export type { ReadCounts, TableCounts } from './counts.js';
export * from './issues.js';
export { readPopulation, type PopulationReading } from './population.js';
export * from './read-returns.js';
export * from './source.js';
export { linkedYears, readSsda903Set, type LinkedYears, type Ssda903Set } from './ssda903/read-set.js';
export { ssda903Repairs, type Repair } from './ssda903/repairs.js';
export { ssda903Tables, type Ssda903Table, type Ssda903TableName } from './ssda903/tables.js';
export { peekCinYear, readCinCensus, type ReadCinOptions } from './cin/read-cin-census.js';

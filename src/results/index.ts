export * from './calculate.js';
export type { ContextByAuthority } from './context.js';
export * from './coverage.js';
export * from './exact.js';
export {
  type Confidence,
  confidenceInterval,
  type Interval,
  type IntervalMaker,
  type IntervalMethod,
  intervalMeaning,
  rateInterval,
  wilsonInterval,
} from './intervals/index.js';
export { lastSeenWarnings } from './last-seen.js';
export * from './no-value.js';
export { estimateYear, type PopulationReading } from './population.js';
export { populationOf, populationReason } from './population-of.js';
export * from './result.js';
export { doubtCounts, doubtWarnings, fewestUnreadable, mostLeftOut, type RowsInDoubt } from './rows-in-doubt.js';
export { recordsAs } from './vintage.js';

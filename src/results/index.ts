export * from './calculate.js';
export * from './coverage.js';
export * from './exact.js';
export { intervalMeaning, rateInterval, wilsonInterval, type Confidence, type Interval, type IntervalMethod } from './intervals/index.js';
export * from './population.js';
export * from './result.js';

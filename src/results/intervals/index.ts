export { type Confidence, type Interval, type IntervalMethod, intervalMeaning } from './interval.js';
export { intervalOf } from './interval-of.js';
export { rateInterval } from './rate.js';
export { wilsonInterval } from './wilson.js';
export { confidenceInterval, type IntervalMaker } from './with-interval.js';

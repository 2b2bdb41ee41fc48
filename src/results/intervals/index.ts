export { intervalOf } from './interval-of.js';
export { intervalMeaning, type Confidence, type Interval, type IntervalMethod } from './interval.js';
export { rateInterval } from './rate.js';
export { wilsonInterval } from './wilson.js';
export { confidenceInterval, type IntervalMaker } from './with-interval.js';

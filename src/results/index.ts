export * from './calculate.js';
export * from './coverage.js';
export * from './exact.js';
export * from './population.js';
export * from './result.js';

export * from './authorities.js';
export * from './ethnicity.js';
export * from './geographic-levels.js';
export * from './names.js';
export * from './places.js';
export * from './time-identifiers.js';

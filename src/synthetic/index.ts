/**
 * Invented authorities, whose truth is known.
 *
 * @module csc-indicators/synthetic
 */

export { childrenInYear, generateAuthority } from './authority.js';
export { demoAuthority, englandAuthorities } from './demo.js';
export type { Dirt } from './dirty/dirt.js';
export { type DirtyAuthority, type DirtyReturns, dirtyAuthority, usualDirt } from './dirty/dirty-authority.js';
export type { AuthorityOptions, SyntheticAuthority } from './invented.js';
export { type CareEpisode, careEpisodes } from './life/care-episodes.js';
export type * from './life/life.js';
export { recordsOf, syntheticPopulationName } from './records/records-of.js';
export { cinCensusFile } from './returns/cin-census.js';
export type { ReturnFile } from './returns/csv.js';
export { populationFile } from './returns/population.js';
export { ssda903Files } from './returns/ssda903.js';
export { type Truth, truthOf } from './truth.js';

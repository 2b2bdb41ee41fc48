/**
 * Disclosure control by named profiles.
 *
 * @module csc-indicators/disclosure
 */

export * from './apply-disclosure.js';
export type { ExactFigure } from './exact-figure.js';
export type { CountOf, CountRelation, DisclosureOptions, Ties } from './options.js';
export type { DisclosureProfile, ProfileSource } from './profile.js';
export * from './profiles/index.js';
export { relationsOf } from './relations/derived.js';

/**
 * Records: columnar tables, how they are built, and the record model.
 *
 * @module csc-indicators/records
 */

export type { AggregateRow, AggregateSymbol, Aggregates } from './aggregates.js';
export { type BetweenReturns, betweenReturns } from './build/between-returns.js';
export * from './build/build.js';
export type { Disagreement } from './build/disagreements.js';
export * from './build/int32-list.js';
export type { AlikeChildren } from './build/join-alike.js';
export type { Superseded } from './build/link.js';
export { type PackedRecords, packRecords, unpackRecords } from './build/pack.js';
export type * from './build/table-builder.js';

export { recordsAsReturned } from './build/views.js';
export { type CensusOverlap, censusOverlap, fewOf, hardlyOverlaps } from './census-overlap.js';

export { concatenateRecords } from './concatenate.js';
export * from './coverage.js';
export * from './decimal.js';
export * from './export.js';
export { heldIn, returnsOfRow } from './held-in.js';
export * from './intern/dictionary.js';
export * from './model/column.js';
export * from './model/model.js';
export { keyOwner, ownerId } from './model/owners.js';
export { tableShapes } from './model/shapes.js';
export { type KeyName, keyNames, keysOf, type OwnerName, ownerNames, type Spell, type TableShape, type TableSpec } from './model/table.js';
export * from './records.js';
export * from './rows.js';
export * from './subset.js';
export { refuseUnknownCodes, type UnknownCodes } from './unknown-codes.js';

/**
 * The language that definitions are written in.
 *
 * @module csc-indicators/language
 */

export { ANY, asksOf, isOverlapping, type Split, splitsOf, strataCounted } from './breakdown.js';
export * from './build/code-list.js';
export * from './build/expressions.js';
export * from './build/idioms.js';
export { added, ages, less, multiplied, type SumOf, series, sum, type WrittenQuantity } from './build/quantities.js';
export * from './build/related.js';
export { rowOf } from './build/row.js';
export { type BreakdownOf, type ExclusionOf, type OverlappingBreakdownOf, type RowsOf, rows } from './build/shapes.js';
export { ordinal, sayMonths } from './build/span.js';
export type { Expr, NumberType, Row, TableColumns, TableName, Written } from './build/typed.js';
export { placesOf } from './decimals.js';
export * from './definition.js';
export * from './derived/index.js';
export { type Entry, type Gap, gap, isGap } from './gap.js';
export { type ItemsRead, itemsRead } from './items-read.js';
export { meaningOf, semanticHash } from './json/meaning.js';
export * from './membership.js';
export type { ContextField, CountName, ListName, Metadata, Reading, Verification } from './metadata.js';
export { allowsPeriod, itemsOf, type ReturnNeed, returnNeeds } from './needs.js';
export * from './nodes.js';
export { isOfType, type Parameter, type ParameterValues, parametersOf, parameterValues, withParameters } from './parameters.js';
export { everyPart, partsOf, rowsTaken, throughIdioms } from './parts.js';
export { type CountedRows, countedRows, isRate, leavesIn, quantitiesOf, type Side, seriesIn, sumsIn } from './quantities.js';
export { type Standing, type VerificationFrom, verificationsFrom } from './standing.js';
export { statisticId, statisticLabel, statisticNumber, usualNumber } from './statistic.js';

/**
 * The JSON Schema of results. What needs zod, apart from the results so that calculators do not carry it.
 *
 * @module csc-indicators/result-schema
 */

export { noValueReasonSchema } from './no-value.js';
export { resultSchema, resultsJsonSchema } from './result.js';

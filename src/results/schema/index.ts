// The entry point `csc-indicators/result-schema`: what needs zod, apart from the results so that calculators do not carry it.
export { noValueReasonSchema } from './no-value.js';
export { resultSchema, resultsJsonSchema } from './result.js';

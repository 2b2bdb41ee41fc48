/**
 * Definitions as JSON, their JSON Schema, and what is wrong with one. What needs zod, apart from the language so that calculators do not carry it.
 *
 * @module csc-indicators/schema
 */

export { type DefinitionProblem, type DefinitionProblemCode, type DefinitionReferences, validateDefinition } from '../check/validate.js';
export { validateGap } from '../check/validate-gap.js';
export {
  type DefinitionJson,
  definitionFromJson,
  definitionJsonSchema,
  definitionToJson,
  type GapJson,
  gapFromJson,
  gapJsonSchema,
  gapToJson,
  irVersion,
} from '../json/json.js';
export type { ContextField, Metadata, Reading, Verification } from '../metadata.js';
export { definitionSchema } from './definition.js';
export { codeListSchema, expressionSchema } from './expression.js';
export { gapSchema } from './gap.js';
export * from './metadata.js';

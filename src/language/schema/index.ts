// The entry point `csc-indicators/schema`: what needs zod, apart from the language so that calculators do not carry it.
export { definitionFromJson, definitionJsonSchema, definitionToJson, irVersion, type DefinitionJson } from '../json/json.js';
export { validateDefinition, type DefinitionProblem, type DefinitionProblemCode, type DefinitionReferences } from '../check/validate.js';
export { definitionSchema } from './definition.js';
export { codeListSchema, expressionSchema } from './expression.js';
export * from './metadata.js';

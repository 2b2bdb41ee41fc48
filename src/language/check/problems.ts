/** What can be wrong with a definition. */
export type DefinitionProblemCode =
  | 'malformed'
  | 'unknown-table'
  | 'unknown-column'
  | 'unknown-key'
  | 'unknown-source'
  | 'surer-than-source'
  | 'unknown-code'
  | 'wrong-type'
  | 'wrong-literal'
  | 'wrong-level'
  | 'not-unique'
  | 'not-listed'
  | 'overlapping-bands'
  | 'unreachable-stratum';

/** One thing wrong with a definition, and where: `calculation.exclusions.0.when.left`. */
export interface DefinitionProblem {
  readonly code: DefinitionProblemCode;
  readonly path: string;
  readonly message: string;
}

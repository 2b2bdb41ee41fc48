import type { Metadata, VerificationFrom } from '../../src/language/index.js';
import type { SourceId, sources } from '../sources.js';

/** Says where a rule comes from and how sure it is: no surer than the standing of the source allows. */
export function cite<S extends SourceId>(
  rule: string,
  source: S,
  verification: VerificationFrom<(typeof sources)[S]['standing']>,
  where?: string,
): Metadata['sources'][number] {
  return where === undefined ? { rule, source, verification } : { rule, source, verification, where };
}

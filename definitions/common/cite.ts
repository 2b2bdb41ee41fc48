import type { Metadata, Verification } from '../../src/language/index.js';
import type { SourceId } from '../sources.js';

/** Says where a rule comes from and how sure it is. */
export function cite(rule: string, source: SourceId, verification: Verification, where?: string): Metadata['sources'][number] {
  return where === undefined ? { rule, source, verification } : { rule, source, verification, where };
}

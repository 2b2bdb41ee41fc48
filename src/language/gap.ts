import { changesSince, type Usual } from './build/usual.js';
import type { Definition } from './definition.js';
import type { Metadata } from './metadata.js';

/**
 * A measure that is asked for and cannot be calculated from what is collected today. It has an id, a version and a page as
 * a definition has, and no calculation, so no figure can come of it.
 */
export interface Gap
  extends Pick<
      Metadata,
      | 'id'
      | 'version'
      | 'title'
      | 'summary'
      | 'rationale'
      | 'framework'
      | 'influence'
      | 'notFor'
      | 'sources'
      | 'listedIn'
      | 'changes'
      | 'addresses'
    >,
    Pick<Metadata, 'aliases' | 'listNames' | 'evidence' | 'accountableBody' | 'dataOwner'> {
  readonly status: 'gap';
  /** What is asked for, each request with who asks. */
  readonly askedFor: readonly { readonly by: string; readonly what: string }[];
  /** Why it cannot be calculated, each reason a sentence. */
  readonly whyNot: readonly string[];
  /** What would have to be there before it could be. */
  readonly needed: readonly string[];
  /** The measures that come nearest, and how far they reach. */
  readonly nearest: readonly { readonly id: string; readonly note: string }[];
  readonly openQuestions: readonly { readonly question: string; readonly reviewOn: string }[];
}

/** What the list of measures holds: definitions that are calculated, and gaps that are not. */
export type Entry = Definition | Gap;

/** Whether an entry of the list has no calculation. */
export const isGap = (entry: Entry): entry is Gap => entry.status === 'gap';

/**
 * A measure that is asked for and cannot be calculated: who asks for what, why it cannot be done, and what would be needed.
 *
 * @example
 * ```ts
 * isGap(voiceOfChildGap) // true
 * ```
 */
export function gap(definition: Omit<Gap, 'status' | 'changes'> & Omit<Usual, 'disclosure'>): Gap {
  const { added, changes, ...entry } = definition;
  return { status: 'gap', ...entry, changes: changesSince(added, changes) };
}

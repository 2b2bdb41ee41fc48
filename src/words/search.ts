import type { Entry } from '../language/index.js';
import { holdsEvery } from '../lists/index.js';
import { frameworkLabels, listLabels } from './nouns/labels.js';

/** What a definition is looked for by: names, codes, subject, and the first sentences about it. */
const wordsOf = ({ id, title, summary, aliases = [], listNames = [], listedIn, framework }: Entry): string =>
  [
    id,
    title,
    summary,
    ...aliases,
    ...listNames.flatMap(({ name, code }) => [name, code]),
    ...listedIn.map((list) => listLabels[list]),
    frameworkLabels[framework],
  ].join(' ');

/**
 * The definitions that hold every word, or another word for it that the field uses, in any letters, in their id, title,
 * summary, other names, lists or subject.
 *
 * @example
 * ```ts
 * searchDefinitions([reReferrals12m], 'referral 12').length // 1
 * ```
 */
export function searchDefinitions<E extends Entry>(definitions: readonly E[], text: string): readonly E[] {
  return definitions.filter((definition) => holdsEvery(wordsOf(definition), text));
}

import type { Entry } from '../language/index.js';
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
  ]
    .join(' ')
    .toLowerCase();

/**
 * The definitions that hold every word, in any letters, in their id, title, summary, other names, lists or subject.
 *
 * @example
 * ```ts
 * searchDefinitions([reReferrals12m], 'referral 12').length // 1
 * ```
 */
export function searchDefinitions<E extends Entry>(definitions: readonly E[], text: string): readonly E[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return definitions.filter((definition) => words.every((word) => wordsOf(definition).includes(word)));
}

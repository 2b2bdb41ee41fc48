import { holdsEvery } from './other-words.js';
import type { Reason, ReasonKind } from './reason.js';

/** A measure of the field that has no definition here: what it is, why not, and what comes nearest. */
export interface NotHere {
  readonly id: string;
  readonly title: string;
  /** Other words by which it would be looked for. */
  readonly also: readonly string[];
  readonly because: Reason;
  /** Ids of definitions that come nearest; those that are not here either are left out when it is told. */
  readonly nearest: readonly string[];
}

/**
 * A measure that is not here.
 *
 * @example
 * ```ts
 * notHere('agency-rate', 'Agency share of social workers', ['locum'], 'other-records', 'It needs the workforce census.').nearest // []
 * ```
 */
export const notHere = (
  id: string,
  title: string,
  also: readonly string[],
  kind: ReasonKind,
  text: string,
  nearest: readonly string[] = [],
): NotHere => ({ id, title, also, because: { kind, text }, nearest });

interface Named {
  readonly id: string;
}

/**
 * The entries that still hold: one goes by itself when a definition of its id comes, and so does a nearest id that is not
 * defined.
 */
export function stillNotHere(entries: readonly NotHere[], definitions: readonly Named[]): readonly NotHere[] {
  const defined = new Set(definitions.map(({ id }) => id));
  return entries
    .filter(({ id }) => !defined.has(id))
    .map((entry) => ({ ...entry, nearest: entry.nearest.filter((id) => defined.has(id)) }));
}

/**
 * The entries in which every word is found, in their id, title or other words.
 *
 * @example
 * ```ts
 * searchNotHere([notHere('agency-rate', 'Agency share', [], 'other-records', 'It needs the workforce census.')], 'agency').length // 1
 * ```
 */
export function searchNotHere(entries: readonly NotHere[], text: string): readonly NotHere[] {
  return entries.filter(({ id, title, also }) => holdsEvery([id, title, ...also].join(' '), text));
}

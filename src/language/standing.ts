import type { Verification } from './metadata.js';

/** The rules that a document may stand behind, the surest first. Whoever hands on a text may also say something of its own. */
const supported = {
  official: ['official', 'computed', 'proposed'],
  relays: ['relayed', 'proposed'],
  sector: ['proposed'],
  proposals: ['proposed'],
} as const satisfies Readonly<Record<string, readonly Verification[]>>;

/**
 * What a cited document is: a page of the official body itself; a document of another body that hands on official text;
 * a document of the sector, which says how the sector works; or the proposals of this library.
 */
export type Standing = keyof typeof supported;

/** How sure a rule may be that is taken from a document of a standing. */
export type VerificationFrom<S extends Standing> = (typeof supported)[S][number];

/**
 * How sure a rule may be that is taken from a document of a standing, the surest first.
 *
 * @example
 * ```ts
 * verificationsFrom('relays') // ['relayed', 'proposed']
 * ```
 */
export const verificationsFrom = (standing: Standing): readonly Verification[] => supported[standing];

import type { Entry } from '../language/index.js';
import type { PublishedFigure } from '../results/publication.js';

/** One of the counts of an indicator's figures: the numerator, the denominator, `band:ID` of a spread, `above:ID` for the values above a limit. */
export interface CountOf {
  readonly indicator: string;
  readonly count: string;
  /** The stratum it is of, where that is not the one of the other counts. */
  readonly stratum?: { readonly breakdown: string; readonly value: string };
}

/**
 * Counts of one indicator that are made of counts of others, for the same people, period and place: all children in care
 * are those who are unaccompanied and those who are not. Of one part only, the rest is what the reader can subtract.
 */
export interface CountRelation {
  readonly total: CountOf;
  readonly parts: readonly CountOf[];
  /** The breakdowns in whose strata it holds too; left out = in those of all. */
  readonly breakdowns?: readonly string[];
}

/** How counts of different indicators hang together: worked out from the definitions of all that is published, or as stated. */
export type Ties = { readonly definitions: readonly Entry[] } | { readonly relations: readonly CountRelation[] };

export interface PlacesInPlaces {
  /**
   * The place that each place is part of, by code: an authority's region, a region's country. A place without an entry
   * is part of England. Needed whenever regions are published beside authorities.
   */
  readonly partOf?: Readonly<Record<string, string>>;
}

export type DisclosureOptions = PlacesInPlaces & Ties;

/** What a publication's reader should know. */
export interface Note {
  readonly code:
    | 'group-disclosure'
    | 'not-additive'
    | 'suppressed'
    | 'no-value'
    | 'rows-left-out'
    | 'values-unreadable'
    | 'rows-doubtful'
    | 'vintage'
    | 'last-seen-earlier';
  readonly message: string;
}

export type FigureCells = Pick<PublishedFigure, 'numerator' | 'denominator' | 'value'>;

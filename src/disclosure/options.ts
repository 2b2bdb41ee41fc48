import type { PublishedFigure } from '../results/publication.js';

/** One of the two counts of an indicator's figures. */
export interface CountOf {
  readonly indicator: string;
  readonly count: 'numerator' | 'denominator';
}

/**
 * Counts of one indicator that are made of counts of others, for the same people, period and place: all children in care
 * are those who are unaccompanied and those who are not. Of one part only, the rest is what the reader can subtract.
 */
export interface CountRelation {
  readonly total: CountOf;
  readonly parts: readonly CountOf[];
}

export interface DisclosureOptions {
  /**
   * The place that each place is part of, by code: an authority's region, a region's country. A place without an entry
   * is part of England. Needed whenever regions are published beside authorities.
   */
  readonly partOf?: Readonly<Record<string, string>>;
  /** How the counts of different indicators add up. Default: what is known of this library's own indicators. */
  readonly relations?: readonly CountRelation[];
}

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

/**
 * Symbols that stand in a published cell for a number: `c` suppressed, `z` not applicable, `x` not available, `low` or `k`
 * rounds to nothing but is not zero, `u` low reliability.
 */
export type CellSymbol = 'c' | 'z' | 'x' | 'k' | 'u' | 'low';

/** A published cell: a number as exact decimal text, or a symbol. Never a sentinel number. */
export type Cell = { readonly kind: 'number'; readonly text: string } | { readonly kind: 'symbol'; readonly symbol: CellSymbol };

export type GeographicLevel = 'national' | 'regional' | 'local-authority';

/** The spread behind the headline of a distribution as it may be shown. Minimum and maximum are somebody's own values and are never published. */
export interface PublishedSpread {
  readonly lowerQuartile: Cell;
  readonly median: Cell;
  readonly upperQuartile: Cell;
  readonly mean: Cell;
  readonly statistics: readonly { readonly id: string; readonly label: string; readonly value: Cell }[];
  readonly bands: readonly { readonly id: string; readonly label: string; readonly count: Cell }[];
}

/** One figure as it may leave the building. */
export interface PublishedFigure {
  readonly indicator: string;
  readonly version: number;
  readonly title: string;
  readonly unit: string;
  readonly period: { readonly start: string; readonly end: string };
  /** `code` is the authority's code as the results have it, a region's E12 code, or E92000001. */
  readonly geography: { readonly level: GeographicLevel; readonly code: string };
  readonly breakdown: { readonly id: string; readonly stratum: string | null; readonly label: string } | null;
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly value: Cell;
  /** For a distribution only. */
  readonly spread?: PublishedSpread;
}

declare const controlled: unique symbol;

/**
 * Figures after disclosure control: the only thing that writers of open data accept. Only `applyDisclosure` makes one, so
 * publishing without having chosen a profile does not compile.
 */
export interface Publication {
  readonly [controlled]: true;
  readonly profile: { readonly id: string; readonly version: number };
  readonly figures: readonly PublishedFigure[];
  /** What a reader of the publication should be warned of, such as a group in which all share an attribute. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

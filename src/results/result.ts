import type { ContextField, Metadata, ParameterValues } from '../language/index.js';
import type { CollectionName, RecordTableName } from '../records/index.js';
import type { Interval } from './intervals/interval.js';
import type { NoValue, NoValueReason } from './no-value.js';
import type { RowsInDoubt } from './rows-in-doubt.js';

/** What is known beside a figure, by the context field of the definitions: text as it should be shown. */
export type ContextValues = Readonly<Partial<Record<ContextField, string>>>;

/** One step of the waterfall: cohort, less each exclusion, is the denominator (or what was counted). */
export interface WaterfallStep {
  readonly step: 'cohort' | 'excluded' | 'denominator' | 'numerator' | 'counted';
  readonly id?: string;
  readonly because?: string;
  readonly count: number;
}

export interface Warning {
  readonly code:
    | NoValue
    | 'cohort-unknown'
    | 'exclusion-unknown'
    | 'numerator-unknown'
    | 'value-unknown'
    | 'last-seen-earlier'
    | 'made-from-aggregates'
    | 'aggregates-differ'
    | 'small-denominator'
    | 'disputed'
    | 'break-in-series'
    | 'population-below-count'
    | 'rows-left-out'
    | 'values-unreadable'
    | 'rows-doubtful'
    | 'period-not-usual'
    | 'authority-not-named'
    | 'no-interval'
    | 'returns-hardly-overlap'
    | 'reorganisation';
  readonly message: string;
}

/** The spread behind the headline of a distribution, in exact decimals. */
export interface Spread {
  readonly values: number;
  readonly unknown: number;
  readonly minimum: string | null;
  readonly lowerQuartile: string | null;
  readonly median: string | null;
  readonly upperQuartile: string | null;
  readonly maximum: string | null;
  readonly mean: string | null;
  /** Which statistic is the figure: `mean`, `percentile-90`, `share-above-20`. */
  readonly headline: string;
  /** The headline and what else the definition asks for, mean and median apart; of a share above a limit also the limit and how many values are above it. */
  readonly statistics: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string | null;
    readonly above: { readonly limit: number; readonly count: number } | null;
  }[];
  readonly bands: readonly {
    readonly id: string;
    readonly label: string;
    /** The least value in it; null when it has no lower limit. */
    readonly from: number | null;
    readonly count: number;
  }[];
}

/** How many rows it is unknown whether they belong, are excluded, or count. */
export interface Unknown {
  readonly cohort: number;
  readonly exclusions: Readonly<Record<string, number>>;
  readonly numerator: number;
}

/**
 * Which returns a figure is made from: all that were given, as they say now what was so; or, for each period, the return
 * that first covers it and those before it, as it was returned then.
 */
export type Vintage = 'latest' | 'first-returned';

/** Rows whose end is unknown because the return after the one that last held them does not hold them. */
export interface LastSeen {
  readonly table: RecordTableName;
  /** The last day of the return that last held them: they were open then. */
  readonly on: string;
  readonly rows: number;
}

/** One sum or series that a ratio or total is made of. */
export interface ResultPart {
  /** The sum's id, or the series' name. */
  readonly part: string;
  readonly side: 'numerator' | 'denominator';
  /** The exact number as decimal text; null where there is none. */
  readonly value: string | null;
  /** Of a series: which one, and the year taken of it. */
  readonly series: { readonly vintage: string | null; readonly year: number } | null;
  /** Of a sum: how its rows came about. */
  readonly rows: { readonly waterfall: readonly WaterfallStep[]; readonly unknown: Unknown } | null;
}

/** A figure with everything needed to read it: an object, never a bare number. It turns into JSON and back unchanged. */
export interface Result {
  readonly indicator: string;
  readonly version: number;
  readonly hash: string;
  /** What the definition lets a caller set, by name: as it was set, or its default. */
  readonly parameters: ParameterValues;
  readonly title: string;
  /** What kind of thing is measured: an input, a process, an output, an outcome, or context. */
  readonly level: Metadata['level'];
  readonly period: { readonly start: string; readonly end: string };
  readonly geography: { readonly level: 'local-authority'; readonly laCode: string };
  /** The edition of the definition that holds on the period's last day, and whether the series broke when it began; null outside all of them. */
  readonly edition: { readonly from: string; readonly to: string | null; readonly comparable: 'with-previous' | 'break' } | null;
  /**
   * The stratum counted, or null for all. A stratum of `null` is what falls in none. Where strata overlap, `any` counts the
   * rows in any of them once: it and `null` add up to the whole, the strata need not.
   */
  readonly breakdown: { readonly id: string; readonly stratum: string | null; readonly label: string; readonly overlaps?: true } | null;
  readonly unit: string;
  /** Which returns say what is so. */
  readonly as: Vintage;
  /** Whether it was counted from records, or worked out from the numbers that somebody else counted. */
  readonly madeFrom: 'records' | 'aggregates';
  /** What gave those numbers; null for what was counted from records, and where none were given. */
  readonly givenBy: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The value as decimal text, rounded half up at the definition's precision. */
  readonly value: string | null;
  /** Why there is none: the code of the first of `noValueReasons`. */
  readonly noValue: NoValue | null;
  /** Every reason that stands against a value, with its facts and a sentence; empty when there is a value. */
  readonly noValueReasons: readonly NoValueReason[];
  /**
   * For a stratum of a proportion: what it adds to the whole, its numerator over the denominator of all strata. "10 per
   * cent of all referrals came back for the same reason" is such a part; the parts add up to the whole numerator. For a
   * stratum of a number of rows whose strata overlap: its share, per cent, of the rows in any of them.
   */
  readonly partOfWhole: { readonly denominator: number; readonly value: string } | null;
  /** The interval that was asked for, method named; null when none was, or the figure’s kind has none. */
  readonly interval: Interval | null;
  readonly waterfall: readonly WaterfallStep[];
  readonly unknown: Unknown;
  /** Rows on which the figure rests that were left out, could not be read or are doubtful, by kind: counted over the returns it needs. */
  readonly rowsInDoubt: readonly RowsInDoubt[];
  /** Rows of tables whose ends are read that were last seen in an earlier return: not counted as open in this period. */
  readonly lastSeen: readonly LastSeen[];
  /** For a ratio of two sums of rows: how the rows it divides by came about, which are other rows than those above. Null for every other shape. */
  readonly denominatorRows: { readonly waterfall: readonly WaterfallStep[]; readonly unknown: Unknown } | null;
  /** For a ratio or total of more than rows over rows, or rows over children: every sum and series it is made of. Null for every other calculation. */
  readonly parts: readonly ResultPart[] | null;
  readonly spread: Spread | null;
  readonly population: { readonly series: string; readonly year: number; readonly children: number } | null;
  /** What is needed of each collection, and whether the returns read hold it. */
  readonly coverage: readonly {
    readonly collection: CollectionName;
    readonly needed: { readonly from: string; readonly to: string };
    /** The tables that the calculation reads. */
    readonly tables: readonly RecordTableName[];
    /** Those that some return of these days does not hold. */
    readonly notReturned: readonly RecordTableName[];
    readonly complete: boolean;
  }[];
  readonly direction: { readonly kind: string; readonly because: string };
  /** What must be shown beside the figure, as far as it is known. */
  readonly context: ContextValues;
  /** What must be shown beside the figure and is not known here. */
  readonly contextMissing: readonly ContextField[];
  readonly warnings: readonly Warning[];
  readonly members?: { readonly numerator: readonly string[]; readonly denominator: readonly string[] };
}

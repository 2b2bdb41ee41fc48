import type { CollectionName, ColumnKind, KeyName } from '../records/index.js';

/** The type of an expression's value: the same kinds as columns. */
export type ValueType = ColumnKind;

export type ComparisonOperator = '<' | '<=' | '=' | '<>' | '>=' | '>';
export type ArithmeticOperator = '+' | '-' | '*';
export type Aggregate = 'exists' | 'count' | 'countDistinct' | 'min' | 'max' | 'sum' | 'latest' | 'earliest';

/**
 * How a date is moved. Months keep the day of the month, clamped to the month's last day. Years lead to the anniversary:
 * of 29 February, in a common year, 1 March, as for an age. Working days lead to the n-th working day after the date (or
 * before it), and none leaves the date where it is.
 */
export type ShiftUnit = 'days' | 'workingDays' | 'months' | 'years';
/** How long from one date to another. Completed months and years go up on the same day of the month, or on the 1st of the next where there is none. */
export type ElapsedUnit = 'days' | 'workingDays' | 'completedMonths' | 'completedYears';

/** A named, cited list of codes. */
export interface CodeList {
  readonly name: string;
  /** What the codes have in common, as a plural noun phrase: "kinship foster placements". */
  readonly title: string;
  readonly codes: readonly string[];
  readonly source: string;
}

/** A value that a caller gives: dates as ISO text, decimals as numbers or decimal text. */
export type GivenValue = string | number | boolean;

/**
 * The expressions of the language, as data. Every reading (engine, SQL, words, JSON, explain) handles every kind, or
 * does not compile. `level` says whose row a column belongs to: 0 is the row being decided, 1 the row of the `related`
 * inside it, and so on inward; −1 is the previous row, inside a chain only.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly type: ValueType; readonly value: string | number | boolean | null }
  | { readonly kind: 'parameter'; readonly name: 'periodStart' | 'periodEnd' }
  | { readonly kind: 'parameter'; readonly name: 'dataEnd'; readonly collection: CollectionName }
  /** A value that the caller may set: a threshold, a number of days. `title` is a noun phrase: "limit of cases for each full-time worker". */
  | {
      readonly kind: 'given';
      readonly name: string;
      readonly title: string;
      readonly type: Exclude<ValueType, 'id' | 'text'>;
      readonly default: GivenValue;
    }
  | { readonly kind: 'column'; readonly level: number; readonly table: string; readonly name: string }
  | { readonly kind: 'compare'; readonly operator: ComparisonOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'and'; readonly operands: readonly Expression[] }
  | { readonly kind: 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'isNull'; readonly operand: Expression }
  | { readonly kind: 'in'; readonly operand: Expression; readonly list: CodeList }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Expression; readonly right: Expression }
  /** `over ÷ under` as a decimal of so many places, rounded half up, away from zero; no value when there is nothing to divide by. */
  | { readonly kind: 'quotient'; readonly over: Expression; readonly under: Expression; readonly places: number }
  | {
      readonly kind: 'case';
      readonly when: readonly { readonly if: Expression; readonly then: Expression }[];
      readonly otherwise: Expression;
    }
  | { readonly kind: 'shift'; readonly unit: ShiftUnit; readonly date: Expression; readonly by: number | Expression }
  | {
      readonly kind: 'elapsed';
      readonly unit: ElapsedUnit;
      readonly from: Expression;
      readonly to: Expression;
    }
  | RelatedExpression
  | {
      readonly kind: 'idiom';
      readonly name: string;
      readonly says: string;
      readonly arguments: readonly Expression[];
      readonly expansion: Expression;
    };

/**
 * Something about the rows of a table that share a key with the enclosing row: the only join. Rows count when `where`
 * is true. `exists` is unknown where no row counts and for one that holds an unknown value, or asks rows of the owner
 * that do, `where` is neither true nor false: a blank puts nothing in doubt, a value that could not be read does. The
 * other aggregates pass over such rows. `latest` takes `of` from the row with the greatest order date, and of those the
 * last; `earliest` from the row with the least, and of those the first; a row without a date is taken only when none has
 * one. `min`, `max`, `sum` and `countDistinct` pass over rows where `of` is null or unknown; of no rows,
 * `min`, `max`, `sum`, `latest` and `earliest` are null and the counts are 0.
 */
export type RelatedExpression = RelatedValue | CoveredDays;

interface RelatedRows {
  readonly kind: 'related';
  readonly table: string;
  readonly key: KeyName;
  /** The level of the related row's columns inside `where`, `of` and `until`. */
  readonly level: number;
  readonly where: Expression | null;
}

export interface RelatedValue extends RelatedRows {
  readonly aggregate: Aggregate;
  readonly of: Expression | null;
}

/**
 * On how many days of a window, both ends in, any of the related rows is open: from the day `of` on, and up to the day
 * before `until`; without an `until` it is open still, and without an `of` never. Days on which several are open count
 * once. Null when an end of the window is, unknown when it or an end of a row is; 0 when the window ends before it starts.
 */
export interface CoveredDays extends RelatedRows {
  readonly aggregate: 'coveredDays';
  readonly of: Expression;
  readonly until: Expression;
  /** Of the enclosing row. */
  readonly within: { readonly from: Expression; readonly to: Expression };
}

/** Rows of a table that are counted, one unit each. */
export interface Rows {
  readonly table: string;
  readonly where: Expression | null;
}

/** Rows left out by name. Rows for which `when` is true leave; rows for which it is unknown stay and are reported. */
export interface Exclusion {
  readonly id: string;
  /** Why, as a full sentence. */
  readonly because: string;
  readonly when: Expression;
  /** The id of a source in `definitions/sources.ts`. */
  readonly source: string;
}

/** A split of the counted rows. What falls in no stratum is counted as unknown, so strata always add up to the whole. */
export interface ExclusiveBreakdown {
  readonly id: string;
  readonly title: string;
  readonly of: Expression;
  readonly strata: readonly { readonly value: string; readonly label: string }[];
  readonly unknownLabel: string;
}

/**
 * A split whose strata overlap: a row is in every stratum whose condition is true of it, so strata need not add up. What
 * is in any of them, each row once, and what is in none add up to the whole.
 */
export interface OverlappingBreakdown {
  readonly kind: 'overlapping';
  readonly id: string;
  readonly title: string;
  readonly strata: readonly { readonly value: string; readonly label: string; readonly when: Expression }[];
  /** What the rows in any stratum have in common, which is what shares are of: "any factor". */
  readonly anyLabel: string;
  /** The rows in no stratum, those of which a condition is unknown included. */
  readonly unknownLabel: string;
}

export type Breakdown = ExclusiveBreakdown | OverlappingBreakdown;

/** An aggregate of counted rows: how many, or the sum of a value. */
export interface Sum {
  /** What it is called among several, and in words as a noun phrase: "spending in the year before". */
  readonly id?: string;
  readonly title?: string;
  readonly rows: Rows;
  readonly exclusions: readonly Exclusion[];
  /** Null counts rows; otherwise this number is summed. */
  readonly of: Expression | null;
}

/**
 * A number of each authority and year that is given beside the records: a population, a deflator. Its year is the one in
 * which the 1 April on or before the period's end lies, moved by `at` years, or the year that `at` names. `where` picks values of the
 * dimensions it is split by, which are added up; a dimension that is not named is taken as a whole.
 */
export interface SeriesQuantity {
  readonly series: string;
  readonly at?: number | { readonly year: number };
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** A number of one authority in one period. */
export type Quantity =
  | Sum
  | SeriesQuantity
  /** A number that is written, or set by the caller. */
  | { readonly number: Extract<Expression, { kind: 'literal' | 'given' }> }
  | { readonly plus: readonly Quantity[] }
  /** The first less the second. */
  | { readonly minus: readonly [Quantity, Quantity] }
  | { readonly times: readonly Quantity[] };

/** A band of a distribution, both ends in; null = no limit. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A number that is written, or set by the caller. */
export type SettableNumber = number | Extract<Expression, { kind: 'given' }>;

/**
 * One number about the values of a distribution. A percentile lies between its neighbours in proportion, as quartiles do;
 * `shareAbove` is how many per cent of the values are greater than a number, not the number itself.
 */
export type Statistic = 'mean' | 'median' | 'maximum' | { readonly percentile: SettableNumber } | { readonly shareAbove: SettableNumber };

/** A number that somebody else counts, and hands on as a figure of each authority. */
export interface GivenCount {
  /** What is counted, as a noun phrase in the plural: "sessions missed, authorised or not". */
  readonly counts: string;
}

/** Who is left out by whoever counts. */
export interface GivenExclusion {
  readonly id: string;
  /** A noun phrase in the plural: "pupils without absence data". */
  readonly who: string;
  /** Why, as a full sentence. */
  readonly because: string;
  readonly source: string;
}

/** A split in which figures are given. */
export interface GivenBreakdown {
  readonly id: string;
  readonly title: string;
  readonly strata: readonly { readonly value: string; readonly label: string }[];
  readonly unknownLabel: string;
  /** Whether its strata add up to the whole, which may then be left out of what is given. */
  readonly addsUp: boolean;
}

/** What no record of social care can be counted for: who is in it is told in words, and its figures are given. */
export interface Aggregated {
  readonly shape: 'aggregated';
  /** Who or what is looked at, as a noun phrase in the plural. */
  readonly cohort: string;
  readonly exclusions: readonly GivenExclusion[];
  readonly numerator: GivenCount;
  /** A number given with the numerator, or a series; null where the figure is the numerator. */
  readonly denominator: GivenCount | SeriesQuantity | null;
  /** Whether what the numerator counts is part of what the denominator does, so that it cannot be more. */
  readonly isPart: boolean;
  readonly per: number;
  readonly breakdowns: readonly GivenBreakdown[];
}

/** What is calculated, in one of six shapes: five that count rows, and one that takes figures as they are given. */
export type Calculation =
  | Aggregated
  | { readonly shape: 'count'; readonly rows: Rows; readonly exclusions: readonly Exclusion[] }
  | {
      readonly shape: 'proportion';
      readonly rows: Rows;
      readonly exclusions: readonly Exclusion[];
      /** Decided for each row of the denominator, so the numerator is part of it by construction. */
      readonly numerator: Expression;
      readonly per: 100;
    }
  | {
      readonly shape: 'ratio';
      readonly numerator: Quantity;
      readonly denominator: Quantity;
      readonly per: number;
    }
  | {
      /** A quantity as it is: full-time equivalents in post, a difference of two sums. */
      readonly shape: 'total';
      readonly quantity: Quantity;
    }
  | {
      readonly shape: 'distribution';
      readonly rows: Rows;
      readonly exclusions: readonly Exclusion[];
      /** A number for each row; rows without one are counted as unknown. */
      readonly value: Expression;
      readonly headline: Statistic;
      /** Shown beside the headline and the quartiles. */
      readonly statistics?: readonly Statistic[];
      readonly bands: readonly Band[];
    };

/** A row of those joined that a derived table takes values from. */
export type RowTaken = 'first' | 'last' | 'lastToEnd';

/**
 * A column of a derived table: the value of the first or last joined row, or of the one that ends last (one that has not
 * ended is that, else one whose end is unknown; of several the last), or how many rows were joined.
 */
export type ChainColumn = { readonly take: RowTaken; readonly of: string } | { readonly take: 'count' };

/**
 * A derived table: consecutive rows of one child, in the order of the source table, joined while `joins` is true of a
 * row (level 0) and the one before it (level −1). Rows for which `where` is not true are passed over. Neither may name
 * the period: a derived table is one for all periods.
 */
export interface Chain {
  readonly kind: 'chain';
  readonly name: string;
  readonly singular: string;
  readonly plural: string;
  readonly description: string;
  /** A stored table, or another derived one. */
  readonly from: string;
  readonly where: Expression | null;
  readonly joins: Expression;
  readonly orderBy: string;
  /** The source's date on which a row ends; none while it has not. */
  readonly endsOn: string;
  readonly columns: Readonly<Record<string, ChainColumn>>;
}

/** One of the tables that a union takes rows from: which of its rows, and what each gives every column. */
export interface UnionPart {
  readonly from: string;
  readonly where: Expression | null;
  readonly columns: Readonly<Record<string, Expression>>;
}

/**
 * A derived table: rows of several tables of one owner under one set of columns. Rows for which `where` is not true are
 * passed over. Of an owner's rows that are alike in every column of the identity the last stands, parts in the order
 * given and rows of a part in the order of their table; a row without an order date is like no other. Rows carry every
 * key that the rows of all parts carry. No part may name the period.
 */
export interface Union {
  readonly kind: 'union';
  readonly name: string;
  readonly singular: string;
  readonly plural: string;
  readonly description: string;
  readonly parts: readonly UnionPart[];
  readonly orderBy: string;
  readonly identity: readonly string[];
}

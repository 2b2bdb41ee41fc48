import { type AggregateSymbol, type CollectionName, type RecordTableName, type ReturnForm, tableShapes } from '../records/index.js';
import type { PeriodKind } from '../time/index.js';
/** Days as ISO dates, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Why there is no value, as a code. Never 0, NaN or a sentinel number. */
export type NoValue = NoValueReason['code'];

/** What a reason is about, so that a program can tell what would mend it. */
type Facts =
  /** The definition does not hold for the period. */
  | { readonly code: 'outside-edition'; readonly editions: readonly { readonly from: string; readonly to: string | null }[] }
  /** The definition is not made for such a period, and was not asked for it by name. */
  | { readonly code: 'period-not-allowed'; readonly kind: PeriodKind; readonly allowed: readonly PeriodKind[] }
  /** No return of a collection was given at all. */
  | { readonly code: 'collection-not-given'; readonly collection: CollectionName }
  /** The returns given of a collection are of other authorities. */
  | { readonly code: 'returns-of-another-authority'; readonly collection: CollectionName; readonly laCodes: readonly string[] }
  /** A return that would be needed was given and left out for an error, or a table of it was. */
  | {
      readonly code: 'return-left-out';
      readonly collection: CollectionName;
      readonly files: readonly { readonly file: string; readonly because: string }[];
    }
  /** The returns do not go back far enough. */
  | { readonly code: 'insufficient-history'; readonly collection: CollectionName; readonly needed: string; readonly covered: string }
  /** The returns end before the period does. */
  | { readonly code: 'returns-end-early'; readonly collection: CollectionName; readonly needed: string; readonly covered: string }
  /** Days between two returns are in none. */
  | { readonly code: 'returns-have-a-gap'; readonly collection: CollectionName; readonly gap: Days }
  /** A return holds the days and not a table that the calculation reads. */
  | {
      readonly code: 'table-not-returned';
      readonly collection: CollectionName;
      readonly tables: readonly RecordTableName[];
      readonly returns: readonly Days[];
    }
  /** A table was returned without columns that the calculation reads. */
  | {
      readonly code: 'column-not-returned';
      readonly collection: CollectionName;
      readonly table: RecordTableName;
      readonly columns: readonly string[];
      readonly returns: readonly Days[];
    }
  /** So many rows could not be used that a figure would mislead. */
  | { readonly code: 'too-many-rows-left-out'; readonly table: RecordTableName; readonly leftOut: number; readonly rows: number }
  /** So many values of a column could not be read that a figure would mislead. */
  | {
      readonly code: 'too-many-values-unreadable';
      readonly table: RecordTableName;
      readonly column: string;
      readonly unreadable: number;
      readonly rows: number;
    }
  /** No population was given. */
  | { readonly code: 'no-population' }
  /** The population file could not be used. */
  | { readonly code: 'population-left-out'; readonly files: readonly { readonly file: string; readonly because: string }[] }
  /** The population given has no estimate of the authority and year; `years` are those it has of the authority. */
  | { readonly code: 'population-without-estimate'; readonly year: number; readonly years: readonly number[] }
  /** The population given has more than one estimate of the authority and year, and they differ. */
  | { readonly code: 'population-has-two-estimates'; readonly year: number }
  /** The population given has the authority in a row whose other code is of another authority. */
  | { readonly code: 'population-codes-disagree'; readonly year: number; readonly codes: readonly string[] }
  /** The population given is of other ages than the rate divides by. */
  | { readonly code: 'population-of-other-ages'; readonly year: number; readonly ages: readonly string[] }
  /** A series that the calculation reads was not given. */
  | { readonly code: 'series-not-given'; readonly series: string }
  /** The series given has not all that is asked of it for the authority and year; `missing` are the values it lacks, where it has others. */
  | { readonly code: 'series-without-value'; readonly series: string; readonly year: number; readonly missing: readonly string[] }
  /** A number that the authority states as a whole is not there, or was withheld. */
  | { readonly code: 'figure-not-given'; readonly table: RecordTableName }
  /** Its figures are given, and none was of the authority, period and part; `ends` are the last days of periods for which some are. */
  | { readonly code: 'aggregate-not-given'; readonly ends: readonly string[] }
  /** A symbol stands where a number is given for others. */
  | { readonly code: 'aggregate-withheld'; readonly symbol: AggregateSymbol }
  /** What is given cannot be made into the figure. */
  | {
      readonly code: 'aggregate-not-usable';
      readonly because: 'no-number' | 'no-denominator' | 'given-twice' | 'not-possible' | 'needs-rows';
    }
  /** Nothing to divide by. */
  | { readonly code: 'no-denominator' }
  /** A distribution of no values. */
  | { readonly code: 'no-values' };

/** Why there is no value: a stable code, its facts, and a sentence for a person. */
export type NoValueReason = Facts & { readonly message: string };

/** What a return of a collection is called, one and several. */
export const collectionTitles: Readonly<Record<CollectionName, { readonly one: string; readonly many: string }>> = {
  cin: { one: 'CIN census return', many: 'CIN census returns' },
  ssda903: { one: 'SSDA903 return', many: 'SSDA903 returns' },
  allocations: { one: 'record of case allocations', many: 'records of case allocations' },
  leadership: { one: 'record of leadership posts', many: 'records of leadership posts' },
  inspections: { one: 'record of inspections', many: 'records of inspections' },
  workforce: { one: 'workforce census return', many: 'workforce census returns' },
  contacts: { one: 'record of contacts', many: 'records of contacts' },
  'early-help': { one: 'record of early help', many: 'records of early help' },
  'court-reports': { one: 'record of court reports', many: 'records of court reports' },
  'missing-from-home': { one: 'record of children missing from home', many: 'records of children missing from home' },
  finance: { one: 'financial return', many: 'financial returns' },
  hospital: { one: 'count of hospital admissions', many: 'counts of hospital admissions' },
};

/** What holds the days of a collection is called, where it is not the statutory return. */
export const formTitles: Readonly<Record<ReturnForm, { readonly one: string; readonly many: string }>> = {
  'annex-a': { one: 'extract of Annex A', many: 'extracts of Annex A' },
  ssd: { one: 'extract of the Standard Safeguarding Dataset', many: 'extracts of the Standard Safeguarding Dataset' },
  'csc-api': { one: 'child-level data submission', many: 'child-level data submissions' },
};

/** What a table is called in the return that fills it: "OC2 table", or the record model's name where the return has none. */
export const tableTitle = (table: RecordTableName, collection?: CollectionName): string =>
  // Two returns tell of children; one of them has a table for it.
  table === 'children' && collection === 'ssda903' ? 'Header table' : tableShapes[table].title;

/** A column as the return names it, such as `SDQ_SCORE`, or as the record model does. */
export const columnTitle = (table: RecordTableName, column: string): string => tableShapes[table].columns[column]?.item ?? column;

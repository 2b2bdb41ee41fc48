import type { GeographicLevel } from '../results/publication.js';

/** Where a rule of a profile comes from. `computed` means it was worked out from published files. */
export interface ProfileSource {
  readonly rule: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string | null;
  readonly verification: 'official' | 'relayed' | 'computed' | 'proposed';
}

/** How a publisher protects the people behind its figures, as data: named, versioned and sourced. */
export interface DisclosureProfile {
  readonly id: string;
  /** Rises whenever a figure could come out differently. */
  readonly version: number;
  readonly title: string;
  /** Whom the counts are of. Staff are not protected as children are. */
  readonly subject: 'child' | 'staff';
  /** Counts from `minimum` to `maximum`, both included, are suppressed; null suppresses nothing. */
  readonly threshold: { readonly minimum: number; readonly maximum: number } | null;
  /** Whether a count of zero is always shown, so that a reader knows that `c` is at least 1. */
  readonly zeroIsPublic: boolean;
  /** `complementary`: further cells are suppressed until no suppressed cell can be worked out from the others. */
  readonly secondary: 'complementary' | 'none';
  /** Counts are rounded half up to a multiple of this at each level, after suppression; 1 leaves them exact. */
  readonly roundTo: Readonly<Record<GeographicLevel, number>>;
  /** Whether percentages and rates are of the counts as shown or of the exact ones: a ratio of exact counts undoes their rounding. */
  readonly ratiosOf: 'shown' | 'exact';
  /** Decimal places of counts that need not be whole, such as full-time equivalents (FTE). */
  readonly countDecimals: number;
  /** Decimal places of percentages and rates; null keeps the definition's own. */
  readonly decimals: { readonly percentage: number | null; readonly rate: number | null };
  /** What stands for a figure that rounds to nothing and is not nothing. */
  readonly lowSymbol: 'k' | 'low';
  /** Labels of strata whose small counts say nothing about anybody and are printed. */
  readonly exemptCategories: readonly string[];
  readonly sources: readonly ProfileSource[];
}

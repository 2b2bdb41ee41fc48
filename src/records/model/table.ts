import type { ColumnSpec } from './column.js';

/**
 * The keys that tie rows together. `child` is an authority and its own child id; the others point at one row of the
 * table they are named after.
 */
export type KeyName = 'child' | 'cinEpisode' | 'assessment' | 'childProtectionPlan';

/** One documented table of the record model. */
export interface TableSpec<C extends Readonly<Record<string, ColumnSpec>> = Readonly<Record<string, ColumnSpec>>> {
  /** One row, in words: "referral". It is the counting unit of a definition that counts this table. */
  readonly singular: string;
  readonly plural: string;
  /** What one row is and how rows of several years are told apart. */
  readonly description: string;
  /** The keys each row carries; the first is its owner. */
  readonly keys: readonly KeyName[];
  /** The date that orders one child's rows. */
  readonly orderBy: string | null;
  /** With the child, what tells one row from another when the same event is returned in several years. */
  readonly identity: readonly string[];
  readonly columns: C;
}

/** Declares a table, keeping its column types. */
export function table<const C extends Readonly<Record<string, ColumnSpec>>>(spec: TableSpec<C>): TableSpec<C> {
  return spec;
}

import type { ColumnSpec } from './column.js';

/**
 * Whose rows a table's rows are: a child, a social worker, a leadership post, or an authority as a whole. An owner is known
 * by its authority and its own id there. Rows are related to rows of the same owner only.
 */
export const ownerNames = ['child', 'worker', 'post', 'authority'] as const;
export type OwnerName = (typeof ownerNames)[number];

/** The keys that tie rows together: their owner, or one row of another table of the same owner. */
export const keyNames = [...ownerNames, 'cinEpisode', 'assessment', 'childProtectionPlan'] as const;
export type KeyName = (typeof keyNames)[number];

/** Orders rows of one event by a column: its values ascending (descending when said), and no value first or last. */
export interface Precedence {
  readonly column: string;
  readonly none: 'first' | 'last';
  readonly descending?: true;
}

/** Rows that have ended come first, in the order they ended; one that has not ended comes last. */
export const openLast = (column: string): Precedence => ({ column, none: 'last' });

/** Rows for which it is so come first, those for which it is not after them, those that do not say last. */
export const yesFirst = (column: string): Precedence => ({ column, none: 'last', descending: true });

/**
 * Which of several rows of one event in one return stands: the one that comes last by `order`, and where that leaves it
 * open by the rest of the columns, so that the order of rows in a file never matters.
 */
export interface TwinRule {
  readonly order: readonly Precedence[];
  /**
   * A column that the standing row takes from its twins: the first of these values that any of them has. Twins are the
   * rows of the same return, and rows of an earlier one that ended on the day they began, which no later return holds.
   */
  readonly carries?: { readonly column: string; readonly strongestFirst: readonly string[] };
}

/** One documented table of the record model. */
export interface TableSpec<C extends Readonly<Record<string, ColumnSpec>> = Readonly<Record<string, ColumnSpec>>> {
  /** One row, in words: "referral". It is the counting unit of a definition that counts this table. */
  readonly singular: string;
  readonly plural: string;
  /** What one row is and how rows of several years are told apart. */
  readonly description: string;
  /** Whose rows they are. */
  readonly owner: OwnerName;
  /** The keys each row carries besides its owner. */
  readonly keys?: readonly KeyName[];
  /** The date that orders one owner's rows. */
  readonly orderBy: string | null;
  /** From when to when a row holds, for rows that last: only its end can be unknown and yet known to be later than some day. */
  readonly spell?: { readonly from: string; readonly to: string };
  /** With the owner, what tells one row from another when the same event is returned in several years. */
  readonly identity: readonly string[];
  /** Which row stands when one return holds an event more than once; by the columns alone when not given. */
  readonly twins?: TwinRule;
  readonly columns: C;
}

/** Every key that the rows of a table carry, their owner first. */
export const keysOf = ({ owner, keys = [] }: Pick<TableSpec, 'owner' | 'keys'>): readonly KeyName[] => [owner, ...keys];

/** Declares a table, keeping its owner and its column types. */
export function table<const O extends OwnerName, const C extends Readonly<Record<string, ColumnSpec>>>(
  spec: TableSpec<C> & { readonly owner: O },
): TableSpec<C> & { readonly owner: O } {
  return spec;
}

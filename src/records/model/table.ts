import type { ColumnKind, ColumnSpec } from './column.js';

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

/**
 * From when to when a row holds. A yearly return is complete for its year, so it holds every row that was open in it: one
 * that was open at the end of the year before and that it does not hold was corrected, or is not known of any more. Only
 * the end of a spell can be unknown and yet known to be later than some day.
 */
export interface Spell {
  readonly from: string;
  readonly to: string;
  /** A column whose yes says that the row was never open: a referral without further action opens no case. */
  readonly never?: string;
  /**
   * Which row of the same owner in the next return corrects a row that it does not hold. `any`: a child has one at a time
   * and is in the return as long as it lasts, so whatever row stands there says what was so. `overlapping`: only one that
   * was open while the old one is known to have been, because such rows are short and come again.
   */
  readonly correctedBy: 'any' | 'overlapping';
  /**
   * Rows that are neither held nor corrected: open up to the day they were last seen and unknown after, or as they were
   * (unless what they hang from was last seen too).
   */
  readonly otherwise: 'last-seen' | 'stays';
}

/** A column without its documentation. */
export interface ColumnShape {
  readonly kind: ColumnKind;
  readonly places?: number;
  /** The first statutory item it is read from, without its table: `SDQ_SCORE`. */
  readonly item?: string;
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
  /** From when to when a row holds, for rows that last: a yearly return holds each of them that was open in its year. */
  readonly spell?: Spell;
  /** The key of the row that a row is a part of: the return that last held that row says all of its parts. */
  readonly partOf?: KeyName;
  /** With the owner, what tells one row from another when the same event is returned in several years. */
  readonly identity: readonly string[];
  /** Which row stands when one return holds an event more than once; by the columns alone when not given. */
  readonly twins?: TwinRule;
  readonly columns: C;
}

/** A table without its documentation: what is needed to fill it and to calculate with it. */
export interface TableShape extends Omit<TableSpec, 'description' | 'columns'> {
  /** What it is called in the return that fills it: "OC2 table", or its plural. */
  readonly title: string;
  readonly columns: Readonly<Record<string, ColumnShape>>;
}

/** Every key that the rows of a table carry, their owner first. */
export const keysOf = ({ owner, keys = [] }: Pick<TableShape, 'owner' | 'keys'>): readonly KeyName[] => [owner, ...keys];

/** Declares a table, keeping its owner and its column types. */
export function table<const O extends OwnerName, const C extends Readonly<Record<string, ColumnSpec>>>(
  spec: TableSpec<C> & { readonly owner: O },
): TableSpec<C> & { readonly owner: O } {
  return spec;
}

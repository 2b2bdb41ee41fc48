import type { KeyName } from '../../records/index.js';
import type { Aggregate, Expression, RelatedExpression, ValueType } from '../nodes.js';
import { rowOf } from './row.js';
import type { Expr, NumberType, OwnerOf, Row, TableName } from './typed.js';

// Definitions are built when their file is loaded, in one go; the depth of the `related` being built gives each row its level.
let depth = 0;

function build<T extends TableName>(
  aggregate: Aggregate,
  table: T,
  key: KeyName,
  where: ((row: Row<T>) => Expr<'boolean'>) | null,
  of: ((row: Row<T>) => Expr) | null,
): RelatedExpression {
  depth++;
  try {
    const row = rowOf(table, depth);
    return { kind: 'related', aggregate, table, key, level: depth, where: where?.(row) ?? null, of: of?.(row) ?? null };
  } finally {
    depth--;
  }
}

/** Rows of children are related by child unless another key is named; rows of other owners say by which. */
type Key<T extends TableName> = 'child' extends OwnerOf<T> ? [key?: KeyName] : [key: KeyName];

type Where<T extends TableName> = (row: Row<T>) => Expr<'boolean'>;

/** True when the child, or what else `key` names, has a row for which `where` is true. */
export function exists<T extends TableName>(table: T, where: Where<T> | null = null, ...[key = 'child']: Key<T>): Expr<'boolean'> {
  return build('exists', table, key, where, null);
}

/** How many rows there are for which `where` is true. */
export function countOf<T extends TableName>(table: T, where: Where<T> | null = null, ...[key = 'child']: Key<T>): Expr<'integer'> {
  return build('count', table, key, where, null);
}

type Pick<T extends TableName, V extends ValueType> = {
  readonly of: (row: Row<T>) => Expr<V>;
  readonly where?: Where<T>;
} & ('child' extends OwnerOf<T> ? { readonly key?: KeyName } : { readonly key: KeyName });

/** How many different values the rows have. */
export function countDistinctOf<T extends TableName>(table: T, pick: Pick<T, ValueType>): Expr<'integer'> {
  return build('countDistinct', table, pick.key ?? 'child', pick.where ?? null, pick.of);
}

/** The value of the latest row, by the table's order date; of several on one day, the last returned. */
export function latestOf<T extends TableName, V extends ValueType>(table: T, pick: Pick<T, V>): Expr<V> {
  return build('latest', table, pick.key ?? 'child', pick.where ?? null, pick.of) as Expression;
}

/** The value of the earliest row, by the table's order date; of several on one day, the first returned. */
export function earliestOf<T extends TableName, V extends ValueType>(table: T, pick: Pick<T, V>): Expr<V> {
  return build('earliest', table, pick.key ?? 'child', pick.where ?? null, pick.of) as Expression;
}

export function earliestDateOf<T extends TableName>(table: T, pick: Pick<T, 'date'>): Expr<'date'> {
  return build('min', table, pick.key ?? 'child', pick.where ?? null, pick.of) as Expression;
}

export function latestDateOf<T extends TableName>(table: T, pick: Pick<T, 'date'>): Expr<'date'> {
  return build('max', table, pick.key ?? 'child', pick.where ?? null, pick.of) as Expression;
}

/** The days of a window, both ends in, on which any of the rows is open: each from the day `from` up to the day before `until`. */
export function coveredDays<T extends TableName>(
  table: T,
  pick: Omit<Pick<T, 'date'>, 'of'> & {
    readonly from: (row: Row<T>) => Expr<'date'>;
    readonly until: (row: Row<T>) => Expr<'date'>;
    readonly within: { readonly from: Expr<'date'>; readonly to: Expr<'date'> };
    readonly key?: KeyName;
  },
): Expr<'integer'> {
  const { kind, table: name, key, level, where, of } = build('min', table, pick.key ?? 'child', pick.where ?? null, pick.from);
  const until = pick.until(rowOf(table, level));
  return { kind, aggregate: 'coveredDays', table: name, key, level, where, of: of!, until, within: pick.within };
}

export function sumOf<T extends TableName, V extends NumberType>(table: T, pick: Pick<T, V>): Expr<V> {
  return build('sum', table, pick.key ?? 'child', pick.where ?? null, pick.of) as Expression;
}

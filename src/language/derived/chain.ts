import { rowOf } from '../build/row.js';
import type { Expr, Row, TableName } from '../build/typed.js';
import type { Chain, ChainColumn, ValueType } from '../nodes.js';
import { type DerivedColumns, derivedColumns } from './columns.js';

/** A chain and the types of its columns. */
export interface ChainTable extends Chain {
  readonly types: Readonly<Record<string, ValueType>>;
}

interface ChainOptions<N extends keyof DerivedColumns, T extends TableName> {
  readonly name: N;
  readonly singular: string;
  readonly plural: string;
  readonly description: string;
  readonly from: T;
  readonly where: (row: Row<T>) => Expr<'boolean'>;
  readonly joins: (row: Row<T>, previous: Row<T>) => Expr<'boolean'>;
  readonly orderBy: keyof DerivedColumns[N] & string;
  readonly endsOn: string;
  readonly columns: { readonly [C in keyof DerivedColumns[N]]: ChainColumn };
}

/** Declares a derived table: consecutive rows of one child joined while a condition holds. */
export function chain<N extends keyof DerivedColumns, T extends TableName>(options: ChainOptions<N, T>): ChainTable {
  const row = rowOf(options.from, 0);
  return {
    ...options,
    kind: 'chain',
    where: options.where(row),
    joins: options.joins(row, rowOf(options.from, -1)),
    columns: options.columns as Readonly<Record<string, ChainColumn>>,
    types: derivedColumns[options.name],
  };
}

import type { RecordTableName } from '../../records/index.js';
import { rowOf } from '../build/row.js';
import type { Expr, Row } from '../build/typed.js';
import type { Union, UnionPart, ValueType } from '../nodes.js';
import { type DerivedColumns, derivedColumns } from './columns.js';

/** A union and the types of its columns. */
export interface UnionTable extends Union {
  readonly types: Readonly<Record<string, ValueType>>;
}

interface PartOf<N extends keyof DerivedColumns> extends UnionPart {
  readonly columns: { readonly [C in keyof DerivedColumns[N] & string]: Expr<DerivedColumns[N][C] & ValueType> };
}

interface UnionOptions<N extends keyof DerivedColumns> extends Omit<Union, 'kind'> {
  readonly name: N;
  readonly parts: readonly PartOf<N>[];
  readonly orderBy: keyof DerivedColumns[N] & string;
  readonly identity: readonly (keyof DerivedColumns[N] & string)[];
}

/** Rows of one table as a part of a union: which of them, and what each gives every column. */
export function rowsOf<T extends RecordTableName, C>(
  from: T,
  describe: (row: Row<T>) => { readonly where: Expr<'boolean'>; readonly columns: C },
): { readonly from: T; readonly where: Expr<'boolean'>; readonly columns: C } {
  return { from, ...describe(rowOf(from, 0)) };
}

/** Declares a derived table: rows of several tables of one owner under one set of columns. */
export function union<N extends keyof DerivedColumns>(options: UnionOptions<N>): UnionTable {
  return { ...options, kind: 'union', types: derivedColumns[options.name] };
}

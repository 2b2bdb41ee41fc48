import type { ColumnSpec, RecordTables } from '../../records/index.js';
import type { DerivedColumns } from '../derived/columns.js';
import type { Expression, ValueType } from '../nodes.js';

/** An expression whose value has a known type, so that a date cannot be compared with a code. */
export type Expr<T extends ValueType = ValueType> = Expression & { readonly valueType?: T };

/** Numbers, whole or with decimal places. */
export type NumberType = 'integer' | 'decimal';

/** How a value of a type is written in a definition as it stands. A day is written with `dateOf`: text alone is a code. */
export type Written<T extends ValueType> = T extends NumberType
  ? number
  : T extends 'boolean'
    ? boolean
    : T extends 'date'
      ? never
      : string;

/** Column types of every table a definition may use. */
export type TableColumns = {
  readonly [T in keyof RecordTables]: {
    readonly [C in keyof RecordTables[T]['columns']]: RecordTables[T]['columns'][C] extends ColumnSpec<infer K> ? K : never;
  };
} & DerivedColumns;

export type TableName = keyof TableColumns & string;

/** Whose rows a table's rows are; derived tables are of children. */
export type OwnerOf<T extends TableName> = T extends keyof RecordTables ? RecordTables[T]['owner'] : 'child';

/** The columns of one row, as expressions. */
export type Row<T extends TableName> = { readonly [C in keyof TableColumns[T]]: Expr<TableColumns[T][C] & ValueType> };

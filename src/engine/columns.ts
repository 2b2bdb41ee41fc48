import { IndicatorError } from '../errors.js';
import type { Expression } from '../language/nodes.js';
import { addMonths, day, NULL } from '../time/index.js';
import type { Scope } from './data.js';
import { rowsAt, type Frame } from './frame.js';

type ColumnExpression = Extract<Expression, { kind: 'column' }>;

/** A stored column seen from a frame: the value at position i is `values[rows ? rows[i] : i]`. */
export interface SeenColumn {
  readonly values: Int32Array;
  readonly rows: Int32Array | null;
  readonly dictionary: readonly string[] | null;
  readonly isBoolean: boolean;
}

/** The stored column an expression names, seen from a frame. */
export function columnAt(expression: ColumnExpression, frame: Frame, scope: Scope): SeenColumn {
  const { table, rows } = rowsAt(frame, expression.level);
  const column = table.columns[expression.name];
  if (column) return { values: column.values, rows, dictionary: column.dictionary, isBoolean: column.kind === 'boolean' };
  const child = table.keys.child;
  const ofChild = scope.data.records.tables['children']!.columns[expression.name];
  if (child && ofChild && (expression.name === 'laCode' || expression.name === 'childId')) {
    return { values: ofChild.values, rows: rows ? rows.map((row) => child[row]!) : child, dictionary: ofChild.dictionary, isBoolean: false };
  }
  throw new IndicatorError('unknown-column', `Table ${table.name} has no column "${expression.name}".`);
}

/** An expression's value when it is the same for every row; `text` when it is a code. */
export function constantOf(expression: Expression, scope: Scope): { readonly value: number; readonly text: string | null } | null {
  switch (expression.kind) {
    case 'literal': {
      const { type, value } = expression;
      if (value === null) return { value: NULL, text: null };
      if (type === 'date') return { value: day(String(value)), text: null };
      if (typeof value === 'string') return { value: 0, text: value };
      return { value: Number(value), text: null };
    }
    case 'parameter':
      if (expression.name === 'dataEnd') return null;
      return { value: expression.name === 'periodStart' ? scope.period.start : scope.period.end, text: null };
    case 'shift': {
      const inner = constantOf(expression.date, scope);
      if (!inner || inner.text !== null) return null;
      if (inner.value === NULL) return inner;
      return { value: expression.unit === 'days' ? inner.value + expression.by : addMonths(inner.value, expression.by), text: null };
    }
    case 'idiom':
      return constantOf(expression.expansion, scope);
    default:
      return null;
  }
}

import { IndicatorError } from '../../errors.js';
import type { Expression } from '../../language/nodes.js';
import { keyOwner, ownerId } from '../../records/index.js';
import { day, NULL } from '../../time/index.js';
import type { Scope } from '../scope.js';
import { shiftedDay } from '../sets/arithmetic.js';
import { type Each, eachOf } from '../sets/each.js';
import { type Frame, gather, rowsAt } from '../sets/frame.js';
import type { Constant, SeenColumn } from '../sets/vector.js';

export type ColumnExpression = Extract<Expression, { kind: 'column' }>;

/** The stored column an expression names, seen from a frame. */
export function columnAt(expression: ColumnExpression, frame: Frame, scope: Scope): SeenColumn {
  const { table, rows } = rowsAt(frame, expression.level);
  const column = table.columns[expression.name];
  if (column) {
    const { values, dictionary, kind, unknown = null } = column;
    return { values, rows, dictionary, isNumber: kind === 'integer', unknown };
  }
  const owner = table.keys[table.owner]!;
  const ofOwner = scope.data.records.tables[keyOwner[table.owner]].columns[expression.name];
  if (ofOwner && (expression.name === 'laCode' || expression.name === ownerId[table.owner])) {
    const { values, dictionary } = ofOwner;
    return { values, rows: rows ? gather(owner, rows) : owner, dictionary, isNumber: false, unknown: null };
  }
  throw new IndicatorError('unknown-column', `Table ${table.name} has no column "${expression.name}".`);
}

/** An expression's value when it is the same for every row, for each period; otherwise null. */
export function constantsOf(expression: Expression, scope: Scope): Each<Constant> | null {
  switch (expression.kind) {
    case 'literal': {
      const { type, value } = expression;
      if (value === null) return [{ value: NULL, text: null }];
      if (type === 'date') return [{ value: day(String(value)), text: null }];
      if (typeof value === 'string') return [{ value: 0, text: value }];
      return [{ value: Number(value), text: null }];
    }
    case 'given':
      return constantsOf({ kind: 'literal', type: expression.type, value: expression.default }, scope);
    case 'parameter':
      if (expression.name === 'dataEnd') return null;
      return scope.periods.map(({ start, end }) => ({ value: expression.name === 'periodStart' ? start : end, text: null }));
    case 'shift': {
      const { date, unit, by } = expression;
      const dates = constantsOf(date, scope);
      const each = typeof by === 'number' ? [{ value: by, text: null }] : constantsOf(by, scope);
      if (!dates || !each || dates.some(({ text }) => text !== null)) return null;
      return eachOf(dates, each, (day, { value }) => ({ value: shiftedDay(day.value, unit, value), text: null }));
    }
    case 'idiom':
      return constantsOf(expression.expansion, scope);
    default:
      return null;
  }
}

import { placesOf } from '../../language/decimals.js';
import type { Expression } from '../../language/nodes.js';
import { fromUnits, type RowValue } from '../../records/index.js';
import { isoDate, NULL } from '../../time/index.js';
import { truths } from '../evaluate/truths.js';
import { values } from '../evaluate/values.js';
import { orderColumn, ownerColumn } from '../prepare/data.js';
import { inUnits } from '../prepare/decimals.js';
import type { Scope } from '../scope.js';
import type { Frame } from '../sets/frame.js';
import type { Truths } from '../sets/truth-bits.js';

/** True, false, or null for unknown. */
export type Truth = boolean | null;

/** One related row that was looked at: its date, and whether it met the condition. */
export interface Witness {
  readonly date: string | null;
  readonly truth: Truth;
  readonly parts: readonly Clause[];
}

/** One condition of a definition, as it came out for one row. */
export interface Clause {
  readonly expression: Expression;
  readonly truth: Truth;
  /** The values compared, where the condition compares values. */
  readonly values: readonly RowValue[];
  readonly parts: readonly Clause[];
  readonly witnesses: readonly Witness[];
}

const truthOf = ({ yes, unknown }: Truths): Truth => (unknown && unknown[0] !== 0 ? null : yes[0] !== 0);

function valueOf(expression: Expression, frame: Frame, scope: Scope): RowValue {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'given') return expression.default;
  const { values: found, dictionary } = values(inUnits(expression), frame, scope)[0];
  const value = found[0];
  if (value === NULL) return null;
  if (dictionary) return dictionary[value];
  return isDate(expression, scope) ? isoDate(value) : fromUnits(value, placesOf(expression));
}

function isDate(expression: Expression, scope: Scope): boolean {
  switch (expression.kind) {
    case 'parameter':
    case 'shift':
      return true;
    case 'column':
      return scope.data.table(expression.table).columns[expression.name]?.kind === 'date';
    case 'related':
      return expression.of !== null && ['latest', 'earliest', 'min', 'max'].includes(expression.aggregate) && isDate(expression.of, scope);
    case 'case':
      return isDate(expression.when[0]?.then ?? expression.otherwise, scope);
    case 'idiom':
      return isDate(expression.expansion, scope);
    default:
      return false;
  }
}

function relatedRows(expression: Extract<Expression, { kind: 'related' }>, frame: Frame, scope: Scope): Frame {
  const table = scope.data.table(expression.table);
  const { offsets, rows } = scope.data.index(table, expression.key);
  const owners = ownerColumn(frame.table, expression.key);
  const row = frame.rows![0];
  const owner = owners ? owners[row] : row;
  const found: number[] = [];
  if (owner !== NULL) for (let at = offsets[owner]; at < offsets[owner + 1]; at++) found.push(rows ? rows[at] : at);
  return {
    table,
    level: expression.level,
    rows: Int32Array.from(found),
    count: found.length,
    parent: frame,
    positions: new Int32Array(found.length),
    previous: null,
  };
}

function witnesses(expression: Extract<Expression, { kind: 'related' }>, frame: Frame, scope: Scope): readonly Witness[] {
  const related = relatedRows(expression, frame, scope);
  const date = orderColumn(expression.table);
  return Array.from(related.rows!, (row) => {
    const one: Frame = { ...related, rows: Int32Array.of(row), positions: Int32Array.of(0), count: 1 };
    const clause = expression.where ? clauseOf(expression.where, one, scope) : null;
    const day = date ? related.table.columns[date].values[row] : NULL;
    return { date: day === NULL ? null : isoDate(day), truth: clause ? clause.truth : true, parts: clause ? [clause] : [] };
  });
}

/** How a condition comes out for the one row of a frame, with everything inside it. */
export function clauseOf(expression: Expression, frame: Frame, scope: Scope): Clause {
  const truth = truthOf(truths(inUnits(expression), frame, scope));
  const inside = (operands: readonly Expression[]): Clause => ({
    expression,
    truth,
    values: [],
    witnesses: [],
    parts: operands.map((operand) => clauseOf(operand, frame, scope)),
  });
  switch (expression.kind) {
    case 'and':
    case 'or':
      return inside(expression.operands);
    case 'not':
      return inside([expression.operand]);
    case 'idiom':
      return inside([expression.expansion]);
    case 'compare':
      return {
        expression,
        truth,
        values: [valueOf(expression.left, frame, scope), valueOf(expression.right, frame, scope)],
        parts: [],
        witnesses: [expression.left, expression.right].flatMap((side) => (side.kind === 'related' ? witnesses(side, frame, scope) : [])),
      };
    case 'in':
    case 'isNull':
      return { expression, truth, values: [valueOf(expression.operand, frame, scope)], parts: [], witnesses: [] };
    case 'related':
      return { expression, truth, values: [], parts: [], witnesses: witnesses(expression, frame, scope) };
    case 'literal':
    case 'given':
    case 'parameter':
    case 'column':
    case 'arithmetic':
    case 'quotient':
    case 'case':
    case 'shift':
    case 'elapsed':
      return { expression, truth, values: [valueOf(expression, frame, scope)], parts: [], witnesses: [] };
  }
}

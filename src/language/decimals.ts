import { type TableShape, tableShapes } from '../records/index.js';
import { derivedTable, takenBy } from './derived/index.js';
import type { Expression } from './nodes.js';
import { partsOf } from './parts.js';

const stored: Readonly<Record<string, TableShape | undefined>> = tableShapes;

/** The decimal places of a stored or derived column; 0 when it holds no decimals. */
function placesOfColumn(table: string, name: string): number {
  if (Object.hasOwn(stored, table)) return stored[table]?.columns[name]?.places ?? 0;
  const derived = derivedTable(table);
  return derived ? mostPlaces(takenBy(derived, name).map(({ of }) => of)) : 0;
}

/** As many places as the one of some expressions that has most. */
export const mostPlaces = (expressions: readonly Expression[]): number => Math.max(0, ...expressions.map(placesOf));

const known = new WeakMap<Expression, number>();

/**
 * How many decimal places the values of an expression have; 0 for all that are no decimals. A sum, a difference or a choice
 * has as many as the part that has most, a product as many as both together, a quotient as many as it says.
 */
export function placesOf(expression: Expression): number {
  let places = known.get(expression);
  if (places === undefined) known.set(expression, (places = found(expression)));
  return places;
}

const placesIn = (decimal: unknown): number => (String(decimal).split('.')[1] ?? '').length;

function found(expression: Expression): number {
  switch (expression.kind) {
    case 'literal':
      return expression.type === 'decimal' ? placesIn(expression.value) : 0;
    case 'given':
      return expression.type === 'decimal' ? placesIn(expression.default) : 0;
    case 'column':
      return placesOfColumn(expression.table, expression.name);
    case 'arithmetic': {
      const left = placesOf(expression.left);
      const right = placesOf(expression.right);
      return expression.operator === '*' ? left + right : Math.max(left, right);
    }
    case 'quotient':
      return expression.places;
    case 'case':
      return Math.max(placesOf(expression.otherwise), ...expression.when.map(({ then }) => placesOf(then)));
    case 'related':
      return expression.of && valued.has(expression.aggregate) ? placesOf(expression.of) : 0;
    case 'idiom':
      return placesOf(expression.expansion);
    default:
      return 0;
  }
}

/** Aggregates that are values of the rows, or sums of them. */
const valued: ReadonlySet<string> = new Set(['min', 'max', 'sum', 'latest', 'earliest']);

// A decimal may be written without places: '2'.
const isDecimal = (expression: Expression): boolean =>
  expression.kind === 'given'
    ? expression.type === 'decimal'
    : expression.kind === 'literal'
      ? expression.type === 'decimal' && expression.value !== null
      : placesOf(expression) > 0;

const anywhere = new WeakMap<Expression, boolean>();

/** Whether any value in an expression is a decimal, or a quotient of whole numbers. */
export function hasDecimals(expression: Expression): boolean {
  let has = anywhere.get(expression);
  if (has === undefined) anywhere.set(expression, (has = isDecimal(expression) || partsOf(expression).some(hasDecimals)));
  return has;
}

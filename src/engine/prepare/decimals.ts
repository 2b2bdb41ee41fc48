import { hasDecimals, placesOf } from '../../language/decimals.js';
import type { Expression } from '../../language/nodes.js';
import { withParts } from '../../language/parts.js';

const known = new WeakMap<Expression, Expression>();

const wide = new WeakSet<Expression>();

/** Whether a comparison in units is of numbers that may not fit in what is stored. */
export const isWide = (expression: Expression): boolean => wide.has(expression);

/**
 * An expression with its decimals as whole numbers of their last place: loops see whole numbers alone, and nothing is
 * rounded on the way. What has no decimals stays the same expression.
 */
export function inUnits(expression: Expression): Expression {
  if (!hasDecimals(expression)) return expression;
  let units = known.get(expression);
  if (!units) known.set(expression, (units = lowered(expression)));
  return units;
}

function lowered(expression: Expression): Expression {
  switch (expression.kind) {
    case 'given':
      return lowered({ kind: 'literal', type: expression.type, value: expression.default });
    case 'literal':
      return whole(Number(String(expression.value).replace('.', '')));
    case 'compare': {
      const aligned = withParts(expression, atPlaces(Math.max(placesOf(expression.left), placesOf(expression.right))));
      if (aligned.kind === 'compare' && [aligned.left, aligned.right].some(({ kind }) => kind === 'arithmetic')) wide.add(aligned);
      return aligned;
    }
    case 'arithmetic':
      return withParts(expression, expression.operator === '*' ? inUnits : atPlaces(placesOf(expression)));
    case 'quotient': {
      const places = expression.places + placesOf(expression.under) - placesOf(expression.over);
      return { ...expression, over: inUnits(expression.over), under: inUnits(expression.under), places };
    }
    case 'case': {
      const values = new Set([expression.otherwise, ...expression.when.map(({ then }) => then)]);
      const value = atPlaces(placesOf(expression));
      return withParts(expression, (part) => (values.has(part) ? value(part) : inUnits(part)));
    }
    default:
      return withParts(expression, inUnits);
  }
}

const whole = (value: number): Expression => ({ kind: 'literal', type: 'integer', value });

/** A number in units of a place that is as small as its own, or smaller. */
export const atPlaces =
  (places: number) =>
  (expression: Expression): Expression => {
    const by = 10 ** (places - placesOf(expression));
    const units = inUnits(expression);
    if (by === 1 || (units.kind === 'literal' && units.value === null)) return units;
    if (units.kind === 'literal') return whole(Number(units.value) * by);
    return { kind: 'arithmetic', operator: '*', left: units, right: whole(by) };
  };

import { IndicatorError } from '../errors.js';
import type { Definition } from './definition.js';
import type { Expression, GivenValue } from './nodes.js';
import { isPercentile } from './statistic.js';

/** A value that the caller of a definition may set. */
export type Parameter = Extract<Expression, { kind: 'given' }>;

/** Values for the parameters of definitions, by name. */
export type ParameterValues = Readonly<Record<string, GivenValue>>;

const isParameter = (node: object): node is Parameter => 'kind' in node && node.kind === 'given';

// A definition is plain data, so every node within is met by walking its values.
function collect(node: unknown, into: Map<string, Parameter>): void {
  if (typeof node !== 'object' || node === null) return;
  if (isParameter(node)) into.set(node.name, node);
  else for (const value of Object.values(node)) collect(value, into);
}

type Parametric = Pick<Definition, 'calculation' | 'breakdowns'>;

const known = new WeakMap<object, readonly Parameter[]>();

/** The parameters of a definition, in the order they are first used. */
export function parametersOf({ calculation, breakdowns }: Parametric): readonly Parameter[] {
  let parameters = known.get(calculation);
  if (!parameters) {
    const found = new Map<string, Parameter>();
    collect([calculation, breakdowns], found);
    known.set(calculation, (parameters = [...found.values()]));
  }
  return parameters;
}

/** Whether a value is one of the parameter's type. */
export function isOfType(value: unknown, type: Parameter['type']): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'decimal') return /^-?\d+(\.\d{1,6})?$/.test(String(value));
  return type === 'boolean'
    ? typeof value === 'boolean'
    : typeof value === 'string' && (type !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(value));
}

function valueOf({ name, type, default: usual }: Parameter, given: ParameterValues): GivenValue {
  const value = given[name] ?? usual;
  if (!isOfType(value, type)) throw new IndicatorError('invalid-argument', `The parameter "${name}" takes a value of type ${type}.`);
  return type === 'decimal' ? String(value) : value;
}

/** The value that each parameter of a definition has: what is given, or its default. */
export const parameterValues = (definition: Parametric, given: ParameterValues): ParameterValues =>
  Object.fromEntries(parametersOf(definition).map((parameter) => [parameter.name, valueOf(parameter, given)]));

function numberOfStatistic(name: string, value: GivenValue, { name: parameter }: Parameter): number {
  if (name === 'percentile' && !isPercentile(Number(value)))
    throw new IndicatorError('invalid-argument', `The parameter "${parameter}" is a percentile: a whole number from 1 to 99.`);
  return Number(value);
}

function bound(node: unknown, given: ParameterValues): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (isParameter(node)) return { kind: 'literal', type: node.type, value: valueOf(node, given) };
  if (Array.isArray(node)) return node.map((each) => bound(each, given));
  // The number of a statistic stands as it is, not as an expression of a row.
  const isOfStatistic = (name: string): boolean => name === 'percentile' || name === 'shareAbove';
  const within = ([name, value]: readonly [string, unknown]): readonly [string, unknown] =>
    isOfStatistic(name) && typeof value === 'object' && value !== null && isParameter(value)
      ? [name, numberOfStatistic(name, valueOf(value, given), value)]
      : [name, bound(value, given)];
  return Object.fromEntries(Object.entries(node).map(within));
}

/**
 * A definition with its parameters set: what is given, and the default where nothing is. A definition without parameters
 * stays the same. Its hash is that of the definition as it was.
 *
 * @throws IndicatorError `invalid-argument` when a value is not of the parameter's type
 * @example
 * ```ts
 * toSql(withParameters(definition, { 'caseload-threshold': 25 }), duckdb)
 * ```
 */
export function withParameters<D extends Parametric>(definition: D, given: ParameterValues): D {
  if (parametersOf(definition).length === 0) return definition;
  const { calculation, breakdowns } = definition;
  // Only parameters are replaced, by literals, so both are of the types they were.
  return { ...definition, ...(bound({ calculation, breakdowns }, given) as Parametric) };
}

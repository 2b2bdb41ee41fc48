import { type Chain, type Definition, derivedTables, type Expression } from '../../src/language/index.js';

/** The type without `readonly`, for copies that mutation changes in place. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A copy in which no two places share an object, so that each place is seen and changed on its own. */
export function copyOf<T>(value: T): Mutable<T> {
  return JSON.parse(JSON.stringify(value));
}

/**
 * Within one rule, a `related` or an idiom that is repeated word for word was written once, as a function of the
 * definition's file. It becomes one object again, so that it is changed, and its clauses seen, as one.
 */
function shareRepeats(value: unknown, known: Map<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((entry) => shareRepeats(entry, known));
  if (typeof value !== 'object' || value === null) return value;
  const isNamed = 'kind' in value && (value.kind === 'related' || value.kind === 'idiom');
  const text = isNamed ? JSON.stringify(value) : '';
  if (isNamed && known.has(text)) return known.get(text);
  const shared = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shareRepeats(entry, known)]));
  if (isNamed) known.set(text, shared);
  return shared;
}

/** A copy of a definition to mutate: its rules share nothing with each other. */
export function definitionCopy(definition: Definition): Mutable<Definition> {
  const copy = copyOf(definition);
  const part = countedPart(copy);
  const share = <H extends object, K extends keyof H>(holder: H, key: K): void =>
    void (holder[key] = shareRepeats(holder[key], new Map()) as H[K]);
  share(part.rows, 'where');
  for (const exclusion of part.exclusions) share(exclusion, 'when');
  if (copy.calculation.shape === 'proportion') share(copy.calculation, 'numerator');
  if (copy.calculation.shape === 'distribution') share(copy.calculation, 'value');
  for (const breakdown of copy.breakdowns) share(breakdown, 'of');
  return copy;
}

/** A place that holds an expression. */
export interface Slot {
  readonly path: string;
  readonly node: Mutable<Expression>;
  /** True where the value is used as a condition. */
  readonly isCondition: boolean;
  replace(by: Mutable<Expression>): void;
}

function* slotsIn<H extends object, K extends keyof H & (string | number)>(
  holder: H,
  key: K,
  path: string,
  isCondition: boolean,
  visited: Set<object>,
): Generator<Slot> {
  // The callers name only keys that hold expressions.
  const node = holder[key] as Mutable<Expression> | null;
  if (node === null) return;
  if (node.kind === 'related' || node.kind === 'idiom') {
    if (visited.has(node)) return;
    visited.add(node);
  }
  yield { path, node, isCondition, replace: (by) => void (holder[key] = by as H[K]) };
  switch (node.kind) {
    case 'literal':
    case 'parameter':
    case 'column':
      return;
    case 'compare':
    case 'arithmetic':
      yield* slotsIn(node, 'left', `${path}.left`, false, visited);
      yield* slotsIn(node, 'right', `${path}.right`, false, visited);
      return;
    case 'and':
    case 'or':
      for (const at of node.operands.keys()) yield* slotsIn(node.operands, at, `${path}.${node.kind}.${at}`, true, visited);
      return;
    case 'not':
      yield* slotsIn(node, 'operand', `${path}.not`, true, visited);
      return;
    case 'isNull':
    case 'in':
      yield* slotsIn(node, 'operand', `${path}.${node.kind}`, false, visited);
      return;
    case 'case':
      for (const [at, entry] of node.when.entries()) {
        yield* slotsIn(entry, 'if', `${path}.when.${at}.if`, true, visited);
        yield* slotsIn(entry, 'then', `${path}.when.${at}.then`, isCondition, visited);
      }
      yield* slotsIn(node, 'otherwise', `${path}.otherwise`, isCondition, visited);
      return;
    case 'shift':
      yield* slotsIn(node, 'date', `${path}.date`, false, visited);
      // A number is changed in place.
      if (typeof node.by !== 'number')
        yield* slotsIn(node as Mutable<typeof node & { readonly by: Expression }>, 'by', `${path}.by`, false, visited);
      return;
    case 'elapsed':
      yield* slotsIn(node, 'from', `${path}.from`, false, visited);
      yield* slotsIn(node, 'to', `${path}.to`, false, visited);
      return;
    case 'related':
      yield* slotsIn(node, 'where', `${path}.${node.aggregate}.where`, true, visited);
      yield* slotsIn(node, 'of', `${path}.${node.aggregate}.of`, false, visited);
      if (node.aggregate === 'coveredDays') {
        yield* slotsIn(node, 'until', `${path}.until`, false, visited);
        for (const end of ['from', 'to'] as const) yield* slotsIn(node.within, end, `${path}.within.${end}`, false, visited);
      }
      return;
    case 'idiom':
      yield* slotsIn(node, 'expansion', `${path}.${node.name}`, isCondition, visited);
  }
}

/** The part of a calculation that names rows: of a ratio, what is above its line. */
export function countedPart(
  definition: Mutable<Definition>,
):
  | Mutable<Extract<Definition['calculation'], { shape: 'count' | 'proportion' | 'distribution' }>>
  | Mutable<Extract<Definition['calculation'], { shape: 'ratio' }>['numerator']> {
  return definition.calculation.shape === 'ratio' ? definition.calculation.numerator : definition.calculation;
}

/** Every place in a definition that holds an expression, in the order a reader meets them. */
export function* definitionSlots(definition: Mutable<Definition>): Generator<Slot> {
  const { calculation } = definition;
  const part = countedPart(definition);
  yield* slotsIn(part.rows, 'where', 'cohort', true, new Set());
  for (const exclusion of part.exclusions) yield* slotsIn(exclusion, 'when', `exclusion ${exclusion.id}`, true, new Set());
  if (calculation.shape === 'proportion') yield* slotsIn(calculation, 'numerator', 'numerator', true, new Set());
  if (calculation.shape === 'distribution') yield* slotsIn(calculation, 'value', 'value', false, new Set());
  for (const breakdown of definition.breakdowns) yield* slotsIn(breakdown, 'of', `breakdown ${breakdown.id}`, false, new Set());
}

/** Every place in a derived table's rules that holds an expression. */
export function* chainSlots(chain: Mutable<Chain>): Generator<Slot> {
  yield* slotsIn(chain, 'where', 'where', true, new Set());
  yield* slotsIn(chain, 'joins', 'joins', true, new Set());
}

export const slotsOf = (part: Mutable<Definition> | Mutable<Chain>): Generator<Slot> =>
  'calculation' in part ? definitionSlots(part) : chainSlots(part);

/** The derived tables a definition reads. */
export function chainsUsedBy(definition: Definition): readonly (keyof typeof derivedTables)[] {
  const text = JSON.stringify([definition.calculation, definition.breakdowns]);
  return (Object.keys(derivedTables) as (keyof typeof derivedTables)[]).filter((name) => text.includes(`"table":"${name}"`));
}

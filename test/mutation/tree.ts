import {
  type Chain,
  type Definition,
  derivedTables,
  type Exclusion,
  type Expression,
  type Rows,
  type Union,
} from '../../src/language/index.js';
import { argumentsShared, type Parts, told, usesOf } from './parts.js';

/** The type without `readonly`, for copies that mutation changes in place. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A copy in which no two places share an object, so that each place is seen and changed on its own. */
export function copyOf<T>(value: T): Mutable<T> {
  return JSON.parse(JSON.stringify(value));
}

/**
 * Within one rule, a `related` or an idiom that is repeated word for word was written once, as a function of the
 * definition's file. It becomes one object again, so that it is changed, and its clauses seen, as one. What stands inside
 * an idiom is the idiom's, and is shared with nothing outside it.
 */
function shareRepeats(value: unknown, known: Map<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((entry) => shareRepeats(entry, known));
  if (typeof value !== 'object' || value === null) return value;
  const isIdiom = 'kind' in value && value.kind === 'idiom';
  const isNamed = isIdiom || ('kind' in value && value.kind === 'related');
  const text = isNamed ? JSON.stringify(value) : '';
  if (isNamed && known.has(text)) return known.get(text);
  const inside = isIdiom ? new Map<string, unknown>() : known;
  const shared = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shareRepeats(entry, inside)]));
  if (isNamed) known.set(text, shared);
  return shared;
}

/** A copy of a definition to mutate: its rules share nothing with each other, and what a part is told is one object wherever the part uses it. */
export function definitionCopy(definition: Definition): Mutable<Definition> {
  const copy = copyOf(definition);
  const share = <H extends object, K extends keyof H>(holder: H, key: K): void =>
    void (holder[key] = argumentsShared(shareRepeats(holder[key], new Map())) as H[K]);
  for (const part of countedParts(copy)) {
    share(part.rows, 'where');
    for (const exclusion of part.exclusions) share(exclusion, 'when');
    if (part.of) share(part, 'of');
  }
  if (copy.calculation.shape === 'proportion') share(copy.calculation, 'numerator');
  if (copy.calculation.shape === 'distribution') share(copy.calculation, 'value');
  for (const breakdown of copy.breakdowns) {
    if ('kind' in breakdown) for (const stratum of breakdown.strata) share(stratum, 'when');
    else share(breakdown, 'of');
  }
  return copy;
}

/** A place that holds an expression. */
export interface Slot {
  readonly path: string;
  readonly node: Mutable<Expression>;
  /** True where the value is used as a condition. */
  readonly isCondition: boolean;
  /** How many rows are in scope: one at the top, one more inside each `related`. */
  readonly depth: number;
  /** True for a part that is proved once: its inside is not the definition's to answer for. */
  readonly isPart: boolean;
}

/** Where a walk stands: what it has been through, how many rows are in scope, and which parts it does not enter. */
interface Walk {
  readonly visited: Set<object>;
  readonly depth: number;
  readonly parts: Parts;
}

export const walkWith = (parts: Parts): Walk => ({ visited: new Set(), depth: 1, parts });

/** Every place inside a value of an object, itself first. The keys given are those that hold expressions. */
export function* slotsIn<H extends object, K extends keyof H & (string | number)>(
  holder: H,
  key: K,
  path: string,
  isCondition: boolean,
  walk: Walk,
): Generator<Slot> {
  // The callers name only keys that hold expressions.
  const node = holder[key] as Mutable<Expression> | null;
  if (node === null) return;
  if (node.kind === 'related' || node.kind === 'idiom') {
    if (walk.visited.has(node)) return;
    walk.visited.add(node);
  }
  const isPart = node.kind === 'idiom' && walk.parts.has(node.name);
  yield { path, node, isCondition, depth: walk.depth, isPart };
  const into = <I extends object, L extends keyof I & (string | number)>(inner: I, name: L, at: string, isTruth: boolean) =>
    slotsIn(inner, name, `${path}.${at}`, isTruth, walk);
  switch (node.kind) {
    case 'literal':
    case 'parameter':
    case 'given':
    case 'column':
      return;
    case 'compare':
    case 'arithmetic':
      yield* into(node, 'left', 'left', false);
      yield* into(node, 'right', 'right', false);
      return;
    case 'quotient':
      yield* into(node, 'over', 'over', false);
      yield* into(node, 'under', 'under', false);
      return;
    case 'and':
    case 'or':
      for (const at of node.operands.keys()) yield* into(node.operands, at, `${node.kind}.${at}`, true);
      return;
    case 'not':
      yield* into(node, 'operand', 'not', true);
      return;
    case 'isNull':
    case 'in':
      yield* into(node, 'operand', node.kind, false);
      return;
    case 'case':
      for (const [at, entry] of node.when.entries()) {
        yield* into(entry, 'if', `when.${at}.if`, true);
        yield* into(entry, 'then', `when.${at}.then`, isCondition);
      }
      yield* into(node, 'otherwise', 'otherwise', isCondition);
      return;
    case 'shift':
      yield* into(node, 'date', 'date', false);
      // A number is changed in place.
      if (typeof node.by !== 'number') yield* into(node as Mutable<typeof node & { readonly by: Expression }>, 'by', 'by', false);
      return;
    case 'elapsed':
      yield* into(node, 'from', 'from', false);
      yield* into(node, 'to', 'to', false);
      return;
    case 'related': {
      const inner = { ...walk, depth: walk.depth + 1 };
      yield* slotsIn(node, 'where', `${path}.${node.aggregate}.where`, true, inner);
      yield* slotsIn(node, 'of', `${path}.${node.aggregate}.of`, false, inner);
      if (node.aggregate === 'coveredDays') {
        yield* slotsIn(node, 'until', `${path}.until`, false, inner);
        for (const end of ['from', 'to'] as const) yield* into(node.within, end, `within.${end}`, false);
      }
      return;
    }
    case 'idiom': {
      if (!isPart) {
        yield* into(node, 'expansion', node.name, isCondition);
        return;
      }
      for (const [at, places] of usesOf(node).entries()) {
        for (const { node: argument, depth } of places)
          yield* slotsIn({ argument }, 'argument', `${path}.${node.name}.${at}`, false, { ...walk, depth });
      }
      for (const own of told(node, walk.parts, walk.depth))
        yield { path: `${path}.${node.name}`, node: own, isCondition: false, depth: walk.depth, isPart: false };
    }
  }
}

/** Rows and what is added up of them: the parts of a calculation that expressions are in. */
export interface CountedPart {
  rows: Mutable<Rows>;
  exclusions: Mutable<Exclusion>[];
  of?: Mutable<Expression> | null;
}

const isCountedPart = (node: object): node is CountedPart => 'rows' in node && 'exclusions' in node;

/** The parts of a calculation that name rows: one for most, and one for each sum of a ratio or total. */
export function countedParts({ calculation }: Mutable<Definition>): CountedPart[] {
  const found: CountedPart[] = [];
  // Quantities are plain data, so every sum within is met by walking their values.
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isCountedPart(node)) found.push(node);
    else for (const value of Object.values(node)) walk(value);
  };
  walk(calculation);
  return found;
}

/** Every place in a definition that holds an expression, in the order a reader meets them; parts that are proved once are not entered. */
export function* definitionSlots(definition: Mutable<Definition>, parts: Parts = new Map()): Generator<Slot> {
  const { calculation } = definition;
  for (const part of countedParts(definition)) {
    yield* slotsIn(part.rows, 'where', 'cohort', true, walkWith(parts));
    for (const exclusion of part.exclusions) yield* slotsIn(exclusion, 'when', `exclusion ${exclusion.id}`, true, walkWith(parts));
    if (part.of) yield* slotsIn(part, 'of', 'what is added up', false, walkWith(parts));
  }
  if (calculation.shape === 'proportion') yield* slotsIn(calculation, 'numerator', 'numerator', true, walkWith(parts));
  if (calculation.shape === 'distribution') yield* slotsIn(calculation, 'value', 'value', false, walkWith(parts));
  for (const breakdown of definition.breakdowns) {
    if ('kind' in breakdown)
      for (const stratum of breakdown.strata)
        yield* slotsIn(stratum, 'when', `breakdown ${breakdown.id} ${stratum.value}`, true, walkWith(parts));
    else yield* slotsIn(breakdown, 'of', `breakdown ${breakdown.id}`, false, walkWith(parts));
  }
}

/** The rules of a derived table. */
export type Rules = Mutable<Chain> | Mutable<Union>;

/** Every place in a derived table's rules that holds an expression. */
export function* derivedSlots(table: Rules): Generator<Slot> {
  if (table.kind === 'chain') {
    yield* slotsIn(table, 'where', 'where', true, walkWith(new Map()));
    yield* slotsIn(table, 'joins', 'joins', true, walkWith(new Map()));
    return;
  }
  for (const [at, part] of table.parts.entries()) {
    yield* slotsIn(part, 'where', `parts.${at}.where`, true, walkWith(new Map()));
    for (const name of Object.keys(part.columns)) yield* slotsIn(part.columns, name, `parts.${at}.${name}`, false, walkWith(new Map()));
  }
}

export const slotsOf = (part: Mutable<Definition> | Rules, parts: Parts = new Map()): Generator<Slot> =>
  'calculation' in part ? definitionSlots(part, parts) : derivedSlots(part);

/** The derived tables a definition reads. */
export function derivedUsedBy(definition: Definition): readonly (keyof typeof derivedTables)[] {
  const found = new Set<keyof typeof derivedTables>();
  const look = (text: string): void => {
    for (const name of Object.keys(derivedTables) as (keyof typeof derivedTables)[]) {
      if (found.has(name) || !(text.includes(`"table":"${name}"`) || text.includes(`"from":"${name}"`))) continue;
      found.add(name);
      look(JSON.stringify(derivedTables[name]));
    }
  };
  look(JSON.stringify([definition.calculation, definition.breakdowns]));
  return [...found];
}

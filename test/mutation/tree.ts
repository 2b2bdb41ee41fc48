import { derivedTables, type Chain, type Definition, type Expression } from '../../src/language/index.js';

/** The type without `readonly`, for copies that mutation changes in place. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A copy in which no two places share an object, so that each place is seen and changed on its own. */
export function copyOf<T>(value: T): Mutable<T> {
  return JSON.parse(JSON.stringify(value));
}

/** A place that holds an expression. */
export interface Slot {
  readonly path: string;
  readonly node: Mutable<Expression>;
  /** True where the value is used as a condition. */
  readonly isCondition: boolean;
  replace(by: Mutable<Expression>): void;
}

function* slotsIn<H extends object, K extends keyof H & (string | number)>(holder: H, key: K, path: string, isCondition: boolean): Generator<Slot> {
  const node = holder[key] as Mutable<Expression> | null;
  if (node === null) return;
  yield { path, node, isCondition, replace: (by) => void (holder[key] = by as H[K]) };
  switch (node.kind) {
    case 'literal':
    case 'parameter':
    case 'column':
      return;
    case 'compare':
    case 'arithmetic':
      yield* slotsIn(node, 'left', `${path}.left`, false);
      yield* slotsIn(node, 'right', `${path}.right`, false);
      return;
    case 'and':
    case 'or':
      for (const at of node.operands.keys()) yield* slotsIn(node.operands, at, `${path}.${node.kind}.${at}`, true);
      return;
    case 'not':
      yield* slotsIn(node, 'operand', `${path}.not`, true);
      return;
    case 'isNull':
    case 'in':
      yield* slotsIn(node, 'operand', `${path}.${node.kind}`, false);
      return;
    case 'case':
      for (const [at, entry] of node.when.entries()) {
        yield* slotsIn(entry, 'if', `${path}.when.${at}.if`, true);
        yield* slotsIn(entry, 'then', `${path}.when.${at}.then`, isCondition);
      }
      yield* slotsIn(node, 'otherwise', `${path}.otherwise`, isCondition);
      return;
    case 'shift':
      yield* slotsIn(node, 'date', `${path}.date`, false);
      return;
    case 'elapsed':
      yield* slotsIn(node, 'from', `${path}.from`, false);
      yield* slotsIn(node, 'to', `${path}.to`, false);
      return;
    case 'related':
      yield* slotsIn(node, 'where', `${path}.${node.aggregate}.where`, true);
      yield* slotsIn(node, 'of', `${path}.${node.aggregate}.of`, false);
      return;
    case 'idiom':
      yield* slotsIn(node, 'expansion', `${path}.${node.name}`, isCondition);
  }
}

/** The part of a calculation that names rows: of a ratio, what is above its line. */
export function countedPart(definition: Mutable<Definition>): Mutable<Extract<Definition['calculation'], { shape: 'count' | 'proportion' | 'distribution' }>> | Mutable<Extract<Definition['calculation'], { shape: 'ratio' }>['numerator']> {
  return definition.calculation.shape === 'ratio' ? definition.calculation.numerator : definition.calculation;
}

/** Every place in a definition that holds an expression, in the order a reader meets them. */
export function* definitionSlots(definition: Mutable<Definition>): Generator<Slot> {
  const { calculation } = definition;
  const part = countedPart(definition);
  yield* slotsIn(part.rows, 'where', 'cohort', true);
  for (const exclusion of part.exclusions) yield* slotsIn(exclusion, 'when', `exclusion ${exclusion.id}`, true);
  if (calculation.shape === 'proportion') yield* slotsIn(calculation, 'numerator', 'numerator', true);
  if (calculation.shape === 'distribution') yield* slotsIn(calculation, 'value', 'value', false);
  for (const breakdown of definition.breakdowns) yield* slotsIn(breakdown, 'of', `breakdown ${breakdown.id}`, false);
}

/** Every place in a derived table's rules that holds an expression. */
export function* chainSlots(chain: Mutable<Chain>): Generator<Slot> {
  yield* slotsIn(chain, 'where', 'where', true);
  yield* slotsIn(chain, 'joins', 'joins', true);
}

export const slotsOf = (part: Mutable<Definition> | Mutable<Chain>): Generator<Slot> => ('calculation' in part ? definitionSlots(part) : chainSlots(part));

/** The derived tables a definition reads. */
export function chainsUsedBy(definition: Definition): readonly (keyof typeof derivedTables)[] {
  const text = JSON.stringify([definition.calculation, definition.breakdowns]);
  return (Object.keys(derivedTables) as (keyof typeof derivedTables)[]).filter((name) => text.includes(`"table":"${name}"`));
}

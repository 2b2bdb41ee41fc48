import { type Definition, derivedTables, type Expression } from '../../src/language/index.js';
import type { Derived, Value, World } from '../naive/world.js';
import { derivedCases, derivedNaively } from '../support/derived.js';
import { partSamples } from '../support/parts.js';
import { differences, naively, type VectorCase, worldOfCase } from '../support/vectors.js';
import { clauseExceptions, equivalentMutants } from './exceptions.js';
import { formula } from './formula.js';
import { type Mutant, mutantsOf } from './mutants.js';
import { definitionCopy, type Slot, slotsOf } from './tree.js';

/** The values that each expression was seen to have. */
export type Seen = Map<Expression, Set<Value>>;

export const observer =
  (seen: Seen) =>
  (node: Expression, value: Value): void => {
    const values = seen.get(node);
    if (values) values.add(value);
    else seen.set(node, new Set([value]));
  };

export interface Coverage {
  readonly clauses: number;
  /** Conditions never seen true, or never seen false, a line each. */
  readonly unseen: readonly string[];
}

export function coverageOf(of: string, slots: Iterable<Slot>, seen: Seen): Coverage {
  const unseen: string[] = [];
  const unused = new Set(clauseExceptions.filter((each) => each.of === of));
  let clauses = 0;
  for (const { path, node, isCondition, isPart } of slots) {
    if (!isCondition || node.kind === 'literal' || (node.kind === 'idiom' && !isPart)) continue;
    clauses++;
    for (const value of [true, false]) {
      const known = clauseExceptions.find((each) => each.of === of && each.path === path && each.never === value);
      if (seen.get(node)?.has(value)) continue;
      if (known) unused.delete(known);
      else unseen.push(`${path} is never ${value}: ${formula(node)}`);
    }
  }
  for (const each of unused) unseen.push(`${each.path} is listed as never ${each.never}, but it was seen so`);
  return { clauses, unseen };
}

/** Which of a definition's own clauses its cases show true and false. */
export function coverageOfDefinition(definition: Definition, cases: readonly VectorCase[]): Coverage {
  const copy = definitionCopy(definition);
  const seen: Seen = new Map();
  for (const vector of cases) naively(vector, copy, worldOfCase(vector), observer(seen));
  return coverageOf(definition.id, slotsOf(copy, partSamples), seen);
}

export interface Trial {
  readonly vector: VectorCase;
  readonly definition: Definition;
  /** The case's records, made once where no mutant changes what is derived from them. */
  readonly world: World | null;
}

/** The first case that does not give what it expects, or null. A mutant that cannot be evaluated gives nothing. */
function failingCase(trials: readonly Trial[], chains: Derived): string | null {
  const failing = trials.find(({ vector, definition, world }) => {
    try {
      return differences(vector, naively(vector, definition, world ?? worldOfCase(vector, chains))).length > 0;
    } catch {
      return true;
    }
  });
  return failing ? `${failing.definition.id}: ${failing.vector.name}` : null;
}

/** The first of a derived table's own cases that no longer gives what it expects, or null. */
function failingDerived(name: string, derived: Derived): string | null {
  const own = derivedCases(name);
  const failing = own.cases.find((each) => JSON.stringify(derivedNaively(own, each, derived)) !== JSON.stringify(each.rows));
  return failing ? `${name}: ${failing.name}` : null;
}

export interface Mutation {
  readonly made: number;
  readonly killed: number;
  readonly equivalent: number;
  /** Changes of meaning that no case notices, a line each. */
  readonly alive: readonly string[];
}

/**
 * Makes each mutant in turn and looks for a case that fails.
 *
 * @throws when a case fails without any change: then nothing is proved
 */
export function mutationOf(of: string, mutants: Iterable<Mutant>, trials: readonly Trial[], chains: Derived = derivedTables): Mutation {
  const failing = (): string | null => failingDerived(of, chains) ?? failingCase(trials, chains);
  const unchanged = failing();
  if (unchanged !== null) throw new Error(`A case fails without any change: ${unchanged}`);
  const alive: string[] = [];
  const unused = new Set(equivalentMutants.filter((each) => each.of === of));
  let [made, killed, equivalent] = [0, 0, 0];
  for (const mutant of mutants) {
    made++;
    mutant.apply();
    const fails = failing() !== null;
    mutant.revert();
    const known = equivalentMutants.find((each) => each.of === of && each.path === mutant.path && each.what === mutant.what);
    if (fails) killed++;
    else if (known) equivalent++;
    else alive.push(`${mutant.path}: ${mutant.what}`);
    if (known && !fails) unused.delete(known);
  }
  for (const each of unused) alive.push(`${each.path}: ${each.what} is listed as equivalent, but it is killed or does not exist`);
  return { made, killed, equivalent, alive };
}

/** Which changes of a definition's own clauses its cases notice. */
export function mutationOfDefinition(definition: Definition, cases: readonly VectorCase[]): Mutation {
  const copy = definitionCopy(definition);
  const trials = cases.map((vector) => ({ vector, definition: copy, world: worldOfCase(vector) }));
  return mutationOf(definition.id, mutantsOf(copy, partSamples), trials);
}

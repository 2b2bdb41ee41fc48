import { afterAll, describe, expect, it } from 'vitest';
import { type Chain, derivedTables, type Expression } from '../../src/language/index.js';
import type { Value } from '../naive/world.js';
import { definitionsInFolders } from '../support/definitions.js';
import { partQuestions, partSamples, typeOfPart } from '../support/parts.js';
import { naively, vectorFiles, worldOfCase } from '../support/vectors.js';
import { clauseExceptions } from './exceptions.js';
import { formula } from './formula.js';
import { argumentsShared } from './parts.js';
import { chainsUsedBy, copyOf, definitionCopy, type Slot, slotsIn, slotsOf, walkWith } from './tree.js';

const definitions = await definitionsInFolders();
const casesOf = new Map(vectorFiles().map((file) => [file.indicator, file.cases]));
const withVectors = definitions.filter((definition) => casesOf.has(definition.id));
let clauses = 0;

type Seen = Map<Expression, Set<Value>>;
const observer =
  (seen: Seen) =>
  (node: Expression, value: Value): void => {
    const values = seen.get(node);
    if (values) values.add(value);
    else seen.set(node, new Set([value]));
  };

/** Conditions never seen true, or never seen false, a line each. */
function unseen(of: string, slots: Iterable<Slot>, seen: Seen): readonly string[] {
  const missing: string[] = [];
  const unused = new Set(clauseExceptions.filter((each) => each.of === of));
  for (const { path, node, isCondition, isPart } of slots) {
    if (!isCondition || node.kind === 'literal' || (node.kind === 'idiom' && !isPart)) continue;
    clauses++;
    for (const value of [true, false]) {
      const known = clauseExceptions.find((each) => each.of === of && each.path === path && each.never === value);
      if (seen.get(node)?.has(value)) continue;
      if (known) unused.delete(known);
      else missing.push(`${path} is never ${value}: ${formula(node)}`);
    }
  }
  for (const each of unused) missing.push(`${each.path} is listed as never ${each.never}, but it was seen so`);
  return missing;
}

describe('every clause is seen true and false by some vector', () => {
  it.each(withVectors.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
    const copy = definitionCopy(definition);
    const seen: Seen = new Map();
    for (const vector of casesOf.get(id)!) naively(vector, copy, worldOfCase(vector), observer(seen));
    expect(unseen(id, slotsOf(copy, partSamples), seen)).toEqual([]);
  });

  it.each(Object.keys(derivedTables) as (keyof typeof derivedTables)[])('the derived table %s', (name) => {
    const chains = copyOf<Readonly<Record<string, Chain>>>(derivedTables);
    const seen: Seen = new Map();
    for (const definition of withVectors.filter((each) => chainsUsedBy(each).includes(name))) {
      for (const vector of casesOf.get(definition.id)!) worldOfCase(vector, chains, observer(seen));
    }
    expect(unseen(name, slotsOf(chains[name]!), seen)).toEqual([]);
  });
});

describe('every clause inside a part is seen true and false by some vector of the part', () => {
  it.each(partQuestions().map((part) => [part.name, part] as const))('%s', (name, { idiom, questions }) => {
    argumentsShared(idiom);
    const seen: Seen = new Map();
    for (const { definition, cases } of questions)
      for (const vector of cases) naively(vector, definition, worldOfCase(vector), observer(seen));
    const isCondition = typeOfPart(partSamples.get(name)!) === 'boolean';
    expect(unseen(name, slotsIn(idiom, 'expansion', name, isCondition, walkWith(partSamples)), seen)).toEqual([]);
  });
});

afterAll(() =>
  console.log(
    `clause coverage: ${clauses} clauses of ${withVectors.length} definitions and ${Object.keys(derivedTables).length} derived tables`,
  ),
);

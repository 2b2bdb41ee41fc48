import { afterAll, describe, expect, it } from 'vitest';
import { derivedTables } from '../../src/language/index.js';
import type { Derived } from '../naive/world.js';
import { definitionsInFolders } from '../support/definitions.js';
import { derivedCases, derivedNaively } from '../support/derived.js';
import { partQuestions, partSamples, typeOfPart } from '../support/parts.js';
import { naively, vectorFiles, worldOfCase } from '../support/vectors.js';
import { argumentsShared } from './parts.js';
import { type Coverage, coverageOf, coverageOfDefinition, observer, type Seen } from './prove.js';
import { copyOf, derivedUsedBy, slotsIn, slotsOf, walkWith } from './tree.js';

const definitions = await definitionsInFolders();
const casesOf = new Map(vectorFiles().map((file) => [file.indicator, file.cases]));
const withVectors = definitions.filter((definition) => casesOf.has(definition.id));
let clauses = 0;

function expectAllSeen(coverage: Coverage): void {
  clauses += coverage.clauses;
  expect(coverage.unseen).toEqual([]);
}

describe('every clause is seen true and false by some vector', () => {
  it.each(withVectors.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
    expectAllSeen(coverageOfDefinition(definition, casesOf.get(id)!));
  });

  it.each(Object.keys(derivedTables) as (keyof typeof derivedTables)[])('the derived table %s', (name) => {
    const chains = copyOf<Derived>(derivedTables);
    const seen: Seen = new Map();
    for (const definition of withVectors.filter((each) => derivedUsedBy(each).includes(name))) {
      for (const vector of casesOf.get(definition.id)!) worldOfCase(vector, chains, observer(seen));
    }
    const own = derivedCases(name);
    for (const each of own.cases) derivedNaively(own, each, chains, observer(seen));
    expectAllSeen(coverageOf(name, slotsOf(chains[name]!), seen));
  });
});

describe('every clause inside a part is seen true and false by some vector of the part', () => {
  it.each(partQuestions().map((part) => [part.name, part] as const))('%s', (name, { idiom, questions }) => {
    argumentsShared(idiom);
    const seen: Seen = new Map();
    for (const { definition, cases } of questions)
      for (const vector of cases) naively(vector, definition, worldOfCase(vector), observer(seen));
    const isCondition = typeOfPart(partSamples.get(name)!) === 'boolean';
    expectAllSeen(coverageOf(name, slotsIn(idiom, 'expansion', name, isCondition, walkWith(partSamples)), seen));
  });
});

afterAll(() =>
  console.log(
    `clause coverage: ${clauses} clauses of ${withVectors.length} definitions, ${partSamples.size} parts and ${Object.keys(derivedTables).length} derived tables`,
  ),
);

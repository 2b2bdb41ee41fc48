import { afterAll, describe, expect, it } from 'vitest';
import { derivedTables } from '../../src/language/index.js';
import type { Derived } from '../naive/world.js';
import { definitionsInFolders } from '../support/definitions.js';
import { derivedCases } from '../support/derived.js';
import { partQuestions, partSamples } from '../support/parts.js';
import { vectorFiles, worldOfCase } from '../support/vectors.js';
import { mutantsOf, mutantsOfPart } from './mutants.js';
import { type Mutation, mutationOf, mutationOfDefinition } from './prove.js';
import { copyOf, derivedUsedBy } from './tree.js';

const definitions = await definitionsInFolders();
const casesOf = new Map(vectorFiles().map((file) => [file.indicator, file.cases]));
const withVectors = definitions.filter((definition) => casesOf.has(definition.id));
const total = { made: 0, killed: 0, equivalent: 0 };

function expectNoneAlive(mutation: Mutation): void {
  for (const what of ['made', 'killed', 'equivalent'] as const) total[what] += mutation[what];
  expect(mutation.made, 'there is something to change').toBeGreaterThan(0);
  expect(mutation.alive.join('\n')).toBe('');
}

describe('every small change of meaning makes some vector fail', () => {
  it.each(withVectors.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
    expectNoneAlive(mutationOfDefinition(definition, casesOf.get(id)!));
  });

  it.each(Object.keys(derivedTables) as (keyof typeof derivedTables)[])('the derived table %s', (name) => {
    const chains = copyOf<Derived>(derivedTables);
    const users = withVectors.filter((definition) => derivedUsedBy(definition).includes(name));
    const trials = users.flatMap((definition) => casesOf.get(definition.id)!.map((vector) => ({ vector, definition, world: null })));
    const own = derivedCases(name).cases.length;
    expect(trials.length + own, 'it has cases of its own, or some definition with vectors uses it').toBeGreaterThan(0);
    expectNoneAlive(mutationOf(name, mutantsOf(chains[name]!), trials, chains));
  });
});

describe('every small change inside a part makes some vector of the part fail', () => {
  it.each(partQuestions().map((part) => [part.name, part] as const))('%s', (name, part) => {
    const trials = part.questions.flatMap(({ definition, cases }) =>
      cases.map((vector) => ({ vector, definition, world: worldOfCase(vector) })),
    );
    expectNoneAlive(mutationOf(name, mutantsOfPart(part.idiom, partSamples), trials));
  });
});

afterAll(() =>
  console.log(
    `mutation: ${total.made} mutants, ${total.killed} killed, ${total.equivalent} listed as equivalent, ${total.made - total.killed - total.equivalent} alive`,
  ),
);

import { afterAll, describe, expect, it } from 'vitest';
import { type Chain, type Definition, derivedTables } from '../../src/language/index.js';
import type { World } from '../naive/world.js';
import { definitionsInFolders } from '../support/definitions.js';
import { partQuestions, partSamples } from '../support/parts.js';
import { differences, naively, type VectorCase, vectorFiles, worldOfCase } from '../support/vectors.js';
import { equivalentMutants } from './exceptions.js';
import { type Mutant, mutantsOf, mutantsOfPart } from './mutants.js';
import { chainsUsedBy, copyOf, definitionCopy } from './tree.js';

const definitions = await definitionsInFolders();
const casesOf = new Map(vectorFiles().map((file) => [file.indicator, file.cases]));
const withVectors = definitions.filter((definition) => casesOf.has(definition.id));
let made = 0;
let killed = 0;
let equivalent = 0;

interface Trial {
  readonly vector: VectorCase;
  readonly definition: Definition;
  readonly world: World | null;
}

/** The first case that no longer gives what it expects, or null. A mutant that cannot be evaluated gives nothing. */
function failingCase(trials: readonly Trial[], chains: Readonly<Record<string, Chain>>): string | null {
  const failing = trials.find(({ vector, definition, world }) => {
    try {
      return differences(vector, naively(vector, definition, world ?? worldOfCase(vector, chains))).length > 0;
    } catch {
      return true;
    }
  });
  return failing ? `${failing.definition.id}: ${failing.vector.name}` : null;
}

function survivors(
  of: string,
  mutants: Iterable<Mutant>,
  trials: readonly Trial[],
  chains: Readonly<Record<string, Chain>>,
): readonly string[] {
  expect(failingCase(trials, chains), 'unchanged, every case passes').toBeNull();
  const alive: string[] = [];
  const unused = new Set(equivalentMutants.filter((each) => each.of === of));
  for (const mutant of mutants) {
    made++;
    mutant.apply();
    const fails = failingCase(trials, chains) !== null;
    mutant.revert();
    const known = equivalentMutants.find((each) => each.of === of && each.path === mutant.path && each.what === mutant.what);
    if (fails) killed++;
    else if (known) equivalent++;
    else alive.push(`${mutant.path}: ${mutant.what}`);
    if (known && !fails) unused.delete(known);
  }
  for (const each of unused) alive.push(`${each.path}: ${each.what} is listed as equivalent, but it is killed or does not exist`);
  return alive;
}

describe('every small change of meaning makes some vector fail', () => {
  it.each(withVectors.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
    const copy = definitionCopy(definition);
    const trials = casesOf.get(id)!.map((vector) => ({ vector, definition: copy, world: worldOfCase(vector) }));
    expect(survivors(id, mutantsOf(copy, partSamples), trials, derivedTables).join('\n')).toBe('');
  });

  it.each(Object.keys(derivedTables) as (keyof typeof derivedTables)[])('the derived table %s', (name) => {
    const chains = copyOf<Readonly<Record<string, Chain>>>(derivedTables);
    const users = withVectors.filter((definition) => chainsUsedBy(definition).includes(name));
    const trials = users.flatMap((definition) => casesOf.get(definition.id)!.map((vector) => ({ vector, definition, world: null })));
    expect(trials.length, 'some definition with vectors uses it').toBeGreaterThan(0);
    expect(survivors(name, mutantsOf(chains[name]!), trials, chains).join('\n')).toBe('');
  });
});

describe('every small change inside a part makes some vector of the part fail', () => {
  it.each(partQuestions().map((part) => [part.name, part] as const))('%s', (name, part) => {
    const trials = part.questions.flatMap(({ definition, cases }) =>
      cases.map((vector) => ({ vector, definition, world: worldOfCase(vector) })),
    );
    expect(survivors(name, mutantsOfPart(part.idiom, partSamples), trials, derivedTables).join('\n')).toBe('');
  });
});

afterAll(() =>
  console.log(`mutation: ${made} mutants, ${killed} killed, ${equivalent} listed as equivalent, ${made - killed - equivalent} alive`),
);

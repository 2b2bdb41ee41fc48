import { describe, expect, it } from 'vitest';
import { definitions as registry } from '../definitions/index.js';
import { byEngine } from './support/by-engine.js';
import { definitionsInFolders } from './support/definitions.js';
import { partQuestions, partSamples } from './support/parts.js';
import { differences, naively, partFiles, problemsWithCases, vectorFiles } from './support/vectors.js';

const definitions = await definitionsInFolders();
const files = vectorFiles();
const byId = new Map(definitions.map((definition) => [definition.id, definition]));

describe('every definition has vectors worked out by hand', () => {
  it('and the registry lists every definition in the folders, by id', () => {
    expect(registry.map((definition) => definition.id)).toEqual(definitions.map((definition) => definition.id));
    for (const [at, definition] of registry.entries()) expect(definition).toBe(definitions[at]);
  });

  it('and every vector file is of a definition', () => {
    expect(files.map((file) => file.indicator).filter((id) => !byId.has(id))).toEqual([]);
  });

  it.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
    const file = files.find((each) => each.indicator === id);
    expect(file, `test/vectors/${id}.json is missing: \`npm run check -- ${id}\` says what belongs there`).toBeDefined();
    expect(problemsWithCases(definition, file!.cases)).toEqual([]);
  });
});

for (const file of files.filter(({ indicator }) => byId.has(indicator))) {
  const definition = byId.get(file.indicator)!;
  describe(file.indicator, () => {
    it.each(file.cases.map((each) => [each.name, each] as const))('%s', (_, vector) => {
      expect(differences(vector, naively(vector, definition)), 'by the naive interpreter').toEqual([]);
      expect(differences(vector, byEngine(vector, definition)), 'by the engine').toEqual([]);
    });
  });
}

describe('every part that is proved once has vectors worked out by hand', () => {
  it('and every file of vectors in test/vectors/parts is of a part', () => {
    expect(partFiles().map(({ part }) => part)).toEqual([...partSamples.keys()].sort());
  });

  it.each(partFiles().map((file) => [file.part, file] as const))('%s', (_, { cases }) => {
    const names = cases.map((each) => each.name);
    expect(new Set(names).size, 'case names are unique').toBe(names.length);
    for (const each of cases) expect(each.why.length, `${each.name} says why`).toBeGreaterThan(10);
    expect(new Set(cases.flatMap((each) => Object.values(each.expect))).size, 'more than one value').toBeGreaterThan(1);
  });
});

for (const { name, questions } of partQuestions()) {
  it.each(questions.flatMap(({ definition, cases }) => cases.map((vector) => [vector.name, vector, definition] as const)))(
    `the part ${name}: %s`,
    (_, vector, definition) => {
      expect(differences(vector, naively(vector, definition)), 'by the naive interpreter').toEqual([]);
      expect(differences(vector, byEngine(vector, definition)), 'by the engine').toEqual([]);
    },
  );
}

import { expect, test } from 'vitest';
import { definitionsInFolders } from '../../support/definitions.js';
import { partQuestions } from '../../support/parts.js';
import { vectorFiles } from '../../support/vectors.js';
import { differencesBySql } from './by-sql.js';

const files = vectorFiles();
const byId = new Map((await definitionsInFolders()).map((definition) => [definition.id, definition]));

test('there are vectors', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files.map((file) => [file.indicator, file] as const))(
  'DuckDB gives every row and total of every vector of %s',
  async (id, file) => {
    const definition = byId.get(id);
    if (!definition) throw new Error(`no definition is called ${id}`);
    expect(await differencesBySql(definition, file.cases)).toEqual([]);
  },
);

test.each(partQuestions().map((part) => [part.name, part] as const))(
  'DuckDB gives every row of every vector of the part %s',
  async (_, part) => {
    for (const { definition, cases } of part.questions) expect(await differencesBySql(definition, cases)).toEqual([]);
  },
);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readersGuide } from '../../scripts/docs/readers-guide.js';
import { annexALists } from '../../src/readers/annex-a/lists.js';
import { apiTables } from '../../src/readers/csc-api/fields.js';
import { plainName, specOf } from '../../src/readers/rows/source-table.js';
import { ssdTables } from '../../src/readers/ssd/tables.js';
import { codeSets } from '../../src/records/model/code-sets/index.js';

const sources = { 'Annex A': annexALists, 'the Standard Safeguarding Dataset': ssdTables, 'the child-level submission': apiTables };

describe('the page of column mappings', () => {
  it('is what the readers go by (else run npm run docs:readers)', () => {
    expect(readFileSync(new URL('../../docs/guide/readers.md', import.meta.url), 'utf8')).toBe(readersGuide());
  });
});

describe.each(Object.entries(sources))('the mapping of %s', (_, tables) => {
  it('names columns that the record model has, and words for codes that their lists have', () => {
    for (const { fields } of tables) {
      for (const { name, into, words } of fields) {
        if (!into) continue;
        const spec = specOf(into);
        expect(spec, name).toBeDefined();
        const codes = codeSets[spec.codes ?? '']?.codes.map(({ code }) => code) ?? [];
        expect(codes, name).toEqual(expect.arrayContaining(Object.values(words)));
      }
    }
  });

  it('gives no name to two fields of a table', () => {
    for (const { name, fields } of tables) {
      const names = fields.flatMap((field) => [...new Set([field.name, ...field.also].map(plainName))]);
      expect(
        names.filter((each, at) => names.indexOf(each) !== at),
        name,
      ).toEqual([]);
    }
  });
});

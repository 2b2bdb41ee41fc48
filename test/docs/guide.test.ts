import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { gapSchema } from '../../src/language/schema/gap.js';
import { metadata, verification } from '../../src/language/schema/metadata.js';
import { verificationsFrom } from '../../src/language/standing.js';

const guide = readFileSync(new URL('../../docs/guide/definitions.md', import.meta.url), 'utf8');

/** The first cells of the table below a heading. */
function firstCells(heading: string, table = 0): readonly string[] {
  const section = guide.split(/^## /m).find((each) => each.startsWith(heading))!;
  const tables = section.split('\n\n').filter((block) => block.startsWith('|'));
  return [...tables[table].matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
}

describe('the guide to definitions', () => {
  it('says what each status and each verification means', () => {
    expect(firstCells('Statuses')).toEqual([...metadata.shape.status.options, 'gap']);
    expect(firstCells('How sure a rule is')).toEqual(verification.options);
  });

  it('says how sure a rule of each standing may be', () => {
    const rows = [...guide.matchAll(/^\| `(official|relays|sector|proposals)` \| [^|]+ \| (`official`.*|`relayed`.*|`proposed`) \|$/gm)];
    expect(rows.map(([, standing]) => standing)).toEqual(['official', 'relays', 'sector', 'proposals']);
    for (const [, standing, sure] of rows) {
      expect(
        [...sure.matchAll(/`([a-z]+)`/g)].map((match) => match[1]),
        standing,
      ).toEqual(verificationsFrom(standing as 'official'));
    }
  });

  it('names every field of a page, and every list', () => {
    const unnamed = Object.keys({ ...metadata.shape, ...gapSchema.shape }).filter((field) => !new RegExp(`\\b${field}\\b`).test(guide));
    expect(unnamed).toEqual([]);
    expect(metadata.shape.listedIn.element.options.filter((list) => !guide.includes(`\`${list}\``))).toEqual([]);
  });

  it('imports by an id there is', () => {
    const imported = [...guide.matchAll(/from 'csc-indicators\/definitions\/([^']+)'/g)].map((match) => match[1]);
    expect(imported.length).toBeGreaterThan(0);
    expect(definitions.map(({ id }) => id)).toEqual(expect.arrayContaining(imported));
  });
});

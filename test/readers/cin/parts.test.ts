import { describe, expect, it } from 'vitest';
import { readReturns, sourceFromText } from '../../../src/readers/index.js';
import { childIdsOf, issuesOf } from '../ssda903/support.js';
import { census, child, referral } from './support.js';

const file = (name: string, ids: readonly string[], header: Parameters<typeof census>[1] = {}, referred = '2023-06-01') =>
  sourceFromText(name, census(ids.map((id) => child(id, referral(referred))).join(''), header));
const read = (...cin: ReturnType<typeof file>[]) => readReturns({ cin });

describe('several census files of one authority for one year', () => {
  it('are parts of one return when no child is in two of them', async () => {
    const result = await read(file('north.xml', ['1', '2']), file('south.xml', ['3']));
    expect(childIdsOf(result.records, 'cinEpisodes')).toEqual(['1', '2', '3']);
    expect(issuesOf(result, 'census-in-parts')).toMatchObject([{ file: 'north.xml, south.xml', severity: 'information' }]);
    expect(issuesOf(result, 'two-censuses-for-one-year')).toEqual([]);
    expect(new Set(result.records.coverage.map(({ source }) => source)).size).toBe(1);
  });

  it('are two returns of one year when a child is in both, however its id is written: the one given last stands, which is told', async () => {
    const result = await read(file('draft.xml', ['01', '2']), file('final.xml', ['1', '3'], {}, '2023-07-01'));
    expect(childIdsOf(result.records, 'cinEpisodes')).toEqual(['01', '3']);
    expect(issuesOf(result, 'two-censuses-for-one-year')).toMatchObject([{ file: 'draft.xml, final.xml', severity: 'warning', count: 1 }]);
  });

  it('cover no days when a part breaks off: the others are not the year', async () => {
    const broken = census(child('3', referral('2023-06-01')) + child('4', referral('2023-06-01')));
    const cut = sourceFromText('south.xml', broken.slice(0, broken.lastIndexOf('</CINdetails>')));
    const result = await read(file('north.xml', ['1', '2']), cut);
    expect(issuesOf(result, 'xml-truncated')).toHaveLength(1);
    expect(result.records.coverage).toEqual([]);
  });

  it('are apart by authority, and by year', async () => {
    const result = await read(
      file('a.xml', ['1']),
      file('b.xml', ['1'], { lea: '202' }),
      file('c.xml', ['1'], { year: 2025 }, '2024-06-01'),
    );
    expect(issuesOf(result, 'two-censuses-for-one-year')).toEqual([]);
    expect(issuesOf(result, 'census-in-parts')).toEqual([]);
    expect(result.records.coverage).toHaveLength(3);
  });
});

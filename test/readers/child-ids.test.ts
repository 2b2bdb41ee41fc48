import { describe, expect, it } from 'vitest';
import { readReturns, sourceFromText } from '../../src/readers/index.js';
import { census, child, referral } from './cin/support.js';
import { childIdsOf, episodes, issuesOf } from './ssda903/support.js';

const looked = (id: string): string => `${id},01/05/2023,S,C2,N1,U4,PR1,,,,,,`;
const born = '<PersonBirthDate>2015-02-28</PersonBirthDate>';

describe('child ids that two returns write in different ways', () => {
  it('are linked, which is told with their number and no id', async () => {
    const result = await readReturns({
      ssda903: [{ yearEnding: 2024, laCode: '201', files: [episodes('e.csv', looked('417'), looked('AB52X'), looked('600'))] }],
      cin: [sourceFromText('cin.xml', census(['00417', 'ab52x', '900'].map((id) => child(id, referral('2023-06-01'))).join('')))],
    });
    expect(childIdsOf(result.records, 'careEpisodes')).toEqual(['00417', 'AB52X', '600']);
    expect(childIdsOf(result.records, 'cinEpisodes')).toEqual(['00417', 'AB52X', '900']);
    const [issue] = issuesOf(result, 'child-ids-written-otherwise');
    expect(issue).toMatchObject({ severity: 'warning', table: 'children', count: 2 });
    expect(`${issue!.message} ${issue!.hint}`).not.toMatch(/417|52X/i);
  });

  it('are left apart in one return, which is told', async () => {
    const result = await readReturns({
      cin: [sourceFromText('cin.xml', census(child('7a', referral('2023-06-01'), born) + child('7A', referral('2023-07-01'), born)))],
    });
    expect(childIdsOf(result.records, 'cinEpisodes')).toEqual(['7a', '7A']);
    expect(issuesOf(result, 'child-ids-alike')).toMatchObject([{ severity: 'warning', count: 2 }]);
    expect(issuesOf(result, 'child-ids-written-otherwise')).toEqual([]);
  });

  it('are told to be children of another system when hardly any child looked after is in the census', async () => {
    const returns = (...ids: readonly string[]) =>
      readReturns({
        ssda903: [{ yearEnding: 2024, laCode: '201', files: [episodes('e.csv', looked('N1'), looked('N2'), looked('N3'))] }],
        cin: [sourceFromText('cin.xml', census(ids.map((id) => child(id, referral('2023-06-01'))).join('')))],
      });
    const none = issuesOf(await returns('C1', 'C2'), 'returns-hardly-overlap');
    expect(none).toMatchObject([{ severity: 'warning', count: 3 }]);
    expect(none[0]!.message).toMatch(/^None of the 3 children looked after on 31 March 2024 is in the CIN census/);
    expect(issuesOf(await returns('N1', 'N2', 'C2'), 'returns-hardly-overlap')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { definitions, fosterCareShare, gaps, reReferrals12m, voiceOfChildGap } from '../../definitions/index.js';
import { lists, notHereYet, riia } from '../../definitions/lists/index.js';
import { crossed, holdsEvery, none, notHere, part, reading, row, same, searchNotHere, stillNotHere } from '../../src/lists/index.js';
import { renderIndex, renderLists, renderNotHere, searchDefinitions } from '../../src/words/index.js';

const pages = [...definitions, ...gaps];
const absent = notHere('agency-rate', 'Agency share', ['locum'], 'other-records', 'It needs a census.', [
  'foster-care-share',
  'not-defined-either',
]);
const list = {
  ...riia,
  rows: [
    row('1', 'the same and a part', part('foster-care-share'), same('re-referrals-12m')),
    row('2', 'a reading', reading('re-referrals-12m', 'a note')),
    row('3', 'a part, and the rest not here', part('foster-care-share'), same('agency-rate')),
    row('4', 'a gap', same('voice-of-child-gap')),
    row('5', 'not here', same('agency-rate')),
    row('6', 'for no measure', none('tells-who', 'It names a team.')),
  ],
};

describe('a list crossed with definitions', () => {
  const cross = crossed(list, [fosterCareShare, reReferrals12m, voiceOfChildGap], [absent]);

  it('says how far each row is answered today, by its best answer that is defined', () => {
    expect(cross.rows.map(({ answered }) => answered)).toEqual(['same', 'reading', 'part', 'gap', 'none', 'none']);
    expect(cross.counts).toEqual({ same: 1, reading: 1, part: 1, gap: 1, none: 2 });
  });

  it('gives title and state of each id, and why it is not here', () => {
    expect(cross.rows[2]!.answers).toEqual([
      { id: 'foster-care-share', how: 'part', state: 'defined', title: fosterCareShare.title },
      { id: 'agency-rate', how: 'same', state: 'not-here', title: 'Agency share', because: absent.because },
    ]);
    expect(cross.rows[3]!.answers[0]!.state).toBe('gap');
  });

  it('turns into JSON and back', () => {
    expect(JSON.parse(JSON.stringify(cross))).toEqual(cross);
  });
});

describe('what is not here', () => {
  it('goes when its definition comes, and names nearest only what is defined', () => {
    expect(stillNotHere([absent], [{ id: 'foster-care-share' }])).toEqual([{ ...absent, nearest: ['foster-care-share'] }]);
    expect(stillNotHere([absent], [{ id: 'agency-rate' }])).toEqual([]);
  });

  it('is found by id, title and other words, in any letters', () => {
    for (const word of ['agency', 'SHARE', 'Locum', 'agency-rate', 'agency locum'])
      expect(searchNotHere([absent], word), word).toEqual([absent]);
    expect(searchNotHere([absent], 'agency vacancy')).toEqual([]);
  });

  it.each(['agency', 'NEET', 'absence', 'vacancy', 'Ofsted', 'SGO', 'EHE', 'kinship', 'LAC', 'NRPF', 'DoLO', 'FGC', 'spending'])(
    '%s is something, here or not here',
    (word) => {
      expect(searchDefinitions(pages, word).length + searchNotHere(stillNotHere(notHereYet, pages), word).length).toBeGreaterThan(0);
    },
  );
});

describe('words of the field', () => {
  it.each([
    ['kinship', 'cla-in-family-networks-kinship-foster'],
    ['SGO', 'ceased-care-sgo'],
    ['LAC', 'children-in-care-rate'],
    ['CLA', 'foster-care-share'],
    ['UASC', 'children-in-care-rate-uasc-only'],
    ['CP plan', 'repeat-cpp-ever'],
    ['NFA', 'referral-nfa-share'],
    ['NEET', 'care-leavers-neet'],
    ['university', 'care-leavers-he'],
    ['ICPC', 'icpc-within-15-days'],
    ['adoption', 'adopted-share'],
    ['CAO', 'ceased-care-cao'],
  ])('%s finds %s', (word, id) => {
    expect(searchDefinitions(definitions, word).map((definition) => definition.id)).toContain(id);
  });

  it.each([
    ['Children looked after on 31 March', 'LAC', true],
    ['Stability of placements', 'lac', false],
    ['Referrals', 'refer', true],
    ['Referrals', 'ferral', false],
    ['s47-rate', 'section47', true],
    ['Re-referrals', 'referrals', true],
    ['Special guardianship', 'SGO order', false],
    ['Costs (net)', '(net)', true],
    ['Vacant posts: vacancy', 'vacancies', true],
    ['Foster placement', 'placements', true],
    ['sgo and cao', 'sgos', false],
    ['Children who were adopted', 'adoption', true],
    ['anything', '  ', true],
  ])('%s and %s: %s', (text, words, holds) => {
    expect(holdsEvery(text, words)).toBe(holds);
  });
});

describe('the pages', () => {
  const still = stillNotHere(notHereYet, pages);

  it('hold every row of every list, and every reason', () => {
    const page = renderLists(lists.map((each) => crossed(each, pages, still)));
    for (const each of lists) expect(page).toContain(`<a id="list-${each.name}"></a>`);
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    const heads = 2 * (lists.length + 1);
    expect(rows).toHaveLength(heads + lists.length + lists.reduce((sum, each) => sum + each.rows.length, 0));
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it('say of each measure that is not here why not', () => {
    const page = renderNotHere(still);
    for (const { id } of still) expect(page).toContain(`\`${id}\``);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it('the index leads to both, and leaves no part of the framework without a word', () => {
    const index = renderIndex([fosterCareShare]);
    expect(index).toContain('(lists.md)');
    expect(index).toContain('(not-here.md)');
    expect(index).toContain('## Enabler: workforce\n\nNo definition yet');
  });
});

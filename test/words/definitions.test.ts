import { expect, describe as group, it } from 'vitest';
import { definitions, gaps } from '../../definitions/index.js';
import { remarks } from '../../definitions/remarks.js';
import { sources } from '../../definitions/sources.js';
import { type Entry, isGap } from '../../src/language/index.js';
import { describe, renderBlocks, renderIndex, renderMarkdown, renderText, sayLogic, TEXT_WIDTH } from '../../src/words/index.js';

const entries: readonly Entry[] = [...definitions, ...gaps];
const titles = new Map(entries.map(({ id, title }) => [id, title]));
const pageOf = (entry: Entry) => describe(entry, { sources, remarks, titleOf: (id) => titles.get(id) });

/** Marks of words that went wrong: unfilled places, code names, doubled words, a plural with a singular verb. */
const faults: readonly RegExp[] = [
  /undefined|\[object|NaN|\{\d\}/,
  /\brow of \w/,
  /\b(the|a|an|is|that|who|of|on) \1\b/,
  /\bthe (whether|this|that|the)\b/,
  /\b(?:a [aeio]\w|an [bcdfgjklpqtvwyz]\w)/,
  /[^.]\.\.(?!\.)|\s,|\(\s|\s\)/,
  /\b(placements|children|referrals|plans|assessments|enquiries|episodes of care|periods of care) (that|who) (is|was|has)\b/,
  /not in the list of sources/,
  /No label known/,
];

/** One example of each fault, in order, so that the search itself is known to find. */
const faulty: readonly string[] = [
  'starts on {0}',
  'the row of abc',
  'the referral that that',
  'the whether it led',
  'an plan',
  'the end..',
  'placements that is open',
  'x (not in the list of sources)',
  'X: No label known',
];

it('the search for faults finds each kind', () => {
  expect(faulty.map((words, index) => faults[index]?.test(words))).toEqual(faults.map(() => true));
});

group.each(entries.map((definition) => ({ id: definition.id, definition })))('$id', ({ id, definition }) => {
  it.skipIf(isGap(definition))('says its logic as it was reviewed', async () => {
    if (isGap(definition)) return;
    await expect(renderBlocks(sayLogic(definition))).toMatchFileSnapshot(`logic/${id}.txt`);
  });
  it('has no words that went wrong', () => {
    const words = renderText(pageOf(definition)).replace(/\s+/g, ' ');
    for (const fault of faults) expect(words.match(fault)?.[0]).toBeUndefined();
  });
  it('fits a terminal, addresses apart', () => {
    for (const line of renderText(pageOf(definition)).split('\n'))
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(TEXT_WIDTH);
  });
  it('has a page with no empty section', () => {
    const page = renderMarkdown(pageOf(definition));
    expect(page.startsWith(`# ${definition.title}`)).toBe(true);
    expect(page.match(/^#+ .*\n+(?=#+ |$(?![\s\S]))/gm)).toBeNull();
  });
});

it('the index of pages names every definition', () => {
  const index = renderIndex(entries);
  expect(entries.filter(({ id }) => !index.includes(`(${id}.md)`)).map(({ id }) => id)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { definitions, gaps, sources } from '../../definitions/index.js';
import { IndicatorError } from '../../src/errors.js';
import { type Definition, type Gap, isGap } from '../../src/language/index.js';
import { definitionFromJson, gapFromJson, gapJsonSchema, gapToJson, validateGap } from '../../src/language/schema/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';
import { describe as inWords, renderText, searchDefinitions } from '../../src/words/index.js';

const ids = [...definitions, ...gaps].map(({ id }) => id);
const named = gaps.map((gap) => [gap.id, gap] as const);

describe('a measure that is asked for and cannot be calculated', () => {
  it('is of those that the framework and its readers asked for', () => {
    expect(gaps.map(({ id }) => id)).toEqual([
      'care-leavers-eet-excluding-not-permitted',
      'dfe-role-gap',
      'ffp-family-help-gap',
      'local-crime-gap',
      'multi-agency-gap',
      'supporting-families-gap',
      'voice-of-child-gap',
    ]);
    expect(gaps.find(({ id }) => id === 'dfe-role-gap')?.askedFor).toHaveLength(4);
  });

  it('has an id that no definition has, and is in no list of definitions', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(definitions.filter(isGap)).toEqual([]);
    expect(gaps.every(isGap)).toBe(true);
  });

  it.each(named)('%s is sound, and names only what there is', (_, gap) => {
    expect(validateGap(gap, { sources, definitions: ids })).toEqual([]);
  });

  it.each(named)('%s comes back from JSON unchanged, and is no definition', (_, gap) => {
    const text = JSON.parse(JSON.stringify(gapToJson(gap)));
    expect(gapFromJson(text)).toEqual(gap);
    expect(() => definitionFromJson(text)).toThrow(IndicatorError);
  });

  it.each(named)('%s is never a number: asked for a figure, it says why there is none', (id, gap) => {
    // A compiler refuses a gap here; JavaScript does not.
    const asked = [gap] as unknown as readonly Definition[];
    const refusal = expect(() => calculate(recordsFrom({ tables: {} }), asked, { periods: [yearEnding('2025-03-31')] }));
    refusal.toThrow(expect.objectContaining({ code: 'not-calculable', message: expect.stringContaining(`${id} is asked for`) }));
  });

  it.each(named)('%s says who asks, why not, what is needed, and when it is looked at again', (_, gap) => {
    const page = renderText(inWords(gap, { sources })).replace(/\s+/g, ' ');
    for (const text of [
      ...gap.whyNot,
      ...gap.needed,
      ...gap.askedFor.map(({ what }) => what),
      ...gap.openQuestions.map((each) => each.question),
    ])
      expect(page).toContain(text);
    expect(page).toContain('To be looked at again by');
  });

  it('is found by its other names', () => {
    expect(searchDefinitions([...definitions, ...gaps], 'voice of the child').map(({ id }) => id)).toContain('voice-of-child-gap');
  });

  it('is never a way to rank or to stand another figure in its place', () => {
    for (const { id, notFor } of gaps) expect(notFor, id).toMatch(/must not/);
  });
});

describe('the validator of gaps', () => {
  const [some] = gaps;
  const problems = (change: Record<string, unknown>): readonly string[] =>
    // What is wrong is wrong for the compiler too.
    validateGap({ ...some, ...change } as unknown as Gap, { sources, definitions: ids }).map(({ code, path }) => `${code} ${path}`);

  it.each<readonly [string, Record<string, unknown>, string]>([
    ['a calculation, which makes it a definition', { calculation: {} }, 'malformed calculation'],
    ['no reason why not', { whyNot: [] }, 'malformed whyNot'],
    ['nobody who asks', { askedFor: [] }, 'malformed askedFor'],
    ['no open question', { openQuestions: [] }, 'malformed openQuestions'],
    ['a review on no day', { openQuestions: [{ question: 'Is it?', reviewOn: 'soon' }] }, 'malformed openQuestions.0.reviewOn'],
    ['a nearest measure that there is not', { nearest: [{ id: 'happiness', note: 'Near.' }] }, 'unknown-source nearest.0.id'],
    [
      'a source that there is not',
      { sources: [{ rule: 'A rule', source: 'rumour', verification: 'proposed' }] },
      'unknown-source sources.0.source',
    ],
    [
      'a rule surer than its source',
      { sources: [{ rule: 'A rule', source: 'adcsResponse', verification: 'official' }] },
      'surer-than-source sources.0.verification',
    ],
  ])('refuses %s', (_, change, problem) => {
    expect(problems(change)).toContain(problem);
  });

  it('has a JSON Schema of its own that requires what a gap must say', () => {
    const text = JSON.stringify(gapJsonSchema());
    for (const field of ['askedFor', 'whyNot', 'needed', 'nearest', 'openQuestions']) expect(text).toContain(`"${field}"`);
    expect(text).toContain('"additionalProperties":false');
  });
});

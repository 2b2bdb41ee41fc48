import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';

describe('every definition', () => {
  it('is not for ranking authorities', () => {
    expect(definitions.filter(({ notFor }) => !/\brank/i.test(notFor)).map(({ id }) => id)).toEqual([]);
  });

  it('has a title of its own that leaves the day to the text', () => {
    for (const { id, title } of definitions) expect(title.includes('on the last day'), `${id}: the day belongs in the text`).toBe(false);
    expect(new Set(definitions.map(({ title }) => title)).size).toBe(definitions.length);
  });
});

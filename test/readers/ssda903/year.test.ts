import { describe, expect, it } from 'vitest';
import { returnYear } from '../../../src/readers/ssda903/year.js';
import { dayFromParts } from '../../../src/time/index.js';

describe('the year a day falls in', () => {
  it('ends on 31 March, in every year', () => {
    for (let year = 1900; year <= 2199; year++) {
      expect(returnYear(dayFromParts(year, 3, 31)), `31 March ${year}`).toBe(year);
      expect(returnYear(dayFromParts(year, 4, 1)), `1 April ${year}`).toBe(year + 1);
      expect(returnYear(dayFromParts(year, 1, 1)), `1 January ${year}`).toBe(year);
      expect(returnYear(dayFromParts(year, 12, 31)), `31 December ${year}`).toBe(year + 1);
    }
  });
});

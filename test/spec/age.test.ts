import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { ageOn, and, lessThan, moreThan, periodEnd, rows } from '../../src/language/index.js';
import { ageOn as ageOf, day } from '../../src/time/index.js';
import { outcomes } from '../support/measure.js';

const age = (born: string, on: string): number => ageOf(day(born), day(on));

describe('age: completed years', () => {
  it('is reached on the birthday', () => {
    expect(age('2007-04-01', '2025-03-31')).toBe(17);
    expect(age('2007-03-31', '2025-03-31')).toBe(18);
  });
  it('of a child born on 29 February goes up on 1 March in a common year', () => {
    expect(age('2008-02-29', '2026-02-28')).toBe(17);
    expect(age('2008-02-29', '2026-03-01')).toBe(18);
  });
  it('of a child born on 29 February goes up on 29 February in a leap year', () => {
    expect(age('2008-02-29', '2024-02-28')).toBe(15);
    expect(age('2008-02-29', '2024-02-29')).toBe(16);
  });
  it('of a child born on 28 February does not wait for 29 February', () => expect(age('2007-02-28', '2024-02-28')).toBe(17));
  it('on the day of birth is 0, and before birth it is below 0, which no band of ages holds', () => {
    expect(age('2025-03-31', '2025-03-31')).toBe(0);
    expect(age('2025-04-01', '2025-03-31')).toBe(-1);
  });
  it('is unknown without a date of birth: a condition on it is neither true nor false', () => {
    const teenagers = countCalculation({
      rows: rows('children', (child) =>
        and(moreThan(ageOn(child.birthDate, periodEnd), 12), lessThan(ageOn(child.birthDate, periodEnd), 18)),
      ),
    });
    const children = [{ childId: 'A', birthDate: '2012-03-31' }, { childId: 'B', birthDate: '2012-04-01' }, { childId: 'C' }];
    expect(outcomes({ tables: { children } }, teenagers)).toEqual({ A: 'counted', B: 'outside', C: 'unknown' });
  });
});

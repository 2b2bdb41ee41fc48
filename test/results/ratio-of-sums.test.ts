import { expect, it } from 'vitest';
import { s47Rate } from '../../definitions/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';

it('a ratio over a sum of rows is refused, and not taken for a rate without a population', () => {
  const { calculation } = s47Rate;
  if (calculation.shape !== 'ratio') throw new Error('The example is a rate.');
  const overRows = { ...s47Rate, calculation: { ...calculation, denominator: calculation.numerator } };
  const records = recordsFrom({ tables: {}, coverage: [{ laCode: '201', from: '2024-04-01', to: '2025-03-31' }] });
  expect(() => calculate(records, [overRows], { periods: [yearEnding('2025-03-31')] })).toThrow(/sum of rows/);
});

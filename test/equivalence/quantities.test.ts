import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { derivedTables } from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { naiveResult } from '../naive/result.js';
import { naiveUnits } from '../naive/units.js';
import { worldOf } from '../naive/world.js';
import { casesToTry } from '../support/effort.js';
import { figuresEverywhere } from '../support/everywhere.js';
import { measure } from '../support/measure.js';
import { tapeOf } from './engine/expressions.js';
import { buildAlgebra, seriesArbitrary, tablesAdded } from './engine/quantities.js';
import { periods, recordsArbitrary } from './engine/records.js';

const seed = 20250331;
const tape = fc.array(fc.nat(65535), { minLength: 10, maxLength: 120, size: 'max' });
const cases = fc.record({ tape, records: recordsArbitrary(tablesAdded), series: seriesArbitrary, days: periods, decimalPlaces: fc.nat(4) });

it('random quantities come to what the naive interpreter finds', () => {
  fc.assert(
    fc.property(cases, ({ tape: numbers, records, series, days, decimalPlaces }) => {
      const definition = measure(buildAlgebra(tapeOf(numbers)), { precision: { decimalPlaces } });
      const world = worldOf(records.tables, records.coverage ?? [], derivedTables);
      const units = naiveUnits(world, definition, days);
      const results = calculate(recordsFrom({ ...records, series }), [definition], { periods: [period(days.start, days.end)] });
      for (const { geography, numerator, denominator, value, noValue } of results) {
        const expected = naiveResult(world, units, definition, days, geography.laCode, records.population ?? null, series);
        expect({ numerator, denominator, value, noValue }).toEqual(expected);
      }
    }),
    { seed, numRuns: casesToTry(1000) },
  );
});

it('and to what SQL finds in DuckDB', { timeout: 600_000 }, async () => {
  for (const { tape: numbers, records, series, days, decimalPlaces } of fc.sample(cases, { seed: seed + 1, numRuns: casesToTry(120) })) {
    const definition = measure(buildAlgebra(tapeOf(numbers)), { precision: { decimalPlaces } });
    await figuresEverywhere({ ...records, series }, definition, days);
  }
});

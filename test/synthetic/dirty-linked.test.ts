import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions as all } from '../../definitions/index.js';
import { derivedTables } from '../../src/language/index.js';
import { recordsAsReturned, recordsFrom } from '../../src/records/index.js';
import { day } from '../../src/time/index.js';
import { linesByEngine, linesByNaive } from '../equivalence/engine/compare.js';
import { rowsByNaive, rowsByRecords } from '../equivalence/engine/linked-rows.js';
import { worldOf } from '../naive/world.js';
import { countingRows } from '../support/definitions.js';
import { casesToTry } from '../support/effort.js';
import { type Dirty, dirtyArbitrary, plainReturns } from './dirty-returns.js';

const definitions = countingRows(all);

describe('dirty returns of an invented authority', () => {
  it('come to the rows and the outcomes that the naive interpreter, which links by its own rules, makes of them', () => {
    let counted = 0;
    fc.assert(
      fc.property(
        dirtyArbitrary(220, 3),
        fc.constantFrom(null, '2023-03-31', '2024-03-31'),
        fc.boolean(),
        ({ years, authority }: Dirty, until, withHalves) => {
          const returns = years
            .flatMap((year) => [...(withHalves ? [authority.halfYear(year)] : []), authority.returnsOf(year)])
            .flatMap(plainReturns);
          const latest = recordsFrom({ tables: {}, returns });
          const records = until === null ? latest : recordsAsReturned(latest, day(until));
          expect(rowsByRecords(records)).toEqual(rowsByNaive(returns, until));
          const world = worldOf({}, [], derivedTables, null, { returns, until });
          const end = until ?? '2025-03-31';
          const days = { start: `${Number(end.slice(0, 4)) - 1}-04-01`, end };
          for (const definition of definitions) {
            const lines = linesByNaive(world, definition, days);
            expect(linesByEngine(records, definition, days)).toEqual(lines);
            counted += lines.filter((line) => line.includes(' counted ')).length;
          }
        },
      ),
      { seed: 20250331, numRuns: casesToTry(30), endOnFailure: true },
    );
    expect(counted).toBeGreaterThan(casesToTry(30) * 20);
  });
});

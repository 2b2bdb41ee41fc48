import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../src/records/build/table-columns.js';
import { NULL } from '../../src/time/index.js';
import { casesToTry } from '../support/effort.js';

describe('the columns of a table being filled', () => {
  it('hold what was written and NULL elsewhere, however rows are added and whenever a column is first written to', () => {
    const step = fc.record({
      rows: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 900, max: 3000 })),
      column: fc.nat({ max: 2 }),
      value: fc.integer({ min: 0, max: 99 }),
      isMany: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(0, 0.01, 0.3, 1), (steps, share) => {
        const table = tableColumns(() => share);
        const columns = [table.column(), table.column(), table.column()];
        const expected: number[][] = [[], [], []];
        for (const { rows, column, value, isMany } of steps) {
          const first = table.add(rows);
          expect(first).toBe(expected[0]!.length);
          for (const values of expected) for (let row = 0; row < rows; row++) values.push(NULL);
          if (isMany) columns[column]!.view().fill(value, first);
          else columns[column]!.set(first, value);
          for (let row = first; row < first + (isMany ? rows : 1); row++) expected[column]![row] = value;
        }
        for (const [at, column] of columns.entries()) {
          expect(column.length).toBe(expected[at]!.length);
          if (!steps.some((one) => one.column === at)) expect(column.isBlank).toBe(true);
          for (let row = 0; row < column.length; row += 97) expect(column.get(row)).toBe(expected[at]![row]);
          expect([...column.view()]).toEqual(expected[at]);
        }
      }),
      { numRuns: casesToTry(60) },
    );
  });
});

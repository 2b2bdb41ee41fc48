import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable, csvText } from '../../src/text/csv.js';
import { casesToTry } from '../support/effort.js';

describe('CSV text', () => {
  it('is taken apart with quotes, commas, blanks at the end and any line ends', () => {
    expect(csvTable('a,b,c\r\n"x, ""y""",,\n1,"2\n3",4')).toEqual({
      header: ['a', 'b', 'c'],
      rows: [
        ['x, "y"', '', ''],
        ['1', '2\n3', '4'],
      ],
      raggedRows: [],
      isBroken: false,
    });
  });

  it('tells rows that are too short or too long, and what is broken', () => {
    expect(csvTable('a,b\n1\n1,2\n1,2,3\n').raggedRows).toEqual([1, 3]);
    expect(csvTable('a,b\n"1,2\n').isBroken).toBe(true);
    expect(csvTable('a,b\n"1"0,2\n').isBroken).toBe(true);
    expect(csvTable('')).toEqual({ header: [], rows: [], raggedRows: [], isBroken: false });
  });

  it('comes back as it was written', () => {
    const cell = fc.stringMatching(/^[a-z0-9 ,"\r\n|=-]{0,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (lines) => {
        const { header, rows } = csvTable(csvText(lines));
        expect([header, ...rows]).toEqual(lines);
      }),
      { numRuns: casesToTry(500), seed: 1 },
    );
  });
});

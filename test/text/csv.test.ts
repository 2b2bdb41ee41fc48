import { describe, expect, it } from 'vitest';
import { csvRows, csvText, isFormula, withoutFormula } from '../../src/text/csv.js';

describe('rows of CSV text', () => {
  it('know the line they start on, whatever ends a line and wherever a cell runs on', () => {
    const text = '\uFEFFa,b\r\n"one\ntwo",2\n\n"x""y",\rlast,4';
    expect(csvRows(text)).toEqual([
      { line: 1, cells: ['a', 'b'], isBroken: false },
      { line: 2, cells: ['one\ntwo', '2'], isBroken: false },
      { line: 5, cells: ['x"y', ''], isBroken: false },
      { line: 6, cells: ['last', '4'], isBroken: false },
    ]);
  });

  it('say which of them is broken', () => {
    expect(csvRows('a,b\n"1"x,2\n3,4\n"open,5').map(({ line, isBroken }) => [line, isBroken])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
    ]);
  });

  it('come back as they were written', () => {
    const rows = [
      ['plain', 'a,b', 'say "no"'],
      ['', 'two\nlines', ' blank '],
    ];
    expect(csvRows(csvText(rows)).map(({ cells }) => cells)).toEqual(rows);
  });
});

describe('text that a spreadsheet would run', () => {
  it('is told, and written with an apostrophe; a negative number is none', () => {
    for (const text of ['=1+1', '+1', '-x', '@a', '\tx']) expect([isFormula(text), withoutFormula(text)], text).toEqual([true, `'${text}`]);
    for (const text of ['-1', '-0.4', 'a=1', '']) expect(withoutFormula(text), text).toBe(text);
  });
});

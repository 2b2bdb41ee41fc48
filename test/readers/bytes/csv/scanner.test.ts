import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvScanner } from '../../../../src/readers/bytes/csv/scanner.js';
import { casesToTry } from '../../../support/effort.js';

interface Scanned {
  readonly rows: string[][];
  readonly lines: number[];
  readonly problems: string[];
}

/** Feeds bytes in pieces of the sizes given, over and over, and collects every row that is not blank. */
function scan(bytes: Uint8Array, sizes: readonly number[] = [bytes.length || 1]): Scanned {
  const found: Scanned = { rows: [], lines: [], problems: [] };
  const decoder = new TextDecoder();
  const scanner = csvScanner({
    row(row) {
      if (row.isBlank) return;
      found.rows.push(
        Array.from({ length: row.cellCount }, (_, cell) => decoder.decode(row.bytes.subarray(row.starts[cell], row.ends[cell]))),
      );
      found.lines.push(row.line);
    },
    problem: (problem, line) => void found.problems.push(`${problem} ${line}`),
  });
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    scanner.push(bytes.slice(at, at + size));
    at += size;
  }
  scanner.end();
  return found;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The rule of RFC 4180, a character at a time: for well-formed text only. */
function naive(value: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < value.length; i++) {
    const character = value[i]!;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (value[i + 1] === '"') {
        cell += '"';
        i++;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && value[i + 1] === '\n') i++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.filter((cells) => cells.some((each) => /[^\0- ]/.test(each)));
}

describe('the CSV scanner', () => {
  it('reads any cells, in chunks of any size, as a parser that goes one character at a time does', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }).map((value) => value.replaceAll('\0', '')),
      fc.constantFrom('', '"', '""', ',', '\n', '\r\n', '\r', 'a"b', 'é', '€', '😀', '01/04/2024', ' '),
    );
    const quote = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (rows, ending, sizes, endsWithNewline) => {
          const csv = rows.map((cells) => cells.map(quote).join(',')).join(ending) + (endsWithNewline ? ending : '');
          const found = scan(text(csv), sizes);
          expect(found.rows).toEqual(naive(csv));
          expect(found.problems).toEqual([]);
        },
      ),
      { numRuns: casesToTry(2000) },
    );
  });

  it('ends rows at LF, CR LF and CR, mixed in one file', () => {
    expect(scan(text('a,b\r\nc,d\re,f\ng,h')).rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('takes off a byte order mark, even when it comes one byte at a time', () => {
    expect(scan(text('\uFEFFa,b\n'), [1]).rows).toEqual([['a', 'b']]);
  });

  it('gives the line a row starts on when quoted cells hold line breaks', () => {
    expect(scan(text('a\n"b\nc\r\nd"\ne\n')).lines).toEqual([1, 2, 5]);
  });

  it('leaves out only the line of a quote that is never closed', () => {
    const found = scan(text('a,b\n1,2\n3,"4\n5,6\n7,8\n'));
    expect(found.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['5', '6'],
      ['7', '8'],
    ]);
    expect(found.problems).toEqual(['quote-not-closed 3']);
  });

  it('leaves out only the line of a stray quote when a later cell is quoted', () => {
    const found = scan(text('a,b\n"1,2\n3,"x,y"\n5,6\n'));
    expect(found.rows).toEqual([
      ['a', 'b'],
      ['3', 'x,y'],
      ['5', '6'],
    ]);
    expect(found.problems).toEqual(['quote-not-closed 2']);
  });

  it('keeps a quote inside an unquoted cell as text', () => {
    expect(scan(text('a"b,c\n')).rows).toEqual([['a"b', 'c']]);
  });

  it('leaves out a row longer than a million bytes and goes on with the next', () => {
    const found = scan(text(`a,b\n${'x'.repeat(10_000_000)},2\n3,4\n`), [65536]);
    expect(found.rows).toEqual([
      ['a', 'b'],
      ['3', '4'],
    ]);
    expect(found.problems).toEqual(['row-too-long 2']);
  });

  it('reports bytes that are not UTF-8 by line and keeps the row', () => {
    const found = scan(new Uint8Array([97, 44, 98, 10, 0xa3, 44, 99, 10, 0xc3, 0xa9, 44, 100, 10]), [3]);
    expect(found.problems).toEqual(['not-utf-8 2']);
    expect(found.rows).toHaveLength(3);
  });

  it('leaves out a row that holds a NUL byte', () => {
    const found = scan(new Uint8Array([97, 10, 98, 0, 10, 99, 10]));
    expect(found.rows).toEqual([['a'], ['c']]);
    expect(found.problems).toEqual(['nul-byte 2']);
  });

  it('counts the cells of a row wider than it keeps', () => {
    let cells = 0;
    const scanner = csvScanner({ row: (row) => void (cells = row.cellCount), problem: () => undefined });
    scanner.push(text(`${'1,'.repeat(699)}1\n`));
    expect(cells).toBe(700);
  });

  it('does not change the bytes it is given', () => {
    const bytes = text('"a""b",c\n');
    const before = bytes.slice();
    scan(bytes);
    const scanner = csvScanner({ row: () => true, problem: () => undefined });
    scanner.push(bytes);
    scanner.end();
    expect(bytes).toEqual(before);
  });

  it('stops when told to', () => {
    let rows = 0;
    const scanner = csvScanner({ row: () => ++rows < 2, problem: () => undefined });
    expect(scanner.push(text('1\n2\n3\n'))).toBe(false);
    expect(rows).toBe(2);
  });
});

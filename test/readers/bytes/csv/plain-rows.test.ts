import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRow, csvRowRoom, plainRow } from '../../../../src/readers/bytes/csv/row.js';
import { csvScanner } from '../../../../src/readers/bytes/csv/scanner.js';
import { isPlainAscii } from '../../../../src/readers/bytes/csv/utf8.js';
import { casesToTry } from '../../../support/effort.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Scanned {
  readonly rows: unknown[];
  readonly problems: string[];
  /** How many rows came many at a time. */
  plain: number;
}

/** Every row as text with its line, and every problem, from chunks of one size. */
function scan(bytes: Uint8Array, size: number, takesPlainRows: boolean): Scanned {
  const found: Scanned = { rows: [], problems: [], plain: 0 };
  const decoder = new TextDecoder();
  const room = csvRowRoom();
  const row = (one: CsvRow): void => {
    const cells = Array.from({ length: Math.min(one.cellCount, 512) }, (_, cell) =>
      decoder.decode(one.bytes.subarray(one.starts[cell], one.ends[cell])),
    );
    found.rows.push([one.line, one.isBlank, cells]);
  };
  const scanner = csvScanner({
    row,
    ...(takesPlainRows
      ? {
          plainRows(rows) {
            for (let at = 0; at < rows.count; at++) row(plainRow(rows, at, room));
            found.plain += rows.count;
          },
        }
      : {}),
    problem: (problem, line) => void found.problems.push(`${problem} ${line}`),
  });
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.slice(at, at + size));
  scanner.end();
  return found;
}

describe('rows found many at a time', () => {
  it('are the rows, lines and problems that come one at a time, whatever the text and wherever it is split', () => {
    const piece = fc.constantFrom(
      'a',
      '-',
      '/',
      '-,-',
      '12/03/2024',
      'L201-000003',
      ',',
      ',',
      ',',
      '\n',
      '\n',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '"',
      '""',
      '"x"',
      '!',
      '.',
      '\0',
      'é',
      '€',
      '\u00ad',
      '1,2,3\n',
      '1,2,3\n4,5,6\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(1, 2, 3, 7, 64, 1000), (pieces, size) => {
        const bytes = encode(pieces.join(''));
        const one = scan(bytes, size, false);
        const many = scan(bytes, size, true);
        expect(many.rows).toEqual(one.rows);
        expect(many.problems).toEqual(one.problems);
      }),
      { numRuns: casesToTry(3000) },
    );
  });

  it('are all the rows of a file without quotes, with either line ending, also past the most that come together', () => {
    for (const ending of ['\n', '\r\n']) {
      const lines = Array.from({ length: 3000 }, (_, at) => `L201-${at},-1/2 x,,${at % 7}`);
      const found = scan(encode(lines.map((line) => line + ending).join('')), 1 << 20, true);
      expect(found.plain).toBe(3000);
      expect(found.rows).toEqual(lines.map((line, at) => [at + 1, false, line.split(',')]));
    }
  });

  it('end where a row holds a quote, a byte outside ASCII or a byte 0, and go on after it; a row of another width is one of others', () => {
    for (const odd of ['5,6,7', '5', '', '"5",6', '5,é', '5,\u0080', '5,\0']) {
      const rows = ['1,2', '3,4', odd, '7,8', '9,10', '11,12', '13,14'];
      const { plain } = scan(encode(`${rows.join('\n')}\n`), 1000, true);
      // A row that shares its last four bytes with one outside ASCII may be taken by itself too.
      expect(plain, odd).toBeGreaterThanOrEqual(4);
      expect(plain, odd).toBeLessThanOrEqual(/[^0-9,]/.test(odd) ? 6 : 7);
    }
  });

  it('come one at a time when there are more cells than are kept', () => {
    const wide = `${'1,'.repeat(20000)}1\n`;
    const found = scan(encode(`a,b\n${wide}`), 1 << 20, true);
    expect(found.rows).toHaveLength(2);
  });
});

describe('plain ASCII', () => {
  it('is every byte from 1 to 127, wherever the bytes lie in their buffer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 127 }) }, fc.constantFrom(0, 128, 129, 255)), {
          maxLength: 40,
        }),
        fc.nat({ max: 5 }),
        (values, before) => {
          const bytes = Uint8Array.from([...new Array<number>(before).fill(0), ...values]).subarray(before);
          expect(isPlainAscii(bytes)).toBe(values.every((value) => value > 0 && value < 128));
        },
      ),
      { numRuns: casesToTry(2000) },
    );
  });
});

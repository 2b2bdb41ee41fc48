import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallIntegerFromBytes } from '../../../../src/readers/bytes/csv/cells.js';
import { dateFromBytes, dateFromText, timeNote } from '../../../../src/readers/bytes/csv/dates.js';
import { byteTable, internBytes } from '../../../../src/records/intern/byte-table.js';
import { day, isoDate, NULL } from '../../../../src/time/index.js';

const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);
/** With room after the text, as a reader's buffer has. */
const view = (value: string): DataView => new DataView(Uint8Array.of(...bytes(value), ...new Uint8Array(16).fill(120)).buffer);
const fast = (value: string): number => dateFromBytes(view(value), 0, bytes(value).length);

describe('dates of a CSV file', () => {
  it('reads DD/MM/YYYY from bytes, to the day', () => {
    expect(fast('31/03/2018')).toBe(day('2018-03-31'));
    expect(fast('29/02/2024')).toBe(day('2024-02-29'));
    expect(fast('01/01/1999')).toBe(day('1999-01-01'));
  });

  it('reads every day of two centuries as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1901-01-01'), max: day('2098-12-31') }), (value) => {
        const [year, month, dayOfMonth] = isoDate(value).split('-');
        expect(fast(`${dayOfMonth}/${month}/${year}`)).toBe(value);
      }),
    );
  });

  it('does not read days that do not exist', () => {
    for (const value of ['29/02/2023', '31/04/2024', '00/01/2024', '32/01/2024', '01/00/2024', '13/13/2024', '00/13/2024', '01/32/2024']) {
      expect(fast(value), value).toBe(NULL);
      expect(dateFromText(value), value).toBe('date-does-not-exist');
    }
    for (const value of ['01/13/2024', '12/31/2024', '06/31/2024']) {
      expect(fast(value), value).toBe(NULL);
      expect(dateFromText(value), value).toBe('date-month-first');
    }
  });

  it('does not take other bytes for digits', () => {
    for (const value of ['0:/01/2024', '01/0;/2024', '01/01/20?4', 'aa/bb/cccc', '01-01-2024']) expect(fast(value), value).toBe(NULL);
  });

  it('also reads D/M/YYYY and ISO dates', () => {
    expect(dateFromText('1/4/2017')).toBe(day('2017-04-01'));
    expect(dateFromText('2017-04-01')).toBe(day('2017-04-01'));
    expect(dateFromText(' 01/04/2017 ')).toBe(day('2017-04-01'));
  });

  it.each(['2024-03-31T00:30:00+01:00', '2024-03-31Z', '2024-03-31+01:00', '31/03/2024 00:00', ' 31/3/2024 23:59:59 '])(
    'keeps the date of %j as written, and can say that a time follows',
    (value) => {
      expect(dateFromText(value)).toBe(day('2024-03-31'));
      expect(timeNote(value)).toBe('date-with-time');
    },
  );

  it('sees no time where none follows a date', () => {
    for (const value of ['31/03/2024', '2024-03-31', '31/03/20245', '2024-03-31x', '00:30', `31/03/2024 0${' '.repeat(40)}0`])
      expect(timeNote(value), value).toBeNull();
  });

  it('reads midnight in British summer time, written in universal time, as the day it is', () => {
    expect(dateFromText('31/03/2024T23:00:00Z')).toBe(day('2024-04-01'));
    expect(dateFromText('2024-03-30T23:00:00Z')).toBe(day('2024-03-30'));
    expect(timeNote('2024-03-31 23:00:00+00:00')).toBe('date-in-universal-time');
  });

  it('says of a date with a time, too, why it is not a date', () => {
    expect(dateFromText('30/02/2024 00:00')).toBe('date-does-not-exist');
    expect(dateFromText('1900-01-01T00:00:00')).toBe('date-is-placeholder');
    expect(dateFromText('31/03/24 00:00')).toBe('date-with-two-digit-year');
    expect(dateFromText('31/03/2024 noon')).toBe('date-not-valid');
  });

  it('says why a cell is not a date', () => {
    expect(dateFromText('01/04/17')).toBe('date-with-two-digit-year');
    expect(dateFromText('45382')).toBe('date-is-a-number');
    for (const value of ['NULL', 'N/A', 'NaT', 'nan', '-']) expect(dateFromText(value), value).toBe('word-for-no-value');
    for (const value of ['01/01/1900', '31/12/9999', '01/01/3000', '30/12/1899', '00/00/0000', '01/01/0001 00:00:00', '0001-01-01'])
      expect(dateFromText(value), value).toBe('date-is-placeholder');
    expect(dateFromText('25/03')).toBe('date-not-valid');
    expect(dateFromText('x'.repeat(10000))).toBe('date-not-valid');
  });
});

describe('whole numbers of a CSV file', () => {
  const number = (value: string): number => smallIntegerFromBytes(bytes(value), 0, bytes(value).length);

  it('reads digits, and the .0 that table tools add', () => {
    expect(number('0')).toBe(0);
    expect(number(' 38 ')).toBe(38);
    expect(number('12.0')).toBe(12);
  });

  it('reads nothing else', () => {
    for (const value of ['1,234', '£5', '-1', '1.5', 'x', '1e3', '1234567']) expect(number(value), value).toBe(-1);
  });
});

describe('the byte table', () => {
  it('numbers strings as a map of strings does, whatever their length', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 0, maxLength: 20 }).map((value) => value.replaceAll('\0', '')),
          { maxLength: 200 },
        ),
        (values) => {
          const table = byteTable();
          const map = new Map<string, number>();
          for (const value of values) {
            if (!map.has(value)) map.set(value, map.size);
            expect(internBytes(table, view(value), 0, bytes(value).length)).toBe(map.get(value));
          }
          expect(table.size).toBe(map.size);
        },
      ),
    );
  });

  it('tells apart what differs only by a leading zero or in length', () => {
    const table = byteTable();
    const numbers = [
      '7',
      '07',
      '007',
      '0000007',
      '00000007',
      '000000007',
      '12345678',
      '123456789',
      '',
      '1234567890123456',
      '12345678901234567',
    ].map((value) => internBytes(table, view(value), 0, value.length));
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('keeps its numbers as it grows', () => {
    const table = byteTable();
    const ids = Array.from({ length: 20000 }, (_, at) => (at % 3 === 0 ? `CHILD-OF-THE-NUMBER-${at}` : String(at)));
    for (const [at, id] of ids.entries()) expect(internBytes(table, view(id), 0, id.length)).toBe(at);
    for (const [at, id] of ids.entries()) expect(internBytes(table, view(id), 0, id.length)).toBe(at);
  });
});

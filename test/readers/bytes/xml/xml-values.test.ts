import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  booleanFromXml,
  booleanOfBytes,
  countFromXml,
  countOfBytes,
  dayFromXml,
  dayOfBytes,
  detached,
  isPlaceholder,
  NOT_VALID,
  timeNote,
} from '../../../../src/readers/bytes/xml/xml-values.js';
import { day, FIRST_DAY, isoDate, LAST_DAY, NULL } from '../../../../src/time/index.js';
import { casesToTry } from '../../../support/effort.js';

describe('dates in XML', () => {
  it.each([
    ['2024-02-29', day('2024-02-29')],
    [' 2024-03-31\n', day('2024-03-31')],
    ['2024-03-31T23:59:59', day('2024-03-31')],
    ['2024-03-31Z', day('2024-03-31')],
    ['2024-03-31+01:00', day('2024-03-31')],
    ['1900-01-01', day('1900-01-01')],
    ['', NULL],
    [' \t', NULL],
    ['2023-02-29', NOT_VALID],
    ['2024-13-01', NOT_VALID],
    ['2024-00-10', NOT_VALID],
    ['31/03/2024', NOT_VALID],
    ['2024-3-31', NOT_VALID],
    ['20240331', NOT_VALID],
    ['2024-03-311', NOT_VALID],
    ['2024/03/31', NOT_VALID],
    ['2024-03-3\u0661', NOT_VALID],
    ['9999-12-31', NOT_VALID],
    ['soon', NOT_VALID],
  ])('reads %j', (text, expected) => expect(dayFromXml(text)).toBe(expected));

  it('tells a time, and a placeholder', () => {
    expect(timeNote('2024-03-31')).toBeNull();
    expect(timeNote('2024-03-31 ')).toBeNull();
    expect(timeNote('2024-03-31T00:00:00Z')).toBe('date-with-time');
    for (const text of ['9999-12-31T00:00:00', '0001-01-01', '1899-12-30', 'NULL', 'NaT']) expect(isPlaceholder(text), text).toBe(true);
    expect(isPlaceholder('1900-01-02')).toBe(false);
  });
});

describe('midnight written in universal time', () => {
  // British summer time began on 31 March 2024, the last Sunday of March, and ended on 27 October, the last of October.
  it.each([
    ['2024-03-31T23:00:00Z', '2024-04-01'],
    ['2024-06-30T23:00:00.000Z', '2024-07-01'],
    ['2024-10-26T23:00:00+00:00', '2024-10-27'],
  ])('is the next day in British summer time: %s', (text, expected) => {
    expect(isoDate(dayFromXml(text))).toBe(expected);
    expect(timeNote(text)).toBe('date-in-universal-time');
  });

  it.each([
    '2024-03-30T23:00:00Z',
    '2024-10-27T23:00:00Z',
    '2024-12-06T00:00:00Z',
    '2024-06-30T22:00:00Z',
    '2024-06-30T23:00:00',
    '2024-06-30T23:00:00+01:00',
  ])('is not what %s is', (text) => {
    expect(isoDate(dayFromXml(text))).toBe(text.slice(0, 10));
    expect(timeNote(text)).toBe('date-with-time');
  });
});

it.each([
  ['1', 1],
  ['true', 1],
  ['TRUE', 1],
  [' True ', 1],
  ['0', 0],
  ['false', 0],
  ['', NULL],
  ['  ', NULL],
  ['yes', 1],
  ['Y', 1],
  ['N', 0],
  ['2', NOT_VALID],
  ['perhaps', NOT_VALID],
])('reads the boolean %j', (text, expected) => expect(booleanFromXml(text)).toBe(expected));

it.each([
  ['0', 0],
  ['10', 10],
  [' 3 ', 3],
  ['007', 7],
  ['', NULL],
  ['-1', NOT_VALID],
  ['1.0', NOT_VALID],
  ['1e3', NOT_VALID],
  ['1234567890', NOT_VALID],
])('reads the count %j', (text, expected) => expect(countFromXml(text)).toBe(expected));

it('detaches a text without changing it', () => {
  for (const text of ['', 'short', 'a longer text 🙂 with a pair'.slice(2)]) expect(detached(text)).toBe(text);
});

const inBytes = (read: (bytes: Uint8Array, start: number, end: number) => number, text: string): number => {
  // Something stands on both sides, as in a file.
  const bytes = new TextEncoder().encode(`9${text}9`);
  return read(bytes, 1, bytes.length - 1);
};

describe('values from bytes', () => {
  it('reads every day from 1900 to 2199, in either order', () => {
    for (let value = FIRST_DAY; value <= LAST_DAY; value++) expect(inBytes(dayOfBytes, isoDate(value))).toBe(value);
    for (let value = LAST_DAY; value >= FIRST_DAY; value -= 13) expect(inBytes(dayOfBytes, isoDate(value))).toBe(value);
  });

  it.each([
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-99-01',
    '2024-01-00',
    '2024-01-32',
    '1899-12-31',
    '2200-01-01',
    '1894-99-01',
    '0000-00-00',
    '2024/01/01',
    '2024-01-1',
    '2024-1-011',
    ' 2024-01-01',
    '2024-0:-01',
    '2024-01-0/',
    '',
  ])('takes %j for no day', (text) => expect(inBytes(dayOfBytes, text)).toBe(NOT_VALID));

  it.each([
    ['true', 1],
    ['false', 0],
    ['1', 1],
    ['0', 0],
    ['', NULL],
    ['True', NOT_VALID],
    ['truf', NOT_VALID],
    ['falsf', NOT_VALID],
    ['2', NOT_VALID],
    ['tru', NOT_VALID],
    ['true ', NOT_VALID],
  ])('reads the boolean %j', (text, expected) => expect(inBytes(booleanOfBytes, text)).toBe(expected));

  it.each([
    ['0', 0],
    ['007', 7],
    ['999999999', 999_999_999],
    ['', NULL],
    ['1000000000', NOT_VALID],
    [' 1', NOT_VALID],
    ['1:', NOT_VALID],
    ['1/', NOT_VALID],
  ])('reads the count %j', (text, expected) => expect(inBytes(countOfBytes, text)).toBe(expected));

  it('never says otherwise than the reading from text does', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-/: tTrue'), maxLength: 11 });
    const dates = fc
      .tuple(fc.integer({ min: 1890, max: 2210 }), fc.nat(14), fc.nat(33))
      .map(([year, month, of]) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.oneof(digits, dates), (text) => {
        for (const [fromBytes, fromText] of [
          [dayOfBytes, dayFromXml],
          [booleanOfBytes, booleanFromXml],
          [countOfBytes, countFromXml],
        ] as const) {
          const value = inBytes(fromBytes, text);
          if (value !== NOT_VALID) expect(value).toBe(fromText(text));
        }
      }),
      { numRuns: casesToTry(5000) },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { booleanFromXml, countFromXml, dayFromXml, detached, hasTime, isPlaceholderDate, NOT_VALID } from '../../../src/readers/xml/xml-values.js';
import { day, NULL } from '../../../src/time/index.js';

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
    expect(hasTime('2024-03-31')).toBe(false);
    expect(hasTime('2024-03-31 ')).toBe(false);
    expect(hasTime('2024-03-31T00:00:00Z')).toBe(true);
    expect(isPlaceholderDate('9999-12-31T00:00:00')).toBe(true);
    expect(isPlaceholderDate('1900-01-02')).toBe(false);
  });
});

it.each([['1', 1], ['true', 1], ['TRUE', 1], [' True ', 1], ['0', 0], ['false', 0], ['', NULL], ['  ', NULL], ['yes', NOT_VALID], ['2', NOT_VALID]])('reads the boolean %j', (text, expected) =>
  expect(booleanFromXml(text)).toBe(expected),
);

it.each([['0', 0], ['10', 10], [' 3 ', 3], ['007', 7], ['', NULL], ['-1', NOT_VALID], ['1.0', NOT_VALID], ['1e3', NOT_VALID], ['1234567890', NOT_VALID]])('reads the count %j', (text, expected) =>
  expect(countFromXml(text)).toBe(expected),
);

it('detaches a text without changing it', () => {
  for (const text of ['', 'short', 'a longer text 🙂 with a pair'.slice(2)]) expect(detached(text)).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { authorityCode, authorityTitle, checkStillThere } from '../../src/cli/authority-code.js';
import { periodLike, periodOf, periodsOf } from '../../src/cli/periods.js';
import { period, periodText, yearEnding } from '../../src/time/index.js';

describe('the period that a command names', () => {
  it.each([
    [{ yearEnding: '2025-03-31' }, '2024-04-01 to 2025-03-31'],
    [{ quarterEnding: '2024-12-31' }, '2024-10-01 to 2024-12-31'],
    [{ monthEnding: '2024-02-29' }, '2024-02-01 to 2024-02-29'],
    [{ academicYearEnding: '2025-08-31' }, '2024-09-01 to 2025-08-31'],
    [{ censusDay: '2025-03-31' }, '2025-03-31 to 2025-03-31'],
    [{ yearEnding: '2025-03-31', rollingYears: '3' }, '2022-04-01 to 2025-03-31'],
  ])('%o', (options, text) => expect(periodText(periodOf(options))).toBe(text));

  it.each([
    [{}, 'Say for which period: --year-ending,'],
    [{ yearEnding: '2025-03-31', quarterEnding: '2025-03-31' }, 'Name one kind of period: --year-ending,'],
    [{ quarterEnding: '2024-12-30' }, '--quarter-ending: A quarter ends on the last day of a month'],
    [{ yearEnding: '31/03/2025' }, '--year-ending: '],
    [{ quarterEnding: '2024-12-31', rollingYears: '3' }, '--rolling-years goes with --year-ending'],
    [{ yearEnding: '2025-03-31', rollingYears: '1.5' }, 'from 2 to 10'],
    [{ yearEnding: '2025-03-31', periods: '1e1' }, '--periods takes a whole number from 1 to 60'],
    [{ yearEnding: '2025-03-31', periods: '0' }, '--periods takes'],
  ])('%o is refused in words that name the option', (options, words) =>
    expect(() => periodsOf(options)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(words) }),
    ),
  );

  it('several periods are of one kind, and an earlier one too', () => {
    expect(periodsOf({ quarterEnding: '2024-12-31', periods: '2' }).map(periodText)).toEqual([
      '2024-07-01 to 2024-09-30',
      '2024-10-01 to 2024-12-31',
    ]);
    expect(periodText(periodLike({ quarterEnding: '2024-12-31' }, '--since', '2023-12-31'))).toBe('2023-10-01 to 2023-12-31');
  });
});

describe('the authority that a command names', () => {
  it('is a three-digit code of the list, or the invented one of the demonstration', () => {
    for (const code of ['201', '840', '909', '999']) expect(authorityCode(code)).toBe(code);
  });
  it.each([
    ['Durham', 'County Durham is 840.'],
    ['E06000047', 'County Durham is 840.'],
    ['000', 'is none.'],
    ['20', 'is none.'],
    ['', 'is none.'],
  ])('"%s" is refused, and what it may have meant is offered', (text, words) =>
    expect(() => authorityCode(text)).toThrow(
      expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(words) }),
    ),
  );
  it('had ended: its returns are of other years', () => {
    expect(() => checkStillThere('909', [yearEnding('2025-03-31')])).toThrow('Cumbria (909) ended on 31 March 2023, before the period.');
    expect(() => checkStillThere('909', [yearEnding('2023-03-31'), yearEnding('2024-03-31')])).not.toThrow();
    expect(() => checkStillThere('840', [period('2024-04-01', '2025-03-31')])).not.toThrow();
  });
  it('is told by name and code', () => {
    expect(authorityTitle('840')).toBe('County Durham (840)');
    expect(authorityTitle('unknown')).toBe('unknown');
  });
});

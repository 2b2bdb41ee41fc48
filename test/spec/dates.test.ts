import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addMonths as dateFnsAddMonths, differenceInCalendarDays, differenceInYears } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { addMonths, ageOn, bankHolidays, day, dayIfValid, dayOfWeek, isoDate, longDate, NULL } from '../../src/time/index.js';
import { bankHolidayList } from '../naive/bank-holidays.js';
import { completedYears, addMonths as isoAddMonths, addDays as nextIso } from '../naive/calendar.js';

describe('dates: civil dates only, no time of day, time zone or locale', () => {
  it('a date is a number of days since 1 January 1970', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1970-01-02')).toBe(1);
    expect(day('1969-12-31')).toBe(-1);
    // 54 years of 365 days, 13 leap days from 1972 to 2020, 31 days of January and 28 of February.
    expect(day('2024-02-29')).toBe(54 * 365 + 13 + 31 + 28);
  });

  it('29 February exists in 2024 and 2000, and not in 2023, 1900 or 2100', () => {
    expect(isoDate(day('2024-02-29'))).toBe('2024-02-29');
    expect(isoDate(day('2000-02-29'))).toBe('2000-02-29');
    for (const year of [2023, 1900, 2100]) expect(dayIfValid(year, 2, 29)).toBe(NULL);
    expect(() => day('2023-02-29')).toThrow(/must be written/);
  });

  it.each(['2024-2-29', '29/02/2024', '2024-02-29T00:00:00Z', '2024-13-01', '2024-00-10', '2024-04-31', ' 2024-04-01', ''])(
    '"%s" is not a date',
    (text) => {
      expect(() => day(text)).toThrow(/YYYY-MM-DD/);
    },
  );

  it('is written for people as in England', () => {
    expect(longDate(day('2025-03-31'))).toBe('31 March 2025');
  });

  it('1 January 1970 was a Thursday and 31 March 2025 a Monday', () => {
    expect(dayOfWeek(day('1970-01-01'))).toBe(4);
    expect(dayOfWeek(day('2025-03-31'))).toBe(1);
  });

  it('no source file of the library makes a JavaScript Date or asks for a locale or time zone', () => {
    const root = fileURLToPath(new URL('../../src/', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('cli'),
    );
    expect(files.length).toBeGreaterThan(30);
    const forbidden = /\bnew Date\b|\bDate\.(now|UTC|parse)\b|\bIntl\.|toLocale\w*String|localeCompare|Math\.random/;
    expect(files.filter((name) => forbidden.test(readFileSync(root + name, 'utf8')))).toEqual([]);
  });
});

describe('every day from 2000 to 2040 agrees with date-fns', () => {
  const days: string[] = [];
  for (let iso = '2000-01-01'; iso <= '2040-12-31'; iso = nextIso(iso, 1)) days.push(iso);

  it('as a day number and back', () => {
    expect(days.length).toBe(41 * 365 + 11);
    const epoch = new Date(1970, 0, 1);
    for (const iso of days) {
      const value = day(iso);
      const [year, month, dayOfMonth] = iso.split('-').map(Number);
      if (value !== differenceInCalendarDays(new Date(year!, month! - 1, dayOfMonth), epoch) || isoDate(value) !== iso) expect.fail(iso);
    }
  });

  it.each([-24, -12, -6, -1, 1, 3, 6, 12, 18, 24])('moved by %i months', (months) => {
    for (const iso of days) if (isoDate(addMonths(day(iso), months)) !== isoAddMonths(iso, months)) expect.fail(`${iso} ${months}`);
    // The oracle itself: 31 January and a month is the last day of February.
    expect(dateFnsAddMonths(new Date(2023, 0, 31), 1).getDate()).toBe(28);
  });

  it('as ages, for births about 29 February and any other day', () => {
    for (const born of ['2000-02-28', '2000-02-29', '2000-03-01', '1999-12-31', '2000-01-01']) {
      const birth = new Date(Number(born.slice(0, 4)), Number(born.slice(5, 7)) - 1, Number(born.slice(8)));
      for (const iso of days.filter((each) => each >= born)) {
        const on = new Date(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)));
        const age = ageOn(day(born), day(iso));
        if (age !== differenceInYears(on, birth) || age !== completedYears(born, iso)) expect.fail(`${born} ${iso}`);
      }
    }
  });
});

describe('bank holidays in England and Wales agree with a list typed by hand', () => {
  it.each(Object.keys(bankHolidayList).map(Number))('%i', (year) => {
    expect(bankHolidays(year).map((value) => isoDate(value).slice(5))).toEqual(bankHolidayList[year]);
  });
});

describe('the time zone of the machine changes nothing', () => {
  // A fresh process each, because a time zone is fixed when a process starts.
  const script = `
    import { addMonths, ageOn, day, isoDate, workingDaysBetween } from './src/time/index.ts';
    const values = [];
    for (let at = day('2000-01-01'); at <= day('2040-12-31'); at += 13) {
      values.push(isoDate(at), addMonths(at, 1), ageOn(day('2000-02-29'), at), workingDaysBetween(day('2024-03-28'), at));
    }
    console.log(values.join());`;
  const run = (zone: string): string => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };

  it('in UTC, London, Los Angeles and Auckland', () => {
    const utc = run('UTC');
    expect(utc.length).toBeGreaterThan(10000);
    for (const zone of ['Europe/London', 'America/Los_Angeles', 'Pacific/Auckland']) expect(run(zone), zone).toBe(utc);
  });
});

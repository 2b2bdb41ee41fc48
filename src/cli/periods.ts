import { IndicatorError } from '../errors.js';
import {
  academicYearEnding,
  censusDay,
  monthEnding,
  type Period,
  quarterEnding,
  rollingYearsEnding,
  withEarlier,
  yearEnding,
} from '../time/index.js';

export interface PeriodOptions {
  readonly yearEnding?: string;
  readonly quarterEnding?: string;
  readonly monthEnding?: string;
  readonly academicYearEnding?: string;
  readonly censusDay?: string;
  /** With `yearEnding`: how many years make one period. */
  readonly rollingYears?: string;
}

/** Each option with what it makes of a date. */
const kinds = [
  ['yearEnding', '--year-ending', yearEnding],
  ['quarterEnding', '--quarter-ending', quarterEnding],
  ['monthEnding', '--month-ending', monthEnding],
  ['academicYearEnding', '--academic-year-ending', academicYearEnding],
  ['censusDay', '--census-day', censusDay],
] as const satisfies readonly (readonly [keyof PeriodOptions, string, (date: string) => Period])[];

const wholeNumber = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : Number.NaN);

function madeOf(option: string, make: (date: string) => Period, date: string): Period {
  try {
    return make(date);
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    throw new IndicatorError('invalid-argument', `${option}: ${error.message}`);
  }
}

function makerOf(options: PeriodOptions): { readonly option: string; readonly date: string; readonly make: (date: string) => Period } {
  const given = kinds.flatMap(([name, option, make]) => {
    const date = options[name];
    return date === undefined ? [] : [{ option, date, make }];
  });
  const names = kinds.map(([, option]) => option);
  if (given.length !== 1) {
    const what = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
    throw new IndicatorError(
      'invalid-argument',
      given.length === 0 ? `Say for which period: ${what}.` : `Name one kind of period: ${what}.`,
    );
  }
  const { rollingYears } = options;
  if (rollingYears === undefined) return given[0];
  if (given[0].option !== '--year-ending') throw new IndicatorError('invalid-argument', '--rolling-years goes with --year-ending.');
  return { ...given[0], make: (date) => rollingYearsEnding(date, wholeNumber(rollingYears)) };
}

/**
 * The period that the options name.
 *
 * @throws IndicatorError `invalid-argument` when they name none, several, or a day that ends no such period
 */
export function periodOf(options: PeriodOptions): Period {
  const { option, date, make } = makerOf(options);
  return madeOf(option, make, date);
}

/** The period of the kind that the options name which ends on another day. */
export function periodLike(options: PeriodOptions, option: string, date: string): Period {
  return madeOf(option, makerOf(options).make, date);
}

/** The periods that the options name, oldest first. */
export function periodsOf(options: PeriodOptions & { readonly periods?: string }): readonly Period[] {
  const last = periodOf(options);
  const count = wholeNumber(options.periods ?? '1');
  if (!(count >= 1 && count <= 60)) throw new IndicatorError('invalid-argument', '--periods takes a whole number from 1 to 60.');
  return withEarlier(last, count);
}

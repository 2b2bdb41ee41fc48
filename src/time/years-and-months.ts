import { IndicatorError } from '../errors.js';

/**
 * Whole months as years and months, as adoption tables print them.
 *
 * @throws IndicatorError `invalid-argument` when it is no whole number of months, or less than none
 * @example
 * ```ts
 * yearsAndMonths(26) // '02:02'
 * ```
 */
export function yearsAndMonths(months: number | string): string {
  const whole = Number(months);
  if (!Number.isInteger(whole) || whole < 0 || String(months).trim() === '')
    throw new IndicatorError('invalid-argument', 'Years and months are made from a whole number of months, such as 26.');
  return [Math.floor(whole / 12), whole % 12].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * The whole months that years and months are, as adoption tables print them; null for anything else.
 *
 * @example
 * ```ts
 * monthsIn('02:02') // 26
 * ```
 */
export function monthsIn(text: string): number | null {
  const [, years, months] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  return years === undefined || months === undefined || Number(months) > 11 ? null : Number(years) * 12 + Number(months);
}

import { IndicatorError } from '../errors.js';
import { type Authority, allAuthorities, authoritiesWithCode } from '../reference/index.js';
import { demoAuthority } from '../synthetic/index.js';
import { longDate, type Period } from '../time/index.js';

const MOST_NAMED = 5;

const lasting = (found: readonly Authority[]): readonly Authority[] =>
  found.some(({ to }) => to === null) ? found.filter(({ to }) => to === null) : found;

const sayCode = ({ name, laCode }: Authority): string => `${name} is ${laCode}`;

/**
 * The authority that `--la` names, by its three-digit code.
 *
 * @throws IndicatorError `invalid-argument` when there is no such code; a name or a nine-character code is told its three digits
 */
export function authorityCode(text: string): string {
  const code = text.trim();
  const known = authoritiesWithCode(code);
  if (/^\d{3}$/.test(code) && (known.length > 0 || code === demoAuthority().laCode)) return code;
  const named =
    known.length > 0 ? known : allAuthorities().filter(({ name }) => code.length > 2 && name.toLowerCase().includes(code.toLowerCase()));
  const found = [...new Map(lasting(named.filter(({ laCode }) => laCode !== null)).map((one) => [one.laCode, one])).values()];
  const hint = found.length === 0 ? '' : ` ${found.slice(0, MOST_NAMED).map(sayCode).join('; ')}.`;
  throw new IndicatorError('invalid-argument', `--la takes an authority’s three-digit code, such as 840; "${text}" is none.${hint}`);
}

/** What an authority is called: "County Durham (840)", or the code alone where no list has it. */
export function authorityTitle(laCode: string): string {
  const name = laCode === demoAuthority().laCode ? demoAuthority().name : authoritiesWithCode(laCode).at(-1)?.name;
  return name === undefined ? laCode : `${name} (${laCode})`;
}

/**
 * Refuses an authority that had ended before any of the periods began: its returns are of other years, or of its successor.
 *
 * @throws IndicatorError `invalid-argument`
 */
export function checkStillThere(laCode: string, periods: readonly Period[]): void {
  const last = authoritiesWithCode(laCode).at(-1);
  if (!last || last.to === null) return;
  const { name, to } = last;
  if (periods.every(({ start }) => start > to)) {
    throw new IndicatorError(
      'invalid-argument',
      `${name} (${laCode}) ended on ${longDate(to)}, before the period. Give the code of the authority that took its place.`,
    );
  }
}

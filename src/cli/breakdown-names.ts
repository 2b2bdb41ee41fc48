import { definitions } from '../../definitions/index.js';
import { IndicatorError } from '../errors.js';
import { type Definition, splitsOf } from '../language/index.js';
import { didYouMean } from '../text/nearest.js';

/** Breakdowns by name, with how many definitions have each. */
export type BreakdownNames = ReadonlyMap<string, number>;

/** The breakdowns of some definitions by name, with how many have each, the commonest first. */
export function breakdownNames(of: readonly Definition[] = definitions): BreakdownNames {
  const found = new Map<string, number>();
  for (const { id } of of.flatMap((definition) => splitsOf(definition))) found.set(id, (found.get(id) ?? 0) + 1);
  return new Map([...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

/**
 * Refuses a breakdown that none of the definitions has, and names those there are.
 *
 * @throws IndicatorError `invalid-argument`
 */
export function checkBreakdown(name: string, of: readonly Definition[]): void {
  const own = [...breakdownNames(of).keys()];
  if (own.includes(name)) return;
  const which = of.length === 1 ? `${of[0].id} has` : 'These indicators have';
  const there = own.length === 0 ? 'none' : own.join(', ');
  const elsewhere = breakdownNames().get(name) === undefined ? '' : ` Others have "${name}": leave --indicator out, or name one of them.`;
  throw new IndicatorError('invalid-argument', `${which} no breakdown "${name}".${didYouMean(name, own)} There are: ${there}.${elsewhere}`);
}

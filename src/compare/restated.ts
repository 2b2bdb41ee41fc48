import { IndicatorError } from '../errors.js';
import type { Result } from '../results/result.js';
import { type Movements, movementsBetween } from './movement.js';

/** One figure calculated twice: of the same authority and period, by other returns or another definition. */
export interface Restatement {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly laCode: string;
  readonly before: Result;
  readonly after: Result;
  /** Whether a number is another, or the same number is of other children. */
  readonly isChanged: boolean;
  /** What is known to be otherwise, in sentences: the definition, the vintage, the population, rows of the returns. */
  readonly because: readonly string[];
  /** Who came and who left; null unless both results name their members. */
  readonly movements: Movements | null;
}

/** What is known to differ between two calculations of one figure. */
function differences(before: Result, after: Result): readonly string[] {
  const found: string[] = [];
  const say = (isSo: boolean, text: string): void => void (isSo && found.push(text));
  say(
    before.hash !== after.hash,
    before.version === after.version
      ? 'The definition means something else although its version is the same.'
      : `The definition was at version ${before.version} and is at version ${after.version}.`,
  );
  say(before.as !== after.as, `Rows were taken as ${before.as} and are taken as ${after.as}.`);
  const populationText = ({ population }: Result): string => (population ? `${population.children} (${population.series})` : 'none');
  say(populationText(before) !== populationText(after), `The population was ${populationText(before)} and is ${populationText(after)}.`);
  say(
    JSON.stringify(before.rowsInDoubt ?? []) !== JSON.stringify(after.rowsInDoubt),
    'Other rows of the returns were left out, could not be read or are doubtful.',
  );
  say(JSON.stringify(before.coverage) !== JSON.stringify(after.coverage), 'Other returns, or other tables of them, were given.');
  for (const { message } of after.noValueReasons) found.push(`There is no value now: ${message}`);
  for (const { message } of before.noValueReasons ?? []) found.push(`There was no value then: ${message}`);
  const counted = before.numerator !== after.numerator || before.denominator !== after.denominator;
  say(counted && found.length === 0, 'The rows of the returns given are not the same: a later return corrected, closed or added some.');
  return found;
}

/**
 * How one figure of one authority and period differs between two calculations, such as last year's and this year's with
 * another return given: "why is my figure not what it was?"
 *
 * @param before - the result calculated earlier, as its JSON has it
 * @throws IndicatorError `invalid-argument` when the two are not of one indicator, authority, period and stratum
 * @example
 * ```ts
 * restated({ ...result, version: 1, hash: 'of version 1' }, result).because // one sentence: the definition was at version 1
 * ```
 */
export function restated(before: Result, after: Result): Restatement {
  const keyOf = ({ indicator, geography, period, breakdown }: Result): string =>
    [indicator, geography.laCode, period.start, period.end, breakdown?.id, breakdown?.stratum].join('|');
  if (keyOf(before) !== keyOf(after)) {
    throw new IndicatorError('invalid-argument', 'Give two results of one indicator, authority, period and stratum.');
  }
  const movements = movementsBetween(before, after);
  const moved = movements !== null && [movements.numerator, movements.denominator].some(({ came, left }) => came.length + left.length > 0);
  return {
    indicator: after.indicator,
    title: after.title,
    unit: after.unit,
    laCode: after.geography.laCode,
    before,
    after,
    isChanged: moved || before.numerator !== after.numerator || before.denominator !== after.denominator || before.value !== after.value,
    because: differences(before, after),
    movements,
  };
}

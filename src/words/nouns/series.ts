import type { SeriesQuantity } from '../../language/index.js';
import { listed } from './passage.js';

/** What a series is called; one that is not known here keeps its own name. */
const titles: Readonly<Record<string, string>> = {
  population: 'population',
  'gdp-deflator': 'GDP deflator',
};

const POPULATION =
  'number of children aged 0 to 17 in the authority, by the estimate for the middle of the year before the reporting year (for the year ending 31 March 2025, the mid-2024 estimate); the result names the series and its vintage';

/** Whole numbers that follow on each other, as from and to. */
function run(values: readonly string[]): string | null {
  const numbers = values.map(Number);
  const follows = numbers.every((number, at) => Number.isInteger(number) && (at === 0 || number === numbers[at - 1] + 1));
  return follows && numbers.length > 1 ? `${values[0]} to ${values.at(-1)}` : null;
}

function dimensionWords([name, values]: readonly [string, readonly string[]]): string {
  const which = run(values) ?? listed(values, 'or');
  return name === 'age' ? `aged ${which}` : `${name} ${which}`;
}

function yearWords(at: SeriesQuantity['at']): string {
  if (typeof at === 'object') return `of ${at.year}`;
  if (at === undefined || at === 0) return 'of the year in which the 1 April on or before the period’s end lies';
  const years = Math.abs(at) === 1 ? 'the year' : `${Math.abs(at)} years`;
  return `of ${years} ${at < 0 ? 'before' : 'after'} that in which the 1 April on or before the period’s end lies`;
}

/** A series as a noun phrase without its article: "population aged 0 to 14 of the year …". */
export function seriesWords({ series, at, where = {} }: SeriesQuantity): string {
  const dimensions = Object.entries(where).map(dimensionWords);
  if (series === 'population-0-17' && at === undefined && dimensions.length === 0) return POPULATION;
  return [titles[series] ?? `series “${series}”`, ...dimensions, yearWords(at)].join(' ');
}

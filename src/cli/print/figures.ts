import { doubtCounts, type NoValue, type Result } from '../../results/index.js';

const shortWords: Readonly<Record<NoValue, string>> = {
  'outside-edition': 'outside the years of the definition',
  'period-not-allowed': 'not calculated for such a period',
  'collection-not-given': 'no return given',
  'returns-of-another-authority': 'returns of another authority',
  'return-left-out': 'a return left out for an error',
  'insufficient-history': 'returns do not go back far enough',
  'returns-end-early': 'returns end before the period',
  'returns-have-a-gap': 'returns have a gap',
  'table-not-returned': 'a table not returned',
  'column-not-returned': 'a column not returned',
  'too-many-rows-left-out': 'too many rows left out',
  'too-many-values-unreadable': 'too many values that could not be read',
  'no-population': 'no population given',
  'population-left-out': 'population left out for an error',
  'population-without-estimate': 'no estimate of the population',
  'population-has-two-estimates': 'two estimates of the population',
  'population-codes-disagree': 'two authorities in one row of the population',
  'population-of-other-ages': 'population of other ages',
  'series-not-given': 'a series not given',
  'series-without-value': 'a series without the value',
  'figure-not-given': 'a number not given',
  'aggregate-not-given': 'no figures given',
  'aggregate-withheld': 'a symbol in the place of a number',
  'aggregate-not-usable': 'figures given that cannot be used',
  'no-denominator': 'nothing to divide by',
  'no-values': 'no values',
};

/** Why there is no value, in few words, where only the code is at hand. */
export const noValueWords: Readonly<Record<string, string>> = shortWords;

/** Why a result has no value, in the sentences that it brings; of an authority that was redrawn, that it was. */
export function reasonText({ noValueReasons, warnings = [] }: Pick<Result, 'noValueReasons'> & Partial<Pick<Result, 'warnings'>>): string {
  const lacksDays = noValueReasons.some(({ code }) => code === 'insufficient-history' || code === 'returns-end-early');
  const redrawn = lacksDays ? warnings.filter(({ code }) => code === 'reorganisation') : [];
  return [...noValueReasons, ...redrawn].map(({ message }) => message).join(' ');
}

export function thousands(value: number): string {
  return String(value).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** How many rows a figure does not count as open because the return after the one that last held them does not know them. */
export const lastSeenRows = ({ lastSeen }: Result): number => lastSeen.reduce((sum, { rows }) => sum + rows, 0);

/** The counts behind a figure: "142 of 654", "83 per 12,000 children", and how many rows they lack. */
export function countsText(result: Result): string {
  if (result.numerator === null) return noValueWords[result.noValue ?? ''] ?? '';
  const inDoubt = doubtCounts(result.rowsInDoubt);
  const lastSeen = lastSeenRows(result);
  const lacks = [
    ...(inDoubt['left-out'] > 0 ? [`${thousands(inDoubt['left-out'])} ${inDoubt['left-out'] === 1 ? 'row' : 'rows'} left out`] : []),
    ...(inDoubt.unreadable > 0 ? [`${thousands(inDoubt.unreadable)} ${inDoubt.unreadable === 1 ? 'value' : 'values'} not read`] : []),
    ...(lastSeen > 0 ? [`${thousands(lastSeen)} last seen in an earlier return`] : []),
    ...(result.warnings.some(({ code }) => code === 'returns-hardly-overlap') ? ['the two returns hardly hold the same children'] : []),
  ];
  const given = result.givenBy === null ? [] : [`as given (${result.givenBy})`];
  const set = Object.entries(result.parameters).map(([name, value]) => `${name} ${value}`);
  return [countedText(result), ...given, ...set, ...lacks].filter((text) => text !== '').join('; ');
}

function countedText(result: Result): string {
  if (result.spread) {
    const { values, lowerQuartile, median, upperQuartile, headline, statistics } = result.spread;
    if (values === 0) return 'no values';
    const others = statistics.filter(({ id }) => id !== headline).map(({ label, value }) => `; ${label} ${value}`);
    return `${thousands(values)} values; quartiles ${lowerQuartile}, ${median}, ${upperQuartile}${others.join('')}`;
  }
  if (result.numerator === null) return '';
  if (result.denominator === null) return `${thousands(result.numerator)} counted`;
  const part = result.partOfWhole ? `; ${result.partOfWhole.value}% of all ${thousands(result.partOfWhole.denominator)}` : '';
  return `${thousands(result.numerator)} of ${thousands(result.denominator)}${part}`;
}

export const unitWords: Readonly<Record<string, string>> = {
  percent: '%',
  'percentage-points': 'points',
  'per-10,000-children': 'per 10,000',
  'per-10,000': 'per 10,000',
  'per-100,000': 'per 100,000',
  number: 'number',
  fte: 'FTE',
  'cases-per-fte': 'cases per FTE',
  ratio: 'ratio',
  score: 'score',
  points: 'points',
  pounds: '£',
  miles: 'miles',
  days: 'days',
  'working-days': 'working days',
  months: 'months',
};

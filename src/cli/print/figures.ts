import type { Result } from '../../results/index.js';

/** Why there is no value, in few words. */
export const noValueWords: Readonly<Record<string, string>> = {
  'insufficient-history': 'returns do not go back far enough',
  'no-denominator': 'nothing to divide by',
  'no-population': 'no population given',
  'no-values': 'no values',
};

export function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** The counts behind a figure: "142 of 654", "83 per 12,000 children". */
export function countsText(result: Result): string {
  if (result.numerator === null) return noValueWords[result.noValue ?? ''] ?? '';
  if (result.spread) {
    const { values, lowerQuartile, median, upperQuartile } = result.spread;
    return values === 0 ? 'no values' : `${thousands(values)} values; quartiles ${lowerQuartile}, ${median}, ${upperQuartile}`;
  }
  if (result.denominator === null) return `${thousands(result.numerator)} counted`;
  const part = result.partOfWhole ? `; ${result.partOfWhole.value}% of all ${thousands(result.partOfWhole.denominator)}` : '';
  return `${thousands(result.numerator)} of ${thousands(result.denominator)}${part}`;
}

export const unitWords: Readonly<Record<string, string>> = {
  percent: '%',
  'per-10,000-children': 'per 10,000',
  number: 'number',
  score: 'score',
  'working-days': 'working days',
};

import type { Publication, PublishedFigure } from '../results/publication.js';
import { isFormula } from '../text/csv.js';
import { cellOf, cellText, isSymbol, symbol } from './cells.js';
import type { PublishProblem } from './problems.js';

/** The columns of a long table: one figure a row. */
export const longColumns = [
  'indicator',
  'version',
  'title',
  'unit',
  'period_start',
  'period_end',
  'geographic_level',
  'geography_code',
  'breakdown',
  'stratum',
  'stratum_label',
  'numerator',
  'denominator',
  'value',
  'lower_quartile',
  'median',
  'upper_quartile',
  'mean',
] as const;

export type LongColumn = (typeof longColumns)[number];

/** Columns that together are different for every figure. */
export const longKey = [
  'indicator',
  'version',
  'period_start',
  'period_end',
  'geographic_level',
  'geography_code',
  'breakdown',
  'stratum',
] as const satisfies readonly LongColumn[];

const numberColumns: readonly LongColumn[] = [
  'version',
  'numerator',
  'denominator',
  'value',
  'lower_quartile',
  'median',
  'upper_quartile',
  'mean',
];
const notApplicable = symbol('z');

export const isNumberColumn = (name: LongColumn): boolean => numberColumns.includes(name);

/**
 * A figure as cells, `all` standing for no breakdown and `unknown` for what falls in no stratum. What is no distribution has
 * no quartiles (`z`); the bands of one are in open data files and JSON only, as they differ from indicator to indicator.
 */
export function longRow({
  indicator,
  version,
  title,
  unit,
  period,
  geography,
  breakdown,
  numerator,
  denominator,
  value,
  spread,
}: PublishedFigure): Readonly<Record<LongColumn, string>> {
  return {
    indicator,
    version: String(version),
    title,
    unit,
    period_start: period.start,
    period_end: period.end,
    geographic_level: geography.level,
    geography_code: geography.code,
    breakdown: breakdown?.id ?? 'all',
    stratum: breakdown ? (breakdown.stratum ?? 'unknown') : 'all',
    stratum_label: breakdown?.label ?? 'All',
    numerator: cellText(numerator),
    denominator: cellText(denominator),
    value: cellText(value),
    lower_quartile: cellText(spread?.lowerQuartile ?? notApplicable),
    median: cellText(spread?.median ?? notApplicable),
    upper_quartile: cellText(spread?.upperQuartile ?? notApplicable),
    mean: cellText(spread?.mean ?? notApplicable),
  };
}

/** What stands against a table whose symbols mean "no value" and whose key must be one. */
export function longProblems({ figures }: Publication): readonly PublishProblem[] {
  const problems: PublishProblem[] =
    figures.length === 0 ? [{ code: 'no-figures', where: 'figures', message: 'There are no figures to write.' }] : [];
  const add = (code: PublishProblem['code'], where: string, message: string): void => {
    if (!problems.some((known) => known.code === code && known.where === where)) problems.push({ code, where, message });
  };
  const seen = new Set<string>();
  for (const row of figures.map(longRow)) {
    const key = longKey.map((name) => row[name]).join('\u0000');
    if (seen.has(key)) add('duplicate-figure', row.indicator, `"${row.indicator}" has two figures for one period, place and stratum.`);
    seen.add(key);
    for (const name of longColumns) {
      if (isNumberColumn(name)) {
        if (cellOf(row[name]) === null) add('number-not-decimal', name, `A number of "${name}" is not written as a plain decimal.`);
        continue;
      }
      if (isSymbol(row[name])) add('text-is-a-symbol', name, `A text of "${name}" would be read as a symbol for no value.`);
      if (isFormula(row[name])) add('text-is-a-formula', name, `A text of "${name}" begins as a formula does; a spreadsheet would run it.`);
    }
  }
  return problems;
}

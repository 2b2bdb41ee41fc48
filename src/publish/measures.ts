import { characterLimits } from '../reference/open-data/index.js';
import type { Cell, PublishedFigure } from '../results/publication.js';
import { symbol } from './cells.js';
import { columnBase } from './naming.js';

/** One column of numbers of an indicator: its name, its label and where its cells come from. */
export interface Measure {
  readonly name: string;
  readonly label: string;
  readonly unit: '' | '%';
  cell(figure: PublishedFigure): Cell;
}

const endings: Readonly<Record<string, string>> = {
  percent: 'percent',
  'percentage-points': 'points',
  'per-10,000-children': 'rate',
  'per-10,000': 'rate',
  'per-100,000': 'rate',
  number: 'value',
  score: 'average',
  points: 'points',
  'working-days': 'working_days',
  fte: 'fte',
  'cases-per-fte': 'cases_per_fte',
  ratio: 'ratio',
  pounds: 'pounds',
  miles: 'miles',
  days: 'days',
  months: 'months',
};

/** The first text that is short enough; the last is always. */
const fitting = (...texts: readonly string[]): string => texts.find((text) => text.length <= characterLimits.label) ?? texts.at(-1)!;

function valueLabel(title: string, unit: string): string {
  // There is no unit for a rate, so the label must say what it is per.
  if (unit !== 'per-10,000-children') return title;
  const plain = title.replace(/(:| –|,)? ?(rate )?per 10,000( children)?$/, '');
  return fitting(`${plain}, per 10,000 children`, 'Rate per 10,000 children');
}

/** The columns of numbers of an indicator, the same for all its figures. */
export function measuresOf(figures: readonly PublishedFigure[]): readonly Measure[] {
  const { indicator, title, unit } = figures[0];
  const base = columnBase(indicator);
  const spread = figures.find((figure) => figure.spread)?.spread;
  const part = (ending: string, label: string, cell: Measure['cell']): Measure => ({ name: `${base}_${ending}`, label, unit: '', cell });
  const quantile = (ending: string, label: string, of: 'lowerQuartile' | 'median' | 'upperQuartile' | 'mean'): Measure =>
    part(ending, fitting(`${label}: ${title}`, label), (figure) => figure.spread?.[of] ?? symbol('x'));
  return [
    {
      name: `${base}_${endings[unit] ?? 'value'}`,
      label: valueLabel(title, unit),
      unit: unit === 'percent' ? '%' : '',
      cell: ({ value }) => value,
    },
    part('numerator', fitting(`Numerator: ${title}`, 'Numerator'), ({ numerator }) => numerator),
    part('denominator', fitting(`Denominator: ${title}`, 'Denominator'), ({ denominator }) => denominator),
    ...(spread
      ? [
          quantile('lower_quartile', 'Lower quartile', 'lowerQuartile'),
          quantile('median', 'Median', 'median'),
          quantile('upper_quartile', 'Upper quartile', 'upperQuartile'),
          quantile('mean', 'Mean', 'mean'),
          ...spread.statistics.map(({ id, label }) =>
            part(
              id.replaceAll('-', '_'),
              fitting(`${label}: ${title}`, label),
              (figure) => figure.spread?.statistics.find((statistic) => statistic.id === id)?.value ?? symbol('x'),
            ),
          ),
          ...spread.bands.map(({ id, label }) =>
            part(
              `band_${id.replaceAll('-', '_')}`,
              fitting(`In band: ${label}`),
              (figure) => figure.spread?.bands.find((band) => band.id === id)?.count ?? symbol('x'),
            ),
          ),
        ]
      : []),
  ];
}

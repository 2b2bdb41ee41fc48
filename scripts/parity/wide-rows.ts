import { levelOf, type NamedCells, namedRows, type PublishedFile, type PublishedRow, placeOf } from './published-rows.js';

/**
 * What a percentage column of the children in need tables is a percentage of. The tables name the share after its
 * numerator and leave the base to the reader.
 */
const bases: Readonly<Record<string, string>> = {
  re_referrals: 'referrals',
  no_further_action: 'referrals',
  not_in_need: 'referrals',
  re_referrals_child: 'referrals_child',
  cpp_subsequent: 'cpp_start',
  reviewed_within_timescales: 'cpp_at31_3months',
};

const rateSuffixes = ['_rate', '_per_10000_children'];
const percentSuffix = '_percent';

/** A figure column, the count it is made from, and the column it is divided by (null: the population). */
interface FigureColumn {
  readonly column: string;
  readonly count: string;
  readonly base: string | null;
  readonly multiplier: string;
}

/** Children by year and place, from a table of mid-year estimates. */
export type Populations = ReadonlyMap<string, string>;

const placeKey = (year: number, cells: NamedCells): string => `${year}|${cells['new_la_code'] || cells['region_name'] || 'England'}`;

/** Reads a table of mid-year estimates; null when it is not one. */
export function populationsOf(text: string): Populations | null {
  const table = namedRows(text);
  if (!table?.header.includes('population_estimate')) return null;
  return new Map(table.rows.map(({ cells }) => [placeKey(Number(cells['time_period']), cells), cells['population_estimate']!]));
}

/**
 * Reads a table that sets rates and percentages beside their counts: `<count>_rate` is per 10,000 of the population of the
 * year before, `<count>_percent` of its base. Null when it holds none.
 */
export function wideRows(text: string, populations: Populations): PublishedFile | null {
  const table = namedRows(text);
  if (!table?.header.includes('geographic_level')) return null;
  const figures = table.header.flatMap((column): readonly FigureColumn[] => {
    const suffix = rateSuffixes.find((ending) => column.endsWith(ending));
    if (suffix) return [{ column, count: column.slice(0, -suffix.length), base: null, multiplier: '10000' }];
    const count = column.endsWith(percentSuffix) ? column.slice(0, -percentSuffix.length) : '';
    return bases[count] ? [{ column, count, base: bases[count], multiplier: '100' }] : [];
  });
  if (figures.length === 0) return null;
  const rows: PublishedRow[] = [];
  let levelNotKnown = 0;
  for (const { line, cells } of table.rows) {
    const level = levelOf(cells['geographic_level']!);
    if (!level) {
      levelNotKnown++;
      continue;
    }
    const period = cells['time_period']!;
    const children = populations.get(placeKey(Number(period) - 1, cells)) ?? '';
    for (const { column, count, base, multiplier } of figures) {
      rows.push({
        line,
        period,
        level,
        place: placeOf(level, cells),
        region: cells['region_name'] ?? '',
        breakdown: column,
        numerator: cells[count]!,
        denominator: base ? cells[base]! : children,
        value: cells[column]!,
        multiplier,
        decimalPlaces: '',
      });
    }
  }
  return { rows, leftOut: levelNotKnown ? { 'geographic level not known': levelNotKnown } : {} };
}

import { regions } from '../reference/open-data/index.js';
import type { Cell, PublishedFigure } from '../results/publication.js';
import { day, isoDate, monthsEnding } from '../time/index.js';
import { symbol } from './cells.js';
import type { GeographyLookup } from './geography-lookup.js';
import type { Measure } from './measures.js';
import type { OpenDataRow, PlaceColumn } from './open-data-table.js';
import type { PublishProblem } from './problems.js';

/** A split of the figures: its column, and the labels of its items in order. */
export interface Split {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}

type Place = Readonly<Record<PlaceColumn, string>>;

const problem = (code: PublishProblem['code'], where: string, message: string): PublishProblem => ({ code, where, message });

/** Where a row is about, or why that cannot be said. Columns of levels below its own stay blank. */
function placeOf({ period, geography }: PublishedFigure, lookup: GeographyLookup): Place | PublishProblem {
  const place: Place = {
    time_period: period.end.slice(0, 4),
    // Children's social care files count years to 31 March or 30 September under this identifier.
    time_identifier: 'Reporting year',
    geographic_level: 'National',
    country_code: 'E92000001',
    country_name: 'England',
    region_code: '',
    region_name: '',
    old_la_code: '',
    new_la_code: '',
    la_name: '',
  };
  if (geography.level === 'national') return place;
  if (geography.level === 'regional') {
    const region = regions.find(([code]) => code === geography.code);
    if (!region) return problem('region-not-known', geography.code, `There is no region "${geography.code}".`);
    return { ...place, geographic_level: 'Regional', region_code: region[0], region_name: region[1] };
  }
  const names = lookup(geography.code, period.end);
  if (!names) return problem('authority-not-known', geography.code, `No authority had the code "${geography.code}" on ${period.end}.`);
  const { oldLaCode, newLaCode, laName, regionCode, regionName } = names;
  return {
    ...place,
    geographic_level: 'Local authority',
    region_code: regionCode,
    region_name: regionName,
    old_la_code: oldLaCode,
    new_la_code: newLaCode,
    la_name: laName,
  };
}

function problemsOfPeriods(figures: readonly PublishedFigure[]): readonly PublishProblem[] {
  const problems: PublishProblem[] = [];
  const byYear = new Map<string, string>();
  for (const { start, end } of new Map(figures.map(({ period }) => [`${period.start}/${period.end}`, period])).values()) {
    if (isoDate(monthsEnding(day(end), 12).start) !== start)
      problems.push(
        problem('period-not-a-year', `${start} to ${end}`, `Open data files of this library hold years; ${start} to ${end} is none.`),
      );
    const other = byYear.get(end.slice(0, 4));
    if (other !== undefined && other !== end)
      problems.push(problem('mixed-periods', end.slice(0, 4), `Years ending ${other} and ${end} would both be called ${end.slice(0, 4)}.`));
    byYear.set(end.slice(0, 4), end);
  }
  return problems;
}

/** Items of each split: `Total`, or one of its labels. */
const itemsOf = (figure: PublishedFigure, splits: readonly Split[]): readonly string[] =>
  splits.map(({ id }) => (figure.breakdown?.id === id ? figure.breakdown.label : 'Total'));

/** Every combination of items, `Total` first. */
function combinations(splits: readonly Split[]): readonly (readonly string[])[] {
  let all: (readonly string[])[] = [[]];
  for (const { items } of splits) all = all.flatMap((before) => ['Total', ...items].map((item) => [...before, item]));
  return all;
}

/**
 * Rows for every combination of time, place and items, so that no combination is a gap: one that was not calculated for a
 * place is `x`, one that crosses two splits is `z`, because an indicator is split one way at a time.
 */
export function openDataRows(
  figures: readonly PublishedFigure[],
  splits: readonly Split[],
  measures: readonly Measure[],
  lookup: GeographyLookup,
): { readonly rows: readonly OpenDataRow[]; readonly problems: readonly PublishProblem[] } {
  const problems: PublishProblem[] = [...problemsOfPeriods(figures)];
  const byPlace = new Map<string, { readonly place: Place; readonly figures: Map<string, PublishedFigure> }>();
  for (const figure of figures) {
    const place = placeOf(figure, lookup);
    if ('code' in place) {
      if (!problems.some(({ code, where }) => code === place.code && where === place.where)) problems.push(place);
      continue;
    }
    const key = Object.values(place).join('\u0000');
    const group = byPlace.get(key) ?? { place, figures: new Map<string, PublishedFigure>() };
    byPlace.set(key, group);
    const items = itemsOf(figure, splits).join('\u0000');
    if (group.figures.has(items))
      problems.push(
        problem(
          'duplicate-figure',
          figure.geography.code,
          `There are two figures for "${figure.geography.code}", ${figure.period.end} and the same items.`,
        ),
      );
    group.figures.set(items, figure);
  }
  const crossings = combinations(splits);
  const rows = [...byPlace.values()].flatMap(({ place, figures: known }) => {
    if (!known.has(splits.map(() => 'Total').join('\u0000')))
      problems.push(
        problem('total-missing', place.la_name || place.geographic_level, `There are parts but no total for ${place.time_period}.`),
      );
    return crossings.map((items): OpenDataRow => {
      const figure = known.get(items.join('\u0000'));
      const gap: Cell = symbol(items.filter((item) => item !== 'Total').length > 1 ? 'z' : 'x');
      return { place, items, cells: measures.map((measure) => (figure ? measure.cell(figure) : gap)) };
    });
  });
  return { rows, problems };
}

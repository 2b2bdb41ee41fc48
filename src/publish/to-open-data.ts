import { characterLimits, nullWords } from '../reference/open-data/index.js';
import type { Publication, PublishedFigure } from '../results/publication.js';
import { csvText, isFormula } from '../text/csv.js';
import { cellOf, cellText, decimalPlacesOf } from './cells.js';
import type { GeographyLookup } from './geography-lookup.js';
import { measuresOf } from './measures.js';
import { filterColumn, lintFilterName, lintIndicatorName } from './naming.js';
import { openDataRows, type Split } from './open-data-rows.js';
import { type OpenDataTable, placeColumns } from './open-data-table.js';
import { type PublishProblem, refused, type Written } from './problems.js';

export interface OpenDataOptions {
  /** The name of the files without `.csv`: small letters, digits, `_` and `-`. */
  readonly stem: string;
  readonly geography: GeographyLookup;
  /** Labels of the filters by breakdown, at most 80 characters; the id in words when left out. */
  readonly filterLabels?: Readonly<Record<string, string>>;
}

/** A data file and its metadata file as text. */
export interface OpenDataPair {
  readonly dataName: string;
  readonly metadataName: string;
  readonly data: string;
  readonly metadata: string;
}

const metadataHeader = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
  'filter_default',
];

const inWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

function splitsOf(figures: readonly PublishedFigure[], labels: Readonly<Record<string, string>>): readonly Split[] {
  const items = new Map<string, Set<string>>();
  for (const { breakdown } of figures) if (breakdown) items.set(breakdown.id, (items.get(breakdown.id) ?? new Set()).add(breakdown.label));
  return [...items].map(([id, of]) => ({ id, title: labels[id] ?? inWords(id), items: [...of] }));
}

/** Both files of a table as text. */
export function openDataText({ filters, indicators, rows }: OpenDataTable): { readonly data: string; readonly metadata: string } {
  const header = [...placeColumns, ...filters.map(({ name }) => name), ...indicators.map(({ name }) => name)];
  return {
    data: csvText([
      header,
      ...rows.map(({ place, items, cells }) => [...placeColumns.map((name) => place[name]), ...items, ...cells.map(cellText)]),
    ]),
    metadata: csvText([
      metadataHeader,
      ...filters.map(({ name, label }) => [name, 'Filter', label, '', '', '', '', '', 'Total']),
      ...indicators.map(({ name, label, unit, decimalPlaces }) => [
        name,
        'Indicator',
        label,
        '',
        unit,
        decimalPlaces === null ? '' : String(decimalPlaces),
        '',
        '',
        '',
      ]),
    ]),
  };
}

function problemsOfTexts({ filters, indicators, rows }: OpenDataTable, splits: readonly Split[]): readonly PublishProblem[] {
  const labels = [...filters, ...indicators];
  const items = splits.flatMap(({ id, items: of }) => of.map((item) => ({ id, item })));
  const places = [...new Set(rows.flatMap(({ place }) => [place.la_name, place.old_la_code, place.new_la_code]))];
  return [
    ...labels
      .filter(({ label }) => label.length > characterLimits.label)
      .map(
        ({ name }): PublishProblem => ({
          code: 'label-too-long',
          where: name,
          message: `The label of "${name}" is over ${characterLimits.label} characters.`,
        }),
      ),
    ...items
      .filter(
        ({ item }) => item === '' || item === 'Total' || item.trim() !== item || nullWords.has(item) || item.length > characterLimits.item,
      )
      .map(
        ({ id }): PublishProblem => ({
          code: 'item-not-allowed',
          where: id,
          message: `An item of "${id}" is blank, has blanks round it, is too long, or means something else in open data files.`,
        }),
      ),
    ...[
      ...labels.map(({ name, label }) => ({ where: name, text: label })),
      ...items.map(({ id, item }) => ({ where: id, text: item })),
      ...places.map((text) => ({ where: 'geography', text })),
    ]
      .filter(({ text }) => isFormula(text))
      .map(
        ({ where }): PublishProblem => ({
          code: 'text-is-a-formula',
          where,
          message: `A text of "${where}" begins as a formula does; a spreadsheet would run it.`,
        }),
      ),
  ];
}

/**
 * The figures of one indicator as a pair of open data files, as DfE's standards ask: a filter for each breakdown, with a
 * `Total` and no gaps; symbols where there is no number. What the standards would not take is refused, never mended.
 *
 * @param publication - of one indicator; {@link publicationsByIndicator} takes one apart
 * @example
 * ```ts
 * const written = toOpenData(publication, { stem: 'repeat_referrals', geography: authoritiesOfEngland });
 * if (written.kind === 'written') save(written.value.dataName, written.value.data);
 * ```
 */
export function toOpenData(publication: Publication, options: OpenDataOptions): Written<OpenDataPair> {
  const { figures } = publication;
  if (figures.length === 0) return refused([{ code: 'no-figures', where: options.stem, message: 'There are no figures to write.' }]);
  if (figures.some(({ indicator, version }) => indicator !== figures[0].indicator || version !== figures[0].version)) {
    return refused([
      {
        code: 'several-indicators',
        where: options.stem,
        message: 'An open data file holds one indicator in one version: take the publication apart first.',
      },
    ]);
  }
  const splits = splitsOf(figures, options.filterLabels ?? {});
  const measures = measuresOf(figures);
  const { rows, problems } = openDataRows(figures, splits, measures, options.geography);
  const table: OpenDataTable = {
    filters: splits.map(({ id, title }) => ({ name: filterColumn(id), label: title })),
    indicators: measures.map(({ name, label, unit }, at) => ({
      name,
      label,
      unit,
      decimalPlaces: Math.max(0, ...rows.map(({ cells }) => decimalPlacesOf(cells[at]))),
    })),
    rows,
  };
  const all: readonly PublishProblem[] = [
    ...(/^[a-z0-9_-]+$/.test(options.stem)
      ? []
      : [{ code: 'file-name-not-allowed' as const, where: options.stem, message: 'File names take small letters, digits, _ and -.' }]),
    ...problems,
    ...table.filters.flatMap(({ name }) => lintFilterName(name)),
    ...table.indicators.flatMap(({ name }) => lintIndicatorName(name)),
    ...problemsOfTexts(table, splits),
    ...table.indicators
      .filter((_, at) => rows.some(({ cells }) => cellOf(cellText(cells[at])) === null))
      .map(
        ({ name }): PublishProblem => ({
          code: 'number-not-decimal',
          where: name,
          message: `A number of "${name}" is not written as a plain decimal.`,
        }),
      ),
  ];
  if (all.length > 0) return refused(all);
  return { kind: 'written', value: { dataName: `${options.stem}.csv`, metadataName: `${options.stem}.meta.csv`, ...openDataText(table) } };
}

/** The name for an indicator's files: its id in snake_case. */
export const stemOf = (indicator: string): string => indicator.replaceAll('-', '_');

import { observationalColumns } from '../reference/open-data/index.js';
import type { Cell } from '../results/publication.js';
import { csvTable } from '../text/csv.js';
import { cellOf, symbol } from './cells.js';
import { type OpenDataRow, type OpenDataTable, type PlaceColumn, placeColumns } from './open-data-table.js';

/** A problem in an open data file, with how often it was met. It holds no cell's text. */
export interface OpenDataIssue {
  readonly code: 'not-csv' | 'column-missing' | 'column-not-read' | 'cell-not-a-number' | 'row-too-short-or-long' | 'type-not-known';
  readonly column: string | null;
  /** The first row, counted from the first below the header. */
  readonly row: number | null;
  readonly count: number;
  readonly message: string;
}

const noPlace = Object.fromEntries(placeColumns.map((name) => [name, ''])) as Record<PlaceColumn, string>; // every key is set one line up

/**
 * Reads a pair of open data files, this library's or another's. A cell that is neither a number nor a symbol becomes `x`
 * and is reported; so is every column that is not read.
 */
export function fromOpenData(data: string, metadata: string): { readonly table: OpenDataTable; readonly issues: readonly OpenDataIssue[] } {
  const issues: OpenDataIssue[] = [];
  const file = csvTable(data);
  const about = csvTable(metadata);
  const report = (code: OpenDataIssue['code'], column: string | null, message: string, rows: readonly number[] = []): void =>
    void issues.push({ code, column, row: rows[0] ?? null, count: Math.max(1, rows.length), message });
  if (file.isBroken || about.isBroken) report('not-csv', null, 'A quoted cell is not closed.');
  if (file.raggedRows.length > 0) report('row-too-short-or-long', null, 'Rows have more or fewer cells than the header.', file.raggedRows);
  if (about.raggedRows.length > 0)
    report('row-too-short-or-long', null, 'Rows of the metadata have more or fewer cells than its header.', about.raggedRows);

  const described = about.rows.map((cells) => {
    const of = (name: string): string => cells[about.header.indexOf(name)] ?? '';
    return { name: of('col_name'), type: of('col_type'), label: of('label'), unit: of('indicator_unit'), places: of('indicator_dp') };
  });
  const present = described.filter(({ name }) => file.header.includes(name));
  for (const { name } of described.filter((row) => !present.includes(row)))
    report('column-missing', name, 'The metadata describes a column that the data file lacks.');
  for (const { name } of present.filter(({ type }) => type !== 'Filter' && type !== 'Indicator'))
    report('type-not-known', name, 'col_type is neither Filter nor Indicator.');
  for (const name of placeColumns.slice(0, 5).filter((name) => !file.header.includes(name)))
    report('column-missing', name, 'The data file lacks a column it must have.');
  const filters = present.filter(({ type }) => type === 'Filter');
  const indicators = present.filter(({ type }) => type === 'Indicator');
  for (const name of file.header) {
    const isRead = placeColumns.some((place) => place === name) || present.some((row) => row.name === name);
    if (!isRead)
      report(
        'column-not-read',
        name,
        observationalColumns.has(name)
          ? 'This library does not read the level of geography.'
          : 'The metadata does not describe the column.',
      );
  }

  const wrong = new Map<string, number[]>();
  const rows = file.rows.map((cells, row): OpenDataRow => {
    const of = (name: string): string => cells[file.header.indexOf(name)] ?? '';
    const cellAt = (name: string): Cell => {
      const cell = cellOf(of(name));
      if (!cell) wrong.set(name, [...(wrong.get(name) ?? []), row + 1]);
      return cell ?? symbol('x');
    };
    const place = { ...noPlace };
    for (const name of placeColumns) place[name] = of(name);
    return { place, items: filters.map(({ name }) => of(name)), cells: indicators.map(({ name }) => cellAt(name)) };
  });
  for (const [name, at] of wrong)
    report('cell-not-a-number', name, 'A cell is neither a number nor a symbol; it is taken as not available.', at);
  return {
    table: {
      filters: filters.map(({ name, label }) => ({ name, label })),
      indicators: indicators.map(({ name, label, unit, places }) => ({
        name,
        label,
        unit,
        decimalPlaces: /^\d+$/.test(places) ? Number(places) : null,
      })),
      rows,
    },
    issues,
  };
}

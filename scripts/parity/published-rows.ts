import { rowsOfCsv } from '../../src/reference/csv-rows.js';

/** A published numerator, denominator and value, as written: a number or a symbol that stands for one. */
export interface PublishedRow {
  readonly line: number;
  readonly period: string;
  readonly level: 'national' | 'regional' | 'local-authority';
  /** The authority's name, the region's, or England. */
  readonly place: string;
  /** The region that an authority is in or that a regional row is for; empty for England. */
  readonly region: string;
  readonly breakdown: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  /** A multiplier and decimal places that the file itself states. */
  readonly multiplier: string;
  readonly decimalPlaces: string;
}

export interface PublishedFile {
  readonly rows: readonly PublishedRow[];
  /** Rows that could not be taken, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

const known = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
  'numerator',
  'denominator',
  'value',
];
const multiplierNames = ['multiplier', 'per'];
const decimalPlacesNames = ['dp', 'decimal_places'];

/** Cells by column name. */
export type NamedCells = Readonly<Record<string, string>>;

/** The rows of a file under its header, lower-cased; null when there is no header. */
export function namedRows(text: string): {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: NamedCells }[];
  readonly broken: number;
} | null {
  const { rows, brokenLines } = rowsOfCsv(text);
  const [first, ...rest] = rows;
  if (!first) return null;
  const header = first.cells.map((cell) => cell.toLowerCase());
  const named = rest.map(({ line, cells }) => ({ line, cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])) }));
  return { header, rows: named, broken: brokenLines.length };
}

/** The level that a row names, or null. */
export function levelOf(text: string): PublishedRow['level'] | null {
  switch (text.toLowerCase()) {
    case 'national':
      return 'national';
    case 'regional':
      return 'regional';
    case 'local authority':
      return 'local-authority';
    default:
      return null;
  }
}

/** Who a row is about. */
export const placeOf = (level: PublishedRow['level'], cells: NamedCells): string =>
  level === 'national'
    ? 'England'
    : (level === 'regional' ? cells['region_name'] : cells['la_name'] || cells['new_la_code']) || '(no name)';

/** Reads a file with a numerator, denominator and value column; null when it has not got them. */
export function publishedRows(text: string): PublishedFile | null {
  const table = namedRows(text);
  if (!table || !['geographic_level', 'numerator', 'denominator', 'value'].every((name) => table.header.includes(name))) return null;
  const hints = [...multiplierNames, ...decimalPlacesNames];
  const breakdowns = table.header.filter((name) => name !== '' && !known.includes(name) && !hints.includes(name));
  const hint = (cells: NamedCells, names: readonly string[]): string =>
    names.map((name) => cells[name] ?? '').find((cell) => cell !== '') ?? '';
  const rows: PublishedRow[] = [];
  let levelNotKnown = 0;
  for (const { line, cells } of table.rows) {
    const level = levelOf(cells['geographic_level']!);
    if (!level) {
      levelNotKnown++;
      continue;
    }
    rows.push({
      line,
      period: cells['time_period'] ?? '',
      level,
      place: placeOf(level, cells),
      region: cells['region_name'] ?? '',
      breakdown: breakdowns.map((name) => cells[name]).join(' · '),
      numerator: cells['numerator']!,
      denominator: cells['denominator']!,
      value: cells['value']!,
      multiplier: hint(cells, multiplierNames),
      decimalPlaces: hint(cells, decimalPlacesNames),
    });
  }
  return {
    rows,
    leftOut: {
      ...(levelNotKnown ? { 'geographic level not known': levelNotKnown } : {}),
      ...(table.broken ? { 'not well-formed': table.broken } : {}),
    },
  };
}

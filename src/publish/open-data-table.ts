import type { Cell } from '../results/publication.js';

/** Columns of time and geography of open data files of this library, in order. */
export const placeColumns = [
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
] as const;

export type PlaceColumn = (typeof placeColumns)[number];

export interface OpenDataFilter {
  readonly name: string;
  readonly label: string;
}

export interface OpenDataIndicator {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly decimalPlaces: number | null;
}

/** One row: when, where, which item of each filter, and the cell of each indicator. */
export interface OpenDataRow {
  readonly place: Readonly<Record<PlaceColumn, string>>;
  readonly items: readonly string[];
  readonly cells: readonly Cell[];
}

/** An open data file and its metadata, taken apart. */
export interface OpenDataTable {
  readonly filters: readonly OpenDataFilter[];
  readonly indicators: readonly OpenDataIndicator[];
  readonly rows: readonly OpenDataRow[];
}

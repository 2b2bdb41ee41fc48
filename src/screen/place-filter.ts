import type { Files } from './files.js';

/** Whether a column names schools or providers and is the file's only filter: then it is filled on every row, and totals are in order. */
export function hasOnlyPlaceFilter({ filters }: Files, column: string): boolean {
  return (column === 'school_name' || column === 'provider_name') && filters.length === 1 && filters[0].name === column;
}

/** A cell as a workbook, a database or a JSON text gives it. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A table as somebody gives it: rows of cells, the column names among them. Nothing of it is recognised yet. */
export interface GivenTable {
  /** The name that issues quote: of the file, and of the sheet where it has several. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The line that each row starts on, where it is not its number from 1. */
  readonly lines?: readonly number[];
}

/**
 * A table given as objects, one a row, each with the same names: what a database or a JSON text gives.
 *
 * @param name - what issues call it
 * @example
 * ```ts
 * const table = tableFromObjects('ssd_contacts', [{ cont_person_id: 'A', cont_contact_date: '2025-01-31' }]);
 * ```
 */
export function tableFromObjects(name: string, objects: readonly Readonly<Record<string, Cell>>[]): GivenTable {
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return { name, rows: [header, ...objects.map((object) => header.map((column) => object[column]))] };
}

/** A cell as text, without blanks around it; empty for none. Marks of no width are no part of it. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell)
    .replace(/[\u200B-\u200D\u2060]/g, '')
    .trim();
}

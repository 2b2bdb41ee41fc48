import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { IndicatorError } from '../../errors.js';
import type { Cell, GivenTable } from '../rows/given-table.js';
import { cannotRead, shownFileName } from './file-source.js';

/** What is used of the library that takes workbooks apart; it is loaded when a workbook is read, and need not be installed. */
type ReadWorkbook = (workbook: Uint8Array) => Promise<readonly { readonly sheet: string; readonly data: readonly (readonly Cell[])[] }[]>;

/** Named apart, so that nothing that puts modules together takes it in. */
const library = 'read-excel-file/node';

async function workbookReader(): Promise<ReadWorkbook> {
  try {
    // The library has no types that say what it returns for a whole workbook in all its versions.
    return ((await import(library)) as { readonly default: ReadWorkbook }).default;
  } catch {
    throw new IndicatorError(
      'invalid-argument',
      'Workbooks (.xlsx) are read with the package read-excel-file, which is not installed: install it, or save each sheet as CSV.',
    );
  }
}

/**
 * The sheets of a workbook (`.xlsx`), each as rows of cells. Sheets are named after the file.
 *
 * @throws IndicatorError `invalid-argument` when there is no such file, it is no workbook, or the library that reads workbooks is not installed
 * @example
 * ```ts
 * await readReturns({ annexA: [{ lists: await workbookTables('annex-a.xlsx'), madeOn: day('2025-09-30') }] });
 * ```
 */
export async function workbookTables(path: string): Promise<readonly GivenTable[]> {
  const read = await workbookReader();
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
  const file = shownFileName(basename(path));
  let sheets: Awaited<ReturnType<ReadWorkbook>>;
  try {
    sheets = await read(bytes);
  } catch {
    throw new IndicatorError(
      'invalid-argument',
      `${file} is no Excel workbook (.xlsx) that can be read: save it again, or save each sheet as CSV.`,
    );
  }
  return sheets.map(({ sheet, data }) => ({ name: `${file}: ${shownFileName(sheet)}`, rows: data }));
}

import type { IssueLog } from '../../issues.js';
import type { RecordBuilder } from '../../records/index.js';
import type { SourceFile } from '../source.js';
import { csvTableOf } from './csv-table.js';
import { type GivenTable, textOf } from './given-table.js';
import { reportFound, type TableLacks } from './report-found.js';
import { type RowsOfTable, rowsOf } from './row-reader.js';
import { type SourceLog, sourceLog } from './source-log.js';
import { type FoundTable, foundTable, type SourceTable } from './source-table.js';

/** A table of a source that was given and recognised. */
export interface LoadedTable {
  readonly file: string;
  readonly found: FoundTable;
  readonly lacks: TableLacks;
  readonly rows: RowsOfTable;
  readonly log: SourceLog;
}

const isGiven = (table: SourceFile | GivenTable): table is GivenTable => 'rows' in table;

/** What stands in columns of which the data is still to come. */
const placeholders: ReadonlySet<string> = new Set(['PLACEHOLDER_DATA', 'SSD_PH']);

/** A table without its placeholders; a column that holds nothing else is not there. */
function withoutPlaceholders(given: GivenTable): GivenTable {
  const isPlaceholder = (cell: unknown): boolean => typeof cell === 'string' && placeholders.has(cell.trim());
  if (!given.rows.some((cells) => cells.some(isPlaceholder))) return given;
  const [header = [], ...below] = given.rows;
  const isNothingElse = header.map((_, at) => below.length > 0 && below.every((cells) => isPlaceholder(cells[at])));
  return {
    ...given,
    rows: [
      header.map((name, at) => (isNothingElse[at] ? null : name)),
      ...below.map((cells) => cells.map((cell) => (isPlaceholder(cell) ? null : cell))),
    ],
  };
}

/** Reads and recognises the tables of a source. What is none of them is told. */
export async function loadTables(
  given: readonly (SourceFile | GivenTable)[],
  tables: readonly SourceTable[],
  source: string,
  builder: RecordBuilder,
  log: IssueLog,
): Promise<readonly LoadedTable[]> {
  const loaded: LoadedTable[] = [];
  for (const one of given) {
    const read = isGiven(one) ? one : await csvTableOf(one, log);
    if (!read || read.rows.every((cells) => cells.every((cell) => textOf(cell) === ''))) continue;
    const table = withoutPlaceholders(read);
    const found = foundTable(table, tables);
    if (!found) {
      log.report({
        code: 'table-not-recognised',
        severity: 'information',
        file: table.name,
        table: null,
        column: null,
        message: `It has the column names of no table of ${source} that is read, so it was passed over.`,
        hint: 'Nothing need be done if no measure needs it.',
      });
      continue;
    }
    const own = sourceLog(log, table.name, found.table.name);
    loaded.push({
      file: table.name,
      found,
      lacks: reportFound(found, table.name, source, log),
      rows: rowsOf(table, found, builder, own),
      log: own,
    });
  }
  return loaded;
}

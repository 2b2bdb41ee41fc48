import type { IssueLog } from '../../issues.js';
import type { RecordTableName } from '../../records/index.js';
import type { FoundTable } from './source-table.js';

/** What a table lacks: the columns of the record model that stay blank, and whether it can be read at all. */
export interface TableLacks {
  readonly isUsable: boolean;
  columnsOf(table: RecordTableName): readonly string[];
}

/** Says which columns of a table are not there, and which are not read. */
export function reportFound({ table, missing, unknown }: FoundTable, file: string, source: string, log: IssueLog): TableLacks {
  const place = { file, table: table.name };
  for (const { name, isRequired } of missing.filter(({ isRequired, into }) => isRequired || into)) {
    log.report({
      ...place,
      code: 'column-missing',
      severity: isRequired ? 'error' : 'warning',
      column: name,
      message: isRequired
        ? `${table.name} has no column ${name}, without which its rows cannot be read; it was left out.`
        : `${table.name} has no column ${name}, so it is blank for every row.`,
      hint: `Export it again with every column of ${source}.`,
    });
  }
  for (const column of unknown) {
    log.report({
      ...place,
      code: 'column-unknown',
      severity: 'information',
      column,
      message: `The column is not part of ${table.name}, so it was not read.`,
      hint: 'Nothing need be done if it is an addition of your own.',
    });
  }
  return {
    isUsable: !missing.some(({ isRequired }) => isRequired),
    columnsOf: (of) => missing.flatMap(({ into }) => (into?.table === of ? [into.column] : [])),
  };
}

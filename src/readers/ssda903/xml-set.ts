import type { RecordBuilder } from '../../records/index.js';
import type { ReadCounts } from '../counts.js';
import type { IssueLog } from '../issues.js';
import type { SourceFile } from '../source.js';
import { type LinkedYears, linkedYears, readSsda903Set } from './read-set.js';
import { ssda903XmlTables } from './xml-tables.js';

export interface Ssda903XmlSet {
  /** The year of the 31 March that ends the return; found from the dates when left out. */
  readonly yearEnding?: number;
  readonly laCode: string;
  /** What earlier years of the same authority left. */
  readonly linked?: LinkedYears;
}

/**
 * Reads one year's SSDA903 return in its XML form. It goes through the same tables, checks and issue codes as the CSV
 * form; issues give the number of the CHILD element where the CSV form gives a line.
 *
 * @returns rows read, kept and left out, by table; problems go to `log`
 */
export async function readSsda903Xml(builder: RecordBuilder, file: SourceFile, set: Ssda903XmlSet, log: IssueLog): Promise<ReadCounts> {
  const { tables, childOfLine } = await ssda903XmlTables(file, log);
  if (tables.length === 0) return { tables: [] };
  const inRecords: IssueLog = {
    report({ row, ...issue }, times) {
      const place = { ...issue, file: file.name };
      const child = row === undefined ? undefined : (childOfLine(issue.table, row) ?? row);
      log.report(child === undefined ? place : { ...place, row: child }, times);
    },
    list: () => log.list(),
  };
  const { linked, ...years } = set;
  const counts = await readSsda903Set(builder, { files: tables, ...years }, inRecords, linked ?? linkedYears());
  return { tables: counts.tables.map((count) => ({ ...count, file: file.name })) };
}

import { renameSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { definitions } from '../../../definitions/index.js';
import { IndicatorError } from '../../errors.js';
import { exportValues, type Records, type RecordTableName, recordTables } from '../../records/index.js';
import { recordsAs } from '../../results/index.js';
import { type InputOptions, readInputs } from '../inputs.js';
import { makeFolder } from '../make-folder.js';
import { whilePartial } from '../partial-files.js';
import { periodOf } from '../periods.js';
import { issueTable } from '../print/issue-table.js';
import { vintageOf } from '../vintage.js';
import { csvLine, writeWhole } from '../write.js';

interface Options extends InputOptions {
  readonly format: string;
  readonly out: string;
  readonly as: string;
  readonly yearEnding?: string;
}

function* tableCsv(records: Records, name: RecordTableName): Generator<string> {
  const { rowCount, columns } = exportValues(records, name);
  yield csvLine(columns.map((column) => column.name));
  let text = '';
  for (let row = 0; row < rowCount; row++) {
    text += csvLine(columns.map((column) => column.at(row)));
    if (text.length > 1 << 16) {
      yield text;
      text = '';
    }
  }
  yield text;
}

async function writeParquet(records: Records, name: RecordTableName, out: string): Promise<string> {
  const { parquetWriteFile } = await import('hyparquet-writer');
  const { name: fileName, rowCount, columns } = exportValues(records, name);
  makeFolder(out);
  const path = join(out, `${fileName}.parquet`);
  const type = (kind: string): 'STRING' | 'INT32' | 'BOOLEAN' =>
    kind === 'integer' || kind === 'token' ? 'INT32' : kind === 'boolean' ? 'BOOLEAN' : 'STRING';
  const partial = `${path}.${process.pid}.part`;
  await whilePartial(partial, async () => {
    await parquetWriteFile({
      filename: partial,
      columnData: columns.map((column) => ({
        name: column.name,
        type: type(column.kind),
        nullable: true,
        data: Array.from({ length: rowCount }, (_, row) => column.at(row)),
      })),
    });
    renameSync(partial, path);
  });
  return path;
}

export async function run(options: Options): Promise<void> {
  if (options.format !== 'csv' && options.format !== 'parquet')
    throw new IndicatorError('invalid-argument', '--format takes csv or parquet.');
  const as = vintageOf(options.as);
  if (as === 'first-returned' && options.yearEnding === undefined)
    throw new IndicatorError('invalid-argument', 'Records as first returned are those of one year: name it with --year-ending DATE.');
  if (as === 'latest' && options.yearEnding !== undefined)
    throw new IndicatorError('invalid-argument', '--year-ending goes with --as first-returned: otherwise all records are written.');
  const { records: read, issues } = await readInputs(options);
  const records = options.yearEnding === undefined ? read : recordsAs(read, as, periodOf({ yearEnding: options.yearEnding }));
  for (const name of Object.keys(recordTables) as RecordTableName[]) {
    const { rowCount, name: fileName } = exportValues(records, name);
    const path =
      options.format === 'csv'
        ? await writeWhole(options.out, `${fileName}.csv`, tableCsv(records, name))
        : await writeParquet(records, name, options.out);
    process.stdout.write(`${path}  ${rowCount} rows\n`);
  }
  process.stderr.write(issueTable(issues, definitions, false));
}

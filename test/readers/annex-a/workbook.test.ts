import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReturns } from '../../../src/readers/index.js';
import { annexAInput, workbookTables } from '../../../src/readers/node/index.js';
import { day } from '../../../src/time/index.js';
import { ada, ben, codesOf, list, rowsOf, workbook } from './support.js';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'annex-a-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const born = [...ada.slice(0, 3), new Date('2012-02-01T00:00:00Z'), 13.4];

describe('a workbook', () => {
  it('is read sheet by sheet, its dates as dates', async () => {
    const path = join(folder, 'annex-a.xlsx');
    writeFileSync(
      path,
      workbook({
        Cover: [['Annex A']],
        'List 1': [
          ...list('List 1').rows,
          [...born, new Date('2025-05-06T00:00:00Z'), 'q) 6: Police'],
          [417, ...ben.slice(1), '2025-05-07', 'x) 2A'],
        ],
      }),
    );
    const extract = await annexAInput(`${path}@2025-09-30`);
    expect(extract.madeOn).toBe(day('2025-09-30'));
    const read = await readReturns({ annexA: [{ ...extract, laCode: '201' }] });
    expect(rowsOf(read, 'contacts', 'receivedOn', 'source')).toEqual([
      ['A', '2025-05-06', '6'],
      ['417', '2025-05-07', '2A'],
    ]);
    expect(rowsOf(read, 'children', 'birthDate')[0]).toEqual(['A', '2012-02-01']);
    expect(codesOf(read)).toEqual(['list-not-recognised  × 1']);
  });

  it('that is none, or is not there, is said in one sentence', async () => {
    const path = join(folder, 'none.xlsx');
    writeFileSync(path, 'not a workbook');
    await expect(workbookTables(path)).rejects.toThrow('none.xlsx is no Excel workbook (.xlsx) that can be read');
    await expect(workbookTables(join(folder, 'missing.xlsx'))).rejects.toThrow('there is no such file');
    await expect(annexAInput(path)).rejects.toThrow('Say on which day an extract of Annex A was made');
    await expect(annexAInput(`${path}@2025`)).rejects.toThrow('Say on which day an extract of Annex A was made');
  });

  it('stands in a folder beside CSV files, and what is neither is told', async () => {
    const directory = mkdtempSync(join(folder, 'lists-'));
    writeFileSync(join(directory, 'lists.xlsx'), workbook({ 'List 1': [...list('List 1').rows, [...born, '2025-05-06', '6']] }));
    writeFileSync(join(directory, 'plans.csv'), `${list('List 7').rows[0]!.join()}\n`);
    writeFileSync(join(directory, 'notes.txt'), '');
    const extract = await annexAInput(`${directory}@2025-09-30`);
    expect(extract.lists.map(({ name }) => name)).toEqual(['lists.xlsx: List 1', 'plans.csv']);
    expect(extract.passedOver).toEqual([{ name: 'notes.txt', is: 'other file' }]);
  });
});

const sample = join(
  process.env['CSC_INDICATORS_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)),
  'samples/liia-tools/Annex_A.xlsx',
);

describe.skipIf(!existsSync(sample))('a published sample workbook', () => {
  it('has its eleven lists recognised, every row of those kept in the records', async () => {
    const lists = await workbookTables(sample);
    const read = await readReturns({ annexA: [{ lists, madeOn: day('2021-03-12'), laCode: '201' }] });
    expect(read.summary.tables.map(({ table, read: all, kept }) => [table, all, kept])).toEqual([
      ['List 1', 5, 5],
      ['List 2', 5, 5],
      ['List 3', 6, 6],
      ['List 4', 5, 5],
      ['List 5', 5, 5],
      ['List 6', 5, 5],
      ['List 7', 7, 7],
      ['List 8', 5, 5],
      ['List 9', 6, 6],
      ['List 10', 5, 5],
      ['List 11', 5, 5],
    ]);
    expect(read.issues.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
  });
});

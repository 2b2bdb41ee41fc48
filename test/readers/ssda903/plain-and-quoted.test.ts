import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadReturns, readReturns, type SourceFile, sourceFromText } from '../../../src/readers/index.js';
import { exportRows } from '../../../src/records/index.js';
import { casesToTry } from '../../support/effort.js';
import { episodesHeader } from './support.js';

/*
 * Plain rows are read by column, many together; rows with a quote one at a time. What is read must not depend on it.
 */
const date = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('01/05/2023', '30/06/2023', '01/12/2023', '29/02/2024') },
  fc.constantFrom('', ' ', '31/02/2023', '1/6/2023', '2023-06-01', '01/01/1900', '45000', '01/05/23', '02/04/2024', 'x'),
);
const child = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('1', '2', '3', 'L201-000004', 'L201-000005', 'CHILD-OF-THE-NUMBER-6') },
  fc.constantFrom('', ' ', ' 1', '1.0', '1.2E+5', 'é'),
);
const code = (...values: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, fc.constantFrom('', ' ', 'q9', 'a code longer than any', 'É'));
const episode = fc.tuple(
  child,
  date,
  code('S', 'P'),
  code('C2', 'V3', 'V4'),
  code('N1', 'N8'),
  code('U4', 'T0'),
  code('PR1'),
  date,
  code('X1', 'E4A'),
  code('CARPL'),
  fc.constant('AB1 2CD'),
  fc.constant(''),
  code('9201109', 'SC012345'),
);
const score = fc.tuple(
  child,
  date,
  fc.constantFrom('0', '17', '40', '41', '', ' 3', 'x', '5.0'),
  code('SDQ1'),
  fc.constantFrom('0', '1', '', '2'),
);
const shape = fc.constantFrom('whole', 'whole', 'whole', 'whole', 'whole', 'whole', 'short', 'long', 'blank', 'with blanks beyond');

const cellsOf = (cells: readonly string[], as: string): readonly string[] =>
  as === 'short'
    ? cells.slice(1)
    : as === 'long'
      ? [...cells, 'x']
      : as === 'blank'
        ? cells.map(() => '')
        : as === 'with blanks beyond'
          ? [...cells, '', ' ']
          : cells;

type Rows = readonly (readonly [readonly string[], string])[];

function file(name: string, header: string, rows: Rows, write: (cell: string) => string, ending: string): SourceFile {
  return sourceFromText(name, [header, ...rows.map(([cells, as]) => cellsOf(cells, as).map(write).join(',')), ''].join(ending));
}

const tables = ['children', 'careEpisodes', 'oc2'] as const;
const plain = ({ records, issues, summary }: ReadReturns) => ({
  rows: tables.map((name) => [...exportRows(records, name)]),
  issues: issues.map((issue) => JSON.stringify(issue)).sort(),
  summary,
});

describe('rows read many together', () => {
  it('give the records, issues and counts that the same rows give when each cell is quoted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(episode, shape), { maxLength: 40 }),
        fc.array(fc.tuple(score, shape), { maxLength: 10 }),
        fc.constantFrom('\n', '\r\n'),
        async (episodes, scores, ending) => {
          const read = async (write: (cell: string) => string): Promise<ReadReturns> =>
            readReturns({
              ssda903: [2024, 2025].map((yearEnding) => ({
                laCode: '201',
                yearEnding,
                files: [
                  file('e.csv', episodesHeader, episodes, write, ending),
                  file('o.csv', 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED', scores, write, ending),
                ],
              })),
            });
          expect(plain(await read((cell) => cell))).toEqual(plain(await read((cell) => `"${cell}"`)));
        },
      ),
      { numRuns: casesToTry(150) },
    );
  });

  it.each(['', '"'])(
    'are not fewer for being many: each of 5,000 rows with its own child is kept, the odd ones apart (ids in %s)',
    async (quote) => {
      const rows = Array.from(
        { length: 5000 },
        (_, at) => `${quote}${at}${quote},${at % 1000 === 999 ? '31/02/2023' : '01/05/2023'},S,C2,N1,U4,PR1,,,,,,`,
      );
      const { summary, issues, records } = await readReturns({
        ssda903: [{ laCode: '201', yearEnding: 2024, files: [sourceFromText('e.csv', [episodesHeader, ...rows, ''].join('\n'))] }],
      });
      expect(summary.tables).toEqual([{ file: 'e.csv', table: 'Episodes', read: 5000, kept: 4995, leftOut: 5 }]);
      expect(issues.find((issue) => issue.code === 'row-without-date')!.rows).toEqual([1001, 2001, 3001, 4001, 5001]);
      const kept = [...exportRows(records, 'careEpisodes')].map((row) => Number(row['child_id']));
      expect(kept).toEqual(Array.from({ length: 5000 }, (_, at) => at).filter((at) => at % 1000 !== 999));
    },
  );
});

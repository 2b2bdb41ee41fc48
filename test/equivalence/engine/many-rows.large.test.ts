import { beforeAll, describe, expect, it } from 'vitest';
import { definitions } from '../../../definitions/index.js';
import { deriveTable } from '../../../src/engine/derive.js';
import { dataOf } from '../../../src/engine/prepare/data.js';
import { BLOCK } from '../../../src/engine/sets/frame.js';
import type { Records } from '../../../src/records/index.js';
import { calculate } from '../../../src/results/index.js';
import { generateAuthority, recordsOf } from '../../../src/synthetic/index.js';
import { yearEnding } from '../../../src/time/index.js';
import { countingRows } from '../../support/definitions.js';

/** The engine looks at some thousands of rows at a time: what it counts must not depend on where one lot ends and the next begins. */
describe('authorities together are counted as each alone', () => {
  const alone: Records[] = [];
  let together: Records;
  beforeAll(() => {
    // Sizes that put the ends of the lots elsewhere in each.
    const authorities = [230_000, 91_000, 282_000, 19_000, 230_000].map((children, at) =>
      generateAuthority({ laCode: String(981 + at), seed: 40 + at, children, firstYearEnding: 2021, years: 5 }),
    );
    for (const authority of authorities) alone.push(recordsOf([authority]));
    together = recordsOf(authorities);
  });

  it('is a test of more than one lot of the tables that most is asked of', () => {
    const data = dataOf(together, deriveTable);
    for (const table of ['careEpisodes', 'cinEpisodes', 'assessments', 'placements'])
      expect(data.table(table).rowCount).toBeGreaterThan(BLOCK);
  });

  it.each([
    ['one year', [2025]],
    ['four years', [2022, 2023, 2024, 2025]],
  ] as const)('in %s, every definition and breakdown', (_, years) => {
    const periods = years.map((year) => yearEnding(`${year}-03-31`));
    for (const definition of countingRows(definitions)) {
      for (const by of [undefined, ...definition.breakdowns.map(({ id }) => id)]) {
        const options = { periods, ...(by === undefined ? {} : { by }) };
        const all = calculate(together, [definition], options);
        for (const [at, records] of alone.entries()) {
          expect(all.filter(({ geography }) => geography.laCode === String(981 + at))).toEqual(calculate(records, [definition], options));
        }
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { fosterCareShare, placements3Plus } from '../../definitions/index.js';
import { explanationText } from '../../src/cli/print/explanation.js';
import { explain } from '../../src/engine/index.js';
import type { Definition } from '../../src/language/index.js';
import { readReturns } from '../../src/readers/index.js';
import { calculate } from '../../src/results/index.js';
import { fitted } from '../../src/text/wrap.js';
import { yearEnding } from '../../src/time/index.js';
import { episodes, file } from '../readers/ssda903/support.js';

const year = yearEnding('2025-03-31');

async function explained(definition: Definition, ...rows: readonly string[]): Promise<string> {
  const files = [
    file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'A,M,01/02/2012,WBRI,UN3,,'),
    episodes('episodes.csv', ...rows),
  ];
  const { records } = await readReturns({ ssda903: [{ files, yearEnding: 2025, laCode: '201' }] });
  return explanationText(
    definition,
    year,
    'A',
    explain(records, definition, year, 'A'),
    calculate(records, [definition], { periods: [year] }),
  );
}

const rows = [
  'A,10/06/2020,S,C2,N1,U4,PR1,01/02/2022,X1,CARPL,NE1 1AA,NE2 2BB,',
  'A,01/02/2022,P,C2,N1,U1,PR1,01/06/2024,X1,CARPL,NE1 1AA,NE3 3CC,',
  'A,01/06/2024,P,C2,N1,K2,PR1,,,,NE1 1AA,NE4 4DD,',
];

describe('why a child was, or was not, counted', () => {
  it('fits a screen of 80 and of 60 columns', async () => {
    const text = await explained(placements3Plus, ...rows);
    for (const width of [60, 80]) for (const line of fitted(text, width).split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
  });

  it('names the unit, and of a row that does not hold what was found in it', async () => {
    const text = await explained(placements3Plus, ...rows);
    expect(text).toContain('Authority 201, child: in the denominator only');
    expect(text).toContain('✗ 2020-06-10 (date the placement ended 2022-02-01), ✓ 2022-02-01, ✓ 2024-06-01');
    // Two placements were found, and three were asked for.
    expect(text).toContain('[2 against 3]');
  });
  it('never shows a postcode, nor what stands for one', async () => {
    for (const definition of [placements3Plus, fosterCareShare]) expect(await explained(definition, ...rows)).not.toMatch(/postcode|NE\d/);
  });
  it('says that rows were left out, as the child’s may be among them, and why there is no value', async () => {
    const ragged = ['B,10/06/2020,S', 'A,10/06/2020,S'];
    const text = await explained(fosterCareShare, ...rows.slice(2), ...ragged);
    expect(text).toContain('The figure has no value: 2 of 3 rows of the Episodes table were left out');
    expect(text).toContain('2 rows of the returns were left out and are not counted');
    expect(text).toContain('The child’s may be among them.');
  });
});

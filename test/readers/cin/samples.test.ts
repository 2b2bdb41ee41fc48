import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataBeside } from '../../../scripts/data-beside.js';
import { sourceFromBytes } from '../../../src/readers/source.js';
import { readFiles } from './support.js';

const folder = pathToFileURL(dataBeside('samples/'));
const present = existsSync(folder);
if (!present) console.log('The sample returns are not here, so reading them is not tested.');
const open = (path: string) => sourceFromBytes(path, readFileSync(new URL(path, folder)));

describe.skipIf(!present)('public sample files', () => {
  it('the large fake census gives 332 children and 402 referrals, no two of one child on one day', async () => {
    const { rows, read, builder, issues } = await readFiles([open('csc-validator-be-cin/fake_CIN_data.xml')]);
    expect(read('Child')).toEqual([332, 332, 0]);
    expect(read('CINdetails')).toEqual([402, 402, 0]);
    expect(rows('cinEpisodes')).toHaveLength(402);
    expect(builder.finish().superseded).toEqual([]);
    // Its 74 children with disabilities, 350 conference dates and 252 closures, counted in the file by element.
    expect(rows('children').filter((row) => row['isDisabled'] !== null)).toHaveLength(74);
    expect(rows('cinEpisodes').filter((row) => row['transferInConferenceOn'] !== null)).toHaveLength(350);
    expect(rows('cinEpisodes').filter((row) => row['closedOn'] !== null && row['closureReason'] !== null)).toHaveLength(252);
    expect(issues.find(({ code }) => code === 'reference-date-not-31-march')).toMatchObject({ severity: 'warning' });
  });

  it('every sample census is read without an error', async () => {
    const names = readdirSync(new URL('csc-validator-be-cin/', folder)).filter((name) => name.endsWith('.xml'));
    expect(names.length).toBeGreaterThan(5);
    for (const path of [...names.map((name) => `csc-validator-be-cin/${name}`), 'liia-tools/cin-2022.xml']) {
      const { rows, issues } = await readFiles([open(path)]);
      expect(
        issues.filter(({ severity }) => severity === 'error'),
        path,
      ).toEqual([]);
      expect(rows('cinEpisodes').length, path).toBeGreaterThan(0);
    }
  });

  it.each([
    ['liia-tools/social_work_workforce_2022.xml', 'wrong-collection'],
    ['liia-tools/Annex_A.xlsx', 'file-not-xml'],
    ['cs-demand-model/2019-header.csv', 'file-not-xml'],
  ])('%s in the place of a census is refused: %s', async (path, code) => {
    expect((await readFiles([open(path)])).issues).toMatchObject([{ code, severity: 'error' }]);
  });
});

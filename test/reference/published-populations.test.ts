import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataBeside } from '../../scripts/data-beside.js';
import { namedRows } from '../../scripts/parity/published-rows.js';
import { issueLog, readPopulation, sourceFromText } from '../../src/readers/index.js';
import type { Records } from '../../src/records/index.js';
import { authoritiesOn } from '../../src/reference/index.js';
import { populationOf } from '../../src/results/index.js';
import { day, isoDate, yearEnding } from '../../src/time/index.js';

const shared = dataBeside('');
const isHere = existsSync(shared);
if (!isHere) console.log('Population estimates as published are not tested: they are not on this machine.');

async function published(): Promise<Records> {
  const text = readFileSync(`${shared}/reference/ons_mid_year_population_0_to_17_2012_to_2024.csv`, 'utf8');
  const { series } = await readPopulation(sourceFromText('estimates', text), issueLog(), 'mid-2024 estimates');
  return { tables: {}, coverage: [], leftOut: [], population: series, series: [] };
}

describe.skipIf(!isHere)('mid-year estimates as published', () => {
  it('serve every authority of every year ending 31 March but the three that 2019 redrew, which they leave out', async () => {
    const records = await published();
    for (let year = 2013; year <= 2025; year++) {
      const end = day(`${year}-03-31`);
      const without = authoritiesOn(end).filter(({ laCode }) => populationOf(records, laCode!, yearEnding(isoDate(end))) === null);
      expect(without.map(({ laCode }) => laCode).sort()).toEqual(year <= 2019 ? ['835', '836', '837'] : []);
    }
  });
  it('of the year before are the denominators of every published rate of children looked after', async () => {
    const records = await published();
    let checked = 0;
    for (const { cells } of namedRows(readFileSync(`${shared}/published/cla_rates.csv`, 'utf8'))!.rows) {
      if (cells['geographic_level'] !== 'Local authority' || !/^\d+$/.test(cells['denominator']!)) continue;
      const held = populationOf(records, cells['new_la_code']!, yearEnding(`${cells['time_period']}-03-31`));
      if (held === null) continue;
      expect([cells['la_name'], cells['time_period'], held.children]).toEqual([
        cells['la_name'],
        cells['time_period'],
        Number(cells['denominator']),
      ]);
      checked++;
    }
    expect(checked).toBeGreaterThan(2200);
  });
});

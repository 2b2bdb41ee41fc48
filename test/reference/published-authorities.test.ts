import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataBeside } from '../../scripts/data-beside.js';
import { type NamedCells, namedRows } from '../../scripts/parity/published-rows.js';
import {
  authoritiesOn,
  authoritiesWithCode,
  authority,
  jointReturn,
  londonParts,
  missingReturns,
  regionName,
} from '../../src/reference/index.js';
import { day } from '../../src/time/index.js';

const shared = dataBeside('');
const isHere = existsSync(shared);
if (!isHere) console.log('The list of authorities is not tested against published files: they are not on this machine.');

const rowsOf = (file: string): readonly NamedCells[] =>
  namedRows(readFileSync(`${shared}/${file}`, 'utf8'))!.rows.map(({ cells }) => cells);
const isLocal = (cells: NamedCells): boolean => cells['geographic_level'] === 'Local authority';
const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

describe.skipIf(!isHere)('the list of authorities against what was published', () => {
  const need = isHere ? rowsOf('published/cin-2013-to-2024/b1_children_in_need_2013_to_2024.csv').filter(isLocal) : [];

  it('each year’s children in need figures have a row for each authority of that 31 March', () => {
    for (let year = 2013; year <= 2024; year++) {
      const published = need.filter((cells) => cells['time_period'] === String(year)).map((cells) => cells['old_la_code']!);
      expect(sorted(published)).toEqual(sorted(authoritiesOn(day(`${year}-03-31`)).map(({ laCode }) => laCode!)));
    }
  });
  it('the returns known to be missing are those without a number of children', () => {
    const missing = need
      .filter((cells) => cells['at31_episodes'] === 'x' || cells['at31_episodes'] === 'u')
      .map((cells) => `${cells['old_la_code']} ${cells['time_period']}`);
    expect(sorted(missing)).toEqual(
      sorted(
        missingReturns
          .filter(({ collection, year }) => collection === 'cin' && year <= 2024)
          .map(({ laCode, year }) => `${laCode} ${year}`),
      ),
    );
  });
  it('every row’s codes, name and region are the list’s', () => {
    for (const cells of need) {
      const held = authoritiesWithCode(cells['new_la_code']!)[0]!;
      const part = londonParts.find(({ code }) => code === held.londonPart);
      expect([held.laCode, held.name, [held.region, part?.code]]).toEqual([
        cells['old_la_code'],
        cells['la_name'],
        [held.region, part?.code],
      ]);
      expect([regionName(held.region), part?.name]).toContain(cells['region_name']);
    }
  });
  it('workforce rows are authorities or joint returns', () => {
    for (const cells of rowsOf('published/workforce.csv').filter(isLocal)) {
      const code = cells['new_la_code']!;
      const name = code.includes('/') ? jointReturn(code, day(`${cells['time_period']}-09-30`))?.name : authoritiesWithCode(code)[0]?.name;
      expect(name).toBe(cells['la_name']);
    }
  });
  it('every authority of the standard’s list is held, with its dates', () => {
    const iso = (text: string): string => text.split('/').reverse().join('-');
    const listed = rowsOf('reference/ees/las.csv').filter((cells) => /^E\d{8}$/.test(cells['new_la_code']!));
    expect(listed).toHaveLength(172);
    for (const cells of listed) {
      const [held] = authoritiesWithCode(cells['new_la_code']!);
      expect(held).toMatchObject({
        laCode: cells['old_la_code'] === 'x' ? null : cells['old_la_code'],
        name: cells['la_name'],
        region: cells['parent_geography_code'],
        from: day(iso(cells['date_of_operation']!)),
        to: cells['date_of_termination'] === '' ? null : day(iso(cells['date_of_termination']!)),
      });
      expect(authority(cells['new_la_code']!, held!.from)).toBe(held);
    }
  });
});

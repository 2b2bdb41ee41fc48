import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cinAttendance } from '../../definitions/index.js';
import { dataBeside } from '../../scripts/data-beside.js';
import { readReturns, sourceFromText } from '../../src/readers/index.js';
import { calculate } from '../../src/results/index.js';
import { csvRows } from '../../src/text/csv.js';
import { period } from '../../src/time/index.js';

const file = dataBeside('published/absence.csv');

/** The groups as the publication names them. */
const strata: readonly (readonly [RegExp, string])[] = [
  [/^CLA/, 'cla-12-months'],
  [/^CPPO?/, 'cpp'],
  [/^CINO?/, 'cin'],
];

describe.skipIf(!existsSync(file))('sessions missed, from the published numbers of every authority', () => {
  it('are the published shares, and the three groups one whole', async () => {
    const [header, ...lines] = csvRows(readFileSync(file, 'utf8')).map(({ cells }) => cells);
    const at = (name: string): number => header!.indexOf(name);
    const rows = lines.filter((cells) => cells[at('geographic_level')] === 'Local authority' && cells[at('measure')] === 'overall_absence');
    const published = new Map<string, string>();
    const given = rows.map((cells) => {
      const stratum = strata.find(([name]) => name.test(cells[at('social_care_group')]!))![1];
      const [time, code] = [cells[at('time_period')]!, cells[at('new_la_code')]!];
      published.set(`${time} ${code} ${stratum}`, cells[at('value')]!);
      return [code, 'cin-attendance', time, 'Academic year', 'group', stratum, cells[at('numerator')], cells[at('denominator')]].join(',');
    });
    const { records, aggregates, issues } = await readReturns({
      aggregates: [
        sourceFromText(
          'absence.csv',
          ['la_code,indicator,time_period,time_identifier,breakdown,stratum,numerator,denominator', ...given, ''].join('\n'),
        ),
      ],
    });
    expect(issues).toEqual([]);
    const years = [...new Set(rows.map((cells) => cells[at('time_period')]!))];
    const periods = years.map((time) => period(`${time.slice(0, 4)}-09-01`, `20${time.slice(4)}-08-31`));
    const results = calculate(records, [cinAttendance], { periods, aggregates, by: 'group' });
    let compared = 0;
    const other: string[] = [];
    for (const { period: days, geography, breakdown, value } of results) {
      if (!breakdown || value === null) continue;
      const key = `${days.start.slice(0, 4)}${days.end.slice(2, 4)} ${geography.laCode} ${breakdown.stratum}`;
      compared++;
      if (Number(published.get(key)) !== Number(value)) other.push(`${key}: ${published.get(key)} ${value}`);
    }
    expect(compared).toBeGreaterThan(2000);
    // Two shares fall on a tie that the publication rounded as a binary fraction.
    expect(other.length, other.join('\n')).toBeLessThanOrEqual(2);
    const whole = results.filter(({ breakdown, value }) => breakdown === null && value !== null);
    expect(whole.length).toBeGreaterThan(500);
  });
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataBeside } from '../../scripts/data-beside.js';
import { checkFolder } from '../../scripts/parity/check-folder.js';
import { exceptionNames } from '../../scripts/parity/exceptions.js';

const folder = mkdtempSync(join(tmpdir(), 'parity-'));
afterAll(() => rmSync(folder, { recursive: true }));

const header = 'time_period,geographic_level,region_name,new_la_code,la_name,measure,numerator,denominator,value';
const authority = (measure: string, numerator: string, denominator: string, value: string, name = 'Invented'): string =>
  `2025,Local authority,Nowhere,E00000000,${name},${measure},${numerator},${denominator},${value}`;

/** Writes files to a folder of their own and checks it. */
function checked(name: string, files: Readonly<Record<string, readonly string[]>>) {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  for (const [file, lines] of Object.entries(files)) writeFileSync(join(own, file), lines.join('\n'));
  return checkFolder(own, { everyExceptionNamed: false });
}

describe('a folder of published files', () => {
  it('counts the rows checked, and says why others were not', () => {
    const report = checked('counts', {
      'a.csv': [
        header,
        authority('x', '23', '80', '28.8'),
        authority('x', 'c', '80', 'c'),
        authority('x', '', '80', '3.1'),
        authority('x', '0', '0', '0'),
        '2025,School,Nowhere,,A school,x,1,2,50.0',
      ],
      'b.csv': ['year,thing', '2025,1'],
    });
    expect(report.otherFiles).toEqual(['b.csv']);
    expect(report.files).toHaveLength(1);
    expect(report.files[0]).toMatchObject({
      file: 'a.csv',
      checked: 1,
      authorities: { checked: 1, equal: 1, withinRounding: 0 },
      differences: [],
      leftOut: {
        'value is a symbol': 1,
        'numerator or denominator not published': 1,
        'nothing over nothing, published as 0': 1,
        'geographic level not known': 1,
      },
    });
  });
  it('names the row that differs, and what it should be', () => {
    const report = checked('difference', {
      'cla.csv': [header, authority('x', '1', '8', '12.5'), authority('x', '13', '80', '16.2', 'Elsewhere')],
    });
    expect(report.files[0]!.differences).toEqual(['line 3: cla | 2025 | Elsewhere | x | 13 | 80 | 16.2; recomputed 16.3']);
  });
  it('a float artefact on record for a statistic is excused there and printed, and nowhere else', () => {
    const rows = [header, authority('x', '1', '8', '12.5'), authority('x', '23', '80', '28.7')];
    const report = checked('artefact', { 'absence_by_phase.csv': rows, 'sdq.csv': rows });
    expect(report.files.map(({ file, excused, differences }) => [file, excused.length, differences.length])).toEqual([
      ['absence_by_phase.csv', 1, 0],
      ['sdq.csv', 0, 1],
    ]);
  });
  it('a share published as 100 less the rounded rest is excused by that name', () => {
    // 2 of 32 not White is 6.25 %, which is 6.3; 30 of 32 White is 93.75 %, printed 93.8, and 100 less that is 6.2.
    const report = checked('complement', {
      'ethnicity.csv': [
        header,
        authority('Non-white', '2', '32', '6.2'),
        authority('Non-white', '1', '32', '3.1'),
        authority('Mixed', '2', '32', '6.2'),
      ],
    });
    expect(report.files[0]!.named).toEqual({ 'complement-of-a-rounded-share': 1 });
    expect(report.files[0]!.differences).toEqual(['line 4: ethnicity | 2025 | Invented | Mixed | 2 | 32 | 6.2; recomputed 6.3']);
  });
  it('a regional share over the authorities that have both inputs is excused by that name, and another is not', () => {
    // 3 of 40 is 7.5 %; the totals printed, 30 of 900, would be 3.3 %, at most 35 of 895, 3.9 %.
    const region = (value: string): string => `2025,Regional,Nowhere,,,x,30,900,${value}`;
    const rows = [
      header,
      authority('x', '1', '20', '5.0'),
      authority('x', '2', '20', '10.0', 'Elsewhere'),
      authority('x', 'u', '860', 'u', 'Third'),
    ];
    const report = checked('left-out', {
      'rest.csv': [...rows, region('7.5')],
      'other.csv': [...rows, region('7.6')],
      'all.csv': [...rows.slice(0, 3), region('7.5')],
    });
    expect(report.files.map(({ file, named, differences }) => [file, named, differences.length])).toEqual([
      ['all.csv', {}, 1],
      ['other.csv', {}, 1],
      ['rest.csv', { 'authority-left-out-of-the-share': 1 }, 0],
    ]);
  });
  it('full-time equivalents within their printing pass, unless every exception must be named', () => {
    const files = { 'workers.csv': [header, authority('agency', '10.1', '40.2', '25.1'), authority('agency', '9.9', '40.1', '24.8')] };
    expect(checked('fte', files).files[0]).toMatchObject({ authorities: { checked: 2, equal: 1, withinRounding: 1 }, differences: [] });
    expect(checkFolder(join(folder, 'fte'), { everyExceptionNamed: true }).files[0]!.differences).toHaveLength(1);
  });
  it('a rate set beside its count is made from the population of the year before', () => {
    const places = '2025,Reporting year,Local authority,E92000001,England,E12000001,Nowhere,900,E00000000,Invented';
    const report = checked('wide', {
      'population.csv': [
        'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,population_estimate',
        `${places.replace('2025', '2024')},20000`,
        `${places},10000`,
      ],
      // 50 of 20,000 is 25.0 in 10,000; 15 of 40 is 37.5 %.
      'referrals.csv': [
        'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,Referrals,Referrals_rate,Re_referrals,Re_referrals_percent',
        `${places},50,25.0,15,30.0`,
        `${places},40,20.0,15,37.4`,
      ],
    });
    expect(report.files[0]).toMatchObject({
      file: 'referrals.csv',
      checked: 4,
      differences: ['line 3: referrals | 2025 | Invented | re_referrals_percent | 15 | 40 | 37.4; recomputed 37.5'],
    });
  });
});

const published = dataBeside('published');
const isHere = existsSync(published);
if (!isHere) console.log('Parity with the published files is not tested: they are not on this machine.');

describe.skipIf(!isHere)('the published files', () => {
  const report = isHere ? checkFolder(published, { everyExceptionNamed: true }) : null;
  const total = (of: (file: NonNullable<typeof report>['files'][number]) => number): number =>
    report!.files.reduce((sum, file) => sum + of(file), 0);

  it('hold no difference that is not named, and every name is met', () => {
    expect(report!.files.flatMap(({ differences }) => differences)).toEqual([]);
    expect(report!.files.flatMap(({ excused }) => excused)).toEqual([]);
    expect(report!.namesNotMet).toEqual([]);
  });
  it('as many authority rows as the files’ own notes count are equal', () => {
    const equal = Object.fromEntries(report!.files.map(({ file, authorities }) => [file, authorities.equal]));
    expect(equal).toMatchObject({
      'absence.csv': 7699,
      'assessment_factors.csv': 7398,
      'care_leavers_activity.csv': 4431,
      'cin_rate.csv': 1935,
      'cin_repeat_referrals.csv': 3004,
      'cla_ceased_sgo_cao.csv': 1125,
      'cla_placement_stability.csv': 2238,
      'cla_placements_31_march.csv': 2935,
      'cla_rates.csv': 2267,
      'cla_social_worker_changes.csv': 151,
      'cla_uasc_rates.csv': 2798,
      'cpp_duration.csv': 4468,
      'cpp_repeat.csv': 1924,
      'ks4_attainment8.csv': 2917,
      'sdq.csv': 2931,
      'spending_2024_25.csv': 450,
    });
  });
  it('more than 114,000 rows are checked', () => expect(total(({ checked: count }) => count)).toBeGreaterThan(114000));
  it('full-time equivalents account for 168 named rows, and 17 others are named one by one', () => {
    expect(exceptionNames.filter((name) => name.split(' | ').length === 4)).toHaveLength(168);
    expect(exceptionNames.filter((name) => name.split(' | ').length === 7)).toHaveLength(17);
  });
});

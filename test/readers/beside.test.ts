import { describe, expect, it } from 'vitest';
import { cinAttendance, definitions } from '../../definitions/index.js';
import { type Issue, type ReadReturns, readReturns, sourceFromText } from '../../src/readers/index.js';
import type { AggregateRow, Series } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';

const told = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, column, severity }) => `${severity} ${code} ${column ?? ''}`.trim());
const text = (...lines: readonly string[]): string => [...lines, ''].join('\n');

describe('figures counted elsewhere, from CSV', () => {
  const columns = 'la_code,indicator,period_start,period_end,breakdown,stratum,numerator,denominator,symbol';
  const year = '2024-09-01,2025-08-31';
  const read = (lines: readonly string[], header = columns): Promise<ReadReturns> =>
    readReturns({
      aggregates: [sourceFromText('absence.csv', text(header, ...lines))],
      indicators: definitions.map(({ id }) => id),
    });
  const rowOf = async (line: string, header = columns): Promise<AggregateRow | undefined> =>
    (await read([line], header)).aggregates[0]?.rows[0];

  it('reach a figure, with the name of the file', async () => {
    const { records, aggregates, issues, summary } = await read([`201,cin-attendance,${year},,,1741,"10,000",`]);
    const [result] = calculate(records, [cinAttendance], { periods: [period('2024-09-01', '2025-08-31')], aggregates });
    expect([result!.value, result!.givenBy, told(issues)]).toEqual(['17.4', 'absence.csv', []]);
    expect(summary.tables).toMatchObject([{ table: 'aggregates', read: 1, kept: 1, leftOut: 0 }]);
  });

  it.each<readonly [string, string, Partial<AggregateRow>]>([
    ['a number of its own', `201,cin-attendance,${year},,,12,40,`, { numerator: '12', denominator: '40' }],
    ['decimals and a minus', `201,cin-attendance,${year},,,-1.25,"1,000.5",`, { numerator: '-1.25', denominator: '1000.5' }],
    ['no denominator', `201,cin-attendance,${year},,,12,,`, { numerator: '12', denominator: null }],
    [
      'a symbol in the place of a number',
      `201,cin-attendance,${year},,,c,c,`,
      { numerator: null, denominator: null, symbol: 'confidential' },
    ],
    ['an old symbol', `201,cin-attendance,${year},,,~,40,`, { numerator: null, denominator: '40', symbol: 'low' }],
    ['a symbol in its own column', `201,cin-attendance,${year},,,,,not-available`, { numerator: null, symbol: 'not-available' }],
    ['a part', `201,cin-attendance,${year},group,cpp,9,40,`, { breakdown: { id: 'group', stratum: 'cpp' } }],
    ['what is in no part', `201,cin-attendance,${year},group,unknown,9,40,`, { breakdown: { id: 'group', stratum: null } }],
    ['the whole by name', `201,cin-attendance,${year},all,all,9,40,`, { numerator: '9' }],
    ['the new code of an authority', `E09000007,cin-attendance,${year},,,9,40,`, { laCode: 'E09000007' }],
  ])('%s', async (_, line, expected) => {
    const row = await rowOf(line);
    expect(row).toMatchObject(expected);
    if (!expected.breakdown) expect(row).not.toHaveProperty('breakdown');
  });

  it.each<readonly [string, string, string, AggregateRow['period']]>([
    ['a period in one column', 'period', '2024-04-01/2025-03-31', { start: '2024-04-01', end: '2025-03-31' }],
    ['a financial year', 'time_period,time_identifier', '202425,Financial year', { start: '2024-04-01', end: '2025-03-31' }],
    ['the same with a slash', 'time_period,time_identifier', '2024/25,Financial year', { start: '2024-04-01', end: '2025-03-31' }],
    ['an academic year', 'time_period,time_identifier', '202425,Academic year', { start: '2024-09-01', end: '2025-08-31' }],
    ['a reporting year', 'time_period,time_identifier', '2025,Reporting year', { start: '2024-04-01', end: '2025-03-31' }],
    ['a calendar year', 'time_period,time_identifier', '2024,Calendar year', { start: '2024-01-01', end: '2024-12-31' }],
  ])('%s', async (_, header, cells, expected) => {
    const row = await rowOf(`${cells},201,cin-attendance,12,40`, `${header},la_code,indicator,numerator,denominator`);
    expect(row?.period).toEqual(expected);
  });

  it.each<readonly [string, string, string]>([
    ['no authority', `,cin-attendance,${year},,,12,40,`, 'error aggregate-authority-not-valid la_code'],
    ['a code that is none', `Camden,cin-attendance,${year},,,12,40,`, 'error aggregate-authority-not-valid la_code'],
    ['a day that there is not', '201,cin-attendance,2024-02-30,2025-03-31,,,12,40,', 'error aggregate-period-not-valid period_start'],
    ['an end before the start', '201,cin-attendance,2025-09-01,2025-08-31,,,12,40,', 'error aggregate-period-not-valid period_start'],
    ['a word for a number', `201,cin-attendance,${year},,,twelve,40,`, 'error aggregate-number-not-valid numerator'],
    ['a word for what it is divided by', `201,cin-attendance,${year},,,12,forty,`, 'error aggregate-number-not-valid denominator'],
    ['a symbol that nobody knows', `201,cin-attendance,${year},,,,,q`, 'error aggregate-number-not-valid symbol'],
  ])('leaves a row out, and says so: %s', async (_, line, issue) => {
    const { aggregates, issues, summary } = await read([line]);
    expect([aggregates, told(issues), summary.tables[0]?.leftOut]).toEqual([[], [issue], 1]);
  });

  it('keeps a row of an indicator that there is not, and says so', async () => {
    const { aggregates, issues } = await read([`201,cin-attendence,${year},,,12,40,`]);
    expect([aggregates[0]?.rows.length, told(issues)]).toEqual([1, ['warning aggregate-indicator-not-known indicator']]);
  });

  it.each([
    ['columns missing', 'la_code,numerator', '201,12', 'error aggregates-not-recognised indicator, period_start, period_end'],
    ['no row', columns, '', 'error aggregates-empty'],
  ])('is refused whole: %s', async (_, header, line, issue) => {
    const { aggregates, issues } = await read([line], header);
    expect([aggregates, told(issues)]).toEqual([[], [issue]]);
  });

  it('never shows a cell in an issue', async () => {
    const { issues } = await read(['Secretham,cin-attendance,soon,later,,,many,most,']);
    expect(JSON.stringify(issues)).not.toMatch(/Secretham|soon|later|many/);
  });
});

describe('series, from CSV', () => {
  const read = (...lines: readonly string[]): Promise<ReadReturns> =>
    readReturns({ series: [sourceFromText('series.csv', text(...lines))] });
  const seriesIn = async (...lines: readonly string[]): Promise<readonly Series[]> => (await read(...lines)).records.series;

  it('a population by age and sex, with its vintage', async () => {
    expect(
      await seriesIn(
        'series,vintage,la_code,year,age,sex,value',
        'population,mid-2024,201,2024,3,F,"1,204"',
        'population,mid-2024,201,2024,3,Total,2500',
      ),
    ).toEqual([
      {
        name: 'population',
        vintage: 'mid-2024',
        points: [
          { laCode: '201', year: 2024, value: '1204', of: { age: '3', sex: 'F' } },
          { laCode: '201', year: 2024, value: '2500', of: { age: '3' } },
        ],
      },
    ]);
  });

  it('a deflator, which holds everywhere', async () => {
    expect(await seriesIn('series,year,value', 'gdp-deflator,2024,103.25')).toEqual([
      { name: 'gdp-deflator', vintage: 'series.csv', points: [{ laCode: null, year: 2024, value: '103.25' }] },
    ]);
  });

  it('two vintages of one name stand apart, in the order of the file', async () => {
    const found = await seriesIn(
      'series,vintage,year,value',
      'gdp-deflator,March,2024,103',
      'gdp-deflator,June,2024,104',
      'gdp-deflator,March,2023,100',
    );
    expect(found.map(({ vintage, points }) => [vintage, points.length])).toEqual([
      ['March', 2],
      ['June', 1],
    ]);
  });

  it.each([
    ['no name', 'GDP deflator,201,2024,1', 'error series-name-not-valid series'],
    ['a code that is none', 'population,Camden,2024,1', 'error series-authority-not-valid la_code'],
    ['no year', 'population,201,2024/25,1', 'error series-row-not-valid year'],
    ['no number', 'population,201,2024,many', 'error series-row-not-valid value'],
    ['a symbol', 'population,201,2024,x', 'information series-not-available value'],
  ])('leaves a row out, and says so: %s', async (_, line, issue) => {
    const { records, issues } = await read('series,la_code,year,value', line);
    expect([records.series, told(issues)]).toEqual([[], [issue]]);
  });

  it('is refused whole without its columns, and told when empty', async () => {
    expect(told((await read('name,value', 'population,1')).issues)).toEqual(['error series-not-recognised series, year']);
    expect(told((await read('series,year,value')).issues)).toEqual(['error series-empty']);
  });
});

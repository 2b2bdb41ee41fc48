import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitions, gaps } from '../../definitions/index.js';
import { dataBeside } from '../../scripts/data-beside.js';
import { demoAuthority, truthOf } from '../../src/synthetic/index.js';
import { builtCommandLine } from '../support/built.js';

const main = builtCommandLine();
const samples = dataBeside('samples/cs-demand-model');
let directory: string;
let demo: ReturnType<typeof run>;

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

type Json = Readonly<Record<string, unknown>> & { readonly indicator: string; readonly numerator: number | null };

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'csc-cli-'));
  demo = run('demo', '--out', 'demo');
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const inputs = (): readonly string[] => [
  ...[2021, 2022, 2023, 2024, 2025].flatMap((year) => [
    '--ssda903',
    `demo/returns/ssda903-${year}@${year}`,
    '--cin',
    `demo/returns/cin-${year}.xml`,
  ]),
  '--la',
  '999',
  '--year-ending',
  '2025-03-31',
];

describe('demo', () => {
  it('goes from returns to a table, and leaves the results', () => {
    expect(demo.status).toBe(0);
    expect(demo.stdout).toContain('Larkshire');
    const results = JSON.parse(readFileSync(join(directory, 'demo/results.json'), 'utf8')) as readonly Json[];
    expect(new Set(results.map(({ indicator }) => indicator))).toEqual(new Set(definitions.map(({ id }) => id)));
    expect(readdirSync(join(directory, 'demo/returns')).filter((name) => name.startsWith('ssda903')).length).toBe(5);
  });

  it('counts what the simulator knows happened', () => {
    const results = JSON.parse(readFileSync(join(directory, 'demo/results.json'), 'utf8')) as readonly (Json & {
      readonly period: { readonly end: string };
    })[];
    const inCare = results.find(({ indicator, period }) => indicator === 'children-in-care-rate' && period.end === '2025-03-31');
    expect(inCare?.numerator).toBe(truthOf(demoAuthority(), 2025).lookedAfter);
  });

  it('reading changes nothing', () => {
    const before = statSync(join(directory, 'demo/returns/cin-2025.xml')).mtimeMs;
    run('calculate', ...inputs(), '--indicator', 's47-rate');
    expect(statSync(join(directory, 'demo/returns/cin-2025.xml')).mtimeMs).toBe(before);
  });
});

describe('calculate', () => {
  it('sets what the authority says beside its figures', () => {
    writeFileSync(
      join(directory, 'context.csv'),
      'laCode,field,value\n999,local-commentary,"A new front door, since May"\n999,deprivation,\n',
    );
    const { status, stdout } = run(
      'calculate',
      ...inputs(),
      '--indicator',
      'children-in-care-rate',
      '--context',
      'context.csv',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    const [result] = JSON.parse(stdout) as readonly Json[];
    expect(result!['context']).toMatchObject({ 'local-commentary': 'A new front door, since May' });
    expect(result!['contextMissing']).toContain('deprivation');
  });

  it.each([
    ['la,field,value\n', /laCode is missing/],
    ['laCode,field,value\n999,weather,fine\n', /field in row 1 is none that a definition asks for/],
    ['laCode,field,value\n999,region,x\n999,region,y\n', /row 2 gives a field of an authority a second time/],
    ['laCode,field,value\n999,region\n', /more or fewer cells/],
  ])('refuses context it cannot use: %j', (text, words) => {
    writeFileSync(join(directory, 'context.csv'), text);
    const { status, stderr } = run('calculate', ...inputs(), '--context', 'context.csv');
    expect([status, words.test(stderr)]).toEqual([2, true]);
  });

  it('prints an array of results with the fields of the contract', () => {
    const { status, stdout } = run('calculate', ...inputs(), '--periods', '2', '--format', 'json');
    expect(status).toBe(0);
    const results = JSON.parse(stdout) as readonly Json[];
    expect(results.length).toBe(definitions.length * 2);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(
        expect.arrayContaining([
          'indicator',
          'version',
          'period',
          'geography',
          'breakdown',
          'unit',
          'numerator',
          'denominator',
          'value',
          'noValue',
          'waterfall',
          'warnings',
        ]),
      );
      expect(result['period']).toEqual({
        start: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        end: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      });
      expect(result['geography']).toMatchObject({ laCode: '999', level: expect.any(String) });
      expect(result['value'] === null || typeof result['value'] === 'string').toBe(true);
      expect((result['value'] === null) !== (result['noValue'] === null)).toBe(true);
      expect(result).not.toHaveProperty('members');
    }
  });

  it('adds the ids counted only when asked', () => {
    const { stdout } = run('calculate', ...inputs(), '--indicator', 'children-in-care-rate', '--members', '--format', 'json');
    const [result] = JSON.parse(stdout) as readonly (Json & { readonly members: { readonly numerator: readonly string[] } })[];
    expect(result!.members.numerator.length).toBe(result!.numerator);
    expect(new Set(result!.members.numerator).size).toBe(result!.numerator);
  });

  it('strata follow the whole and add up to it', () => {
    const { stdout } = run('calculate', ...inputs(), '--indicator', 're-referrals-12m', '--by', 'reason', '--format', 'json');
    const [whole, ...strata] = JSON.parse(stdout) as readonly (Json & { readonly denominator: number })[];
    expect(strata.length).toBe(4);
    expect(strata.reduce((sum, { numerator }) => sum + numerator!, 0)).toBe(whole!.numerator);
    expect(strata.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(whole!.denominator);
  });

  it('takes latest or first-returned, and says which on every line', () => {
    const asked = (as: string) => run('calculate', ...inputs(), '--indicator', 'children-in-care-rate', '--as', as, '--format', 'csv');
    expect(asked('first-returned').stdout.split('\n')[1]).toContain(',first-returned,');
    expect(asked('latest').stdout.split('\n')[1]).toContain(',latest,');
    expect(asked('final')).toMatchObject({ status: 2, stderr: expect.stringContaining('--as takes latest or first-returned.') });
  });

  it('writes results and issues where it is told, whole', () => {
    expect(run('calculate', ...inputs(), '--format', 'csv', '--out', 'out').status).toBe(0);
    expect(readdirSync(join(directory, 'out')).sort()).toEqual(['issues.json', 'results.csv']);
    expect(readFileSync(join(directory, 'out/results.csv'), 'utf8').split('\n')[0]).toBe(
      'indicator,version,title,unit,period_start,period_end,geographic_level,geography_code,breakdown,stratum,stratum_label,numerator,denominator,value,lower_quartile,median,upper_quartile,mean,la_code,no_value,no_value_reason,rows_left_out,values_unreadable,rows_doubtful,rows_last_seen,as,made_from,given_by,parameters',
    );
  });

  it('a broken row costs one row, a broken file one file, and both are told', () => {
    mkdirSync(join(directory, 'broken'));
    writeFileSync(
      join(directory, 'broken/episodes.csv'),
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2024,S,C2,N1,U4,PR1,,,,,,\nSECRETCHILD,31/02/2024,S,C2,N1,U4,PR1,,,,,,\n',
    );
    writeFileSync(join(directory, 'broken/header.csv'), 'PK\u0003\u0004 a workbook');
    const { status, stdout, stderr } = run(
      'calculate',
      '--ssda903',
      'broken@2025',
      '--year-ending',
      '2025-03-31',
      '--indicator',
      'children-in-care-rate',
      '--format',
      'json',
    );
    expect((JSON.parse(stdout) as readonly Json[])[0]!.numerator).toBe(1);
    expect(status).toBe(0);
    expect(stderr).toContain('episodes.csv');
    expect(stderr).toContain('header.csv');
    expect(stderr).not.toContain('SECRETCHILD');
  });

  it('exits with 1 when errors in the data stop a result, and with 2 when the command is wrong', () => {
    writeFileSync(join(directory, 'not-a-return.csv'), 'a,b\n1,2\n');
    expect(run('calculate', '--ssda903', 'not-a-return.csv@2025', '--year-ending', '2025-03-31').status).toBe(1);
    // A refused census stops the figures that need it, though others are counted.
    const withBadCensus = [
      'calculate',
      '--ssda903',
      'demo/returns/ssda903-2025@2025',
      '--cin',
      'not-a-return.csv',
      '--la',
      '999',
      '--year-ending',
      '2025-03-31',
    ];
    expect(run(...withBadCensus, '--indicator', 'children-in-care-rate', '--indicator', 's47-rate').status).toBe(1);
    expect(run(...withBadCensus, '--indicator', 'children-in-care-rate').status).toBe(0);
    for (const wrong of [
      ['nonsense'],
      ['calculate'],
      ['calculate', '--year-ending', '2025-03-31'],
      ['show', 'no-such-indicator'],
      ['calculate', '--cin', 'absent.xml', '--year-ending', '2025-03-31'],
      ['calculate', '--cin', 'demo', '--year-ending', '2025-03-31'],
      ['calculate', ...inputs(), '--population', 'demo'],
      ['calculate', ...inputs(), '--format', 'json', '--out', 'not-a-return.csv'],
      ['calculate', ...inputs(), '--format', 'json', '--out', 'n'.repeat(300)],
      ['calculate', '--ssda903', 'not-a-return.csv/none', '--year-ending', '2025-03-31'],
      ['calculate', ...inputs(), '--by', 'nonsense'],
      ['calculate', ...inputs(), '--format', 'nonsense'],
    ]) {
      const { status, stderr } = run(...wrong);
      expect(status, wrong.join(' ')).toBe(2);
      expect(stderr.trim()).not.toBe('');
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  const isThere = existsSync(samples);
  if (!isThere) console.log('Sample returns are not here, so their counts are not checked.');
  it.skipIf(!isThere)('counts the linked sample years as they are', () => {
    const sets = [2018, 2019, 2020, 2021, 2022].flatMap((year) => ['--ssda903', `${samples}/${year - 1}-*@${year}`]);
    const { stdout } = run(
      'calculate',
      ...sets,
      '--year-ending',
      '2022-03-31',
      '--periods',
      '5',
      '--indicator',
      'children-in-care-rate',
      '--indicator',
      'new-entrants-to-care-rate',
      '--format',
      'json',
    );
    const results = JSON.parse(stdout) as readonly Json[];
    const counts = (id: string): readonly (number | null)[] =>
      results.filter(({ indicator }) => indicator === id).map(({ numerator }) => numerator);
    expect(counts('children-in-care-rate')).toEqual([463, 288, 180, 119, 55]);
    expect(counts('new-entrants-to-care-rate')).toEqual([150, 13, 9, 11, 3]);
  });
});

describe('the other commands', () => {
  it('list names every definition, as text and as JSON', () => {
    const text = run('list').stdout;
    for (const { id } of definitions) expect(text).toContain(id);
    expect((JSON.parse(run('list', '--json').stdout) as readonly unknown[]).length).toBe(definitions.length + gaps.length);
  });

  it('show puts a definition into words', () => {
    expect(run('show', 's47-rate').stdout).toContain('Who is counted');
    expect(JSON.parse(run('show', 's47-rate@2', '--json').stdout)).toMatchObject({ id: 's47-rate', irVersion: 1 });
  });

  it('explain says why a child was counted', () => {
    const { stdout } = run('calculate', ...inputs(), '--indicator', 'placements-3plus', '--members', '--format', 'json');
    const [result] = JSON.parse(stdout) as readonly (Json & { readonly members: { readonly numerator: readonly string[] } })[];
    const child = result!.members.numerator[0]!;
    const explained = run('explain', 'placements-3plus', '--child', child, ...inputs());
    expect(explained.stdout).toContain(': counted');
    expect(explained.stdout).toContain('at least 3 placements');
    const absent = run('explain', 'placements-3plus', '--child', 'NOBODY', ...inputs());
    expect(absent.status).toBe(2);
  });

  it('records writes the tables as CSV and as Parquet', () => {
    expect(run('records', ...inputs().slice(0, -2), '--format', 'csv', '--out', 'tables').status).toBe(0);
    expect(readFileSync(join(directory, 'tables/care_episodes.csv'), 'utf8').split('\n')[0]).toContain('started_on');
    expect(run('records', ...inputs().slice(0, -2), '--format', 'parquet', '--out', 'parquet').status).toBe(0);
    expect(readFileSync(join(directory, 'parquet/care_episodes.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });

  it('a gap entry is shown, and refused where a figure is asked for', () => {
    expect(run('show', 'voice-of-child-gap').stdout).toContain('Why there is no figure');
    const refused = run(
      'calculate',
      '--cin',
      'demo/returns/cin-2025.xml',
      '--year-ending',
      '2025-03-31',
      '--indicator',
      'voice-of-child-gap',
    );
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('asked for and cannot be calculated')]);
  });

  it('figures counted elsewhere make a measure that no record answers, from a file or a folder', () => {
    mkdirSync(join(directory, 'aggregates'), { recursive: true });
    const lines = [
      'la_code,indicator,time_period,time_identifier,numerator,denominator',
      '201,cin-attendance,202425,Academic year,1741,10000',
      '',
    ];
    writeFileSync(join(directory, 'aggregates/absence.csv'), lines.join('\n'));
    for (const path of ['aggregates', 'aggregates/absence.csv']) {
      const { status, stdout } = run(
        'calculate',
        '--aggregates',
        path,
        '--academic-year-ending',
        '2025-08-31',
        '--indicator',
        'cin-attendance',
      );
      expect([status, stdout]).toEqual([0, expect.stringMatching(/17\.4 +1,741 of 10,000; as given\s+\(absence\.csv\)/)]);
    }
    expect(run('sql', 'cin-attendance').stdout).toContain('FROM aggregates');
    expect(run('calculate', '--aggregates', 'nowhere.csv', '--year-ending', '2025-03-31').status).toBe(2);
  });

  it('sql writes a statement, export the definitions', () => {
    expect(run('sql', 'long-term-stability').stdout).toContain('SELECT');
    for (const format of ['json', 'csv', 'schema']) expect(run('export', '--format', format, '--out', 'exported').status).toBe(0);
    expect((JSON.parse(readFileSync(join(directory, 'exported/definitions.json'), 'utf8')) as readonly unknown[]).length).toBe(
      definitions.length,
    );
  });
});

describe('what is loaded', () => {
  const folder = join(main, '..');
  /** How many bytes are read before the command line knows which command is given. */
  function bytesFor(file: string, seen: Set<string> = new Set()): number {
    if (seen.has(file)) return 0;
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const imported = [...text.matchAll(/(?:^|\n)(?:import|export)[^;]*?["']\.\/([^"']+)["']/g)].map((match) => match[1]!);
    return text.length + imported.reduce((sum, other) => sum + bytesFor(other, seen), 0);
  }

  it('before a command is given is a page of options: no definition, engine or reader', () => {
    expect(bytesFor('main.js')).toBeLessThan(40_000);
  });

  it('list finds words, and says so when there is none', () => {
    const kinship = run('list', 'kinship');
    expect(kinship.status).toBe(0);
    expect(kinship.stdout).toContain('cla-in-family-networks-kinship-foster');
    expect(kinship.stdout).not.toContain('re-referrals-12m');
    const none = run('list', 'submarine');
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('No definition has "submarine"');
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../support/command.js';

/*
 * Three children on 31 March 2024 as the return of 2024 has it. By the return of 2025, P never was there (or is gone), and Q
 * started on another day, in the year before.
 */
const header = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const row = (id: string, from: string, to = '', left = ''): string => `${id},${from},S,C2,N1,U4,PR1,${to},${left},,,,`;
const sets: Readonly<Record<number, readonly string[]>> = {
  2023: [row('O', '08/06/2022')],
  2024: [row('O', '08/06/2022'), row('P', '12/07/2023'), row('Q', '10/04/2023')],
  2025: [row('O', '08/06/2022'), row('Q', '30/03/2023', '10/02/2025', 'E4A')],
};

let directory: string;
const inputs = (): readonly string[] => [
  ...Object.keys(sets).flatMap((year) => ['--ssda903', `${join(directory, year)}@${year}`]),
  '--la',
  '201',
];
const at = (year: number): readonly string[] => ['--year-ending', `${year}-03-31`];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'csc-vintage-'));
  for (const [year, rows] of Object.entries(sets)) {
    mkdirSync(join(directory, year));
    writeFileSync(join(directory, year, 'episodes.csv'), `${[header, ...rows].join('\n')}\n`);
  }
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('--as', () => {
  const of = (json: string) => JSON.parse(json) as readonly { readonly numerator: number; readonly as: string }[];

  it('of calculate gives what is said now or what was said then', async () => {
    const ask = async (as: string) =>
      of(
        (await command('calculate', ...inputs(), ...at(2024), '--indicator', 'new-entrants-to-care-rate', '--format', 'json', '--as', as))
          .stdout,
      );
    expect((await ask('latest')).map(({ numerator, as }) => [numerator, as])).toEqual([[1, 'latest']]);
    expect((await ask('first-returned')).map(({ numerator, as }) => [numerator, as])).toEqual([[2, 'first-returned']]);
  });

  it('of explain looks at the child as returned then, and says so', async () => {
    const ask = (...as: readonly string[]) =>
      command('explain', 'new-entrants-to-care-rate', '--child', 'Q', ...inputs(), ...at(2024), ...as);
    expect((await ask()).stdout).not.toContain('2023-04-10');
    const then = await ask('--as', 'first-returned');
    expect(then.stdout).toContain('as first returned, child Q');
    expect(then.stdout).toContain('2023-04-10');
    expect((await ask('--as', 'then')).stderr).toContain('--as takes latest or first-returned.');
  });

  it('of explain tells of rows last seen, where the figure leaves them out', async () => {
    const { stdout } = await command('explain', 'children-in-care-rate', '--child', 'P', ...inputs(), ...at(2025));
    expect(stdout).toContain('1 episode of care last seen in an earlier return (to 2024-03-31)');
  });

  it('of compare makes each of two years from its own return', async () => {
    const ask = async (as: string) => {
      const { stdout } = await command('compare', 'children-in-care-rate', '--since', '2024-03-31', ...inputs(), ...at(2025), '--as', as);
      return stdout;
    };
    expect(await ask('latest')).not.toContain('first returned');
    expect(await ask('first-returned')).toContain('As first returned: each period from its own return and those before it.');
    const json = await command(
      'compare',
      'new-entrants-to-care-rate',
      '--since',
      '2024-03-31',
      ...inputs(),
      ...at(2025),
      '--as',
      'first-returned',
      '--json',
    );
    const { as, changes } = JSON.parse(json.stdout) as {
      as: string;
      changes: readonly { readonly from: { readonly numerator: number } }[];
    };
    expect([as, changes[0]!.from.numerator]).toEqual(['first-returned', 2]);
  });

  it('of compare says when results given were made otherwise', async () => {
    const file = join(directory, 'then.json');
    const then = await command(
      'calculate',
      ...inputs(),
      ...at(2024),
      '--indicator',
      'new-entrants-to-care-rate',
      '--format',
      'json',
      '--as',
      'first-returned',
    );
    writeFileSync(file, then.stdout.replaceAll('"201"', '"202"'));
    const { stderr } = await command('compare', 'new-entrants-to-care-rate', '--results', file, ...inputs(), ...at(2024));
    expect(stderr).toContain('1 of the results given was not made as latest');
  });

  it('of reconcile compares over the records of the time', async () => {
    const ask = async (as: string) =>
      (await command('reconcile', 'new-entrants-to-care-rate', '--published', '2', ...inputs(), ...at(2024), '--as', as)).stdout;
    expect(await ask('first-returned')).toContain('The published counts are this definition’s.');
    expect(await ask('latest')).not.toContain('The published counts are this definition’s.');
  });

  it('of records writes the tables of the time, each row with the returns that held it', async () => {
    const out = join(directory, 'out');
    const write = async (...options: readonly string[]) => {
      const { status, stderr } = await command('records', ...inputs(), '--format', 'csv', '--out', out, ...options);
      if (status !== 0) return stderr;
      const [columns, ...rows] = readFileSync(join(out, 'care_episodes.csv'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll(/"[^"]*"/g, '').split(','));
      const wanted = ['child_id', 'started_on', 'first_return_to', 'last_return_to'].map((name) => columns!.indexOf(name));
      return rows.map((cells) => wanted.map((column) => cells[column]).join(' '));
    };
    expect(await write()).toEqual([
      'O 2022-06-08 2023-03-31 2025-03-31',
      'P 2023-07-12 2024-03-31 2024-03-31',
      'Q 2023-03-30 2025-03-31 2025-03-31',
    ]);
    expect(await write('--as', 'first-returned', ...at(2024))).toEqual([
      'O 2022-06-08 2023-03-31 2024-03-31',
      'P 2023-07-12 2024-03-31 2024-03-31',
      'Q 2023-04-10 2024-03-31 2024-03-31',
    ]);
    expect(await write('--as', 'first-returned')).toContain('name it with --year-ending DATE');
    expect(await write(...at(2024))).toContain('--year-ending goes with --as first-returned');
  });
});

describe('what is published', () => {
  const published = async (format: string, as: string) => {
    const out = join(directory, `${format}-${as}`);
    await command(
      'calculate',
      ...inputs(),
      ...at(2025),
      '--indicator',
      'children-in-care-rate',
      '--disclosure',
      'internal',
      '--format',
      format,
      '--out',
      out,
      '--as',
      as,
    );
    return out;
  };

  it.each([
    ['latest', 'what all returns given say now (latest)'],
    ['first-returned', 'as first returned: each period from the return that first covers it and those before it'],
  ])('as %s says so, and how many rows were last seen', async (as, words) => {
    const notes = readFileSync(join(await published('ees', as), 'notes.txt'), 'utf8');
    expect(notes).toContain(`The figures are ${words}.`);
    expect(notes).toContain('1 episode of care last seen in an earlier return (to 2024-03-31)');
    const described = JSON.parse(readFileSync(join(await published('datapackage', as), 'datapackage.json'), 'utf8')) as {
      readonly notes: readonly { readonly code: string; readonly message: string }[];
    };
    expect(described.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['vintage', 'last-seen-earlier']));
  });
});

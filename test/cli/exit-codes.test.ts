import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command } from '../support/command.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'csc-exit-'));
  const header = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
  const set = (name: string, text: string): void => {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, 'episodes.csv'), text);
  };
  set('good', `${header}\nA,01/05/2024,S,C2,N1,U4,PR1,,,,,,\n`);
  set('broken', `${header.replace('DECOM', 'WHEN')}\nA,01/05/2024,S,C2,N1,U4,PR1,,,,,,\n`);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const calculate = (name: string, year: number, ...options: readonly string[]) =>
  command('calculate', '--ssda903', `${join(directory, name)}@2025`, '--la', '201', '--year-ending', `${year}-03-31`, ...options);

it.each([
  ['0 where what was asked for was counted', 'good', 2025, ['--indicator', 'children-in-care-rate'], 0],
  ['0 where some of it was', 'good', 2025, ['--indicator', 'children-in-care-rate', '--indicator', 're-referrals-12m'], 0],
  ['3 where the return it needs was not given', 'good', 2025, ['--indicator', 're-referrals-12m'], 3],
  ['3 where the returns are of another year', 'good', 2026, [], 3],
  ['1 where an error in the data is why', 'broken', 2025, ['--indicator', 'children-in-care-rate'], 1],
  ['2 where the command was wrong', 'good', 2025, ['--indicator', 'children-in-caer-rate'], 2],
] as const)('the command line ends with %s', async (_, name, year, options, status) => {
  expect((await calculate(name, year, ...options)).status).toBe(status);
});

it('compare and reconcile end with 3 where neither side could be counted', async () => {
  const of = ['--ssda903', `${join(directory, 'good')}@2025`, '--la', '201', '--year-ending', '2025-03-31'];
  expect((await command('reconcile', 're-referrals-12m', '--with', 're-referrals-12m-children', ...of)).status).toBe(3);
  expect((await command('reconcile', 're-referrals-12m', '--published', '1/2', ...of)).status).toBe(3);
  expect((await command('compare', 're-referrals-12m', '--since', '2024-03-31', ...of)).status).toBe(3);
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { census, child } from '../readers/cin/support.js';
import { command } from '../support/command.js';

/* What an analyst gives by mistake, on the command line: the figure is right, or it says why there is none. */

const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,M,04/07/2012,WBRI,UN5,,\nK2,F,19/11/2014,WBRI,UN5,,\n';
const columns = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const rows = (...dates: readonly string[]): string =>
  `${[columns, ...dates.map((date, at) => `K${at + 1},${date},S,C2,N1,U4,PR1,,,,,,`)].join('\n')}\n`;
const open = (id: string): string =>
  child(
    id,
    '<CINdetails><CINreferralDate>2024-09-16</CINreferralDate><PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails>',
  );

let directory: string;
const at = (...names: readonly string[]): string => join(directory, ...names);
function put(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'csc-bad-'));
  put('good/header.csv', header);
  put('good/episodes.csv', rows('13/05/2024', '21/10/2024'));
  put('american/header.csv', header);
  put('american/episodes.csv', rows('05/23/2024', '10/21/2024'));
  put('links/episodes.csv', rows('13/05/2024', '21/10/2024'));
  symlinkSync('oc2.csv', at('links', 'oc2.csv'));
  symlinkSync('nowhere.csv', at('links', 'missing.csv'));
  put('escape/epi\u001b[35msodes.csv', rows('13/05/2024').replace('URN', 'U\u001b[35mRN2'));
  put('of-202.xml', census(open('K1'), { year: 2025 }).replace(/<LEA>\d+<\/LEA>/, '<LEA>202</LEA>'));
  put('of-nobody.xml', census(open('K1'), { year: 2025 }).replace(/<LEA>\d+<\/LEA>/, ''));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const year = ['--year-ending', '2025-03-31'];
const set = (name: string) => ['--ssda903', `${at(name)}@2025`, '--la', '201'];
const calculate = (...words: readonly string[]) => command('calculate', ...words, ...year);
const inCare = ['--indicator', 'children-in-care-rate'];
const inNeed = ['--indicator', 'cin-rate-dfe-inclusive'];

describe('inputs that are none', () => {
  it.each([
    ['--cin', /is a folder; --cin takes a file \(repeat it for more\)/],
    ['--population', /is a folder; --population takes a file\./],
  ])('a folder for %s is refused in a line', async (option, words) => {
    const others = option === '--cin' ? [] : set('good');
    const { status, stderr } = await calculate(option, at('good'), ...others);
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('links that lead nowhere or back to themselves cost themselves alone', async () => {
    const { status, stdout, stderr } = await calculate(...set('links'), ...inCare, '--issues');
    expect([status, stdout.includes('2 counted')]).toEqual([0, true]);
    expect(stderr).toContain('entry-passed-over × 1 (oc2.csv)');
    expect(stderr).toContain('entry-passed-over × 1 (missing.csv)');
  });

  it('names of files and columns cannot command a terminal', async () => {
    const { stdout, stderr } = await calculate(...set('escape'), ...inCare, '--issues');
    expect(`${stdout}${stderr}`).not.toContain('\u001b');
    expect(stderr).toContain('sodes.csv');
  });
});

describe('why there is no value', () => {
  it('is the return that was not given', async () => {
    const { status, stdout } = await calculate(...set('good'), ...inCare, ...inNeed);
    expect(status).toBe(0);
    expect(stdout).toMatch(/No CIN census return was given\.\n\s+cin-rate-dfe-inclusive/);
  });

  it('is the authority that the return is of', async () => {
    const { stdout } = await calculate(...set('good'), '--cin', at('of-202.xml'), ...inCare, ...inNeed);
    expect(stdout).toContain('The SSDA903 returns given are of 201, not of 202.');
    expect(stdout).toContain('The CIN census returns given are of 202, not of 201.');
  });

  it('is the file that was left out, where dates are written month first: in explain too', async () => {
    const { status, stdout, stderr } = await calculate(...set('american'), ...inCare);
    expect(status).toBe(1);
    expect(stdout).toContain('SSDA903 returns: episodes.csv was left out for an error');
    expect(stderr).toContain('DECOM is written month first');
    const told = await command('explain', 'children-in-care-rate', '--child', 'K1', ...set('american'), ...year);
    expect(told.stdout).toContain('The figure has no value: SSDA903 returns: episodes.csv was left out for an error');
    expect(told.stderr).toContain('DECOM is written month first');
  });

  it('is not the authority of a census, where --la names it', async () => {
    const file = ['--cin', at('of-nobody.xml'), ...inNeed];
    expect((await calculate(...file)).stderr).toContain('state the authority when reading');
    const named = await calculate(...file, '--la', '201');
    expect([named.status, named.stdout.includes('1 counted')]).toEqual([0, true]);
  });
});

it('one year given twice is told once, and counts once', async () => {
  const { stdout, stderr } = await calculate(...set('good'), '--ssda903', `${at('good')}@2025`, ...inCare);
  expect(stdout).toContain('2 counted');
  expect(stderr).toContain('two-sets-for-one-year × 1');
  expect(stderr).not.toContain('No set was given between');
});

it('kinds of issue that are not listed are counted, and none is said to be more than there are', async () => {
  const { stderr } = await calculate(...set('good'), ...inCare);
  expect(stderr).toMatch(/\n\s+\d+ kinds are not listed; --issues shows all\./);
  expect(stderr).not.toContain('more kind');
});

it.each(['csv', 'json'])('--out is written to with --disclosure and --format %s', async (format) => {
  const out = at(`published-${format}`);
  const { status } = await calculate(...set('good'), ...inCare, '--disclosure', 'dfe-cla', '--format', format, '--out', out);
  expect([status, readdirSync(out).sort()]).toEqual([0, [`figures.${format}`, 'notes.txt']]);
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAuthority, ssda903Files } from '../../src/synthetic/index.js';
import { builtCommandLine } from '../support/built.js';

const main = builtCommandLine();
const folder = mkdtempSync(join(tmpdir(), 'csc-indicators-reconcile-'));

function command(...words: readonly string[]): { readonly status: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
  return { status, out: stdout, error: stderr };
}

const inputs = ['--la', '999', '--ssda903', `${folder}/2025@2025`, '--year-ending', '2025-03-31'];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

beforeAll(() => {
  mkdirSync(join(folder, '2025'));
  for (const { name, chunks } of ssda903Files(demoAuthority(), 2025))
    writeFileSync(
      join(folder, '2025', name),
      [...chunks].map((chunk) => (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))).join(''),
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly numerator: {
    readonly difference: number;
    readonly groups: readonly {
      readonly units: number;
      readonly amount: number;
      readonly members?: readonly string[];
      readonly rule: { readonly words: string; readonly expression?: unknown };
    }[];
  };
}

describe('the command reconcile', () => {
  it('writes groups that add up, with their rules in words and without ids', () => {
    const { status, out } = command('reconcile', 'children-in-care-rate', '--with', 'children-in-care-rate-uasc-only', ...inputs, '--json');
    expect(status).toBe(0);
    const [{ numerator }] = JSON.parse(out) as [Said];
    expect(numerator.groups.length).toBeGreaterThan(0);
    expect(numerator.difference).toBeLessThan(0);
    expect(sum(numerator.groups.map(({ amount }) => amount))).toBe(numerator.difference);
    for (const { rule, members } of numerator.groups) {
      expect(rule.words).toMatch(/^(in the cohort|left out as)/);
      expect(rule.expression).toBeUndefined();
      expect(members).toBeUndefined();
    }
  });

  it('adds the ids when asked', () => {
    const { out } = command(
      'reconcile',
      'children-in-care-rate',
      '--with',
      'children-in-care-rate-uasc-only',
      ...inputs,
      '--json',
      '--members',
    );
    const [{ numerator }] = JSON.parse(out) as [Said];
    for (const { units, members } of numerator.groups) expect(members).toHaveLength(units);
  });

  it('prints a page for a published figure: what remains, which variant is nearest, what each rule moves', () => {
    const { status, out } = command('reconcile', 'foster-care-share', '--published', '1,060/1,300', ...inputs);
    expect(status).toBe(0);
    expect(out).toContain('published 1,060 of 1,300');
    expect(out).toContain('Nearest: foster-care-share.');
    expect(out).toContain('without: in the numerator:');
  });

  it.each([
    ['neither --with nor --published', []],
    ['both at once', ['--with', 'foster-care-share', '--published', '1/2']],
    ['a percentage for --published', ['--published', '12.5%']],
    ['an unknown indicator', ['--with', 'no-such-indicator']],
  ])('refuses %s with exit code 2', (_, words) => {
    const { status, out, error } = command('reconcile', 'children-in-care-rate', ...words, ...inputs);
    expect([status, out]).toEqual([2, '']);
    // One line, and for an unknown name another that says where names are found.
    expect(error.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(error).not.toMatch(/\n\s+at /);
  });
});

describe('the command compare', () => {
  it('puts another authority’s results beside the own figure, by name, and says nothing of better or worse', () => {
    const file = join(folder, 'others.json');
    const others = command(
      'calculate',
      '--indicator',
      'foster-care-share',
      '--la',
      '372',
      '--ssda903',
      `${folder}/2025@2025`,
      '--year-ending',
      '2025-03-31',
      '--format',
      'json',
    );
    writeFileSync(file, others.out);
    const { status, out } = command('compare', 'foster-care-share', ...inputs, '--results', file);
    expect(status).toBe(0);
    expect(out).toContain('in the order of names');
    expect(out).toContain('Rotherham (372)');
    expect(out).toContain('Neither better nor worse:');
  });

  it('refuses a neighbour model without its year, a file that holds no results, and nothing to compare with', () => {
    const file = join(folder, 'not-results.json');
    writeFileSync(file, '{"a":1}');
    for (const words of [['--neighbours', file], ['--results', file], []])
      expect(command('compare', 'foster-care-share', ...inputs, ...words).status).toBe(2);
  });
});

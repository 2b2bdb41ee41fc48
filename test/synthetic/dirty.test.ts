import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import type { Records } from '../../src/records/index.js';
import { calculate, type NoValue, type Result, type Vintage } from '../../src/results/index.js';
import { dirtyAuthority, generateAuthority, truthOf, usualDirt } from '../../src/synthetic/index.js';
import { yearsEnding } from '../../src/time/index.js';
import { casesToTry } from '../support/effort.js';
import { type Dirty, dirtyArbitrary, read } from './dirty-returns.js';
import { figuresOf } from './figures.js';

const seed = 20250331;
const vintages: readonly Vintage[] = ['latest', 'first-returned'];

const calculated = (records: Records, years: number): readonly Result[] =>
  vintages.flatMap((as) => calculate(records, definitions, { periods: yearsEnding('2025-03-31', years), as }));

const yearOf = (result: Result): number => Number(result.period.end.slice(0, 4));
const nameOf = ({ as, indicator, period }: Result): string => `${indicator} ${period.end} ${as}`;

/** Whether a figure is missing only for what the returns really do not hold. */
const reasonsAllowed: ReadonlySet<NoValue> = new Set<NoValue>(['insufficient-history', 'table-not-returned', 'no-denominator']);

describe('returns with every fault, whose truth is known', () => {
  it('give what is known of what happened: by all of them now, and by those of the time', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(dirtyArbitrary(2500, 3), fc.boolean(), async ({ years, authority }: Dirty, withHalves) => {
        const returns = years.flatMap((year) => [
          // What an extract of half the year says is nothing beside the return of the whole.
          ...(withHalves ? [authority.halfYear(year)] : []),
          authority.returnsOf(year),
        ]);
        const { records } = await read(returns, authority);
        const last = years.at(-1)!;
        const expectedBy = (knownBy: number): ReadonlyMap<number, ReturnType<typeof figuresOf>> =>
          new Map(years.map((year) => [year, figuresOf(truthOf(authority.knownBy(knownBy), year))]));
        const known = new Map(years.map((year) => [year, expectedBy(year)]));
        const differing: string[] = [];
        for (const result of calculated(records, years.length)) {
          const year = yearOf(result);
          const expected = known.get(result.as === 'latest' ? last : year)!.get(year)![result.indicator];
          if (!expected) continue;
          if (result.numerator === null) {
            if (!result.noValueReasons.every(({ code }) => reasonsAllowed.has(code)))
              differing.push(`${nameOf(result)}: ${result.noValueReasons.map(({ code }) => code).join()}`);
            continue;
          }
          const found = [result.numerator, expected[1] === null ? null : result.denominator];
          if (String(found) !== String(expected)) differing.push(`${nameOf(result)}: ${found}, not ${expected}`);
          compared++;
        }
        expect(differing).toEqual([]);
      }),
      { seed, numRuns: casesToTry(30), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(casesToTry(30) * 80);
  });

  it('hold every kind of fault', async () => {
    const authority = generateAuthority({ laCode: '999', seed: 5, children: 5000, firstYearEnding: 2023, years: 3 });
    const dirty = dirtyAuthority(authority, { ...usualDirt, notSent: 1, seed: 5 });
    const { issues, records } = await read(
      [2023, 2024, 2025].map((year) => dirty.returnsOf(year)),
      dirty,
    );
    const told = new Set(issues.map(({ code, table }) => `${code} ${table}`));
    for (const fault of [
      'row-corrected cinEpisodes',
      'row-corrected childProtectionPlans',
      'row-corrected assessments',
      'row-corrected careEpisodes',
      'row-last-seen cinEpisodes',
      'row-last-seen careEpisodes',
      'row-first-seen-late cinEpisodes',
      'referral-repeated cinEpisodes',
      'table-not-given UASC',
    ])
      expect(told).toContain(fault);
    expect(records.tables['children']!.rowCount).toBeGreaterThan(100);
  });

  it('say nothing of a table that was not sent', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyArbitrary(800, 2), async ({ years, authority }: Dirty) => {
        const returns = years.map((year) => authority.returnsOf(year));
        const { records } = await read(returns, authority);
        for (const result of calculated(records, 2)) {
          if (result.indicator !== 'children-in-care-rate-uasc-only') continue;
          const { notSent } = returns.find(({ yearEnding }) => yearEnding === yearOf(result))!;
          const isMissing = result.noValueReasons.some(({ code }) => code === 'table-not-returned');
          expect(isMissing).toBe(notSent.includes('uasc.csv'));
          expect(result.numerator === null).toBe(isMissing);
        }
      }),
      { seed, numRuns: casesToTry(30), endOnFailure: true },
    );
  });
});

/** What a figure is. */
const figure = ({ numerator, denominator, value, spread }: Result): string => JSON.stringify([numerator, denominator, value, spread]);

/** Open: what an older return still changes, though these definitions do not ask for it, and why. */
const stillChange: Readonly<Record<string, string>> = {
  'cin-awaiting-assessment-rate': 'an assessment completed in an earlier year is in the return of that year alone',
};

/** Care leavers whose care another authority took over are left out where an earlier return shows it, and nobody where there is none, as the pages say. */
const readsEarlierCare: ReadonlySet<string> = new Set(
  definitions
    .filter(({ calculation }) => 'exclusions' in calculation && calculation.exclusions.some(({ id }) => id === 'care-transferred'))
    .map(({ id }) => id),
);

describe('an older year’s returns, given as well', () => {
  it('change no figure that could be made without them', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(dirtyArbitrary(1500, 4), fc.integer({ min: 1, max: 3 }), async ({ years, authority }: Dirty, from) => {
        const results = async (first: number): Promise<ReadonlyMap<string, Result>> => {
          const { records } = await read(
            years.slice(first).map((year) => authority.returnsOf(year)),
            authority,
          );
          return new Map(calculated(records, years.length).map((result) => [nameOf(result), result]));
        };
        const [older, newer] = [await results(from - 1), await results(from)];
        const differing: string[] = [];
        for (const [name, result] of newer) {
          if (result.numerator === null || result.indicator in stillChange || readsEarlierCare.has(result.indicator)) continue;
          compared++;
          if (figure(result) !== figure(older.get(name)!)) differing.push(`${name}: ${figure(result)}, now ${figure(older.get(name)!)}`);
        }
        expect(differing).toEqual([]);
      }),
      { seed, numRuns: casesToTry(30), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(casesToTry(30) * 60);
  });
});

describe('the order of files, and of the rows in them', () => {
  /** Things in an order that a number stands for. */
  const shuffled = <T>(things: readonly T[], by: number): readonly T[] =>
    things
      .map((thing, at) => ({ thing, at: ((at + 1) * 7919 * (by + 1)) % 10_007 }))
      .sort((a, b) => a.at - b.at)
      .map(({ thing }) => thing);
  /** A file with its rows, or a census with its children and each child's cases, in another order. */
  const rowsShuffled = (name: string, text: string, by: number): string => {
    if (name.endsWith('.csv')) {
      const [header, ...rows] = text.trimEnd().split('\n');
      return `${[header, ...shuffled(rows, by)].join('\n')}\n`;
    }
    const children = text.slice(text.indexOf('<Child>'), text.lastIndexOf('</Child>')).split(/<\/Child>\n?/);
    const inner = children.map((child) => {
      const lines = child.split('\n');
      const cases = lines.filter((line) => line.startsWith('<CINdetails>'));
      return [...lines.filter((line) => line !== '' && !line.startsWith('<CINdetails>')), ...shuffled(cases, by), '</Child>\n'].join('\n');
    });
    return text.slice(0, text.indexOf('<Child>')) + shuffled(inner, by).join('') + text.slice(text.lastIndexOf('</Child>') + 8);
  };

  it('changes nothing of any result', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyArbitrary(1200, 3), fc.nat(999), fc.boolean(), async ({ years, authority }: Dirty, by, withHalves) => {
        const returns = years.flatMap((year) => [authority.returnsOf(year), ...(withHalves ? [authority.halfYear(year)] : [])]);
        const { records } = await read(returns, authority);
        const otherwise = await read(returns, authority, {
          text: (name, text) => rowsShuffled(name, text, by),
          order: (things) => shuffled(things, by + 1),
        });
        expect(calculated(otherwise.records, 3)).toEqual(calculated(records, 3));
      }),
      { seed, numRuns: casesToTry(30), endOnFailure: true },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../../definitions/index.js';
import { type Data, prepare, scopeOf, tallies, tally } from '../../../src/engine/index.js';
import type { Definition } from '../../../src/language/index.js';
import { type RecordTableName, recordsFrom, recordTables } from '../../../src/records/index.js';
import { calculate } from '../../../src/results/index.js';
import { demoAuthority, recordsOf } from '../../../src/synthetic/index.js';
import { addMonths, day, monthsEnding, type Period, period, yearEnding } from '../../../src/time/index.js';
import { casesToTry } from '../../support/effort.js';
import { buildDefinition, tablesInUse, tapeOf } from './expressions.js';
import { periods as days, recordsArbitrary } from './records.js';

const stored = tablesInUse.filter((name): name is Extract<typeof name, RecordTableName> => Object.hasOwn(recordTables, name));
const records = recordsOf([demoAuthority()]);
const end = day('2025-03-31');
const ends = Array.from({ length: 12 }, (_, back) => addMonths(end + 1, -back) - 1).reverse();

const despiteFrequency = definitions.map(({ id }) => id);

/** Every definition for any kind of period; but that a series is broken is told of a series, and so not of one period. */
const calculated = (from: typeof records, asked: readonly Definition[], periods: readonly Period[], members = false): readonly unknown[] =>
  calculate(from, asked, { periods, members, despiteFrequency }).map((result) => ({
    ...result,
    warnings: result.warnings.filter(({ code }) => code !== 'break-in-series'),
  }));

/** What one call for each period gives, in the order that one call for all gives. */
function oneByOne(periods: readonly Period[]): readonly unknown[] {
  return definitions.flatMap((definition) => periods.flatMap((each) => calculated(records, [definition], [each], true)));
}

describe('several periods in one call count what one call for each counts', () => {
  it.each<readonly [string, readonly Period[]]>([
    ['years that end on each month’s last day', ends.map((last) => monthsEnding(last, 12))],
    ['twelve months', ends.map((last) => monthsEnding(last, 1))],
    ['five years', [2021, 2022, 2023, 2024, 2025].map((year) => yearEnding(`${year}-03-31`))],
    ['years from the latest to the earliest', [2025, 2023, 2024].map((year) => yearEnding(`${year}-03-31`))],
    ['the same year twice', [yearEnding('2025-03-31'), yearEnding('2025-03-31')]],
    [
      'a month inside a quarter inside a year',
      [yearEnding('2024-12-31'), monthsEnding(day('2024-12-31'), 3), period('2024-12-01', '2024-12-10')],
    ],
    [
      'a long period that ends before a short one starts later',
      [period('2021-04-01', '2024-01-31'), period('2023-06-01', '2024-02-29'), period('2022-01-01', '2024-03-31')],
    ],
  ])('%s', (_, periods) => {
    expect(calculated(records, definitions, periods, true)).toEqual(oneByOne(periods));
  });

  it('for random expressions, whatever the rows and periods, and whatever was asked of the same records before', () => {
    let counted = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(65535), { minLength: 10, maxLength: 120, size: 'max' }),
        fc.integer({ min: 1, max: 4 }),
        recordsArbitrary(stored),
        fc.array(days, { minLength: 2, maxLength: 5 }),
        (numbers, depth, plain, each) => {
          // A random definition is a calculation and breakdowns, and nothing else of it is read.
          const definition = buildDefinition(tapeOf(numbers), depth) as Definition;
          const spans = each.map(({ start, end }) => period(start, end));
          const kept = prepare(recordsFrom(plain));
          const by = definition.breakdowns[0] ? { breakdown: definition.breakdowns[0] } : {};
          const alone = (): Data => prepare(recordsFrom(plain));
          for (const options of [{}, by]) {
            const together = tallies(definition.calculation, scopeOf(kept, ...spans), options);
            expect(together).toEqual(spans.map((span) => tally(definition.calculation, scopeOf(alone(), span), options)));
            expect(tallies(definition.calculation, scopeOf(kept, ...spans.slice(1)), options)).toEqual(together.slice(1));
            counted += together.flat().filter((one) => one.counted > 0).length;
          }
        },
      ),
      { seed: 20250331, numRuns: casesToTry(200) },
    );
    expect(counted).toBeGreaterThan(casesToTry(120));
  });

  it('more periods than are looked at together', () => {
    const months = Array.from({ length: 70 }, (_, back) => monthsEnding(addMonths(end + 1, -back % 36) - 1, 12));
    const own = definitions.filter(
      ({ id }) => id === 're-referrals-12m' || id === 'foster-care-share' || id === 'assessment-duration-working-days',
    );
    const together = calculated(records, own, months);
    expect(together).toEqual(own.flatMap((definition) => months.flatMap((each) => calculated(records, [definition], [each]))));
  });

  it('rows without a date, and dates on every boundary', () => {
    const boundaries = ends.flatMap((last) => [last - 1, last, last + 1]);
    const iso = (value: number): string => new Map(boundaries.map((each) => [each, isoOf(each)])).get(value)!;
    const edge = recordsFrom({
      tables: {
        cinEpisodes: [
          ...boundaries.map((value, at) => ({ childId: `C${at % 5}`, referredOn: iso(value), primaryNeed: at % 2 ? 'N1' : 'N2' })),
          { childId: 'C9', referredOn: null, cinEpisodeId: 'x' },
        ],
        careEpisodes: boundaries.map((value, at) => ({
          childId: `L${at}`,
          startedOn: '2023-01-01',
          reasonStarted: 'S',
          legalStatus: at % 3 ? 'C2' : null,
          endedOn: iso(value),
        })),
      },
      coverage: [{ from: '2015-04-01', to: '2025-03-31' }],
    });
    const periods = ends.map((last) => monthsEnding(last, 12));
    const together = calculated(edge, definitions, periods);
    const apart = definitions.flatMap((definition) => periods.flatMap((each) => calculated(edge, [definition], [each])));
    expect(together).toEqual(apart);
  });
});

function isoOf(value: number): string {
  // Written apart from the library: days since 1970 in the proleptic calendar of JavaScript, which tests may use.
  return new Date(value * 86_400_000).toISOString().slice(0, 10);
}

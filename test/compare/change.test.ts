import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeBetweenPeriods, changeBetweenPeriods } from '../../src/compare/index.js';
import { countCalculation, distributionCalculation, proportionCalculation, rateCalculation } from '../../src/language/build/shapes.js';
import { type Calculation, type Definition, daysBetween, equals, periodEnd, rows, semanticHash } from '../../src/language/index.js';
import { quotient, type Result } from '../../src/results/index.js';
import { casesToTry } from '../support/effort.js';
import { measure } from '../support/measure.js';

const plans = rows('childProtectionPlans');
const share = proportionCalculation({ rows: plans, numerator: (plan) => equals(plan.previousPlans, 1) });
const rate = rateCalculation({ rows: plans });
const mean = distributionCalculation({ rows: plans, value: (plan) => daysBetween(plan.startedOn, periodEnd), headline: 'mean', bands: [] });
const median = distributionCalculation({
  rows: plans,
  value: (plan) => daysBetween(plan.startedOn, periodEnd),
  headline: 'median',
  bands: [],
});
const count = countCalculation({ rows: plans });

const year = (ending: number): Result['period'] => ({ start: `${ending - 1}-04-01`, end: `${ending}-03-31` });

const hashes = new Map<Definition, string>();

function hashOf(definition: Definition): string {
  let hash = hashes.get(definition);
  if (hash === undefined) hashes.set(definition, (hash = semanticHash(definition)));
  return hash;
}

/** A result as `calculate` would make it, of given counts. */
function result(
  definition: Definition,
  ending: number,
  numerator: number,
  denominator: number | null,
  value: string | null,
  rest: Partial<Result> = {},
): Result {
  return {
    indicator: definition.id,
    version: definition.version,
    hash: hashOf(definition),
    title: definition.title,
    period: year(ending),
    geography: { level: 'local-authority', laCode: '201' },
    breakdown: null,
    unit: definition.unit,
    numerator,
    denominator,
    value,
    noValue: value === null ? 'no-denominator' : null,
    partOfWhole: null,
    waterfall: [],
    unknown: { cohort: 0, exclusions: {}, numerator: 0 },
    spread: null,
    population: null,
    coverage: [],
    direction: { kind: 'neither', because: 'It is an example.' },
    contextMissing: [],
    warnings: [],
    ...rest,
  } as Result;
}

type Comparable = Extract<ChangeBetweenPeriods, { readonly comparable: true }>;

function comparable(found: ChangeBetweenPeriods): Comparable {
  if (!found.comparable) throw new Error(found.because.map(({ message }) => message).join(' '));
  return found;
}

const reasons = (found: ChangeBetweenPeriods): readonly string[] => (found.comparable ? [] : found.because.map(({ reason }) => reason));

const of = (calculation: Calculation, other: Partial<Definition> = {}): Definition => measure(calculation, other);

describe('change between two periods: numerator and denominator effects', () => {
  it('of a share: 50 of 200 became 60 of 300', () => {
    const definition = of(share);
    const found = comparable(
      changeBetweenPeriods(result(definition, 2024, 50, 200, '25.0'), result(definition, 2025, 60, 300, '20.0'), { definition }),
    );
    // Ten more over the mean of 1/200 and 1/300 (1/240): 100 × 10 / 240 = 4.1667. The rest of −5 is the denominator's:
    // the mean numerator 55 over 300 less over 200: 100 × 55 × (1/300 − 1/200) = −9.1667.
    expect(found.split).toEqual({ method: 'shapley', numeratorEffect: '4.167', denominatorEffect: '-9.167' });
    expect([found.difference, found.differenceAsShown]).toEqual(['-5.000', '-5.0']);
    expect([found.numerator, found.denominator]).toEqual([
      { from: 50, to: 60, change: 10 },
      { from: 200, to: 300, change: 100 },
    ]);
  });

  it('of a rate whose count stood still while the population grew', () => {
    const definition = of(rate, { precision: { decimalPlaces: 0 } });
    const found = comparable(
      changeBetweenPeriods(result(definition, 2024, 60, 10_000, '60'), result(definition, 2025, 60, 12_000, '50'), { definition }),
    );
    expect(found.split).toEqual({ method: 'shapley', numeratorEffect: '0.00', denominatorEffect: '-10.00' });
  });

  it('of a mean: the sum and the number of values', () => {
    const definition = of(mean);
    // 100 over 10 became 150 over 10: the sum alone moved.
    expect(
      comparable(changeBetweenPeriods(result(definition, 2024, 100, 10, '10.0'), result(definition, 2025, 150, 10, '15.0'), { definition }))
        .split,
    ).toEqual({ method: 'shapley', numeratorEffect: '5.000', denominatorEffect: '0.000' });
  });

  it('of a count and of a median: a difference and no split', () => {
    for (const definition of [of(count), of(median)]) {
      const found = comparable(
        changeBetweenPeriods(result(definition, 2024, 10, null, '10.0'), result(definition, 2025, 7, null, '7.0'), { definition }),
      );
      expect([found.difference, found.split]).toEqual(['-3.0', null]);
    }
  });

  it('tells the difference of exact counts from the difference as shown', () => {
    const definition = of(share);
    // 21.34 % is shown as 21.3 and 21.46 % as 21.5: 0.12 apart, 0.2 as shown.
    const found = comparable(
      changeBetweenPeriods(result(definition, 2024, 2134, 10_000, '21.3'), result(definition, 2025, 2146, 10_000, '21.5'), { definition }),
    );
    expect([found.difference, found.differenceAsShown]).toEqual(['0.120', '0.2']);
  });

  it('adds up exactly as printed, and turns its signs when the two change places', () => {
    const definition = of(share);
    const counts = fc
      .integer({ min: 1, max: 3_000_000 })
      .chain((below) => fc.tuple(fc.integer({ min: 0, max: below }), fc.constant(below)));
    fc.assert(
      fc.property(counts, counts, ([n0, d0], [n1, d1]) => {
        const forward = comparable(
          changeBetweenPeriods(
            result(definition, 2024, n0, d0, quotient(n0, d0, 100, 1)),
            result(definition, 2025, n1, d1, quotient(n1, d1, 100, 1)),
            { definition },
          ),
        );
        const { numeratorEffect, denominatorEffect } = forward.split!;
        expect(new Decimal(numeratorEffect).plus(denominatorEffect).toFixed(3)).toBe(forward.difference);
        // The denominator's effect is what is left over; worked out by its own formula it is the same but for the last printed place.
        const own = new Decimal(100)
          .times(n0 + n1)
          .div(2)
          .times(new Decimal(1).div(d1).minus(new Decimal(1).div(d0)));
        expect(own.minus(denominatorEffect).abs().lte('0.001')).toBe(true);
        const backward = comparable(
          changeBetweenPeriods(
            result(definition, 2024, n1, d1, quotient(n1, d1, 100, 1)),
            result(definition, 2025, n0, d0, quotient(n0, d0, 100, 1)),
            { definition },
          ),
        );
        expect(new Decimal(backward.split!.numeratorEffect).plus(numeratorEffect).isZero()).toBe(true);
        expect(new Decimal(backward.difference).plus(forward.difference).isZero()).toBe(true);
      }),
      { seed: 3, numRuns: casesToTry(500) },
    );
  });
});

describe('change between two periods: refusals', () => {
  const definition = of(share);
  const before = result(definition, 2024, 50, 200, '25.0');
  const after = result(definition, 2025, 60, 300, '20.0');
  const attempt = (from: Partial<Result>, other: Partial<Definition> = {}) =>
    changeBetweenPeriods({ ...before, ...from }, after, { definition: { ...definition, ...other } });

  it('another version, or another meaning of the same version', () => {
    expect(reasons(attempt({ version: 2 }))).toEqual(['different-definition']);
    expect(reasons(attempt({ hash: 'another' }))).toEqual(['different-definition']);
  });
  it('another indicator, authority or stratum', () => {
    expect(reasons(attempt({ indicator: 'another' }))).toEqual(['different-indicator']);
    expect(reasons(attempt({ geography: { level: 'local-authority', laCode: '202' } }))).toEqual(['different-authority']);
    expect(reasons(attempt({ breakdown: { id: 'sex', stratum: '1', label: 'Male' } }))).toEqual(['different-breakdown']);
  });
  it('no value on one side', () => expect(reasons(attempt({ value: null, noValue: 'insufficient-history' }))).toEqual(['no-value']));
  it('a quarter beside a year, where events of the period are counted', () => {
    const quarter = { period: { start: '2023-10-01', end: '2023-12-31' } };
    expect(reasons(attempt(quarter))).toEqual(['different-length']);
    expect(reasons(attempt(quarter, { period: 'last-day' }))).toEqual([]);
  });
  it('a leap year beside a common one is no difference in length', () => {
    // The year to 31 March 2024 has 366 days.
    expect(reasons(attempt({}))).toEqual([]);
  });
  it('a break in the series between the two ends', () => {
    const editions = (from: string): Partial<Definition> => ({ editions: [{ from, note: 'A new item.', comparable: 'break' }] });
    expect(reasons(attempt({}, editions('2024-04-01')))).toEqual(['break-in-series']);
    expect(reasons(attempt({}, editions('2025-03-31')))).toEqual(['break-in-series']);
    expect(reasons(attempt({}, editions('2024-03-31')))).toEqual([]);
    expect(reasons(attempt({}, editions('2025-04-01')))).toEqual([]);
  });
  it('an authority redrawn in between, but not one that only changed its council or code', () => {
    const meeting = (isSameArea: boolean) =>
      changeBetweenPeriods(before, after, { definition, reorganisation: { note: 'Cumbria was divided.', isSameArea } });
    expect(reasons(meeting(false))).toEqual(['reorganisation']);
    expect(meeting(true)).toMatchObject({ comparable: true, warnings: { between: ['Cumbria was divided.'] } });
  });
  it('knows from the list of authorities when one began, and that a new council for the same area is no obstacle', () => {
    const of = (laCode: string): Partial<Result> => ({ geography: { level: 'local-authority', laCode } });
    const years = (laCode: string) =>
      changeBetweenPeriods(result(definition, 2023, 50, 200, '25.0', of(laCode)), result(definition, 2024, 60, 300, '20.0', of(laCode)), {
        definition,
      });
    // 1 April 2023: Cumbria was divided into Cumberland (942) and another; Somerset (933) and North Yorkshire (815) kept area and code.
    expect(reasons(years('942'))).toEqual(['reorganisation']);
    expect(reasons(years('909'))).toEqual(['reorganisation']);
    expect(years('933')).toMatchObject({ comparable: true });
    expect(reasons(years('201'))).toEqual([]);
  });
  it('tells every reason, not the first only', () =>
    expect(reasons(attempt({ version: 2, value: null, noValue: 'no-denominator' }))).toEqual(['different-definition', 'no-value']));
  it('periods in the wrong order, or the wrong definition, are a caller’s mistake', () => {
    expect(() => changeBetweenPeriods(after, before, { definition })).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => changeBetweenPeriods(before, after, { definition: of(share, { id: 'other' }) })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

describe('change between two periods: what travels with it', () => {
  const warning = { code: 'small-denominator', message: 'One child moves the figure a lot.' } as const;

  it('the warnings of both periods', () => {
    const definition = of(share);
    const found = changeBetweenPeriods(
      result(definition, 2024, 1, 4, '25.0', { warnings: [warning] }),
      result(definition, 2025, 2, 4, '50.0'),
      { definition },
    );
    expect([found.warnings.from, found.warnings.to]).toEqual([[warning], []]);
  });
  it('that the population series changed, or that the periods overlap', () => {
    const definition = of(rate);
    const series = (name: string): Partial<Result> => ({ population: { series: name, year: 2023, children: 100 } });
    const found = changeBetweenPeriods(
      result(definition, 2024, 1, 100, '100.0', series('old')),
      result(definition, 2025, 1, 100, '100.0', { ...series('new'), period: { start: '2024-03-31', end: '2025-03-30' } }),
      { definition },
    );
    expect(found.warnings.between.map((note) => /series|overlap/.exec(note)![0])).toEqual(['series', 'overlap']);
  });
  it('no word of better or worse where the direction is neither, and a caution where one is stated', () => {
    const neither = of(share);
    expect(
      changeBetweenPeriods(result(neither, 2024, 1, 4, '25.0'), result(neither, 2025, 2, 4, '50.0'), { definition: neither }),
    ).toMatchObject({ judgement: null, noJudgement: { reason: 'direction-neither' } });
    const lower = of(share, {
      direction: { kind: 'lower', because: 'Moves unsettle.', high: 'many', low: 'few', not: 'poor care', published: [] },
    });
    const judged = comparable(
      changeBetweenPeriods(result(lower, 2024, 1, 4, '25.0'), result(lower, 2025, 2, 4, '50.0'), { definition: lower }),
    );
    expect(judged.judgement!.statement).toContain('above the earlier figure');
    expect(judged.judgement!.caution.not).toBe('poor care');
  });
});

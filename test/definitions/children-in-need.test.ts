import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { sources } from '../../definitions/sources.js';
import { membership } from '../../src/engine/index.js';
import { COUNTED } from '../../src/language/index.js';
import { calculate } from '../../src/results/index.js';
import { demoAuthority, recordsOf } from '../../src/synthetic/index.js';
import { yearEnding } from '../../src/time/index.js';

const byId = new Map(definitions.map((definition) => [definition.id, definition]));
const definition = (id: string) => byId.get(id)!;
const populations = [
  'cin-rate-dfe-inclusive',
  'cin-rate-excluding-looked-after',
  'cino-rate',
  'cin-rate-practice-exclusive',
  'cin-plan-rate',
];
const others = [
  're-referrals-12m',
  're-referrals-12m-of-closure',
  'assessments-within-45-days',
  'assessment-duration-working-days',
  's47-rate',
  'repeat-cpp-ever',
  'cpp-over-2-years-stock',
  'cpp-over-729-days-stock',
  'deescalated-not-represented-2y',
];

describe('definitions of children in need', () => {
  it('there is no bare "cin": every population says whom it leaves out', () => {
    expect(definitions.map(({ id }) => id)).toEqual(expect.arrayContaining([...populations, ...others]));
    for (const bare of ['cin', 'cin-rate', 'children-in-need', 'children-in-need-rate']) expect(byId.has(bare), bare).toBe(false);
  });

  it('volumes of need and enquiries have no better direction', () => {
    for (const id of [...populations, 's47-rate']) expect(definition(id).direction.kind, id).toBe('neither');
  });

  it('directions that other publishers give stand beside ours, not in their place', () => {
    for (const id of ['re-referrals-12m', 'repeat-cpp-ever', 'cpp-over-2-years-stock', 'cpp-over-729-days-stock']) {
      expect(definition(id).direction.kind, id).toBe('contextual');
      expect(
        definition(id).direction.published.some(({ publisher, polarity }) => publisher === 'DfE LAIT' && polarity.startsWith('Low')),
        id,
      ).toBe(true);
    }
    expect(definition('assessments-within-45-days').direction.kind).toBe('higher');
    expect(definition('assessments-within-45-days').direction.because).toContain('timeliness, not quality');
  });

  it('a gateway is not called an outcome, and a disputed measure is called disputed', () => {
    expect(definition('s47-rate').level).toBe('process');
    expect(definitions.filter(({ status }) => status === 'disputed').map(({ id }) => id)).toContain('deescalated-not-represented-2y');
  });

  it('a rate of need is never without its context', () => {
    for (const id of [...populations, 's47-rate'])
      expect(
        definition(id).context.map(({ field }) => field),
        id,
      ).toEqual(expect.arrayContaining(['deprivation', 'child-population']));
  });

  it('every source cited exists, and every related measure', () => {
    for (const id of [...populations, ...others]) {
      for (const { source } of definition(id).sources) expect(Object.keys(sources), `${id} cites ${source}`).toContain(source);
      for (const related of definition(id).related) expect(byId.has(related.id), `${id} names ${related.id}`).toBe(true);
    }
  });
});

describe('the populations of children in need on the invented authority', () => {
  const records = recordsOf([demoAuthority()]);
  const period = yearEnding('2025-03-31');
  const countedIn = (id: string): ReadonlySet<number> =>
    new Set(
      [...membership(records, definition(id), period).status.entries()].filter(([, status]) => status === COUNTED).map(([row]) => row),
    );

  it('lie one inside the other, and none is another', () => {
    const [all, outsideCare, only, practice] = populations.slice(0, 4).map(countedIn);
    for (const [wider, narrower] of [
      [all!, outsideCare!],
      [outsideCare!, only!],
      [only!, practice!],
    ] as const) {
      expect([...narrower].every((child) => wider.has(child))).toBe(true);
      expect(narrower.size).toBeLessThan(wider.size);
    }
    expect(practice!.size).toBeGreaterThan(0);
  });

  it('differ by exactly the children whom the waterfall names', () => {
    const results = calculate(records, populations.slice(0, 4).map(definition), { periods: [period] });
    const cohorts = results.map(({ waterfall }) => waterfall.find(({ step }) => step === 'cohort')!.count);
    expect(new Set(cohorts).size, 'all start from the same children').toBe(1);
    for (const { numerator, waterfall } of results) {
      const left = waterfall.filter(({ step }) => step === 'excluded').reduce((sum, { count }) => sum + count, 0);
      expect(cohorts[0]! - left).toBe(numerator);
    }
  });
});

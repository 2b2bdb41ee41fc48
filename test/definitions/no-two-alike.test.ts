import { describe, expect, it } from 'vitest';
import { ceasedCareSgo, definitions, fosterCareShare, reReferrals12m } from '../../definitions/index.js';
import type { Calculation, Definition } from '../../src/language/index.js';
import { figureKey } from '../support/figure-key.js';

/** Two ids that may give one figure, and why. */
const alikeForAReason: readonly { readonly ids: readonly [string, string]; readonly why: string }[] = [
  {
    ids: ['children-in-care-count', 'placement-type-distribution'],
    why: 'One number, and two tables of it that the lists ask for apart: by legal status and need, and by placement.',
  },
];

type Proportion = Extract<Calculation, { shape: 'proportion' }>;

const changed = (definition: Definition, change: (calculation: Proportion) => Proportion): Definition => ({
  ...definition,
  calculation: change(definition.calculation as Proportion),
});

describe('no two definitions count the same thing', () => {
  it('each figure has one id', () => {
    const byKey = new Map<string, string[]>();
    for (const definition of definitions) {
      const key = figureKey(definition);
      byKey.set(key, [...(byKey.get(key) ?? []), definition.id]);
    }
    const excused = new Set(alikeForAReason.map(({ ids }) => [...ids].sort().join(' and ')));
    const alike = [...byKey.values()]
      .filter((ids) => ids.length > 1)
      .map((ids) => ids.sort().join(' and '))
      .filter((pair) => !excused.has(pair));
    expect(alike, 'these count the same: keep one, or say in alikeForAReason why both').toEqual([]);
  });

  it('sees through words, order, and where a group is left out', () => {
    for (const definition of [fosterCareShare, reReferrals12m, ceasedCareSgo]) {
      const { rows, exclusions, numerator } = definition.calculation as Proportion;
      const key = figureKey(definition);
      const renamed = { ...definition, id: 'other', title: 'Other', breakdowns: [] };
      expect(figureKey(renamed), 'words and breakdowns').toBe(key);
      const where = {
        kind: 'and' as const,
        operands: [
          ...(rows.where ? [rows.where] : []),
          ...exclusions.map(({ when }) => ({ kind: 'not' as const, operand: when })),
        ].reverse(),
      };
      expect(
        figureKey(changed(definition, (each) => ({ ...each, rows: { ...rows, where }, exclusions: [] }))),
        'left out in the cohort',
      ).toBe(key);
      const twice = { kind: 'and' as const, operands: [numerator, ...(rows.where ? [rows.where] : [])] };
      expect(figureKey(changed(definition, (each) => ({ ...each, numerator: twice }))), 'a numerator that repeats the cohort').toBe(key);
      const twist = { kind: 'not' as const, operand: numerator };
      expect(figureKey(changed(definition, (each) => ({ ...each, numerator: twist }))), 'the opposite').not.toBe(key);
      expect(figureKey({ ...definition, period: definition.period === 'year' ? 'last-day' : 'year' }), 'another period').not.toBe(key);
    }
  });
});

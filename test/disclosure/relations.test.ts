import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { type CountOf, type CountRelation, relationsOf } from '../../src/disclosure/index.js';
import { implication } from '../../src/disclosure/relations/implication.js';
import { ANY, codeList, type Expression, isGap } from '../../src/language/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { demoAuthority, recordsOf } from '../../src/synthetic/index.js';
import { yearsEnding } from '../../src/time/index.js';

const calculated = definitions.filter((entry) => !isGap(entry));
const breakdowns = [...new Set(calculated.flatMap((definition) => definition.breakdowns.map(({ id }) => id)))];
const relations = relationsOf(definitions, new Set(breakdowns));

const named = ({ indicator, count, stratum }: CountOf): string =>
  `${indicator} ${count}${stratum ? ` of ${stratum.breakdown} ${stratum.value}` : ''}`;

/** Which counts are tied, directly or through others: a reader follows every thread. */
const threads = ((): ReadonlyMap<string, string> => {
  const leader = new Map<string, string>();
  const lead = (name: string): string => {
    const to = leader.get(name) ?? name;
    return to === name ? name : lead(to);
  };
  for (const { total, parts } of relations) for (const part of parts) leader.set(lead(named(part)), lead(named(total)));
  return new Map([...leader.keys()].map((name) => [name, lead(name)]));
})();
const areTied = (one: string, other: string): boolean => (threads.get(one) ?? one) === (threads.get(other) ?? other);

describe('relations worked out from the definitions', () => {
  it.each([
    ['children-in-care-rate numerator', 'children-in-care-rate-uasc-only numerator'],
    ['new-entrants-to-care-rate numerator', 'new-entrants-to-care-rate-excluding-uasc numerator'],
    ['new-entrants-to-care-rate-including-short-break-moves numerator', 'new-entrants-to-care-rate numerator'],
    ['cin-rate-dfe-inclusive numerator', 'children-in-care-rate numerator'],
    ['cin-rate-excluding-looked-after numerator', 'cino-rate numerator'],
    ['cino-rate numerator', 'cin-plan-rate numerator'],
    ['cino-rate numerator', 'cin-rate-practice-exclusive numerator'],
    ['care-orders-at-home-share-of-children-in-care numerator', 'care-orders-at-home numerator'],
    ['children-in-care-rate numerator', 'care-orders-at-home denominator'],
    ['children-in-care-rate numerator', 'placements-3plus denominator'],
    ['children-in-care-rate numerator', 'sdq-completion denominator'],
    ['foster-care-share numerator', 'cla-in-family-networks-kinship-foster numerator'],
    ['cpp-over-729-days-stock numerator', 'cpp-over-2-years-stock numerator'],
    ['cpp-over-729-days-stock denominator', 'cpp-over-2-years-stock denominator'],
    ['re-referrals-12m denominator', 're-referrals-12m-of-closure denominator'],
    ['sdq-completion numerator', 'sdq-average-score denominator'],
    ['assessments-within-45-days numerator', 'assessment-duration-working-days band:same-day'],
    ['cin-rate-dfe-inclusive numerator of plan child-in-need-plan', 'cin-plan-rate numerator'],
  ])('tie %s and %s', (one, other) => {
    expect(areTied(one, other)).toBe(true);
  });

  it('does not tie what has nothing in common', () => {
    expect(areTied('contacts-rate numerator', 'children-in-care-rate numerator')).toBe(false);
  });

  it('hold in every year of the synthetic authority, in total and in every stratum', () => {
    const records = recordsOf([demoAuthority()]);
    const periods = yearsEnding('2025-03-31', 3);
    const results = [
      ...calculate(records, calculated, { periods }),
      ...breakdowns.flatMap((by) => calculate(records, calculated, { periods, by }).filter(({ breakdown }) => breakdown !== null)),
    ];
    const key = (end: string, indicator: string, split: string): string => `${end} ${indicator} ${split}`;
    const splitOf = ({ breakdown }: Result): string => (breakdown ? `${breakdown.id} ${breakdown.stratum ?? ''}` : '');
    const byKey = new Map(results.map((result) => [key(result.period.end, result.indicator, splitOf(result)), result]));
    const countOf = (end: string, { indicator, count, stratum }: CountOf, split: string): number | null => {
      const result = byKey.get(key(end, indicator, stratum ? `${stratum.breakdown} ${stratum.value}` : split));
      if (!result || result.numerator === null) return null;
      if (count.startsWith('band:')) return result.spread!.bands.find(({ id }) => `band:${id}` === count)!.count;
      return count === 'numerator' ? result.numerator : result.denominator;
    };
    const broken: string[] = [];
    let held = 0;
    const look = ({ total, parts }: CountRelation, split: string): void => {
      for (const { period } of results.slice(0, periods.length)) {
        const whole = countOf(period.end, total, split);
        const counts = parts.map((part) => countOf(period.end, part, split));
        if (whole === null || counts.includes(null)) continue;
        held++;
        if (counts.reduce<number>((sum, count) => sum + count!, 0) > whole)
          broken.push(`${period.end} ${split}: ${named(total)} = ${whole} < ${parts.map(named).join(' + ')} = ${counts.join(' + ')}`);
      }
    };
    for (const relation of relations) {
      look(relation, '');
      if ([relation.total, ...relation.parts].some(({ stratum }) => stratum)) continue;
      for (const split of new Set(results.map(splitOf)))
        if (relation.breakdowns!.includes(split.split(' ')[0]!) && !split.endsWith(` ${ANY}`)) look(relation, split);
    }
    expect(broken).toEqual([]);
    expect(held).toBeGreaterThan(500);
  });
});

describe('what follows from how conditions are written', () => {
  const { implies, excludes } = implication();
  const column = (name: string): Expression => ({ kind: 'column', level: 0, table: 'children', name });
  const among = (...codes: readonly string[]): Expression => ({
    kind: 'in',
    operand: column('placementType'),
    list: codeList({ name: 'codes', title: 'codes', codes, source: 'none' }),
  });
  const compared = (operator: '<' | '<=' | '=' | '>' | '>=', value: number): Expression => ({
    kind: 'compare',
    operator,
    left: column('age'),
    right: { kind: 'literal', type: 'integer', value },
  });
  const not = (operand: Expression): Expression => ({ kind: 'not', operand });
  const and = (...operands: readonly Expression[]): Expression => ({ kind: 'and', operands });
  const or = (...operands: readonly Expression[]): Expression => ({ kind: 'or', operands });
  const exists = (where: Expression | null): Expression => ({
    kind: 'related',
    aggregate: 'exists',
    table: 'careEpisodes',
    key: 'child',
    level: 1,
    where,
    of: null,
  });

  it.each([
    ['fewer codes', among('U1'), among('U1', 'U4'), true],
    ['more codes', among('U1', 'K2'), among('U1', 'U4'), false],
    ['a part of a conjunction', and(among('U1'), compared('>', 3)), among('U1'), true],
    ['a conjunction of a part', among('U1'), and(among('U1'), compared('>', 3)), false],
    ['one way of several', among('U1'), or(among('K2'), among('U1')), true],
    ['several ways of one', or(among('U1'), among('K2')), among('U1'), false],
    ['a narrower limit', compared('>', 5), compared('>=', 6), true],
    ['a wider limit', compared('>=', 5), compared('>', 5), false],
    ['the edge of a limit', compared('=', 5), compared('<=', 5), true],
    ['what is left out of more', not(among('U1', 'U4')), not(among('U1')), true],
    ['what is left out of less', not(among('U1')), not(among('U1', 'U4')), false],
    ['another code', among('K2'), not(among('U1', 'U4')), true],
    ['a row that is asked more', exists(and(among('U1'), compared('>', 3))), exists(among('U1')), true],
    ['a row that is asked less', exists(null), exists(among('U1')), false],
  ] as const)('%s', (_, one, other, follows) => {
    expect(implies(one, other)).toBe(follows);
  });

  it.each([
    ['other codes', among('U1'), among('K2'), true],
    ['a code in common', among('U1', 'K2'), among('K2'), false],
    ['numbers that do not meet', compared('<', 5), compared('>=', 5), true],
    ['numbers that meet at the edge', compared('<=', 5), compared('>=', 5), false],
    ['the opposite', not(compared('<', 5)), compared('<', 3), true],
    ['rows of one child may be several', exists(among('U1')), exists(among('K2')), false],
  ] as const)('no row is in both: %s', (_, one, other, are) => {
    expect(excludes(one, other)).toBe(are);
    expect(excludes(other, one)).toBe(are);
  });
});

import { describe, expect, it } from 'vitest';
import { type ComparedFigure, type ComparisonGroup, compare, figureFrom } from '../../src/compare/index.js';
import { proportionCalculation } from '../../src/language/build/shapes.js';
import { type Definition, equals, rows } from '../../src/language/index.js';
import type { Result } from '../../src/results/index.js';
import { figures, measure } from '../support/measure.js';

const share = proportionCalculation({ rows: rows('childProtectionPlans'), numerator: (plan) => equals(plan.previousPlans, 1) });

const direction = (kind: Definition['direction']['kind']): Definition['direction'] => ({
  kind,
  because: 'That is what the example says.',
  high: 'many',
  low: 'few',
  not: 'that help was poor',
  published: [],
});
const definitionWith = (kind: Definition['direction']['kind']): Definition =>
  measure(share, {
    direction: direction(kind),
    level: 'process',
    questions: ['Why?'],
    context: [
      { field: 'deprivation', why: 'Need follows it.' },
      { field: 'region', why: 'Courts differ.' },
    ],
  });

/** 1 of 4: 25.0 %. */
function own(definition: Definition): Result {
  const plans = [1, 0, 0, 0].map((previousPlans, at) => ({ laCode: '201', childId: `C${at}`, startedOn: '2024-05-10', previousPlans }));
  return figures({ tables: { childProtectionPlans: plans } }, definition)[0]!;
}

const other = (code: string, name: string, value: string | null, rest: Partial<ComparedFigure> = {}): ComparedFigure => ({
  place: { level: 'local-authority', code, name },
  period: { start: '2024-04-01', end: '2025-03-31' },
  origin: { kind: 'published', publication: 'Example statistics' },
  unit: 'percent',
  breakdown: null,
  numerator: null,
  denominator: null,
  value,
  instead: value === null ? 'x' : null,
  context: {},
  warnings: [],
  ...rest,
});

const neighbours = (codes: readonly string[]): ComparisonGroup => ({
  kind: 'statistical-neighbours',
  model: { name: 'Example model', year: 2025 },
  codes,
});
const neither = definitionWith('neither');

describe('compare: figures side by side', () => {
  const others = [other('904', 'Wold', '20.0'), other('902', 'Dale', '30.0'), other('903', 'Fen', '10.0'), other('901', 'Beck', '20.1')];
  const found = compare(own(neither), others, { definition: neither, group: neighbours(['901', '902', '903', '904']), name: 'Moor' });

  it('lists them by name and never by value', () => {
    expect(found.others.map(({ place }) => place.name)).toEqual(['Beck', 'Dale', 'Fen', 'Wold']);
    const text = JSON.stringify(found).toLowerCase();
    expect(['rank', 'quartile', 'best', 'worst', '"rag"'].filter((word) => text.includes(word))).toEqual([]);
  });

  it('takes the median of an even number as the mean of the middle two, half up at the same place', () => {
    // Middle two of 10.0, 20.0, 20.1, 30.0: 20.05, which is 20.1 at one place.
    expect(found.median).toEqual({ value: '20.1', of: ['901', '902', '903', '904'] });
    expect(found.fromMedian).toBe('4.9');
  });

  it('takes the median of an odd number as the middle one, of numbers only, and names what takes no part', () => {
    const symbols = [
      ...others,
      other('905', 'Carr', null, { instead: 'c' }),
      other('906', 'Aire', '12.5', { period: { start: '2023-04-01', end: '2024-03-31' } }),
      other('907', 'Ure', '40.0'),
    ];
    const codes = ['901', '902', '903', '904', '905', '906', '907', '908'];
    const mixed = compare(own(neither), symbols, { definition: neither, group: neighbours(codes) });
    // 10.0, 20.0, 20.1, 30.0, 40.0
    expect(mixed.median).toEqual({ value: '20.1', of: ['901', '902', '903', '907', '904'] });
    expect(mixed.leftOut.map(({ place, reason }) => [place.code, reason])).toEqual([
      ['906', 'different-period'],
      ['905', 'no-value'],
      ['908', 'no-figure-given'],
    ]);
    expect(mixed.others.map(({ place }) => place.code)).toContain('905');
  });

  it('leaves out an authority that is no neighbour in the model, and the authority itself', () => {
    const mixed = compare(own(neither), [...others, other('999', 'Isle', '90.0'), other('201', 'Moor', '25.0')], {
      definition: neither,
      group: neighbours(['901', '902', '903', '904']),
    });
    expect(mixed.leftOut.map(({ place, reason }) => [place.code, reason])).toEqual([['999', 'not-in-the-group']]);
    expect(mixed.median!.of).not.toContain('201');
  });

  it('leaves out a figure that another definition calculated', () => {
    const result = own(neither);
    const same = { ...figureFrom(result), place: { level: 'local-authority', code: '901', name: 'Beck' } } as const;
    const older = {
      ...same,
      place: { level: 'local-authority', code: '902', name: 'Dale' },
      origin: { ...same.origin, hash: 'another' },
    } as const;
    const found = compare(result, [same, older as ComparedFigure], { definition: neither, group: { kind: 'region', region: 'North' } });
    expect(found.others.map(({ place }) => place.code)).toEqual(['901']);
    expect(found.leftOut.map(({ place, reason }) => [place.code, reason])).toEqual([['902', 'different-definition']]);
  });

  it('leaves out figures of another unit or stratum', () => {
    const wrong = [other('901', 'Beck', '1', { unit: 'number' }), other('902', 'Dale', '2', { breakdown: { id: 'sex', stratum: '1' } })];
    expect(
      compare(own(neither), wrong, { definition: neither, group: { kind: 'region', region: 'North' } }).leftOut.map(({ reason }) => reason),
    ).toEqual(['different-unit', 'different-breakdown']);
  });

  it('shows a region’s own figure without letting it into the median', () => {
    const found = compare(
      own(neither),
      [other('901', 'Beck', '20.0'), other('E12000003', 'North', '80.0', { place: { level: 'region', code: 'E12000003', name: 'North' } })],
      { definition: neither, group: { kind: 'region', region: 'North' } },
    );
    expect(found.others).toHaveLength(2);
    expect(found.median).toEqual({ value: '20.0', of: ['901'] });
    expect(found.leftOut.map(({ reason }) => reason)).toEqual(['not-an-authority']);
  });

  it('has no median of nothing', () => {
    const none = compare(own(neither), [], { definition: neither, group: neighbours([]) });
    expect([none.median, none.fromMedian]).toEqual([null, null]);
  });

  it('names the context that is missing, and whose', () => {
    const found = compare(own(neither), [other('901', 'Beck', '20.0', { context: { deprivation: 'IMD decile 3' } })], {
      definition: neither,
      group: neighbours(['901']),
      context: { region: 'North' },
    });
    expect(found.contextMissing).toEqual([
      { field: 'deprivation', why: 'Need follows it.', codes: ['201'] },
      { field: 'region', why: 'Courts differ.', codes: ['901'] },
    ]);
  });

  it('carries counts, level, questions and caution', () => {
    expect([found.own.numerator, found.own.denominator, found.level, found.questions, found.caution.not]).toEqual([
      1,
      4,
      'process',
      ['Why?'],
      'that help was poor',
    ]);
  });

  it('is the same after JSON', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('refuses a definition that did not make the result, and a model without a name', () => {
    const wrong = measure(share, { id: 'other' });
    expect(() => compare(own(neither), [], { definition: wrong, group: { kind: 'england' } })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
    expect(() =>
      compare(own(neither), [], {
        definition: neither,
        group: { kind: 'statistical-neighbours', model: { name: ' ', year: 2025 }, codes: [] },
      }),
    ).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('compare: better and worse', () => {
  const judge = (kind: Definition['direction']['kind'], value: string, group: ComparisonGroup = neighbours(['901'])) => {
    const definition = definitionWith(kind);
    return compare(own(definition), [other('901', 'Beck', value)], { definition, group });
  };

  it.each(['neither', 'contextual'] as const)('is refused where the direction is %s', (kind) => {
    const { judgement, noJudgement } = judge(kind, '20.0');
    expect(judgement).toBeNull();
    expect(noJudgement).toEqual({ reason: `direction-${kind}`, because: 'That is what the example says.' });
  });

  it('is a statement with its caution where a direction is stated', () => {
    const above = judge('lower', '20.0');
    expect(above.noJudgement).toBeNull();
    expect(above.judgement!.statement).toContain('above the median of its statistical neighbours');
    expect(above.judgement!.statement).toContain('on the other side');
    expect(above.judgement!.caution).toEqual({ high: 'many', low: 'few', not: 'that help was poor' });
    expect(judge('higher', '20.0').judgement!.statement).toContain('on the hoped-for side');
    expect(judge('lower', '30.0').judgement!.statement).toContain('on the hoped-for side');
    expect(judge('higher', '30.0').judgement!.statement).toContain('on the other side');
  });

  it('is refused against England whatever the direction: the national figure is no norm', () => {
    expect(judge('lower', '20.0', { kind: 'england' })).toMatchObject({ judgement: null, noJudgement: { reason: 'no-national-norm' } });
  });

  it('is refused when the figures are equal or there is nothing to set it against', () => {
    expect(judge('lower', '25.0').noJudgement!.reason).toBe('equal');
    expect(judge('lower', 'x').noJudgement!.reason).toBe('nothing-to-compare');
  });
});

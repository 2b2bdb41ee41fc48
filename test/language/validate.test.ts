import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaps } from '../../definitions/index.js';
import { sources } from '../../definitions/sources.js';
import { typeOf } from '../../src/language/check/expression-type.js';
import type { DefinitionProblem } from '../../src/language/check/problems.js';
import { validateDefinition } from '../../src/language/check/validate.js';
import {
  type Calculation,
  type Definition,
  derivedTables,
  type Expression,
  type Statistic,
  type Verification,
} from '../../src/language/index.js';
import { codeSets } from '../../src/records/model/code-sets/index.js';
import { build, tapeOf } from '../equivalence/engine/expressions.js';
import { definitionsInFolders } from '../support/definitions.js';
import { casesToTry } from '../support/effort.js';

const definitions = await definitionsInFolders();
const references = { sources, codeSets, definitions: [...definitions, ...gaps].map(({ id }) => id) };
const [some] = definitions;

describe('every definition is valid', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
    expect(validateDefinition(definition, references)).toEqual([]);
  });

  it.each(Object.values(derivedTables).map((table) => [table.name, table] as const))('and so are the rules of %s', (_, table) => {
    const problems: DefinitionProblem[] = [];
    const codesOf = (name: string): ReadonlySet<string> | null => new Set(codeSets[name]?.codes.map((entry) => entry.code));
    const report = (problem: DefinitionProblem) => void problems.push(problem);
    if (table.kind === 'chain') {
      const scope = { tables: [table.from], previous: table.from, codesOf, report };
      expect(table.where === null ? 'boolean' : typeOf(table.where, 'where', scope)).toBe('boolean');
      expect(typeOf(table.joins, 'joins', scope)).toBe('boolean');
    } else {
      for (const { from, where, columns } of table.parts) {
        const scope = { tables: [from], previous: null, codesOf, report };
        expect(where === null ? 'boolean' : typeOf(where, 'where', scope)).toBe('boolean');
        expect(Object.keys(columns)).toEqual(Object.keys(table.types));
        for (const [name, of] of Object.entries(columns)) expect([table.types[name], null]).toContain(typeOf(of, name, scope));
      }
    }
    expect(problems).toEqual([]);
  });
});

const column = (table: string, name: string, level = 0): Expression => ({ kind: 'column', level, table, name });
const literal = (type: 'date' | 'integer' | 'code' | 'boolean', value: string | number | boolean): Expression => ({
  kind: 'literal',
  type,
  value,
});
const counting = (where: Expression): Calculation => ({ shape: 'count', rows: { table: 'careEpisodes', where }, exclusions: [] });
const with_ = (change: Partial<Definition>): Definition => ({ ...some!, breakdowns: [], ...change });
const codesFound = (definition: Definition): readonly string[] =>
  validateDefinition(definition, references).map((problem) => `${problem.code} ${problem.path}`);
const ofWhere = (where: Expression): readonly string[] => codesFound(with_({ calculation: counting(where) }));
const started = column('careEpisodes', 'startedOn');
const inner = (name: string): Expression => ({ kind: 'column', level: 1, table: 'careEpisodes', name });
const exists = (table: string, key: 'child' | 'cinEpisode', where: Expression | null, level = 1): Expression => ({
  kind: 'related',
  aggregate: 'exists',
  table,
  key,
  level,
  where,
  of: null,
});

describe('each mistake has a name and a place', () => {
  it.each<readonly [string, Expression, string]>([
    [
      'a date compared with a code',
      { kind: 'compare', operator: '=', left: started, right: column('careEpisodes', 'legalStatus') },
      'wrong-type calculation.rows.where',
    ],
    [
      'codes put in order',
      { kind: 'compare', operator: '<', left: column('careEpisodes', 'legalStatus'), right: literal('code', 'C2') },
      'wrong-type calculation.rows.where',
    ],
    [
      'a date moved by a code',
      {
        kind: 'compare',
        operator: '<',
        left: { kind: 'shift', unit: 'months', date: started, by: column('careEpisodes', 'legalStatus') },
        right: started,
      },
      'wrong-type calculation.rows.where.left.by',
    ],
    [
      'covered days of a window of codes',
      {
        kind: 'compare',
        operator: '<',
        left: {
          kind: 'related',
          aggregate: 'coveredDays',
          table: 'careEpisodes',
          key: 'child',
          level: 1,
          where: null,
          of: inner('startedOn'),
          until: inner('startedOn'),
          within: { from: started, to: column('careEpisodes', 'legalStatus') },
        },
        right: literal('integer', 1),
      },
      'wrong-type calculation.rows.where.left.within.to',
    ],
    ['a date where a condition belongs', started, 'wrong-type calculation.rows.where'],
    [
      'a number in an and',
      { kind: 'and', operands: [literal('boolean', true), literal('integer', 1)] },
      'wrong-type calculation.rows.where.operands.1',
    ],
    [
      'a column there is not',
      { kind: 'isNull', operand: column('careEpisodes', 'shoeSize') },
      'unknown-column calculation.rows.where.operand',
    ],
    [
      'a column named like a part of every object',
      { kind: 'isNull', operand: column('careEpisodes', 'constructor') },
      'unknown-column calculation.rows.where.operand',
    ],
    ['a column of another table', { kind: 'isNull', operand: column('oc2', 'sdqScore') }, 'wrong-level calculation.rows.where.operand'],
    [
      'a row that is not in scope',
      { kind: 'isNull', operand: column('careEpisodes', 'startedOn', 1) },
      'wrong-level calculation.rows.where.operand',
    ],
    [
      'a previous row outside a chain',
      { kind: 'isNull', operand: column('careEpisodes', 'startedOn', -1) },
      'wrong-level calculation.rows.where.operand',
    ],
    ['a related table there is not', exists('horoscopes', 'child', null), 'unknown-table calculation.rows.where'],
    ['a key the related rows lack', exists('oc2', 'cinEpisode', null), 'unknown-key calculation.rows.where'],
    ['a related row at the wrong level', exists('oc2', 'child', null, 2), 'wrong-level calculation.rows.where'],
    [
      'a code the column cannot hold',
      { kind: 'compare', operator: '=', left: column('careEpisodes', 'legalStatus'), right: literal('code', 'C9') },
      'unknown-code calculation.rows.where.right',
    ],
    [
      'a listed code the column cannot hold',
      { kind: 'in', operand: column('careEpisodes', 'placementType'), list: { name: 'l', title: 't', codes: ['U1', 'U9'], source: 's' } },
      'unknown-code calculation.rows.where.list',
    ],
    [
      'a date that does not exist',
      { kind: 'compare', operator: '<', left: started, right: literal('date', '2025-02-29') },
      'wrong-literal calculation.rows.where.right',
    ],
    [
      'days elapsed since a code',
      {
        kind: 'compare',
        operator: '<',
        left: { kind: 'elapsed', unit: 'days', from: column('careEpisodes', 'legalStatus'), to: started },
        right: literal('integer', 1),
      },
      'wrong-type calculation.rows.where.left.from',
    ],
  ])('%s', (_, where, problem) => {
    expect(ofWhere(where)).toContain(problem);
  });

  it('an aggregate that says no value, or should not', () => {
    const latest: Expression = { kind: 'related', aggregate: 'latest', table: 'oc2', key: 'child', level: 1, where: null, of: null };
    expect(ofWhere({ kind: 'isNull', operand: latest })).toEqual(['malformed calculation.rows.where.operand.of']);
    expect(
      ofWhere({
        kind: 'related',
        aggregate: 'exists',
        table: 'oc2',
        key: 'child',
        level: 1,
        where: null,
        of: column('oc2', 'sdqScore', 1),
      }),
    ).toEqual(['malformed calculation.rows.where.of']);
  });

  it('exclusions, strata or breakdowns of one name, and sources there are not', () => {
    const exclusion = { id: 'twice', because: 'A reason.', when: literal('boolean', true), source: 'hearsay' };
    const calculation: Calculation = { shape: 'count', rows: { table: 'careEpisodes', where: null }, exclusions: [exclusion, exclusion] };
    const strata = [
      { value: 'V2', label: 'one' },
      { value: 'V2', label: 'two' },
      { value: 'unknown', label: 'three' },
    ];
    const breakdown = { id: 'split', title: 'Split', of: column('careEpisodes', 'legalStatus'), strata, unknownLabel: 'Unknown' };
    expect(codesFound(with_({ calculation, breakdowns: [breakdown, breakdown] }))).toEqual([
      'not-unique calculation.exclusions.1',
      'unknown-source calculation.exclusions.0.source',
      'unknown-source calculation.exclusions.1.source',
      'not-unique breakdowns.1',
      'not-unique breakdowns.0.strata.1',
      'not-unique breakdowns.0.strata.2',
      'not-unique breakdowns.1.strata.1',
      'not-unique breakdowns.1.strata.2',
    ]);
  });

  it('strata that overlap: names kept for any and for none, and conditions that are none', () => {
    const breakdown = {
      kind: 'overlapping' as const,
      id: 'split',
      title: 'Split',
      strata: [
        { value: 'any', label: 'one', when: literal('boolean', true) },
        { value: 'unknown', label: 'two', when: literal('boolean', true) },
        { value: 'three', label: 'three', when: column('careEpisodes', 'startedOn') },
      ],
      anyLabel: 'Any',
      unknownLabel: 'None',
    };
    expect(codesFound(with_({ calculation: counting(literal('boolean', true)), breakdowns: [breakdown] }))).toEqual([
      'not-unique breakdowns.0.strata.0',
      'not-unique breakdowns.0.strata.1',
      'wrong-type breakdowns.0.strata.2.when',
    ]);
  });

  it('figures that are given: a source that there is not, ids used twice, what is kept, splits in the wrong place', () => {
    const split = { id: 'group', title: 'Group', unknownLabel: 'Not known', addsUp: true };
    const given = (change: object): Calculation => ({
      shape: 'aggregated',
      cohort: 'pupils',
      exclusions: [],
      numerator: { counts: 'sessions missed' },
      denominator: null,
      isPart: false,
      per: 1,
      breakdowns: [{ ...split, strata: [{ value: 'a', label: 'A' }] }],
      ...change,
    });
    const problems = (change: object, other: object = { breakdowns: [] }) => codesFound(with_({ calculation: given(change), ...other }));
    expect(problems({})).toEqual([]);
    expect(problems({ exclusions: [{ id: 'some', who: 'some pupils', because: 'They are some.', source: 'rumour' }] })).toEqual([
      'unknown-source calculation.exclusions.0.source',
    ]);
    expect(problems({ breakdowns: [{ ...split, strata: ['a', 'a', 'unknown'].map((value) => ({ value, label: value })) }] })).toEqual([
      'not-unique calculation.breakdowns.0.strata.1',
      'not-unique calculation.breakdowns.0.strata.2',
    ]);
    expect(problems({ per: 0 })).toEqual(['malformed calculation.per']);
    expect(problems({ cohort: '' })).toEqual(['malformed calculation.cohort']);
  });

  it('statistics of one name, and a limit that no value can be', () => {
    const calculation = (...statistics: readonly Statistic[]): Calculation => ({
      shape: 'distribution',
      rows: { table: 'oc2', where: null },
      exclusions: [],
      value: column('oc2', 'sdqScore'),
      headline: { percentile: 90 },
      statistics,
      bands: [],
    });
    expect(codesFound(with_({ calculation: calculation('median', { percentile: 90 }) }))).toEqual(['not-unique calculation.statistics.2']);
    expect(codesFound(with_({ calculation: calculation({ shareAbove: 13.5 }) }))).toEqual(['wrong-literal calculation.statistics']);
    expect(codesFound(with_({ calculation: calculation({ shareAbove: 13 }, { percentile: 100 }) }))).toHaveLength(1);
    expect(codesFound(with_({ calculation: calculation({ shareAbove: 13 }, 'maximum') }))).toEqual([]);
    const set = (type: 'integer' | 'decimal' | 'code', usual: number | string) =>
      ({ kind: 'given', name: 'limit', title: 'limit', type, default: usual }) as const;
    expect(codesFound(with_({ calculation: calculation({ shareAbove: set('integer', 13) }, { percentile: set('integer', 95) }) }))).toEqual(
      [],
    );
    expect(codesFound(with_({ calculation: calculation({ shareAbove: set('decimal', 13.5) }) }))).toEqual([
      'wrong-literal calculation.statistics',
    ]);
    expect(codesFound(with_({ calculation: calculation({ percentile: set('integer', 100) }) }))).toEqual([
      'wrong-literal calculation.statistics',
    ]);
    expect(codesFound(with_({ calculation: calculation({ percentile: set('code', 'a') }) }))).toContain(
      'wrong-type calculation.statistics',
    );
  });

  it('a rule, or a reading, that claims to be surer than its source', () => {
    const rule = (source: string, verification: Verification) => ({ rule: 'A rule.', source, verification });
    const reading = { question: 'A question?', chosen: 'An answer.', others: [], why: 'A reason.', verification: 'official' } as const;
    // An official page may give an official rule; one that relays it may not; the sector only says how the sector works.
    expect(
      codesFound(
        with_({
          sources: [rule('cinMethodology', 'official'), rule('lait', 'relayed'), rule('cinValidator', 'proposed')],
          interpretations: [reading],
        }),
      ),
    ).toEqual([]);
    expect(
      codesFound(
        with_({
          sources: [
            rule('lait', 'official'),
            rule('cinValidator', 'relayed'),
            rule('proposal', 'computed'),
            rule('cinMethodology', 'relayed'),
          ],
          interpretations: [],
        }),
      ),
    ).toEqual([0, 1, 2, 3].map((at) => `surer-than-source sources.${at}.verification`));
    expect(codesFound(with_({ sources: [rule('lait', 'relayed')], interpretations: [reading] }))).toEqual([
      'surer-than-source interpretations.0.verification',
    ]);
  });

  it('a stratum no case gives, and a case that is no stratum', () => {
    const of: Expression = {
      kind: 'case',
      when: [{ if: literal('boolean', true), then: literal('code', 'same') }],
      otherwise: literal('code', 'other'),
    };
    const breakdown = {
      id: 'split',
      title: 'Split',
      of,
      strata: [
        { value: 'same', label: 'Same' },
        { value: 'different', label: 'Different' },
      ],
      unknownLabel: 'Unknown',
    };
    expect(codesFound(with_({ calculation: counting(literal('boolean', true)), breakdowns: [breakdown] }))).toEqual([
      'unreachable-stratum breakdowns.0.strata.1',
      'unreachable-stratum breakdowns.0.of',
    ]);
  });

  it('a stratum that is no code of the column it is of', () => {
    const strata = [
      { value: 'C2', label: 'Full care order' },
      { value: 'C9', label: 'An order there is not' },
    ];
    const breakdown = { id: 'split', title: 'Split', of: column('careEpisodes', 'legalStatus'), strata, unknownLabel: 'Unknown' };
    expect(codesFound(with_({ calculation: counting(literal('boolean', true)), breakdowns: [breakdown] }))).toEqual([
      'unreachable-stratum breakdowns.0.strata.1',
    ]);
  });

  describe('an invented code, however the value comes about', () => {
    const placement = column('careEpisodes', 'placementType', 1);
    const latest: Expression = {
      kind: 'related',
      aggregate: 'latest',
      table: 'careEpisodes',
      key: 'child',
      level: 1,
      where: null,
      of: placement,
    };
    const chosen: Expression = {
      kind: 'case',
      when: [{ if: literal('boolean', true), then: latest }],
      otherwise: column('careEpisodes', 'placementType'),
    };
    const named: Expression = { kind: 'idiom', name: 'typeOn', says: 'the type', arguments: [], expansion: chosen };
    const mixed: Expression = {
      kind: 'case',
      when: [{ if: literal('boolean', true), then: column('careEpisodes', 'legalStatus') }],
      otherwise: literal('code', 'none'),
    };
    const list = (...codes: string[]) => ({ name: 'l', title: 't', codes, source: 's' });

    it.each([
      ['a related row', latest],
      ['a choice', chosen],
      ['an idiom', named],
    ])('from %s', (_, operand) => {
      expect(ofWhere({ kind: 'in', operand, list: list('U1', 'K9') })).toEqual(['unknown-code calculation.rows.where.list']);
      expect(ofWhere({ kind: 'compare', operator: '=', left: operand, right: literal('code', 'K9') })).toEqual([
        'unknown-code calculation.rows.where.right',
      ]);
      expect(ofWhere({ kind: 'compare', operator: '=', left: literal('code', 'K9'), right: operand })).toEqual([
        'unknown-code calculation.rows.where.left',
      ]);
      expect(ofWhere({ kind: 'in', operand, list: list('U1', 'K2') })).toEqual([]);
    });

    it('and a code that one of the cases writes is none', () => {
      expect(ofWhere({ kind: 'in', operand: mixed, list: list('C2', 'none') })).toEqual([]);
      expect(ofWhere({ kind: 'in', operand: mixed, list: list('C2', 'nothing') })).toEqual(['unknown-code calculation.rows.where.list']);
    });
  });

  it('bands that overlap', () => {
    const bands = [
      { id: 'low', label: 'Low', from: null, to: 13 },
      { id: 'high', label: 'High', from: 13, to: null },
    ];
    const calculation: Calculation = {
      shape: 'distribution',
      rows: { table: 'oc2', where: null },
      exclusions: [],
      value: column('oc2', 'sdqScore'),
      headline: 'mean',
      bands,
    };
    expect(codesFound(with_({ calculation }))).toEqual(['overlapping-bands calculation.bands.1']);
  });

  it('a field that is missing or malformed', () => {
    expect(codesFound({ ...some!, id: 'Not An Id' })).toEqual(['malformed id']);
    const { summary: _, ...rest } = some!;
    expect(codesFound(rest as Definition)).toEqual(['malformed summary']);
  });
});

it('finds nothing wrong with any expression built to be well typed', () => {
  const tape = fc.array(fc.nat(65535), { minLength: 20, maxLength: 100, size: 'max' });
  fc.assert(
    fc.property(tape, fc.constantFrom('boolean' as const, 'date' as const, 'integer' as const, 'code' as const), (numbers, type) => {
      const problems: DefinitionProblem[] = [];
      const scope = {
        tables: ['careEpisodes'],
        previous: null,
        codesOf: () => null,
        report: (problem: DefinitionProblem) => void problems.push(problem),
      };
      const found = typeOf(build(type, { tables: ['careEpisodes'], previous: false, alone: false }, tapeOf(numbers), 4), 'root', scope);
      expect(problems).toEqual([]);
      expect([type, null]).toContain(found);
    }),
    { seed: 1, numRuns: casesToTry(500) },
  );
});

import * as fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import type { Expression } from '../../src/language/index.js';
import { everyPart } from '../../src/language/parts.js';
import { describe, renderMarkdown } from '../../src/words/index.js';
import { simplify } from '../../src/words/say/simplify.js';
import { buildDefinition, tapeOf } from '../equivalence/engine/expressions.js';
import { evaluate } from '../naive/evaluate.js';
import type { Value } from '../naive/world.js';
import { casesToTry } from '../support/effort.js';
import { everyKind, everySource } from './every-kind.js';

const seed = 20250331;

const column = (name: string): Expression => ({ kind: 'column', level: 0, table: 'children', name });
const truths = ['a', 'b'] as const;
const numbers = ['m', 'n'] as const;

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(...truths).map(column),
  fc.boolean().map((value): Expression => ({ kind: 'literal', type: 'boolean', value })),
  fc.constantFrom(...numbers).map((name): Expression => ({ kind: 'isNull', operand: column(name) })),
  fc
    .tuple(fc.constantFrom('<', '<=', '=', '<>', '>=', '>'), fc.constantFrom(...numbers), fc.constantFrom(...numbers))
    .map(([operator, left, right]): Expression => ({ kind: 'compare', operator, left: column(left), right: column(right) })),
);
const { condition } = fc.letrec<{ condition: Expression }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5 },
    leaf,
    tie('condition').map((operand): Expression => ({ kind: 'not', operand })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((operands): Expression => ({ kind: 'and', operands })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((operands): Expression => ({ kind: 'or', operands })),
  ),
}));

/** Every row that two truths and two numbers can make, missing values included. */
const everyRow: readonly Map<string, Value>[] = [true, false, null].flatMap((a) =>
  [true, false, null].flatMap((b) =>
    [1, 2, null].flatMap((m) =>
      [1, 2, null].map(
        (n) =>
          new Map<string, Value>([
            ['a', a],
            ['b', b],
            ['m', m],
            ['n', n],
          ]),
      ),
    ),
  ),
);

function answers(expression: Expression): readonly Value[] {
  return everyRow.map((values) =>
    evaluate(expression, {
      world: { tables: new Map(), coverage: [], authorities: [] },
      rows: [{ owner: 'child', laCode: '301', id: '1', values, owners: new Map(), source: 1 }],
      previous: null,
      period: null,
      observe: null,
    }),
  );
}

group('before anything is said, double negatives are removed', () => {
  it('without changing what is true, false or unknown of any row', () => {
    fc.assert(
      fc.property(condition, (expression) => {
        expect(answers(simplify(expression))).toEqual(answers(expression));
      }),
      { seed, numRuns: casesToTry(2000) },
    );
  });
  it('so that “not” stands only before what has no opposite', () => {
    fc.assert(
      fc.property(condition, (expression) => {
        const negated = everyPart(simplify(expression)).flatMap((part) => (part.kind === 'not' ? [part.operand.kind] : []));
        expect(negated.filter((kind) => kind !== 'column' && kind !== 'isNull')).toEqual([]);
      }),
      { seed, numRuns: casesToTry(2000) },
    );
  });
});

group('any definition can be said', () => {
  const tape = fc.array(fc.nat(65535), { minLength: 10, maxLength: 120, size: 'max' });
  it('with no place left unfilled', () => {
    fc.assert(
      fc.property(tape, fc.integer({ min: 1, max: 4 }), (choices, depth) => {
        const { calculation, breakdowns } = buildDefinition(tapeOf(choices), depth);
        const page = describe({ ...everyKind, calculation, breakdowns }, { sources: everySource });
        const faults = /.{0,60}(?:undefined|\[object|NaN|\{\d\}|\brow of |\bthe the\b|\bthe whether\b|\S {2}\S).{0,60}/;
        expect(faults.exec(renderMarkdown(page))?.[0]).toBeUndefined();
      }),
      { seed, numRuns: casesToTry(500) },
    );
  });
});

import * as fc from 'fast-check';
import type { Calculation, Expression, Quantity, Sum } from '../../../src/language/index.js';
import { knownTable } from '../../../src/language/tables.js';
import type { Series, SeriesPoint } from '../../../src/records/index.js';
import { build, type Tape } from './expressions.js';

const pick = <T>(tape: Tape, from: readonly T[]): T => from[tape.next(from.length)]!;

/** Tables with numbers to add up, of every owner but a post. */
export const tablesAdded = ['workforceEntries', 'workforceTotals', 'cinEpisodes', 'spend'] as const;

function buildSum(tape: Tape, depth: number): Sum {
  const table = pick(tape, tablesAdded);
  const numbers = Object.entries(knownTable(table)!.columns).filter(([, { type }]) => type === 'decimal' || type === 'integer');
  const of: Expression | null =
    numbers.length > 0 && tape.next(3) > 0 ? { kind: 'column', level: 0, table, name: pick(tape, numbers)[0] } : null;
  const where = tape.next(3) === 0 ? null : build('boolean', { tables: [table], previous: false, alone: false }, tape, depth);
  return { rows: { table, where }, exclusions: [], of };
}

/** A quantity of at most two factors, so that its whole units fit the 38 digits of SQL. */
function buildQuantity(tape: Tape, depth: number, factors = 2): Quantity {
  switch (tape.next(depth <= 0 ? 4 : 7)) {
    case 0:
    case 1:
      return buildSum(tape, 1);
    case 2: {
      const where = pick(tape, [{}, { where: { age: ['0', '1'] } }, { where: { sex: ['F'], age: ['1'] } }]);
      return { series: pick(tape, ['a', 'b', 'population-0-17']), ...where, ...pick(tape, [{}, {}, { at: -1 }, { at: { year: 2023 } }]) };
    }
    case 3:
      return pick<Quantity>(tape, [
        { number: { kind: 'literal', type: 'integer', value: 3 } },
        { number: { kind: 'literal', type: 'decimal', value: '-0.25' } },
        { number: { kind: 'given', type: 'integer', name: 'days', title: 'days', default: 253 } },
      ]);
    case 4:
      return { plus: Array.from({ length: 2 + tape.next(2) }, () => buildQuantity(tape, depth - 1, factors)) };
    case 5:
      return { minus: [buildQuantity(tape, depth - 1, factors), buildQuantity(tape, depth - 1, factors)] };
    default:
      if (factors < 2) return buildQuantity(tape, 0);
      return { times: [buildQuantity(tape, depth - 1, 1), buildQuantity(tape, depth - 1, 1)] };
  }
}

/** A ratio or total whose first part is a sum, as a definition's must be. */
export function buildAlgebra(tape: Tape): Calculation {
  const first = buildSum(tape, 2);
  const numerator: Quantity = pick<(rest: Quantity) => Quantity>(tape, [
    () => first,
    (rest) => ({ plus: [first, rest] }),
    (rest) => ({ minus: [first, rest] }),
  ])(buildQuantity(tape, 2));
  if (tape.next(4) === 0) return { shape: 'total', quantity: numerator };
  return { shape: 'ratio', numerator, denominator: buildQuantity(tape, 2), per: pick(tape, [1, 100, 10000]) };
}

const point: fc.Arbitrary<SeriesPoint> = fc.record({
  laCode: fc.constantFrom('201', '202', null),
  year: fc.constantFrom(2022, 2023, 2024),
  value: fc.constantFrom<number | string>(0, 1, 12, '95.8', '0.000001'),
  of: fc.constantFrom({}, { age: '0' }, { age: '1' }, { age: '1', sex: 'F' }, { age: '0', sex: 'M' }),
});

/** Up to two series whose numbers may lack a part, or stand twice. */
export const seriesArbitrary: fc.Arbitrary<readonly Series[]> = fc
  .tuple(fc.array(point, { maxLength: 12 }), fc.array(point, { maxLength: 4 }))
  .map((all) => all.map((points, at) => ({ name: 'ab'[at]!, vintage: 'of a test', points })));

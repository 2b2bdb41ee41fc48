import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { IndicatorError } from '../../../src/errors.js';
import { asksOf, type Definition, derivedTable, type Expression, partsOf as partsInside, sourcesOf } from '../../../src/language/index.js';
import { type RecordTableName, recordTables } from '../../../src/records/index.js';
import { partsOf } from '../../naive/units.js';
import { countingRows, definitionsInFolders } from '../../support/definitions.js';
import { casesToTry } from '../../support/effort.js';
import { byEngine, byNaive, derivedByEngine, derivedByNaive, totalsByEngine, totalsByNaive } from './compare.js';
import { buildChain, buildDefinition, buildUnion, tablesInUse, tapeOf } from './expressions.js';
import { periods, recordsArbitrary } from './records.js';

const seed = 20250331;
const definitions = countingRows(await definitionsInFolders());
let cases = 0;
let rows = 0;
const outcomes = new Map<string, number>();

function same(engine: readonly string[], naive: readonly string[]): void {
  cases++;
  rows += naive.length;
  for (const line of naive) {
    const outcome = line.split(' ')[1]!.split(':')[0]!;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(engine).toEqual(naive);
}

let refused = 0;

/** What the engine finds, or null where it refuses a number of more than nine digits, which is its stated limit (test/spec/decimals.test.ts). */
function unlessTooLarge(read: () => readonly string[]): readonly string[] | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof IndicatorError) || !error.message.includes('more than nine digits')) throw error;
    refused++;
    return null;
  }
}

/** Every stored table a definition reads, the sources of derived tables included. */
function tablesOf(definition: Definition): readonly RecordTableName[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (Object.hasOwn(recordTables, name)) found.add(name);
    else sourcesOf(derivedTable(name)!).forEach(add);
  };
  const visit = (expression: Expression): void => {
    if (expression.kind === 'related') add(expression.table);
    partsInside(expression).forEach(visit);
  };
  const { rows: cohort, exclusions, numerator, value } = partsOf(definition.calculation);
  add(cohort.table);
  for (const each of [cohort.where, numerator, value, ...exclusions.map(({ when }) => when), ...definition.breakdowns.flatMap(asksOf)])
    if (each) visit(each);
  return [...found] as RecordTableName[];
}

describe('the engine gives every row what the naive interpreter gives it', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))('over random records, in %s', (_, definition) => {
    fc.assert(
      fc.property(recordsArbitrary(tablesOf(definition)), periods, (plain, days) =>
        same(byEngine(plain, definition, days), byNaive(plain, definition, days)),
      ),
      { seed, numRuns: casesToTry(80) },
    );
  });

  const storedTables = tablesInUse.filter((name): name is Extract<typeof name, RecordTableName> => Object.hasOwn(recordTables, name));
  const tape = fc.array(fc.nat(65535), { minLength: 10, maxLength: 120, size: 'max' });

  it.each([1, 2, 3, 4, 5, 6])('for random expressions %i levels deep', (depth) => {
    fc.assert(
      fc.property(tape, recordsArbitrary(storedTables), periods, (numbers, plain, days) => {
        const definition = buildDefinition(tapeOf(numbers), depth);
        const engine = unlessTooLarge(() => byEngine(plain, definition, days));
        if (engine === null) return;
        same(engine, byNaive(plain, definition, days));
        expect(totalsByEngine(plain, definition, days)).toEqual(totalsByNaive(plain, definition, days));
      }),
      { seed, numRuns: casesToTry(300), endOnFailure: true },
    );
    // What is refused is not compared, so it must be rare.
    expect(refused).toBeLessThanOrEqual(casesToTry(300) / 50);
  });

  it.each([buildChain, buildUnion])('for derived tables with random rules: %o', (build) => {
    fc.assert(
      fc.property(tape, recordsArbitrary(['careEpisodes', 'cinEpisodes', 'assessments', 'section47Enquiries']), (numbers, plain) => {
        const derived = build(tapeOf(numbers), 3);
        expect(derivedByEngine(plain, derived)).toEqual(derivedByNaive(plain, derived));
        cases++;
      }),
      { seed, numRuns: casesToTry(500) },
    );
  });
});

afterAll(() => {
  const spread = [...outcomes].sort().map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`engine = naive interpreter: ${cases} generated cases, ${rows} rows: ${spread.join(', ')}`);
});

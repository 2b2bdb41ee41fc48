import { describe, expect, it } from 'vitest';
import { definitions as registry } from '../definitions/index.js';
import { membership, partsOfCalculation } from '../src/engine/index.js';
import {
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Definition,
  derivedTables,
  EXCLUDED,
  OUTSIDE,
} from '../src/language/index.js';
import { ownerOf, plainValue, type Records, recordsFrom, recordTables } from '../src/records/index.js';
import { calculate, type Result } from '../src/results/index.js';
import { period } from '../src/time/index.js';
import { definitionsInFolders } from './support/definitions.js';
import { authoritiesOf, differences, type Found, naively, type VectorCase, vectorFiles } from './support/vectors.js';

const definitions = await definitionsInFolders();
const files = vectorFiles();
const byId = new Map(definitions.map((definition) => [definition.id, definition]));

function outcomeName(definition: Definition, status: number): string {
  if (status >= EXCLUDED) return `excluded:${partsOfCalculation(definition.calculation).exclusions[status - EXCLUDED]!.id}`;
  const names = {
    [OUTSIDE]: 'outside',
    [COHORT_UNKNOWN]: 'unknown',
    [DENOMINATOR_ONLY]: 'denominator',
    [COUNTED]: 'counted',
    [DENOMINATOR_UNKNOWN]: 'undecided',
  };
  return names[status as keyof typeof names];
}

function orderDate(table: string): string | null {
  return { ...recordTables, ...derivedTables }[table as keyof typeof recordTables].orderBy;
}

function unitsByEngine(records: Records, definition: Definition, vector: VectorCase): Record<string, string> {
  const { table, status } = membership(records, definition, period(vector.period.start, vector.period.end));
  const units: Record<string, string> = {};
  const order = orderDate(table.name);
  const ids = [...status].map((_, row) => ownerOf(records, table, row));
  const several = new Set(ids.map(({ laCode, id }) => `${laCode}/${id}`)).size > new Set(ids.map(({ id }) => id)).size;
  for (const [row, { laCode, id }] of ids.entries()) {
    const owner = several ? `${laCode}/${id}` : id;
    const key = order === null ? owner : `${owner} ${plainValue(table.columns[order]!, row) ?? 'none'}`;
    let unique = key;
    for (let times = 2; Object.hasOwn(units, unique); times++) unique = `${key} #${times}`;
    units[unique] = outcomeName(definition, status[row]!);
  }
  return units;
}

function byEngine(vector: VectorCase, definition: Definition): Found {
  const records = recordsFrom({
    tables: vector.tables,
    coverage: vector.coverage,
    ...(vector.population ? { population: vector.population } : {}),
  });
  const options = { periods: [period(vector.period.start, vector.period.end)] };
  const totals = calculate(records, [definition], options);
  const sum = (of: (result: Result) => number | null): number | null => {
    const values = totals.map(of);
    return values.includes(null) ? null : values.reduce<number>((total, value) => total + value!, 0);
  };
  const one = totals.length === 1 ? totals[0]! : null;
  return {
    units: unitsByEngine(records, definition, vector),
    numerator: sum((result) => result.numerator),
    denominator: sum((result) => result.denominator),
    value: one?.value ?? null,
    noValue: one?.noValue ?? null,
    breakdown: (id) => {
      const cells = new Map<string, [number, number]>();
      for (const result of calculate(records, [definition], { ...options, by: id })) {
        if (!result.breakdown) continue;
        const stratum = result.breakdown.stratum ?? 'unknown';
        const step = (name: string): number => result.waterfall.find((each) => each.step === name)?.count ?? 0;
        const counted = definition.calculation.shape === 'proportion' ? step('numerator') : step('counted');
        const all = definition.calculation.shape === 'proportion' ? step('denominator') : step('counted') + result.unknown.numerator;
        const [before, beforeAll] = cells.get(stratum) ?? [0, 0];
        cells.set(stratum, [before + counted, beforeAll + all]);
      }
      return Object.fromEntries(cells);
    },
    bands: Object.fromEntries(one?.spread?.bands.map((band) => [band.id, band.count]) ?? []),
  };
}

describe('every definition has vectors worked out by hand', () => {
  it('and the registry lists every definition in the folders, by id', () => {
    expect(registry.map((definition) => definition.id)).toEqual(definitions.map((definition) => definition.id));
    for (const [at, definition] of registry.entries()) expect(definition).toBe(definitions[at]);
  });

  it('and every vector file is of a definition', () => {
    expect(files.map((file) => file.indicator).filter((id) => !byId.has(id))).toEqual([]);
  });

  it.each(definitions.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
    const file = files.find((each) => each.indicator === id);
    expect(file, `test/vectors/${id}.json`).toBeDefined();
    const outcomes = new Set(file!.cases.flatMap((each) => Object.values(each.expect.units)));
    expect(outcomes, 'some row must be counted').toContain('counted');
    expect([...outcomes].filter((outcome) => outcome !== 'counted').length, 'some row must not be counted').toBeGreaterThan(0);
    const names = file!.cases.map((each) => each.name);
    expect(new Set(names).size, 'case names are unique').toBe(names.length);
    for (const each of file!.cases) expect(each.why.length, `${each.name} says why`).toBeGreaterThan(10);
    const { counted, notCounted, onTheEdge } = definition.examples;
    expect(names).toEqual(expect.arrayContaining([counted, notCounted, onTheEdge]));
    const outcomesOf = (name: string): readonly string[] => Object.values(file!.cases.find((each) => each.name === name)!.expect.units);
    expect(outcomesOf(counted), `"${counted}" shows a row that is counted`).toContain('counted');
    expect(
      outcomesOf(notCounted).some((outcome) => outcome !== 'counted'),
      `"${notCounted}" shows a row that is not`,
    ).toBe(true);
    const exclusions = partsOfCalculation(definition.calculation).exclusions.map((exclusion) => `excluded:${exclusion.id}`);
    expect([...outcomes], 'every exclusion is shown').toEqual(expect.arrayContaining(exclusions));
    const split = new Set(file!.cases.flatMap((each) => Object.keys(each.expect.breakdowns ?? {})));
    expect([...split].sort(), 'every breakdown is shown').toEqual(definition.breakdowns.map((breakdown) => breakdown.id).sort());
  });
});

for (const file of files.filter(({ indicator }) => byId.has(indicator))) {
  const definition = byId.get(file.indicator)!;
  describe(file.indicator, () => {
    it.each(file.cases.map((each) => [each.name, each] as const))('%s', (_, vector) => {
      if (authoritiesOf(vector).length > 1) expect(vector.expect.value ?? null, 'a value is of one authority').toBeNull();
      expect(differences(vector, naively(vector, definition)), 'by the naive interpreter').toEqual([]);
      expect(differences(vector, byEngine(vector, definition)), 'by the engine').toEqual([]);
    });
  });
}

import { membership, partsOfCalculation } from '../../src/engine/index.js';
import {
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Definition,
  derivedTables,
  EXCLUDED,
  OUTSIDE,
} from '../../src/language/index.js';
import { ownerOf, plainValue, type Records, recordsFrom, recordTables } from '../../src/records/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { aggregatesOf, type Found, recordsOfCase, type VectorCase } from './vectors.js';

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

/** What the engine makes of a case. */
export function byEngine(vector: VectorCase, definition: Definition): Found {
  const { tables, coverage, returns, population } = vector;
  const records = recordsFrom({ tables, coverage, ...(returns ? { returns } : {}), ...(population ? { population } : {}) });
  const isGiven = definition.calculation.shape === 'aggregated';
  const options = {
    periods: [period(vector.period.start, vector.period.end)],
    as: vector.as ?? ('latest' as const),
    aggregates: vector.aggregates ? [{ name: 'test', rows: aggregatesOf(vector, definition) }] : [],
  };
  const totals = calculate(records, [definition], options);
  const sum = (of: (result: Result) => number | null): number | null => {
    const values = totals.map(of);
    return values.includes(null) ? null : values.reduce<number>((total, value) => total + value!, 0);
  };
  const one = totals.length === 1 ? totals[0]! : null;
  return {
    units: isGiven ? {} : unitsByEngine(recordsOfCase(vector), definition, vector),
    numerator: sum((result) => result.numerator),
    denominator: sum((result) => result.denominator),
    value: one?.value ?? null,
    noValue: one?.noValue ?? null,
    breakdown: (id) => {
      const cells = new Map<string, [number, number]>();
      for (const result of calculate(records, [definition], { ...options, by: id })) {
        if (!result.breakdown) continue;
        const stratum = result.breakdown.stratum ?? 'unknown';
        if (isGiven) {
          const { numerator, denominator } = result;
          if (numerator !== null && denominator !== null) cells.set(stratum, [numerator, denominator]);
          continue;
        }
        const step = (name: string): number => result.waterfall.find((each) => each.step === name)?.count ?? 0;
        const counted = definition.calculation.shape === 'proportion' ? step('numerator') : step('counted');
        const all = definition.calculation.shape === 'proportion' ? step('denominator') : step('counted') + result.unknown.numerator;
        const [before, beforeAll] = cells.get(stratum) ?? [0, 0];
        cells.set(stratum, [before + counted, beforeAll + all]);
      }
      return Object.fromEntries(cells);
    },
    bands: Object.fromEntries(one?.spread?.bands.map((band) => [band.id, band.count]) ?? []),
    statistics: Object.fromEntries(one?.spread?.statistics.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])) ?? []),
  };
}

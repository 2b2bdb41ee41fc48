import { overlapsOf, strataOf } from '../../../src/engine/count/strata.js';
import { deriveTable } from '../../../src/engine/derive.js';
import { membership, partsOfCalculation, prepare, type Scope, scopeOf, tally } from '../../../src/engine/index.js';
import { type Frame, someRows } from '../../../src/engine/sets/frame.js';
import {
  type Breakdown,
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Definition,
  type DerivedTable,
  derivedTables,
  EXCLUDED,
  isOverlapping,
  OUTSIDE,
} from '../../../src/language/index.js';
import {
  type Column,
  ownerOf,
  type PlainRecords,
  type PlainValue,
  plainValue,
  type Records,
  recordsFrom,
  UNKNOWN,
} from '../../../src/records/index.js';
import { FIRST_DAY, isoDate, NULL, period as periodOf } from '../../../src/time/index.js';
import { isCounted, isInDenominator } from '../../naive/result.js';
import { isInStratum, naiveUnits, strataNames } from '../../naive/units.js';
import { type World, worldOf } from '../../naive/world.js';

type Measured = Pick<Definition, 'calculation' | 'breakdowns'>;
type Days = { readonly start: string; readonly end: string };

const names: Readonly<Record<number, string>> = {
  [OUTSIDE]: 'outside',
  [COHORT_UNKNOWN]: 'unknown',
  [DENOMINATOR_ONLY]: 'denominator',
  [COUNTED]: 'counted',
  [DENOMINATOR_UNKNOWN]: 'undecided',
};

const line = (
  who: { readonly laCode: string; readonly id: string },
  outcome: string,
  value: number | null,
  strata: readonly string[],
): string => `${who.laCode}/${who.id} ${outcome} ${value} ${strata.join()}`;

/** Where each row falls, by the engine, in one period. */
export function strataByEngine(breakdown: Breakdown, frame: Frame, scope: Scope): (row: number) => string {
  const names = breakdown.strata.map(({ value }) => value);
  if (!isOverlapping(breakdown)) {
    const [at] = strataOf(breakdown, frame, scope);
    return (row) => names[at![row]!] ?? 'unknown';
  }
  const bits = overlapsOf(breakdown, frame, scope);
  return (row) => names.filter((_, stratum) => bits[stratum]![row] === 1).join('+') || 'unknown';
}

/** One line a row, in the table's order: whose it is, its outcome, value and strata, by the engine. */
export const byEngine = (plain: PlainRecords, definition: Measured, days: Days): readonly string[] =>
  linesByEngine(recordsFrom(plain), definition, days);

export function linesByEngine(records: Records, definition: Measured, days: Days): readonly string[] {
  const period = periodOf(days.start, days.end);
  // Only the calculation and the breakdowns are read, and a random definition has nothing else.
  const { table, status, values, places } = membership(records, definition as Definition, period);
  const { exclusions } = partsOfCalculation(definition.calculation);
  const scope = scopeOf(prepare(records), period);
  const everyRow = Int32Array.from(status, (_, row) => row);
  const strata = definition.breakdowns.map((breakdown) => strataByEngine(breakdown, someRows(table, everyRow), scope));
  return [...status].map((code, row) => {
    const outcome = code >= EXCLUDED ? `excluded:${exclusions[code - EXCLUDED]!.id}` : names[code]!;
    const isSplit = code === COUNTED || code === DENOMINATOR_ONLY || code === DENOMINATOR_UNKNOWN;
    const value = values && code === COUNTED ? values[row]! / 10 ** places : null;
    return line(ownerOf(records, table, row), outcome, value, isSplit ? strata.map((of) => of(row)) : []);
  });
}

/** The same lines by the naive interpreter. */
export const byNaive = (plain: PlainRecords, definition: Measured, days: Days): readonly string[] =>
  linesByNaive(worldOf(plain.tables, plain.coverage ?? [], derivedTables), definition, days);

export function linesByNaive(world: World, definition: Measured, days: Days): readonly string[] {
  return naiveUnits(world, definition, days).map(({ row, outcome, value, strata }) =>
    line(
      row,
      outcome,
      value,
      Object.values(strata).map((found) => found.join('+')),
    ),
  );
}

/** The totals of each authority, and of each stratum when the definition is split, by the engine. */
export function totalsByEngine(plain: PlainRecords, definition: Measured, days: Days): readonly string[] {
  const records = recordsFrom(plain);
  const scope = scopeOf(prepare(records), periodOf(days.start, days.end));
  return [undefined, ...definition.breakdowns].flatMap((breakdown) =>
    tally(definition.calculation, scope, breakdown ? { breakdown } : {}).map((each) =>
      JSON.stringify([
        each.laCode,
        breakdown === undefined ? 'all' : (each.stratum ?? 'unknown'),
        each.cohort - each.excluded.reduce((sum, count) => sum + count, 0),
        each.denominator,
        each.counted,
        each.undecided,
        Array.from(each.values ?? [], (value) => value / 10 ** each.places),
      ]),
    ),
  );
}

/** The same totals, counted one row at a time. */
export function totalsByNaive(plain: PlainRecords, definition: Measured, days: Days): readonly string[] {
  const world = worldOf(plain.tables, plain.coverage ?? [], derivedTables);
  const units = naiveUnits(world, definition, days).filter((unit) => isInDenominator(unit));
  const authorities = world.authorities;
  const measures = definition.calculation.shape === 'distribution';
  return [null, ...definition.breakdowns].flatMap((breakdown) =>
    authorities.flatMap((laCode) =>
      (breakdown ? strataNames(breakdown) : ['all']).map((stratum) => {
        const own = units.filter((unit) => unit.row.laCode === laCode && (breakdown === null || isInStratum(unit, breakdown.id, stratum)));
        const counted = own.filter(isCounted);
        const values = measures ? counted.map((unit) => unit.value!).sort((a, b) => a - b) : [];
        return JSON.stringify([
          laCode,
          stratum,
          own.length,
          own.length,
          counted.length,
          own.length - counted.length - own.filter((unit) => unit.outcome === 'denominator').length,
          values,
        ]);
      }),
    ),
  );
}

/** A derived table's rows, a line each, by the engine and naively. */
/** An unknown value as it is given in plain rows, or null. */
function unknownValue({ unknown }: Column, row: number): PlainValue {
  const after = unknown?.[row] ?? NULL;
  if (after === NULL) return null;
  return after === UNKNOWN || after === FIRST_DAY ? { unknown: true } : { unknown: true, after: isoDate(after) };
}

export function derivedByEngine(plain: PlainRecords, derived: DerivedTable): readonly string[] {
  const records = recordsFrom(plain);
  const table = deriveTable(prepare(records), derived);
  return Array.from({ length: table.rowCount }, (_, row) => {
    const { laCode, id } = ownerOf(records, table, row);
    return JSON.stringify([
      laCode,
      id,
      ...Object.values(table.columns).map((column) => unknownValue(column, row) ?? plainValue(column, row)),
    ]);
  });
}

export function derivedByNaive(plain: PlainRecords, derived: DerivedTable): readonly string[] {
  const world = worldOf(plain.tables, plain.coverage ?? [], { derived });
  return world.tables.get(derived.name)!.map((row) => JSON.stringify([row.laCode, row.id, ...row.values.values()]));
}

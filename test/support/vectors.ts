import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillVectors } from '../../src/cli/vectors.js';
import { type Aggregated, type Definition, derivedTables, splitsOf } from '../../src/language/index.js';
import {
  type AggregateRow,
  type PlainCoverage,
  type PlainReturn,
  type PlainTables,
  type PopulationSeries,
  type Records,
  recordsAsReturned,
  recordsFrom,
  type Series,
  unknownAuthority,
} from '../../src/records/index.js';
import type { Vintage } from '../../src/results/index.js';
import { day } from '../../src/time/index.js';
import { naiveAggregated } from '../naive/aggregated.js';
import type { Observer } from '../naive/evaluate.js';
import { isCounted, isInDenominator, naiveBands, naiveBreakdown, naiveResult, naiveStatistics } from '../naive/result.js';
import { naiveUnits, partsOf, unitKeys } from '../naive/units.js';
import { type Derived, type World, worldOf } from '../naive/world.js';

interface Days {
  readonly start: string;
  readonly end: string;
}

/** What a case expects, worked out by hand. */
export interface Expected {
  readonly units: Readonly<Record<string, string>>;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly value?: string | null;
  readonly noValue?: string | null;
  readonly breakdowns?: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
  readonly bands?: Readonly<Record<string, number>>;
  readonly statistics?: Readonly<Record<string, string>>;
}

export interface VectorCase {
  readonly name: string;
  readonly why: string;
  readonly period: Days;
  readonly coverage: readonly PlainCoverage[];
  readonly tables: PlainTables;
  /** Returns of several years, which are linked; rows in `tables` are of no return. */
  readonly returns?: readonly PlainReturn[];
  /** Which returns say what is so; `latest` unless said. */
  readonly as?: Vintage;
  readonly population: PopulationSeries | null;
  readonly series?: readonly Series[];
  /** Figures counted elsewhere; of the case's definition and period, where they do not say of which. */
  readonly aggregates?: readonly (Omit<AggregateRow, 'indicator' | 'period'> & Partial<Pick<AggregateRow, 'indicator' | 'period'>>)[];
  readonly expect: Expected;
}

export interface VectorFile {
  readonly indicator: string;
  readonly cases: readonly VectorCase[];
}

/** A case of a part: its value for each row of the table it is asked of. */
export interface PartCase extends Omit<VectorCase, 'population' | 'expect'> {
  readonly expect: Readonly<Record<string, string | number | boolean | null>>;
}

export interface PartFile {
  readonly part: string;
  readonly cases: readonly PartCase[];
}

const folder = fileURLToPath(new URL('../vectors/', import.meta.url));

/** A file of vectors as it is written, its defaults filled into its cases. */
export function casesOf<C extends { readonly tables: PlainTables }>(
  file: string,
): { readonly name: string; readonly of: string; readonly cases: readonly C[] } {
  const text = fillVectors(JSON.parse(readFileSync(`${folder}${file}`, 'utf8')));
  const of = String(text['indicator'] ?? text['part']);
  if (`${of}.json` !== file.split('/').at(-1))
    throw new Error(`test/vectors/${file} holds vectors of ${of}: name the file after what it is of.`);
  // The format is described in test/vectors/README.md; a case that does not keep to it fails where it is used.
  return { name: file, of, cases: text['cases'] as unknown as readonly C[] };
}

const jsonIn = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

/** Every vector file of a definition. */
export const vectorFiles = (): readonly VectorFile[] =>
  jsonIn(folder).map((file) => {
    const { of, cases } = casesOf<VectorCase>(file);
    return { indicator: of, cases: cases.map((each) => ({ ...each, population: each.population ?? null })) };
  });

/** Every vector file of a part. */
export const partFiles = (): readonly PartFile[] =>
  jsonIn(`${folder}parts/`).map((file) => {
    const { of, cases } = casesOf<PartCase>(`parts/${file}`);
    return { part: of, cases };
  });

/** Authorities named in a case. */
export function authoritiesOf(vector: VectorCase): readonly string[] {
  const given = [{ tables: vector.tables, laCode: undefined }, ...(vector.returns ?? [])];
  const codes = given.flatMap(({ tables, laCode }) =>
    Object.values(tables).flatMap((rows) => (rows ?? []).map((row) => String(row['laCode'] ?? laCode ?? unknownAuthority))),
  );
  return [...new Set([...codes, ...(vector.aggregates ?? []).map(({ laCode }) => laCode)])];
}

/** The figures counted elsewhere that a case gives. */
export const aggregatesOf = (vector: VectorCase, { id }: Pick<Definition, 'id'>): readonly AggregateRow[] =>
  (vector.aggregates ?? []).map((row) => ({ indicator: id, period: vector.period, ...row }));

/** What a reading of a definition makes of a case, in the terms that cases expect. */
export interface Found {
  readonly units: Readonly<Record<string, string>>;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
  readonly noValue: string | null;
  breakdown(id: string): Readonly<Record<string, readonly [number, number]>>;
  readonly bands: Readonly<Record<string, number>>;
  readonly statistics: Readonly<Record<string, string>>;
}

/** Where expected and found differ, a line each; none when they agree. */
export function differences({ expect }: VectorCase, found: Found): readonly string[] {
  const lines: string[] = [];
  const compare = (what: string, expected: unknown, actual: unknown): void => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(actual))
      lines.push(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  };
  for (const [key, outcome] of Object.entries(expect.units)) {
    if (Object.hasOwn(found.units, key)) compare(key, outcome, found.units[key]);
    else lines.push(`${key}: expected ${outcome}, but there is no such row`);
  }
  for (const key of Object.keys(found.units))
    if (!Object.hasOwn(expect.units, key)) lines.push(`${key}: found ${found.units[key]}, but the case does not list it`);
  compare('numerator', expect.numerator, found.numerator);
  compare('denominator', expect.denominator, found.denominator);
  compare('value', expect.value, found.value);
  compare('no value', expect.noValue, found.noValue);
  for (const [id, strata] of Object.entries(expect.breakdowns ?? {})) {
    const split = found.breakdown(id);
    for (const [stratum, cell] of Object.entries(strata)) compare(`${id}, ${stratum}`, cell, split[stratum]);
  }
  for (const [band, values] of Object.entries(expect.bands ?? {})) compare(`band ${band}`, values, found.bands[band]);
  for (const [id, value] of Object.entries(expect.statistics ?? {})) compare(id, value, found.statistics[id]);
  return lines;
}

export const worldOfCase = (vector: VectorCase, derived: Derived = derivedTables, observe: Observer | null = null): World =>
  worldOf(vector.tables, vector.coverage, derived, observe, {
    returns: vector.returns ?? [],
    until: vector.as === 'first-returned' ? vector.period.end : null,
  });

/** The records of a case, as its figure is to be made from them. */
export function recordsOfCase({ tables, coverage, returns, population, as, period }: VectorCase): Records {
  const records = recordsFrom({ tables, coverage, ...(returns ? { returns } : {}), ...(population ? { population } : {}) });
  return as === 'first-returned' ? recordsAsReturned(records, day(period.end)) : records;
}

/** What the naive interpreter makes of a case. With several authorities the counts are of all, and there is no value. */
export function naively(
  vector: VectorCase,
  definition: Definition,
  world: World = worldOfCase(vector),
  observe: Observer | null = null,
): Found {
  const { calculation } = definition;
  if (calculation.shape === 'aggregated') return givenNaively(vector, { ...definition, calculation });
  const units = naiveUnits(world, definition, vector.period, observe);
  const keys = unitKeys(
    partsOf(definition.calculation).rows.table,
    units.map((unit) => unit.row),
  );
  const authorities = authoritiesOf(vector);
  const one =
    authorities.length === 1
      ? naiveResult(world, units, definition, vector.period, authorities[0]!, vector.population, vector.series, observe)
      : null;
  return {
    units: Object.fromEntries(units.map((unit, at) => [keys[at]!, unit.outcome])),
    numerator: one ? one.numerator : units.filter(isCounted).length,
    denominator: one ? one.denominator : definition.calculation.shape === 'proportion' ? units.filter(isInDenominator).length : null,
    value: one?.value ?? null,
    noValue: one?.noValue ?? null,
    breakdown: (id) => naiveBreakdown(units, definition, id),
    bands: naiveBands(units, definition),
    statistics: naiveStatistics(units, definition),
  };
}

/** What the naive interpreter makes of figures that are given. */
function givenNaively(vector: VectorCase, definition: Definition & { readonly calculation: Aggregated }): Found {
  const rows = aggregatesOf(vector, definition);
  const [laCode = unknownAuthority] = authoritiesOf(vector);
  return {
    units: {},
    ...naiveAggregated(definition, vector.period, rows, laCode),
    breakdown: (id) => {
      const strata = definition.calculation.breakdowns.find((split) => split.id === id)?.strata ?? [];
      const found = strata.map(
        ({ value }) => [value, naiveAggregated(definition, vector.period, rows, laCode, { id, stratum: value })] as const,
      );
      return Object.fromEntries(
        found.flatMap(([value, { numerator, denominator }]) =>
          numerator === null || denominator === null ? [] : [[value, [numerator, denominator] as const]],
        ),
      );
    },
    bands: {},
    statistics: {},
  };
}

/** What the cases of a definition lack whose figures are given: a value and none, the three examples, every breakdown. */
function problemsWithGiven(definition: Definition, cases: readonly VectorCase[]): readonly string[] {
  const names = cases.map((vector) => vector.name);
  const split = new Set(cases.flatMap((vector) => Object.keys(vector.expect.breakdowns ?? {})));
  const problems: (string | false)[] = [
    !cases.some(({ expect }) => typeof expect.value === 'string') && 'no case has a value',
    !cases.some(({ expect }) => expect.noValue === 'aggregate-withheld') && 'no case has a symbol in the place of a number',
    !cases.some(({ expect }) => expect.noValue === 'aggregate-not-given') && 'no case has no figure given',
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `two cases are called “${name}”`),
    ...cases.filter(({ why }) => why.length <= 10 || why.startsWith('WRITE:')).map(({ name }) => `“${name}” does not say why`),
    ...Object.values(definition.examples)
      .filter((name) => !names.includes(name))
      .map((name) => `examples names a case “${name}”, and there is none`),
    ...splitsOf(definition)
      .filter(({ id }) => !split.has(id))
      .map(({ id }) => `no case shows the breakdown ${id}`),
  ];
  return problems.filter((problem) => problem !== false);
}

/** What a definition's cases lack: a row counted and one not, the three examples of the page, every exclusion, every breakdown, a reason for each. */
export function problemsWithCases(definition: Definition, cases: readonly VectorCase[]): readonly string[] {
  if (definition.calculation.shape === 'aggregated') return problemsWithGiven(definition, cases);
  const { exclusions } = partsOf(definition.calculation);
  const outcomesOf = (vector: VectorCase): readonly string[] => Object.values(vector.expect.units);
  const outcomes = new Set(cases.flatMap(outcomesOf));
  const names = cases.map((vector) => vector.name);
  const split = new Set(cases.flatMap((vector) => Object.keys(vector.expect.breakdowns ?? {})));
  const { counted, notCounted, onTheEdge } = definition.examples;
  const shown = (name: string): VectorCase | undefined => cases.find((vector) => vector.name === name);
  const problems: (string | false)[] = [
    !outcomes.has('counted') && 'no case has a row that is counted',
    [...outcomes].every((outcome) => outcome === 'counted') && 'no case has a row that is not counted',
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `two cases are called “${name}”`),
    ...cases
      .filter((vector) => vector.why.length <= 10 || vector.why.startsWith('WRITE:'))
      .map((vector) => `“${vector.name}” does not say why`),
    ...[counted, notCounted, onTheEdge].filter((name) => !shown(name)).map((name) => `examples names a case “${name}”, and there is none`),
    shown(counted) !== undefined && !outcomesOf(shown(counted)!).includes('counted') && `“${counted}” has no row that is counted`,
    shown(notCounted) !== undefined &&
      outcomesOf(shown(notCounted)!).every((outcome) => outcome === 'counted') &&
      `“${notCounted}” has no row that is not counted`,
    ...exclusions.filter(({ id }) => !outcomes.has(`excluded:${id}`)).map(({ id }) => `no row is left out as ${id}`),
    ...definition.breakdowns.filter(({ id }) => !split.has(id)).map(({ id }) => `no case shows the breakdown ${id}`),
    ...[...split]
      .filter((id) => !definition.breakdowns.some((breakdown) => breakdown.id === id))
      .map((id) => `there is no breakdown ${id}`),
    ...cases
      .filter((vector) => authoritiesOf(vector).length > 1 && (vector.expect.value ?? null) !== null)
      .map((vector) => `“${vector.name}” has several authorities, and a value is of one`),
  ];
  return problems.filter((problem) => problem !== false);
}

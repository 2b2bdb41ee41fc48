import { prepare } from '../engine/index.js';
import { IndicatorError } from '../errors.js';
import type { Definition } from '../language/index.js';
import { keyOwner, type Records, recordTables } from '../records/index.js';
import { calculate } from '../results/calculate.js';
import type { Result, Vintage } from '../results/result.js';
import { recordsAs } from '../results/vintage.js';
import { isoDate, type Period } from '../time/index.js';
import { type Difference, differenceOf } from './difference.js';
import { type Rule, rulesOnlyIn } from './rule.js';
import { type Standing, standingOf } from './standing.js';
import { type Level, ownerNaming, ownerUnits, rowNaming, rowUnits } from './units.js';

/** What a reader of a reconciliation must know. */
export interface ReconciliationNote {
  readonly code: 'compared-by-child' | 'insufficient-history' | 'population-below' | 'values-added' | 'same-meaning';
  readonly message: string;
}

/** One of the two definitions, with its figure. */
export interface Side {
  readonly indicator: string;
  readonly version: number;
  readonly hash: string;
  readonly title: string;
  readonly table: string;
  readonly result: Result;
  /** The rules this definition has and the other has not. */
  readonly ownRules: readonly Rule[];
}

/** Why two definitions over the same records give different figures for one authority and period. */
export interface Reconciliation {
  readonly laCode: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly level: Level;
  readonly a: Side;
  readonly b: Side;
  readonly numerator: Difference;
  /** Null when either denominator is not made of rows, as the population below a rate is not. */
  readonly denominator: Difference | null;
  readonly notes: readonly ReconciliationNote[];
}

export interface ReconcileOptions {
  /** Adds the ids in each group. They are records: do not write them where figures go. */
  readonly members?: boolean;
  /** Only these authorities. */
  readonly authorities?: readonly string[];
  /** What all returns given say now (unless set), or what was first returned of the period. */
  readonly as?: Vintage;
}

function notesOf(a: Standing, b: Standing, results: readonly [Result, Result], level: Level): readonly ReconciliationNote[] {
  const notes: ReconciliationNote[] = [];
  if (results[0].hash === results[1].hash)
    notes.push({ code: 'same-meaning', message: 'The two definitions mean the same: every row is treated alike.' });
  if (level !== 'row') {
    const { singular, plural } = recordTables[keyOwner[level]];
    notes.push({
      code: 'compared-by-child',
      message: `One definition counts rows of ${a.table.name}, the other of ${b.table.name}, so ${plural} are compared: a ${singular} is in when any of its rows is. The numbers compared are ${plural}, not the figures’ own counts.`,
    });
  }
  for (const result of results) {
    if (result.numerator === null)
      notes.push({
        code: 'insufficient-history',
        message: `The returns read are not enough for a figure of ${result.indicator}: what is compared is what the records hold.`,
      });
  }
  if (!a.hasRowsBelow || !b.hasRowsBelow)
    notes.push({
      code: 'population-below',
      message: 'At least one of the two has no denominator made of rows, so only numerators are compared.',
    });
  if (level === 'row' && [a, b].some(({ rules }) => rules.some(({ step }) => step === 'value')))
    notes.push({
      code: 'values-added',
      message: 'At least one of the two adds up values, so a row can move the numerator by more or less than one.',
    });
  return notes;
}

/**
 * Why two definitions over the same records count differently: which rows are in one and not in the other, numerator
 * and denominator apart, grouped by the rule that separates them: the first rule of the definition that lacks the row to
 * keep it out. Groups are disjoint, and their amounts add up to the difference exactly. When the definitions count
 * different tables, children are compared instead of rows, and a note says so.
 *
 * @returns one reconciliation for each authority, in the records' order
 * @example
 * ```ts
 * const [only] = reconcile(records, cinRateDfeInclusive, cinRatePracticeExclusive, yearEnding('2025-03-31'));
 * only.numerator.groups.map(({ rule, amount }) => [rule?.id, amount]) // [['looked-after', -84], ['care-leaver', -37]]
 * ```
 */
export function reconcile(
  given: Records,
  a: Definition,
  b: Definition,
  period: Period,
  options: ReconcileOptions = {},
): readonly Reconciliation[] {
  const as = options.as ?? 'latest';
  const records = recordsAs(given, as, period);
  const data = prepare(records);
  const one = standingOf(records, a, period);
  const other = standingOf(records, b, period);
  const { owner } = one.table;
  if (owner !== other.table.owner) {
    throw new IndicatorError(
      'invalid-argument',
      `Rows of ${one.table.name} and of ${other.table.name} belong to different owners and cannot be compared.`,
    );
  }
  const level: Level = one.table.name === other.table.name ? 'row' : owner;
  const [unitsOfA, unitsOfB] = level === 'row' ? [rowUnits(one), rowUnits(other)] : [ownerUnits(one, data), ownerUnits(other, data)];
  const naming = level === 'row' ? rowNaming(records, one) : ownerNaming(records, owner);
  const resultsOf = (definition: Definition): ReadonlyMap<string, Result> =>
    new Map(calculate(records, [definition], { periods: [period], as }).map((result) => [result.geography.laCode, result]));
  const figures = { a: resultsOf(a), b: resultsOf(b) };
  const rules = { a: one.rules, b: other.rules };
  const own = { a: rulesOnlyIn(a, b), b: rulesOnlyIn(b, a) };
  const side = (definition: Definition, standing: Standing, result: Result, ownRules: readonly Rule[]): Side => ({
    indicator: definition.id,
    version: definition.version,
    hash: result.hash,
    title: definition.title,
    table: standing.table.name,
    result,
    ownRules,
  });
  const unitsOf = data.authorities.map((): number[] => []);
  for (let unit = 0; unit < naming.count; unit++) unitsOf[naming.authority(unit)].push(unit);
  return data.authorities.flatMap((laCode, authority) => {
    const units = unitsOf[authority];
    if (!(options.authorities?.includes(laCode) ?? true)) return [];
    const results = [figures.a.get(laCode)!, figures.b.get(laCode)!] as const;
    const nameOf = options.members ? naming.name : null;
    return [
      {
        laCode,
        period: { start: isoDate(period.start), end: isoDate(period.end) },
        level,
        a: side(a, one, results[0], own.a),
        b: side(b, other, results[1], own.b),
        numerator: differenceOf(unitsOfA, unitsOfB, rules, units, 'numerator', nameOf),
        denominator: one.hasRowsBelow && other.hasRowsBelow ? differenceOf(unitsOfA, unitsOfB, rules, units, 'denominator', nameOf) : null,
        notes: notesOf(one, other, results, level),
      },
    ];
  });
}

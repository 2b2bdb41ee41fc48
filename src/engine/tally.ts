import type { Definition } from '../language/definition.js';
import { COUNTED, DENOMINATOR_ONLY, DENOMINATOR_UNKNOWN, EXCLUDED } from '../language/membership.js';
import type { Breakdown } from '../language/nodes.js';
import { IndicatorError } from '../errors.js';
import { isoDate, NULL, type Period } from '../time/index.js';
import { plainValue, type Table } from '../records/index.js';
import { orderColumn, type Data, type Scope } from './data.js';
import { someRows } from './frame.js';
import { decide, partsOfCalculation, type Cohort } from './membership.js';
import { batchOf } from './many-periods.js';
import { strataOf } from './strata.js';

/** The ids of the rows counted: the child's id, and for rows with a date the date after a space. */
export interface Members {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
}

/** Exact counts of one definition in one period, authority and stratum. They always add up: cohort = excluded + denominator. */
export interface Tally {
  readonly laCode: string;
  /** The stratum's value, `null` for rows in no stratum; absent when there is no breakdown. */
  readonly stratum?: string | null;
  readonly cohort: number;
  readonly excluded: readonly number[];
  readonly denominator: number;
  readonly counted: number;
  /** In the denominator, with numerator or value unknown. */
  readonly undecided: number;
  /** Rows for which it is unknown whether they belong to the cohort (of all strata). */
  readonly cohortUnknown: number;
  readonly maybeExcluded: readonly number[];
  /** The values of a distribution or sum, in order. */
  readonly values: Int32Array | null;
  readonly members: Members | null;
}

export interface TallyOptions {
  readonly breakdown?: string;
  readonly members?: boolean;
}

function nameOfRow(data: Data, table: Table): (row: number) => string {
  const children = data.table('children');
  const ids = children.columns['childId']!;
  const child = table.name === 'children' ? null : table.keys.child!;
  const date = orderColumn(table.name);
  const dates = date ? table.columns[date]!.values : null;
  return (row) => {
    const id = String(plainValue(ids, child ? child[row]! : row));
    return dates ? `${id} ${dates[row] === NULL ? 'none' : isoDate(dates[row]!)}` : id;
  };
}

function findBreakdown(definition: Definition, id: string | undefined): Breakdown | null {
  if (id === undefined) return null;
  const found = definition.breakdowns.find((breakdown) => breakdown.id === id);
  if (!found) {
    const offered = definition.breakdowns.map((breakdown) => breakdown.id).join(', ') || 'none';
    throw new IndicatorError('unknown-breakdown', `${definition.id} has no breakdown "${id}"; it offers: ${offered}.`);
  }
  return found;
}

function countInto(counts: Int32Array, at: Int32Array, authorityOf: (row: number) => number): void {
  for (let i = 0; i < at.length; i++) counts[authorityOf(at[i]!)]!++;
}

/**
 * Counts one definition in one period for every authority, and for every stratum when a breakdown is named.
 *
 * @throws IndicatorError `unknown-breakdown`
 */
export function tally(definition: Definition, scope: Scope, options: TallyOptions = {}): readonly Tally[] {
  const { data } = scope;
  const parts = partsOfCalculation(definition.calculation);
  const cohort: Cohort = decide(parts, scope);
  const { table, rows, outcomes } = cohort;
  const breakdown = findBreakdown(definition, options.breakdown);
  const strata = breakdown ? strataOf(breakdown, someRows(table, rows), scope) : null;
  const strataCount = breakdown ? breakdown.strata.length + 1 : 1;
  const exclusions = parts.exclusions.length;
  const width = 3 + exclusions;
  const child = table.name === 'children' ? null : table.keys.child!;
  const { authorityOfChild, authorities } = data;
  const authorityOf = (row: number): number => authorityOfChild[child ? child[row]! : row]!;
  const cells = new Int32Array(authorities.length * strataCount * width);
  const needsGroups = cohort.values !== null || (options.members ?? false);
  const cellOf = new Int32Array(needsGroups ? rows.length : 0);
  countCells({ rows, outcomes, strata, child, authorityOfChild, places: placesOf(exclusions), strataCount, width, cells, cellOf });
  const cohortUnknown = new Int32Array(authorities.length);
  countInto(cohortUnknown, cohort.undecided, authorityOf);
  const maybeExcluded = cohort.maybeExcluded.map((maybe) => {
    const counts = new Int32Array(authorities.length);
    countInto(counts, maybe, authorityOf);
    return counts;
  });
  const values = cohort.values ? valuesByGroup(cohort.values, outcomes, cellOf, authorities.length * strataCount) : null;
  const members = options.members ? membersByGroup(cohort, cellOf, authorities.length * strataCount, nameOfRow(data, table)) : null;

  const out: Tally[] = [];
  for (const [authority, laCode] of authorities.entries()) {
    for (let stratum = 0; stratum < strataCount; stratum++) {
      const group = authority * strataCount + stratum;
      const cell = (place: number): number => cells[group * width + place]!;
      const excluded = Array.from({ length: exclusions }, (_, position) => cell(3 + position));
      const denominator = cell(0) + cell(1) + cell(2);
      out.push({
        laCode,
        ...(breakdown ? { stratum: breakdown.strata[stratum]?.value ?? null } : {}),
        cohort: denominator + excluded.reduce((sum, count) => sum + count, 0),
        excluded,
        denominator,
        counted: cell(1),
        undecided: cell(2),
        cohortUnknown: cohortUnknown[authority]!,
        maybeExcluded: maybeExcluded.map((counts) => counts[authority]!),
        values: values ? values[group]! : null,
        members: members ? members[group]! : null,
      });
    }
  }
  return out;
}

interface CellCount {
  readonly rows: Int32Array;
  readonly outcomes: Uint8Array;
  readonly strata: Int32Array | null;
  readonly child: Int32Array | null;
  readonly authorityOfChild: Int32Array;
  readonly places: Uint8Array;
  readonly strataCount: number;
  readonly width: number;
  readonly cells: Int32Array;
  /** The group of each row; empty when nobody asks. */
  readonly cellOf: Int32Array;
}

/** Adds each row to its cell. Apart from its caller, whose closures would keep these numbers out of registers. */
function countCells({ rows, outcomes, strata, child, authorityOfChild, places, strataCount, width, cells, cellOf }: CellCount): void {
  const keepsGroups = cellOf.length > 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const group = authorityOfChild[child ? child[row]! : row]! * strataCount + (strata ? strata[at]! : 0);
    if (keepsGroups) cellOf[at] = group;
    cells[group * width + places[outcomes[at]!]!]!++;
  }
}

/** Where an outcome is counted: denominator only, counted, undecided, then each exclusion. */
function placesOf(exclusions: number): Uint8Array {
  const places = new Uint8Array(EXCLUDED + exclusions);
  places[COUNTED] = 1;
  places[DENOMINATOR_UNKNOWN] = 2;
  for (let at = 0; at < exclusions; at++) places[EXCLUDED + at] = 3 + at;
  places[DENOMINATOR_ONLY] = 0;
  return places;
}

function valuesByGroup(values: Int32Array, outcomes: Uint8Array, groups: Int32Array, groupCount: number): readonly Int32Array[] {
  const sizes = new Int32Array(groupCount + 1);
  for (let at = 0; at < values.length; at++) if (outcomes[at] === COUNTED) sizes[groups[at]! + 1]!++;
  for (let group = 0; group < groupCount; group++) sizes[group + 1]! += sizes[group]!;
  const next = sizes.slice(0, groupCount);
  const sorted = new Int32Array(sizes[groupCount]!);
  for (let at = 0; at < values.length; at++) if (outcomes[at] === COUNTED) sorted[next[groups[at]!]!++] = values[at]!;
  return Array.from({ length: groupCount }, (_, group) => sorted.subarray(sizes[group]!, sizes[group + 1]!).sort());
}

function membersByGroup(cohort: Cohort, groups: Int32Array, groupCount: number, nameOf: (row: number) => string): readonly Members[] {
  const members = Array.from({ length: groupCount }, () => ({ numerator: [] as string[], denominator: [] as string[] }));
  for (let at = 0; at < cohort.rows.length; at++) {
    const outcome = cohort.outcomes[at]!;
    if (outcome >= EXCLUDED) continue;
    const group = members[groups[at]!]!;
    const name = nameOf(cohort.rows[at]!);
    group.denominator.push(name);
    if (outcome === COUNTED) group.numerator.push(name);
  }
  return members;
}

/** A scope over one period, with nothing remembered yet. */
export function scopeOf(data: Data, period: Period): Scope {
  return { data, period, remembered: new Map(), isOneOfMany: false, batch: null };
}

/** A scope for each of several periods, which share what holds in all of them and select their rows in one pass. */
export function scopesOf(data: Data, periods: readonly Period[]): readonly Scope[] {
  if (periods.length === 1) return [scopeOf(data, periods[0]!)];
  const batch = batchOf(periods);
  return periods.map((period) => ({ data, period, remembered: new Map(), isOneOfMany: true, batch }));
}

import { IndicatorError } from '../../errors.js';
import { placesOf } from '../../language/decimals.js';
import type { Calculation, Expression } from '../../language/nodes.js';
import { type CountedRows, countedRows } from '../../language/quantities.js';
import type { Table } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { type Selection, select, selectAll } from '../evaluate/select.js';
import { values } from '../evaluate/values.js';
import { inUnits } from '../prepare/decimals.js';
import { conjuncts, periodsOf } from '../references.js';
import type { Scope } from '../scope.js';
import { type Each, inPeriod } from '../sets/each.js';
import { countingFrom, type Frame, inBlocks, narrow, wholeTable } from '../sets/frame.js';
import { compact, everywhere, nowhere, type Places, positionOf, within, without } from '../sets/selection.js';

/** The rows of a cohort and what became of each, period by period. Rows not listed are outside. */
export interface Cohort {
  readonly table: Table;
  /** Rows that are in the cohort of some period, in order. The places below are positions in this list. */
  readonly rows: Int32Array;
  readonly inCohort: Places;
  /** Rows left out, by exclusion. */
  readonly excluded: readonly Places[];
  /** Rows that stayed although it is unknown whether an exclusion holds, by exclusion. */
  readonly maybeExcluded: readonly Places[];
  readonly denominator: Places;
  readonly counted: Places;
  /** In the denominator, with numerator or value unknown. */
  readonly undecided: Places;
  /** Rows of the table for which it is unknown whether they belong. */
  readonly cohortUnknown: Places;
  /** For a distribution or a sum, the value of each position of `rows` in each period (`NULL` when not counted). */
  readonly values: Each<Int32Array> | null;
  /** The decimal places of the values, which are whole numbers of the last of them. */
  readonly places: number;
}

/** The values of some positions of a cohort, in each period. */
function valuesOf(expression: Expression, cohort: Frame, denominator: Places, scope: Scope): Each<Int32Array> {
  const found = periodsOf(expression, scope).map(() => new Int32Array(cohort.count).fill(NULL));
  inBlocks(narrow(cohort, denominator.at), (block, from) => {
    const vectors = values(expression, block, scope);
    for (const [period, into] of found.entries()) {
      const own = inPeriod(vectors, period).values;
      for (let at = 0; at < block.count; at++) into[positionOf(denominator, from + at)] = own[at];
    }
  });
  return found;
}

/** Marks a bit for each place with a value, and for each without. */
function markKnown(values: Int32Array, denominator: Places, bit: number, yes: Int32Array, unknown: Int32Array): void {
  const none = NULL;
  const { at } = denominator;
  for (let i = 0; i < yes.length; i++) {
    const isKnown = values[at ? at[i] : i] !== none;
    yes[i] |= isKnown ? bit : 0;
    unknown[i] |= isKnown ? 0 : bit;
  }
}

/** Which places of a denominator have a value, and which have none. */
function known(found: Each<Int32Array>, denominator: Places, scope: Scope): Selection {
  const { every } = scope;
  const yes = new Int32Array(denominator.count);
  const unknown = new Int32Array(denominator.count);
  for (const [period, own] of found.entries()) markKnown(own, denominator, found.length === 1 ? every : 1 << period, yes, unknown);
  return { yes: compact(null, yes, every), unknown: compact(null, unknown, every) };
}

/**
 * The rows that a calculation decides first: its own counting unit.
 *
 * @throws IndicatorError `not-calculable` when it decides none, because its figures are given
 */
export function partsOfCalculation(calculation: Calculation): CountedRows {
  const [own] = countedRows(calculation);
  if (!own)
    throw new IndicatorError('not-calculable', 'This measure counts no records: its figures are given to `calculate` as aggregates.');
  return own;
}

/** What is decided of each row. */
type Parts = Pick<CountedRows, 'rows' | 'exclusions' | 'numerator' | 'value'>;

/** Decides every row of a cohort, in every period of the scope. */
export function decide(parts: Parts, scope: Scope): Cohort {
  const { every } = scope;
  const table = scope.data.table(parts.rows.table);
  const whole = wholeTable(table, 0);
  const { where } = parts.rows;
  const { yes, unknown: cohortUnknown } = select(where && inUnits(where), whole, scope);
  const cohort = narrow(whole, yes.at ?? countingFrom(0, yes.count));
  const inCohort: Places = { ...yes, at: null };
  const excluded: Places[] = [];
  const maybeExcluded: Places[] = [];
  let denominator = inCohort;
  for (const exclusion of parts.exclusions) {
    const left = select(inUnits(exclusion.when), narrow(cohort, denominator.at), scope);
    const gone = within(left.yes, denominator, every);
    excluded.push(gone);
    maybeExcluded.push(within(left.unknown, denominator, every));
    denominator = without(denominator, gone, every);
  }
  const found = parts.value ? valuesOf(inUnits(parts.value), cohort, denominator, scope) : null;
  const decided = parts.numerator
    ? selectAll(conjuncts(inUnits(parts.numerator)), narrow(cohort, denominator.at), scope)
    : found
      ? known(found, denominator, scope)
      : { yes: everywhere(denominator.count), unknown: nowhere };
  return {
    table,
    rows: cohort.rows!,
    inCohort,
    excluded,
    maybeExcluded,
    denominator,
    counted: within(decided.yes, denominator, every),
    undecided: within(decided.unknown, denominator, every),
    cohortUnknown,
    values: found,
    places: parts.value ? placesOf(parts.value) : 0,
  };
}

import type { Definition } from '../language/definition.js';
import { COHORT_UNKNOWN, COUNTED, DENOMINATOR_ONLY, DENOMINATOR_UNKNOWN, EXCLUDED } from '../language/membership.js';
import type { Calculation, Exclusion, Expression, Rows } from '../language/nodes.js';
import type { Records, Table } from '../records/index.js';
import { NULL, type Period } from '../time/index.js';
import { deriveTable } from './chain.js';
import { TRUE, UNKNOWN } from './column-test.js';
import { dataOf, type Data, type Scope } from './data.js';
import { narrow, wholeTable, type Frame } from './frame.js';
import { conjuncts } from './references.js';
import { selectOnce, truthsByRow, valuesOnce } from './remember.js';
import { select, selectAll } from './select.js';

/** The rows of a cohort and what became of each. Rows not listed are outside. */
export interface Cohort {
  readonly table: Table;
  /** Rows in the cohort, and what became of each (`DENOMINATOR_ONLY`, `COUNTED`, `DENOMINATOR_UNKNOWN` or `EXCLUDED` + position). */
  readonly rows: Int32Array;
  readonly outcomes: Uint8Array;
  /** Rows for which it is unknown whether they belong. */
  readonly undecided: Int32Array;
  /** Rows that stayed although it is unknown whether an exclusion holds, by exclusion. */
  readonly maybeExcluded: readonly Int32Array[];
  /** For a distribution or a sum, the value of each cohort row (`NULL` when excluded or unknown). */
  readonly values: Int32Array | null;
}

/** Records ready for calculation. */
export function prepare(records: Records): Data {
  return dataOf(records, deriveTable);
}

/** By truth: false, true, unknown. */
const outcomeOfTruth = Uint8Array.of(DENOMINATOR_ONLY, COUNTED, DENOMINATOR_UNKNOWN);

interface Parts {
  readonly rows: Rows;
  readonly exclusions: readonly Exclusion[];
  readonly numerator: Expression | null;
  readonly value: Expression | null;
}

/** The rows a calculation decides; of a ratio, those of its numerator. */
export function partsOfCalculation(calculation: Calculation): Parts {
  switch (calculation.shape) {
    case 'count':
      return { rows: calculation.rows, exclusions: calculation.exclusions, numerator: null, value: null };
    case 'proportion':
      return { rows: calculation.rows, exclusions: calculation.exclusions, numerator: calculation.numerator, value: null };
    case 'ratio':
      return { rows: calculation.numerator.rows, exclusions: calculation.numerator.exclusions, numerator: null, value: calculation.numerator.of };
    case 'distribution':
      return { rows: calculation.rows, exclusions: calculation.exclusions, numerator: null, value: calculation.value };
  }
}

/** A numerator's truths, by row of the table or by position in the denominator. */
interface Truths {
  readonly truths: Uint8Array;
  readonly isByRow: boolean;
}

function numeratorTruths(numerator: Expression, denominator: Frame, scope: Scope): Truths {
  const byRow = truthsByRow(numerator, denominator, scope);
  if (byRow) return { truths: byRow, isByRow: true };
  const { yes, unknown } = selectAll(conjuncts(numerator), denominator, scope);
  const truths = new Uint8Array(denominator.count);
  for (let i = 0; i < yes.length; i++) truths[yes[i]!] = TRUE;
  for (let i = 0; i < unknown.length; i++) truths[unknown[i]!] = UNKNOWN;
  return { truths, isByRow: false };
}

function writeTruths(outcomes: Uint8Array, { truths, isByRow }: Truths, rows: Int32Array, places: Int32Array | null): void {
  for (let at = 0; at < rows.length; at++) {
    outcomes[places ? places[at]! : at] = outcomeOfTruth[truths[isByRow ? rows[at]! : at]!]!;
  }
}

function writeValues(outcomes: Uint8Array, found: Int32Array, values: Int32Array, places: Int32Array | null): void {
  for (let at = 0; at < values.length; at++) {
    const place = places ? places[at]! : at;
    found[place] = values[at]!;
    if (values[at] === NULL) outcomes[place] = DENOMINATOR_UNKNOWN;
  }
}

/** Decides every row of a cohort in one period. */
export function decide(parts: Parts, scope: Scope): Cohort {
  const table = scope.data.table(parts.rows.table);
  const whole = wholeTable(table, 0);
  const { yes, unknown } = select(parts.rows.where, whole, scope);
  const cohort = narrow(whole, yes);
  const outcomes = new Uint8Array(yes.length).fill(COUNTED);
  const maybeExcluded: Int32Array[] = [];
  let remaining: Int32Array | null = null;
  for (const [position, exclusion] of parts.exclusions.entries()) {
    const frame: Frame = remaining ? narrow(cohort, remaining) : cohort;
    const left = selectOnce(exclusion.when, frame, scope);
    const gone = new Uint8Array(frame.count);
    for (const at of left.yes) {
      gone[at] = 1;
      outcomes[remaining ? remaining[at]! : at] = EXCLUDED + position;
    }
    maybeExcluded.push(narrow(frame, left.unknown).rows!);
    const stay = new Int32Array(frame.count - left.yes.length);
    let length = 0;
    for (let at = 0; at < frame.count; at++) if (gone[at] === 0) stay[length++] = remaining ? remaining[at]! : at;
    remaining = stay;
  }
  const denominator = remaining ? narrow(cohort, remaining) : cohort;
  let found: Int32Array | null = null;
  if (parts.numerator) {
    writeTruths(outcomes, numeratorTruths(parts.numerator, denominator, scope), denominator.rows!, remaining);
  } else if (parts.value) {
    found = new Int32Array(yes.length).fill(NULL);
    writeValues(outcomes, found, valuesOnce(parts.value, denominator, scope), remaining);
  }
  return { table, rows: cohort.rows!, outcomes, undecided: unknown, maybeExcluded, values: found };
}

/**
 * What became of every row of a definition's table in one period, with the constants of the language's membership. For
 * holding engines to each other, and for explaining one row.
 *
 * @returns the table, and for each of its rows a status
 */
export function membership(records: Records, definition: Definition, period: Period): { readonly table: Table; readonly status: Int32Array; readonly values: Int32Array | null } {
  const cohort = decide(partsOfCalculation(definition.calculation), { data: prepare(records), period, remembered: new Map(), isOneOfMany: false, batch: null });
  const status = new Int32Array(cohort.table.rowCount);
  const dense = cohort.values ? new Int32Array(cohort.table.rowCount).fill(NULL) : null;
  for (let at = 0; at < cohort.rows.length; at++) {
    status[cohort.rows[at]!] = cohort.outcomes[at]!;
    if (dense) dense[cohort.rows[at]!] = cohort.values![at]!;
  }
  for (const row of cohort.undecided) status[row] = COHORT_UNKNOWN;
  return { table: cohort.table, status, values: dense };
}

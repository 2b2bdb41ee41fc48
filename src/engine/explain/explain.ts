import { IndicatorError } from '../../errors.js';
import type { Definition } from '../../language/definition.js';
import { COHORT_UNKNOWN, COUNTED, DENOMINATOR_ONLY, DENOMINATOR_UNKNOWN, EXCLUDED, OUTSIDE } from '../../language/membership.js';
import { type CountedRows, countedRows } from '../../language/quantities.js';
import {
  fromUnits,
  keyOwner,
  type OwnerName,
  ownerOf,
  ownerRows,
  type Records,
  recordsOfOwners,
  recordTables,
  type Table,
} from '../../records/index.js';
import { isoDate, NULL, type Period } from '../../time/index.js';
import { partsOfCalculation } from '../count/decide.js';
import { membership, prepare } from '../membership.js';
import { orderColumn } from '../prepare/data.js';
import { type Scope, scopeOf } from '../scope.js';
import { someRows } from '../sets/frame.js';
import { type Clause, clauseOf } from './clauses.js';

export type Outcome = 'counted' | 'in the denominator only' | 'undecided' | 'left out' | 'not in the cohort' | 'unknown';

/** What became of one row of a child, or of another owner of rows, and why. */
export interface Explanation {
  /** Which of the rows that a calculation decides it is of: `main`, or the id of another sum of a ratio or total (`denominator` for the only one it divides by). */
  readonly rows: string;
  readonly owner: OwnerName;
  readonly laCode: string;
  /** The owner's id; of an authority, its code. */
  readonly id: string;
  /** The row's date, when the definition counts dated rows. */
  readonly date: string | null;
  readonly outcome: Outcome;
  /** The exclusion that applied. */
  readonly exclusion: { readonly id: string; readonly because: string } | null;
  readonly value: number | null;
  /** The conditions that matter: a child outside the cohort is told nothing of the numerator. */
  readonly steps: readonly { readonly step: 'cohort' | 'exclusion' | 'numerator'; readonly id: string | null; readonly clause: Clause }[];
}

function outcomeOf(status: number): Outcome {
  if (status >= EXCLUDED) return 'left out';
  switch (status) {
    case COUNTED:
      return 'counted';
    case DENOMINATOR_ONLY:
      return 'in the denominator only';
    case DENOMINATOR_UNKNOWN:
      return 'undecided';
    case COHORT_UNKNOWN:
      return 'unknown';
    default:
      return 'not in the cohort';
  }
}

function explainRow(counted: CountedRows, table: Table, row: number, status: number, value: number | null, scope: Scope): Explanation {
  const { rows, exclusions, numerator } = counted;
  const frame = someRows(table, Int32Array.of(row));
  const steps: { step: 'cohort' | 'exclusion' | 'numerator'; id: string | null; clause: Clause }[] = [];
  if (rows.where) steps.push({ step: 'cohort', id: null, clause: clauseOf(rows.where, frame, scope) });
  const isIn = status !== OUTSIDE && status !== COHORT_UNKNOWN;
  const applied = status >= EXCLUDED ? status - EXCLUDED : null;
  if (isIn) {
    for (const [at, exclusion] of exclusions.entries()) {
      steps.push({ step: 'exclusion', id: exclusion.id, clause: clauseOf(exclusion.when, frame, scope) });
      if (at === applied) break;
    }
    if (numerator && applied === null) steps.push({ step: 'numerator', id: null, clause: clauseOf(numerator, frame, scope) });
  }
  const exclusion = applied === null ? null : exclusions[applied];
  const date = orderColumn(table.name);
  const day = date ? table.columns[date].values[row] : NULL;
  return {
    rows: counted.part,
    owner: table.owner,
    ...ownerOf(scope.data.records, table, row),
    date: day === NULL ? null : isoDate(day),
    outcome: outcomeOf(status),
    exclusion: exclusion && { id: exclusion.id, because: exclusion.because },
    value,
    steps,
  };
}

/**
 * Why the rows of one child were, or were not, counted; or those of one social worker, post or authority, when the
 * definition counts rows of theirs.
 *
 * @param id - the child's (or other owner's) id in its authority's records
 * @returns one explanation for each row that the definition could count; none when there is no such row
 * @throws IndicatorError `unknown-child` when no authority (or not the one named) has the child, or other owner;
 * `not-calculable` for a definition whose figures are given, and which no record explains
 */
export function explain(records: Records, definition: Definition, period: Period, id: string, laCode?: string): readonly Explanation[] {
  partsOfCalculation(definition.calculation);
  const data = prepare(records);
  const ofOwner = new Map<OwnerName, Records>();
  const parts = countedRows(definition.calculation).map((counted) => ({ counted, owner: data.table(counted.rows.table).owner }));
  for (const owner of new Set(parts.map((part) => part.owner))) {
    const wanted = new Set(ownerRows(records, owner, id, laCode));
    if (wanted.size > 0)
      ofOwner.set(
        owner,
        recordsOfOwners(records, owner, (row) => wanted.has(row)),
      );
  }
  if (ofOwner.size === 0) {
    const { singular } = recordTables[keyOwner[parts[0].owner]];
    throw new IndicatorError('unknown-child', `No ${singular} with that id is in the records.`);
  }
  return parts.flatMap(({ counted, owner }) => {
    const own = ofOwner.get(owner);
    if (!own) return [];
    const scope = scopeOf(prepare(own), period);
    const { table, status, values: found, places } = membership(own, counted, period);
    return Array.from(status, (outcome, row) =>
      explainRow(counted, table, row, outcome, found && found[row] !== NULL ? fromUnits(found[row], places) : null, scope),
    );
  });
}

import { type Day, NULL } from '../../time/index.js';
import type { RecordTableName } from '../model/model.js';
import type { Spell } from '../model/table.js';
import { NO_RETURN, type OwnReturns, type RowReturns, saysOf } from './return-order.js';
import type { RawTable } from './table-builder.js';

/** A table's rows in order, those that no return stands for left out. */
export interface RowsOfOwners {
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

/** What became of rows that the next return does not hold. */
export interface Succession {
  /** The row of the next return that takes the place of a row. */
  readonly correctedBy: ReadonlyMap<number, number>;
  /** Rows open up to a day and unknown after. */
  readonly lastSeen: ReadonlyMap<number, Day>;
}

interface Open {
  readonly from: Day;
  readonly to: Day;
}

/** The next return that holds a table, after the one at a place. */
function nextHolding(own: OwnReturns, place: number, table: RecordTableName): OwnReturns['returns'][number] | null {
  const { returns } = own;
  for (let at = place + 1; at < returns.length; at++) if (saysOf(own, returns[at], table)) return returns[at];
  return null;
}

/** What is known of rows when the next return is looked at. */
interface Known {
  /** Whether a row is the last that was returned of its event. */
  stands(row: number): boolean;
  /** Whether a row hangs from one that was last seen in an earlier return, so that nothing more is known of either. */
  isWholeLastSeen(row: number): boolean;
}

/**
 * Looks for rows that were open at the end of the last return that holds them, and that the next return, which is
 * complete for its days, does not hold.
 */
export function succession(
  name: RecordTableName,
  spell: Spell,
  builder: RawTable,
  { rows, offsets }: RowsOfOwners,
  returns: RowReturns,
  { stands, isWholeLastSeen }: Known,
): Succession {
  const correctedBy = new Map<number, number>();
  const lastSeen = new Map<number, Day>();
  const from = builder.columns[spell.from].list;
  const to = builder.columns[spell.to].list;
  const never = spell.never === undefined ? null : builder.columns[spell.never].list;
  const { unknown } = builder.columns[spell.to];
  const isNever = (row: number): boolean => never !== null && never.get(row) === 1;

  /** Whether the row was open at the end of a return and has to be in one that begins on a day, if it was so. */
  function isExpected(row: number, begins: Day): boolean {
    if (isNever(row) || unknown.has(row)) return false;
    const end = to.get(row);
    return end === NULL || end >= begins;
  }

  /** Whether another row was open on a day on which this one is known to have been. */
  function overlaps(other: number, { from: start, to: end }: Open): boolean {
    const began = from.get(other);
    const ended = to.get(other);
    return (began === NULL || began <= end) && (ended === NULL || ended > start);
  }

  function correctionOf(row: number, own: OwnReturns, next: OwnReturns['returns'][number], candidates: Int32Array): number | null {
    const held = own.returns[returns.place[row]];
    const start = from.get(row);
    // With a year between the two, a row may have ended and another begun without either return being at fault.
    const byAny = spell.correctedBy === 'any' && next.from <= held.to + 1;
    // A source that states several windows is one return.
    const place = (next.source === undefined ? undefined : own.placeOf.get(next.source)) ?? own.returns.indexOf(next);
    let nearest: number | null = null;
    for (const other of candidates) {
      if (returns.place[other] !== place || isNever(other)) continue;
      if (!byAny && !overlaps(other, { from: start, to: held.to })) continue;
      if (nearest === null || Math.abs(from.get(other) - start) < Math.abs(from.get(nearest) - start)) nearest = other;
    }
    return nearest;
  }

  for (let owner = 0; owner < offsets.length - 1; owner++) {
    if (offsets[owner] === offsets[owner + 1]) continue;
    const own = returns.ofOwner(owner);
    if (!own || own.returns.length < 2) continue;
    const candidates = rows.subarray(offsets[owner], offsets[owner + 1]);
    for (const row of candidates) {
      const place = returns.place[row];
      if (place <= NO_RETURN || !stands(row)) continue;
      const next = nextHolding(own, place, name);
      if (!next || !isExpected(row, next.from)) continue;
      const correction = correctionOf(row, own, next, candidates);
      if (correction !== null) correctedBy.set(row, correction);
      else if (spell.otherwise === 'last-seen' || isWholeLastSeen(row)) lastSeen.set(row, own.returns[place].to);
    }
  }
  return { correctedBy, lastSeen };
}

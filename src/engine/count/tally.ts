import { isOverlapping, strataCounted } from '../../language/breakdown.js';
import type { Breakdown, Calculation } from '../../language/nodes.js';
import type { CountedRows } from '../../language/quantities.js';
import { ownerOf, type Table } from '../../records/index.js';
import { isoDate, NULL } from '../../time/index.js';
import { type Data, orderColumn } from '../prepare/data.js';
import type { Scope } from '../scope.js';
import { someRows } from '../sets/frame.js';
import { compact, type Places, positionOf } from '../sets/selection.js';
import { type Cohort, decide, partsOfCalculation } from './decide.js';
import { type Groups, groupsOf } from './groups.js';
import { overlapsOf, strataOf } from './strata.js';

/** The ids of the rows counted: the id of the child (or other owner), and for rows with a date the date after a space. */
export interface Members {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
}

/** Exact counts of the rows of one definition in one period, authority and stratum. They always add up: cohort = excluded + denominator. */
export interface Tally {
  readonly laCode: string;
  /** The stratum's value, `null` for rows in no stratum, `any` for rows in any where strata overlap; absent when there is no breakdown. */
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
  /** The values of a distribution or sum, in order: whole numbers of the last of `places` decimal places. */
  readonly values: Int32Array | null;
  readonly places: number;
  readonly members: Members | null;
}

export interface TallyOptions {
  readonly breakdown?: Breakdown;
  readonly members?: boolean;
}

function nameOfRow(data: Data, table: Table): (row: number) => string {
  const date = orderColumn(table.name);
  const dates = date ? table.columns[date].values : null;
  return (row) => {
    const { id } = ownerOf(data.records, table, row);
    return dates ? `${id} ${dates[row] === NULL ? 'none' : isoDate(dates[row])}` : id;
  };
}

const none: readonly number[] = [];

/** The names of the rows at some places in one period, by group. */
function namesByGroup(
  places: Places,
  rows: Int32Array,
  groups: Groups,
  period: number,
  nameOf: (row: number) => string,
): readonly (readonly string[])[] {
  const names: string[][] = Array.from({ length: groups.count }, () => []);
  groups.each(places, period, (position, group) => void names[group].push(nameOf(rows[position])));
  return names;
}

/** Some places, in the periods in which they are chosen by bits for each position. */
function among(places: Places, bits: Int32Array, every: number): Places {
  const chosen = new Int32Array(places.count);
  for (let i = 0; i < chosen.length; i++) chosen[i] = (places.bits ? places.bits[i] : every) & bits[positionOf(places, i)];
  return compact(places.at, chosen, every);
}

/** A cohort, of which only some rows are looked at; whether others belong to it, or are left out, is asked of all of it. */
const cohortAmong = (cohort: Cohort, bits: Int32Array, every: number): Cohort => ({
  ...cohort,
  inCohort: among(cohort.inCohort, bits, every),
  excluded: cohort.excluded.map((places) => among(places, bits, every)),
  denominator: among(cohort.denominator, bits, every),
  counted: among(cohort.counted, bits, every),
  undecided: among(cohort.undecided, bits, every),
});

/**
 * Counts rows for every authority, and for every stratum when a breakdown of them is given, in each period of a scope.
 *
 * @param what - one of the sets of rows that a calculation decides; of a whole calculation, the first
 * @returns for each period, a tally for each authority and stratum
 */
export function tallies(
  what: Calculation | CountedRows,
  scope: Scope,
  { breakdown, members: isMember = false }: TallyOptions = {},
): readonly (readonly Tally[])[] {
  const { data } = scope;
  const cohort = decide('shape' in what ? partsOfCalculation(what) : what, scope);
  const { table, rows } = cohort;
  const frame = someRows(table, rows);
  if (!breakdown || !isOverlapping(breakdown)) {
    const split = breakdown ? { each: strataOf(breakdown, frame, scope), count: breakdown.strata.length + 1 } : null;
    const groups = groupsOf(table, rows, data, split, scope.periods.length);
    return tallied(cohort, groups, breakdown ? strataCounted(breakdown) : null, isMember, scope);
  }
  const groups = groupsOf(table, rows, data, null, scope.periods.length);
  const strata = strataCounted(breakdown);
  const parts = overlapsOf(breakdown, frame, scope).map((bits, stratum) =>
    tallied(cohortAmong(cohort, bits, scope.every), groups, [strata[stratum]], isMember, scope),
  );
  return scope.periods.map((_, period) => data.authorities.flatMap((_, authority) => parts.map((part) => part[period][authority])));
}

/** The tallies of a cohort whose rows are grouped by authority, and by stratum within each when there are several. */
function tallied(
  cohort: Cohort,
  groups: Groups,
  strata: readonly (string | null)[] | null,
  members: boolean,
  scope: Scope,
): readonly (readonly Tally[])[] {
  const { data } = scope;
  const { table, rows } = cohort;
  const strataCount = groups.count / data.authorities.length;
  const byAuthority = cohort.cohortUnknown.count ? groupsOf(table, null, data, null, scope.periods.length) : null;
  const inCohort = groups.counts(cohort.inCohort);
  const excluded = cohort.excluded.map(groups.counts);
  const denominator = groups.counts(cohort.denominator);
  const counted = groups.counts(cohort.counted);
  const undecided = groups.counts(cohort.undecided);
  const cohortUnknown = byAuthority && byAuthority.counts(cohort.cohortUnknown);
  const maybeExcluded = cohort.maybeExcluded.map(groups.counts);
  const nameOf = members ? nameOfRow(data, table) : null;
  const valuesOfAll = cohort.values && groups.valuesOf(cohort.counted, cohort.values);
  return scope.periods.map((_, period) => {
    const values = valuesOfAll && valuesOfAll[period];
    const names = nameOf && {
      numerator: namesByGroup(cohort.counted, rows, groups, period, nameOf),
      denominator: namesByGroup(cohort.denominator, rows, groups, period, nameOf),
    };
    const out: Tally[] = [];
    for (const [authority, laCode] of data.authorities.entries()) {
      const first = period * groups.count + authority * strataCount;
      const maybe = maybeExcluded.length === 0 ? none : maybeExcluded.map((counts) => sumOf(counts, first, first + strataCount));
      for (let stratum = 0; stratum < strataCount; stratum++) {
        const at = first + stratum;
        const group = authority * strataCount + stratum;
        const part: Tally = {
          laCode,
          cohort: inCohort[at],
          excluded: excluded.length === 0 ? none : excluded.map((counts) => counts[at]),
          denominator: denominator[at],
          counted: counted[at],
          undecided: undecided[at],
          cohortUnknown: cohortUnknown ? cohortUnknown[period * data.authorities.length + authority] : 0,
          maybeExcluded: maybe,
          values: values ? values[group] : null,
          places: cohort.places,
          members: names ? { numerator: names.numerator[group], denominator: names.denominator[group] } : null,
        };
        out.push(strata ? { ...part, stratum: strata[stratum] } : part);
      }
    }
    return out;
  });
}

function sumOf(counts: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += counts[at];
  return sum;
}

/** As `tallies`, for a scope of one period. */
export function tally(what: Calculation | CountedRows, scope: Scope, options: TallyOptions = {}): readonly Tally[] {
  return tallies(what, scope, options)[0];
}

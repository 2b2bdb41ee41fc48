import { type Definition, type Entry, isGap, meaningOf } from '../../language/index.js';
import type { CountOf, CountRelation } from '../options.js';
import { type CountSet, countSetsOf } from './count-sets.js';
import { type Implication, implication } from './implication.js';

/** Whether every row of one set is a row of another. */
const isWithin = ({ implies }: Implication, inner: CountSet, outer: CountSet): boolean =>
  outer.conditions.every((asked) => inner.conditions.some((held) => implies(held, asked)));

const areApart = ({ excludes }: Implication, one: CountSet, other: CountSet): boolean =>
  one.conditions.some((held) => other.conditions.some((asked) => excludes(held, asked)));

const countOf = ({ indicator, stratum, count }: CountSet): CountOf => ({ indicator, count, ...(stratum ? { stratum } : {}) });

/** Sets are of one figure when they are counts of one indicator's total or stratum: how these hang together is known of every figure. */
const isOneFigure = (one: CountSet, other: CountSet): boolean =>
  one.indicator === other.indicator && one.stratum?.breakdown === other.stratum?.breakdown && one.stratum?.value === other.stratum?.value;

/** Sets of the same rows, taken for one. */
interface Group {
  readonly first: CountSet;
  readonly members: readonly CountSet[];
}

function groupsOf(sets: readonly CountSet[], known: Implication): readonly Group[] {
  const groups: { first: CountSet; members: CountSet[] }[] = [];
  for (const set of sets) {
    const same = groups.find(({ first }) => isWithin(known, set, first) && isWithin(known, first, set));
    if (same) same.members.push(set);
    else groups.push({ first: set, members: [set] });
  }
  return groups;
}

/** Puts sets together of which no two share a row, the first that fits first. */
function apart(sets: readonly CountSet[], known: Implication): readonly (readonly CountSet[])[] {
  const found: CountSet[][] = [];
  for (const set of sets) {
    const fitting = found.find((members) => members.every((member) => areApart(known, member, set)));
    if (fitting) fitting.push(set);
    else found.push([set]);
  }
  return found;
}

function relationsAmong(sets: readonly CountSet[], known: Implication): readonly CountRelation[] {
  const groups = groupsOf(sets, known);
  const relations: CountRelation[] = groups.flatMap(({ first, members }) =>
    members.slice(1).map((member) => ({ total: countOf(first), parts: [countOf(member)] })),
  );
  const within = groups.map((inner) => groups.filter((outer) => outer !== inner && isWithin(known, inner.first, outer.first)));
  groups.forEach((outer, at) => {
    // The sets right below it: what is within another set within it follows from that.
    const inside = groups.filter((_, other) => other !== at && within[other].includes(outer));
    const below = inside.filter((inner) => !inside.some((between) => between !== inner && within[groups.indexOf(inner)].includes(between)));
    for (const parts of apart(
      below.map(({ first }) => first),
      known,
    )) {
      if (parts.length === 1 && isOneFigure(parts[0], outer.first)) continue;
      relations.push({ total: countOf(outer.first), parts: parts.map(countOf) });
    }
  });
  return relations;
}

/**
 * How the counts of definitions hang together, worked out from what they count: which are of the same rows, which are
 * within others, and which of those share no row; and what they declare themselves. A definition added to the list is tied to all others without a word.
 *
 * @param definitions - those of the figures that are published together
 * @param breakdowns - ids of the breakdowns that are published
 */
export function relationsOf(definitions: readonly Entry[], breakdowns: ReadonlySet<string>): readonly CountRelation[] {
  const known = implication();
  const calculated = definitions.filter((entry): entry is Definition => !isGap(entry));
  const sets = calculated.flatMap((definition) => countSetsOf(definition, () => false));
  const tables = [...new Set(sets.map(({ table }) => table))];
  const ofAll = tables.flatMap((table) =>
    relationsAmong(
      sets.filter((set) => set.table === table),
      known,
    ),
  );
  const declared = calculated.flatMap(({ tiedCounts = [] }) => tiedCounts.map(({ total, parts }): CountRelation => ({ total, parts })));
  return [
    ...[...ofAll, ...declared].map((relation) => underSplits(relation, calculated)),
    ...ofStrata(calculated, sets, breakdowns, known),
  ];
}

/** A relation of totals holds in every stratum of a breakdown that all of them split by alike. */
function underSplits(relation: CountRelation, definitions: readonly Definition[]): CountRelation {
  const indicators = new Set([relation.total, ...relation.parts].map(({ indicator }) => indicator));
  const splits = definitions.filter(({ id }) => indicators.has(id)).flatMap(({ breakdowns }) => breakdowns);
  const alike = [...new Set(splits.map(({ id }) => id))].filter((id) => {
    const own = splits.filter((breakdown) => breakdown.id === id);
    return own.length > 1 && new Set(own.map((breakdown) => meaningOf('of' in breakdown ? breakdown.of : breakdown.strata))).size === 1;
  });
  return { ...relation, breakdowns: alike };
}

/** How strata hang together with counts that are published without a split: children in need by plan, and children with a plan. */
function ofStrata(
  definitions: readonly Definition[],
  totals: readonly CountSet[],
  breakdowns: ReadonlySet<string>,
  known: Implication,
): readonly CountRelation[] {
  if (breakdowns.size === 0) return [];
  return definitions.flatMap((definition) => {
    const sets = countSetsOf(definition, (id) => breakdowns.has(id));
    return sets
      .filter(({ stratum }) => stratum !== null)
      .flatMap((stratum): readonly CountRelation[] => {
        const whole = sets.find((set) => set.stratum === null && set.count === stratum.count)!;
        const others = totals.filter(({ table, indicator }) => table === stratum.table && indicator !== definition.id);
        // What the whole is within too says nothing about its stratum.
        const around = others.filter((other) => isWithin(known, stratum, other) && !isWithin(known, whole, other));
        const inside = others.filter((other) => isWithin(known, other, stratum) && !around.includes(other));
        const nearest = around.filter((other) => !around.some((nearer) => nearer !== other && isProperly(nearer, other, known)));
        const largest = inside.filter((other) => !inside.some((larger) => larger !== other && isProperly(other, larger, known)));
        return [
          ...nearest.map((other) => ({ total: countOf(other), parts: [countOf(stratum)] })),
          ...apart(largest, known).map((parts) => ({ total: countOf(stratum), parts: parts.map(countOf) })),
        ];
      });
  });
}

const isProperly = (inner: CountSet, outer: CountSet, known: Implication): boolean =>
  isWithin(known, inner, outer) && !isWithin(known, outer, inner);

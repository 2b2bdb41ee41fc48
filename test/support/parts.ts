import {
  adoptedOn,
  careBeforeAdoptionBegan,
  decidedOn,
  matchedOn,
  orderedBetween,
  placedOn,
  wasAdoptedSince,
} from '../../definitions/adoption/dates.js';
import { decisionReversed, waits } from '../../definitions/adoption/waiting.js';
import { factorFound } from '../../definitions/assessments/factors.js';
import { isSuitable, suitabilityCannotBeKnown } from '../../definitions/care-leavers/accommodation.js';
import { activityIsNotKnown, isInEducationEmploymentOrTraining } from '../../definitions/care-leavers/activity.js';
import { ageGroup } from '../../definitions/care-leavers/breakdowns.js';
import {
  cameUnaccompanied,
  careTransferred,
  onlyShortBreaks,
  stillInCare,
  turned17To21,
  turned22To25,
} from '../../definitions/care-leavers/who.js';
import { closedAsNotInNeed } from '../../definitions/children-in-need/episodes.js';
import { hasOpenChildInNeedPlan } from '../../definitions/children-in-need/family.js';
import { ageBandWithin, ageOnLastDay } from '../../definitions/common/age-and-sex.js';
import { hasOpenEpisodeOfNeed } from '../../definitions/common/in-need.js';
import {
  hasOpenEpisodeOn,
  isInShortBreaksOn,
  isLookedAfterOn,
  legalStatusOn,
  placementTypeOn,
} from '../../definitions/common/looked-after.js';
import { hasOpenChildProtectionPlan } from '../../definitions/common/protection.js';
import { inCareAllYear, shortBreakInTheYear } from '../../definitions/health/family.js';
import { sdqScoreOf } from '../../definitions/health/scores.js';
import { firstStartInPeriod, startedCareOrShortBreaks, startedInPeriod } from '../../definitions/in-care/starts.js';
import { isUnaccompaniedOn } from '../../definitions/in-care/unaccompanied.js';
import { lastDayOfCare, leftCareInPeriod, reasonForLeavingCare } from '../../definitions/leaving-care/family.js';
import { placementDistanceOn, placementLocationOn } from '../../definitions/placements/distance.js';
import { typeOf } from '../../src/language/check/expression-type.js';
import {
  addDays,
  type Definition,
  during,
  type Expr,
  type Expression,
  openOn,
  periodEnd,
  periodStart,
  type Row,
  rowOf,
  type TableName,
  type ValueType,
  withinMonthsAfter,
  withinMonthsBefore,
} from '../../src/language/index.js';
import type { Mutable } from '../mutation/tree.js';
import { measure } from './measure.js';
import { type PartCase, partFiles, type VectorCase } from './vectors.js';

export type Idiom = Extract<Expression, { kind: 'idiom' }>;

/** A part as its vectors ask for it: of which table's rows, and with which arguments. */
export interface PartSample {
  readonly table: TableName;
  readonly idiom: Idiom;
}

function sample<T extends TableName>(table: T, of: (row: Row<T>) => Expr): PartSample {
  const idiom = of(rowOf(table, 0));
  if (idiom.kind !== 'idiom') throw new Error(`What is asked of ${table} is no idiom: give the part a name with idiom('…').`);
  return { table, idiom };
}

const ofChildren = (of: (child: Row<'children'>) => Expr): PartSample => sample('children', of);

const samples: readonly PartSample[] = [
  sample('cinEpisodes', (episode) => during(episode.referredOn)),
  sample('childProtectionPlans', (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd)),
  // A length that no definition asks for, so that each definition answers for its own.
  sample('cinEpisodes', (episode) => withinMonthsBefore(episode.referredOn, episode.closedOn, 7)),
  sample('cinEpisodes', (episode) => withinMonthsAfter(episode.closedOn, episode.referredOn, 7)),
  ofChildren(() => hasOpenEpisodeOn(periodEnd)),
  ofChildren(() => isInShortBreaksOn(periodEnd)),
  ofChildren(() => isLookedAfterOn(periodEnd)),
  ofChildren(() => placementTypeOn(periodEnd)),
  ofChildren(() => legalStatusOn(periodEnd)),
  ofChildren(() => placementDistanceOn(periodEnd)),
  ofChildren(() => placementLocationOn(periodEnd)),
  ofChildren(startedInPeriod),
  ofChildren(startedCareOrShortBreaks),
  ofChildren(firstStartInPeriod),
  ofChildren(leftCareInPeriod),
  ofChildren(reasonForLeavingCare),
  ofChildren(lastDayOfCare),
  ofChildren(inCareAllYear),
  // Eight days into the period, a day that no definition asks for.
  ofChildren(() => wasAdoptedSince(addDays(periodStart, 7))),
  ofChildren(adoptedOn),
  ofChildren(careBeforeAdoptionBegan),
  ofChildren(decidedOn),
  ofChildren(matchedOn),
  ofChildren(placedOn),
  ofChildren(() =>
    orderedBetween(
      () => periodStart,
      () => periodEnd,
    ),
  ),
  ofChildren(waits),
  ofChildren(decisionReversed.when),
  ofChildren(shortBreakInTheYear.when),
  ofChildren(() => sdqScoreOf(periodEnd)),
  ofChildren(() => isUnaccompaniedOn(() => periodEnd)),
  ofChildren(() => hasOpenEpisodeOfNeed(periodEnd)),
  ofChildren(() => hasOpenChildProtectionPlan(periodEnd)),
  ofChildren(() => hasOpenChildInNeedPlan(periodEnd)),
  sample('cinEpisodes', (episode) => closedAsNotInNeed(episode, periodEnd)),
  sample('cinEpisodes', () => factorFound('3B')),
  ...[
    turned17To21,
    turned22To25,
    isInEducationEmploymentOrTraining,
    activityIsNotKnown,
    isSuitable,
    suitabilityCannotBeKnown.when,
    stillInCare.when,
    careTransferred.when,
    onlyShortBreaks.when,
    cameUnaccompanied,
    ageGroup.of,
  ].map((of) => sample('careLeavers', of)),
  ofChildren(ageOnLastDay.of),
  ofChildren(ageBandWithin({ from: 5 }).of),
  ofChildren(ageBandWithin({ below: 16 }).of),
];

/** Every part that is proved once, by name. Each has a file in `test/vectors/parts`. */
export const partSamples: ReadonlyMap<string, PartSample> = new Map(samples.map((each) => [each.idiom.name, each]));

/** The type of a part's value. */
export function typeOfPart({ table, idiom }: PartSample): ValueType {
  const type = typeOf(idiom, idiom.name, { tables: [table], previous: null, codesOf: () => null, report: () => {} });
  if (type === null) throw new Error(`The part ${idiom.name} has no type.`);
  return type;
}

/** A part's vectors as questions that any reading of a definition answers: of a truth itself, of a value whether it is this one. */
export interface PartQuestions {
  readonly name: string;
  readonly table: TableName;
  /** The part that all its questions ask: a copy of its own, so that a change of it changes them all. */
  readonly idiom: Mutable<Idiom>;
  readonly questions: readonly { readonly definition: Definition; readonly cases: readonly VectorCase[] }[];
}

const asks = (table: TableName, numerator: Expression): Definition =>
  measure({ shape: 'proportion', rows: { table, where: null }, exclusions: [], numerator, per: 100 }, { id: 'part' });

const expecting = (cases: readonly PartCase[], outcomeOf: (value: PartCase['expect'][string]) => string): readonly VectorCase[] =>
  cases.map((each) => ({
    ...each,
    population: null,
    expect: { units: Object.fromEntries(Object.entries(each.expect).map(([key, value]) => [key, outcomeOf(value)])) },
  }));

export const partQuestions = (): readonly PartQuestions[] =>
  partFiles().map(({ part, cases }) => {
    const found = partSamples.get(part);
    if (!found) throw new Error(`test/vectors/parts/${part}.json: no part is called so. Parts are listed in test/support/parts.ts.`);
    const { table } = found;
    const idiom: Mutable<Idiom> = JSON.parse(JSON.stringify(found.idiom));
    const type = typeOfPart(found);
    if (type === 'boolean') {
      const outcomes = new Map([
        [true, 'counted'],
        [false, 'denominator'],
      ]);
      const asked = expecting(cases, (value) => outcomes.get(value as boolean) ?? 'undecided');
      return { name: part, table, idiom, questions: [{ definition: asks(table, idiom), cases: asked }] };
    }
    const values = new Set(cases.flatMap((each) => Object.values(each.expect)).filter((value) => value !== null));
    const whether = [...values].map((one) => ({
      definition: asks(table, { kind: 'compare', operator: '=', left: idiom, right: { kind: 'literal', type, value: one } }),
      cases: expecting(cases, (value) => (value === null ? 'undecided' : value === one ? 'counted' : 'denominator')),
    }));
    const whetherNone = {
      definition: asks(table, { kind: 'isNull', operand: idiom }),
      cases: expecting(cases, (value) => (value === null ? 'counted' : 'denominator')),
    };
    return { name: part, table, idiom, questions: [...whether, whetherNone] };
  });

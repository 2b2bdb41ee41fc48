import { ageOn, type Day } from '../../time/index.js';
import { birthday, collectionYear, collectionYearOf } from '../dates.js';
import { draw, pick, type Quantiles, type Random, type Weighted } from '../random.js';
import type { ChildFacts } from './child.js';
import type { LeaverContact, PeriodOfCare, YearlyHealth } from './life.js';

/** Scores of the Strengths and Difficulties Questionnaire: the mean in England is about 14, and four in ten score 17 or more. */
const sdqScores: Quantiles = [
  [0, 0],
  [0.1, 4],
  [0.3, 9],
  [0.5, 13],
  [0.6, 16],
  [0.8, 21],
  [0.95, 28],
  [1, 38],
];

/** Yearly records for each 31 March that ends a year wholly in care: a start on 1 April still makes a whole year, and so does an end on 31 March. */
export function yearlyHealth(random: Random, child: ChildFacts, periods: readonly PeriodOfCare[]): readonly YearlyHealth[] {
  const made: YearlyHealth[] = [];
  const level = draw(random, sdqScores);
  for (let year = collectionYearOf(child.window.start); year <= collectionYearOf(child.window.end); year++) {
    const { start, end } = collectionYear(year);
    if (!periods.some((period) => !period.isShortBreak && period.startedOn <= start && period.endedOn >= end)) continue;
    const age = ageOn(child.birthDate, end);
    const asked = age >= 4 && age <= 16;
    const scored = asked && random.chance(0.77);
    const misuse = age >= 10 && random.chance(0.03);
    made.push({
      yearEndedOn: end,
      sdqScore: scored ? Math.max(0, Math.min(40, level + random.between(-4, 4))) : null,
      sdqReason:
        asked && !scored
          ? pick(random, [
              ['SDQ2', 20],
              ['SDQ3', 10],
              ['SDQ4', 50],
              ['SDQ5', 20],
            ])
          : null,
      convicted: age >= 10 ? Number(random.chance(0.03)) : null,
      healthCheck: age < 5 ? Number(random.chance(0.88)) : null,
      immunisations: Number(random.chance(0.83)),
      teethCheck: Number(random.chance(0.79)),
      healthAssessment: Number(random.chance(0.9)),
      substanceMisuse: Number(misuse),
      interventionReceived: misuse ? Number(random.chance(0.5)) : null,
      interventionOffered: misuse ? 1 : null,
    });
  }
  return made;
}

/** Days looked after from a birthday to another, short breaks left out. */
function daysInCare(periods: readonly PeriodOfCare[], from: Day, to: Day): number {
  let days = 0;
  for (const period of periods) {
    if (!period.isShortBreak) days += Math.max(0, Math.min(period.endedOn, to) - Math.max(period.startedOn, from));
  }
  return days;
}

const activities: Weighted<string> = [
  ['F1', 6],
  ['P1', 0.5],
  ['F2', 24],
  ['P2', 2],
  ['F4', 3],
  ['P4', 0.5],
  ['F5', 16],
  ['P5', 6],
  ['G4', 13],
  ['G5', 22],
  ['G6', 7],
];
const accommodations: Weighted<string> = [
  ['B1', 12],
  ['D1', 18],
  ['E1', 4],
  ['K1', 3],
  ['U1', 34],
  ['U2', 2],
  ['Z1', 11],
  ['T1', 3],
  ['X2', 3],
  ['S2', 1],
  ['V2', 1],
  ['Y1', 5],
  ['C1', 3],
];

/** Apprenticeship (4) and training or employment (5) were one code (3) until collection year 2021. */
const activityOf = (code: string, collectionYear: number): string => (collectionYear < 2022 ? code.replace(/^([FP])[45]$/, '$13') : code);

/**
 * Yearly records of a care leaver aged 17 to 21 at the birthday in the year: 13 weeks in care from the 14th birthday, a
 * day of it from the 16th, not adopted, and no longer in care on the birthday.
 */
export function leaverContacts(
  random: Random,
  child: ChildFacts,
  periods: readonly PeriodOfCare[],
  deathDate: Day | null,
): readonly LeaverContact[] {
  const made: LeaverContact[] = [];
  const last = periods[periods.length - 1];
  if (!last || /^E1[12]$/.test(last.reasonEnded) || deathDate !== null) return made;
  for (let age = 17; age <= 21; age++) {
    const on = birthday(child.birthDate, age);
    if (on < child.window.start || on > child.window.end) continue;
    if (periods.some((period) => period.startedOn <= on && period.endedOn > on)) continue;
    if (daysInCare(periods, birthday(child.birthDate, 14), on) < 91) continue;
    if (daysInCare(periods, birthday(child.birthDate, 16), on) < 1) continue;
    const inTouch = pick(random, [
      ['YES', 92],
      ['NO', 4],
      ['REFU', 1],
      ['NREQ', 1],
      ['RHOM', 2],
    ]);
    const isKnown = inTouch === 'YES';
    made.push({
      yearEndedOn: collectionYear(collectionYearOf(on)).end,
      inTouch,
      activity: isKnown ? activityOf(pick(random, activities), collectionYearOf(on)) : '0',
      accommodation: isKnown ? pick(random, accommodations) : '0',
    });
  }
  return made;
}

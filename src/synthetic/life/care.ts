import { ageOn, type Day } from '../../time/index.js';
import { sometimesEdge, weekday } from '../dates.js';
import { draw, pick, type Random } from '../random.js';
import { careDays } from '../rates.js';
import { careReviews, missingIncidents, previousPermanence, socialWorkerSpells } from './care-events.js';
import type { ChildFacts } from './child.js';
import { legalCourse, legalStatusOn } from './legal.js';
import type { AdoptionPlan, PeriodOfCare } from './life.js';
import { stays } from './stays.js';

/** Days from a placement order to the adoptive home, and from there to the adoption order. */
const matchingDays = [
  [0, 20],
  [0.5, 150],
  [1, 500],
] as const;
const adoptiveDays = [
  [0, 75],
  [0.5, 200],
  [1, 420],
] as const;

/** How care ends for a child who does not stay to 18, by the law at the end and the last placement. */
function reasonEnded(random: Random, child: ChildFacts, status: string, lastType: string, age: number): string {
  if (status === 'J1') return random.chance(0.8) ? 'E14' : 'E9';
  if (child.isUnaccompanied)
    return pick(random, [
      ['E15', 50],
      ['E8', 20],
      ['E3', 10],
      ['E16', 20],
    ]);
  if (random.chance(0.004)) return 'E2';
  if (random.chance(0.012)) return 'E3';
  if (age >= 15 && random.chance(0.05)) return 'E9';
  const isKinship = lastType === 'U1' || lastType === 'U2' || lastType === 'U3';
  if (isKinship && random.chance(0.6)) return 'E45';
  if (lastType.startsWith('U') && status === 'C2' && random.chance(0.25)) return 'E46';
  if (status === 'C1' || status === 'C2')
    return pick(random, [
      ['E4A', 38],
      ['E47', 16],
      ['E48', 2],
      ['E41', 12],
      ['E13', 4],
      ['E8', 20],
    ]);
  return pick(random, [
    ['E4A', 52],
    ['E4B', 10],
    ['E13', 8],
    ['E41', 6],
    ['E47', 5],
    ['E8', 17],
  ]);
}

function reasonAt18(random: Random, lastType: string): string {
  if (lastType.startsWith('U') && random.chance(0.45)) return 'E17';
  return pick(random, [
    ['E5', 60],
    ['E6', 26],
    ['E7', 9],
    ['E4A', 3],
    ['E8', 2],
  ]);
}

/** The need that a looked-after child's return quotes: N9 and N0 are not among its codes. */
const needInCare = (primaryNeed: string): string => (primaryNeed === 'N9' || primaryNeed === 'N0' ? 'N1' : primaryNeed);

/** A period of care from its first day to its last; null when the child is too near 18 to start one. */
export function periodOfCare(random: Random, child: ChildFacts, start: Day, primaryNeed: string): PeriodOfCare | null {
  const startedOn = Math.max(sometimesEdge(random, start), start);
  if (startedOn >= child.eighteenth - 1) return null;
  const age = Math.max(0, ageOn(child.birthDate, startedOn));
  const drawn = child.isUnaccompanied ? (random.chance(0.12) ? random.between(3, 300) : 9999) : Math.max(1, draw(random, careDays));
  let endedOn = startedOn + drawn;
  // Teenagers who are still in care near 18 stay to 18.
  if (endedOn > child.eighteenth - 40) endedOn = child.eighteenth;
  else endedOn = Math.min(Math.max(sometimesEdge(random, endedOn), startedOn + 1), child.eighteenth);
  const legal = legalCourse(random, startedOn, endedOn, age, child.isUnaccompanied);
  let adoption: AdoptionPlan | null = null;
  let isAdopted = false;
  if (legal.placementOrderOn !== null) {
    const matchedOn = weekday(legal.placementOrderOn + draw(random, matchingDays));
    const placedOn = matchedOn + random.between(5, 45);
    const adoptedOn = weekday(placedOn + draw(random, adoptiveDays));
    if (adoptedOn < child.eighteenth) {
      isAdopted = random.chance(0.9);
      endedOn = isAdopted ? adoptedOn : Math.min(child.eighteenth, adoptedOn + random.between(30, 2000));
      const adopterSex = pick(random, [
        ['MF', 78],
        ['FF', 7],
        ['MM', 7],
        ['F1', 7],
        ['M1', 1],
      ]);
      adoption = {
        decidedOn: legal.placementOrderOn - random.between(5, 60),
        matchedOn,
        placedOn,
        ceasedOn: isAdopted ? null : placedOn + random.between(30, adoptedOn - placedOn),
        reasonCeased: isAdopted
          ? null
          : pick(random, [
              ['RD1', 40],
              ['RD3', 35],
              ['RD4', 25],
            ]),
        byFosterCarer: isAdopted && random.chance(0.2),
        adopters: adopterSex.endsWith('1') ? 1 : 2,
        adopterSex,
        adopterLegalStatus: adopterSex.endsWith('1')
          ? 'L0'
          : adopterSex === 'MF'
            ? pick(random, [
                ['L11', 82],
                ['L3', 15],
                ['L2', 3],
              ])
            : pick(random, [
                ['L12', 45],
                ['L2', 30],
                ['L4', 25],
              ]),
      };
    }
  }
  const carers = stays(random, child, startedOn, endedOn, legal.spells, isAdopted && adoption ? adoption : null);
  const last = carers[carers.length - 1];
  const lastType = last.types[last.types.length - 1].placementType;
  const status = legalStatusOn(legal.spells, endedOn - 1);
  const ending = isAdopted
    ? random.chance(0.25)
      ? 'E11'
      : 'E12'
    : endedOn === child.eighteenth
      ? reasonAt18(random, lastType)
      : reasonEnded(random, child, status, lastType, ageOn(child.birthDate, endedOn));
  return {
    startedOn,
    endedOn,
    reasonEnded: ending,
    isShortBreak: false,
    categoryOfNeed: needInCare(primaryNeed),
    legalSpells: legal.spells,
    stays: carers,
    reviews: careReviews(random, child, startedOn, endedOn),
    missing: missingIncidents(random, child, startedOn, endedOn),
    socialWorkers: socialWorkerSpells(random, child, startedOn, endedOn),
    adoption,
    previousPermanence: previousPermanence(random, startedOn, age),
  };
}

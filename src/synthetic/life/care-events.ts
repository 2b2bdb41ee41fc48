import { ageOn, type Day, dayFromParts, partsOf } from '../../time/index.js';
import { weekday } from '../dates.js';
import { pick, type Random, type Weighted } from '../random.js';
import type { ChildFacts } from './child.js';
import type { MissingIncident, PeriodOfCare, SocialWorkerSpell } from './life.js';

const participation: Weighted<string> = [
  ['PN1', 55],
  ['PN2', 6],
  ['PN3', 8],
  ['PN4', 2],
  ['PN5', 12],
  ['PN6', 5],
  ['PN7', 12],
];
const changes: Weighted<string> = [
  ['LEFTRL', 35],
  ['MANAGE', 20],
  ['ORGRST', 12],
  ['TSPROC', 12],
  ['ABSENC', 8],
  ['FCONTA', 5],
  ['CHCHAN', 3],
  ['PCCHAN', 2],
  ['OTHERS', 3],
];
/** Social-worker spells are returned from the year ending 31 March 2024, so from 1 April 2023. */
const socialWorkersFrom: Day = dayFromParts(2023, 4, 1);

/** Reviews: the first within 20 working days, the second within three months of it, then every six months or sooner. */
export function careReviews(random: Random, child: ChildFacts, startedOn: Day, endedOn: Day): PeriodOfCare['reviews'] {
  const { window } = child;
  const reviews: { heldOn: Day; participation: string }[] = [];
  let on = startedOn + random.between(15, 28);
  for (let count = 0; on < endedOn && on <= window.end; count++) {
    const heldOn = weekday(on);
    if (heldOn >= window.start && heldOn < endedOn) {
      reviews.push({ heldOn, participation: ageOn(child.birthDate, heldOn) < 4 ? 'PN0' : pick(random, participation) });
    }
    on = heldOn + (count === 0 ? random.between(70, 90) : random.between(150, 181));
  }
  return reviews;
}

export function missingIncidents(random: Random, child: ChildFacts, startedOn: Day, endedOn: Day): readonly MissingIncident[] {
  const incidents: MissingIncident[] = [];
  if (!random.chance(child.isUnaccompanied ? 0.15 : 0.18)) return incidents;
  let at = Math.max(startedOn, child.window.start - 30, child.birthDate + 11 * 366) + random.between(1, 200);
  while (at < endedOn - 4 && at <= child.window.end) {
    const until = at + random.between(0, 3);
    incidents.push({ incidentType: random.chance(0.9) ? 'M' : 'A', startedOn: at, endedOn: until });
    at = until + random.between(2, 240);
  }
  return incidents;
}

export function socialWorkerSpells(random: Random, child: ChildFacts, startedOn: Day, endedOn: Day): readonly SocialWorkerSpell[] {
  const spells: SocialWorkerSpell[] = [];
  if (endedOn < socialWorkersFrom) return spells;
  const worker = (): string => `SW${String(child.laNumber).padStart(3, '0')}${random.between(1000, 1799)}`;
  let at = Math.max(startedOn, socialWorkersFrom - random.between(1, 300));
  let previous = '';
  while (at < endedOn && at <= child.window.end) {
    const until = Math.min(at + random.between(20, 620), endedOn);
    let socialWorkerId = worker();
    if (socialWorkerId === previous) socialWorkerId = worker();
    spells.push({ socialWorkerId, startedOn: at, endedOn: until, reasonChanged: until === endedOn ? 'OTHERS' : pick(random, changes) });
    previous = socialWorkerId;
    at = until;
  }
  return spells;
}

export function previousPermanence(random: Random, startedOn: Day, age: number): PeriodOfCare['previousPermanence'] {
  if (age < 2 || !random.chance(0.07)) return { arrangement: 'Z1', arrangedBy: null, orderText: null };
  const { year } = partsOf(startedOn - random.between(200, 365 * age));
  const month = String(random.between(1, 12)).padStart(2, '0');
  return {
    arrangement: pick(random, [
      ['P1', 25],
      ['P2', 50],
      ['P3', 5],
      ['P4', 20],
    ]),
    // An authority number in the invented range.
    arrangedBy: String(random.between(901, 999)),
    orderText: random.chance(0.5) ? `zz/${month}/${year}` : `${String(random.between(1, 28)).padStart(2, '0')}/${month}/${year}`,
  };
}

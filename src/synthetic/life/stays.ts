import { ageOn, type Day } from '../../time/index.js';
import { birthday, sometimesEdge } from '../dates.js';
import { draw, pick, type Random, type Weighted } from '../random.js';
import { firstStayDays, laterStayDays } from '../rates.js';
import { type ChildFacts, inventedPostcode } from './child.js';
import { legalStatusOn } from './legal.js';
import type { LegalSpell, PlacementTypeSpell, Stay, TemporaryPlacement } from './life.js';

/** Placement types by age. `K3` stands for supported accommodation, which is returned as H5 before collection year 2025. */
const under10: Weighted<string> = [
  ['U6', 53],
  ['U5', 2],
  ['U4', 4],
  ['U3', 14],
  ['U2', 2],
  ['U1', 3],
  ['P1', 15],
  ['R3', 3],
  ['K2', 4],
];
const from10: Weighted<string> = [
  ['U6', 44],
  ['U4', 6],
  ['U3', 9],
  ['U1', 3],
  ['P1', 9],
  ['K2', 25],
  ['S1', 3],
  ['K1', 0.5],
  ['R1', 0.7],
];
const from16: Weighted<string> = [
  ['U6', 26],
  ['U4', 6],
  ['U3', 5],
  ['U1', 2],
  ['P1', 5],
  ['K2', 16],
  ['K3', 37],
  ['S1', 1],
  ['R5', 1],
  ['K1', 0.5],
  ['R2', 0.5],
];
const unaccompanied: Weighted<string> = [
  ['K3', 58],
  ['U6', 38],
  ['K2', 4],
];
const unaccompaniedUnder16: Weighted<string> = [
  ['U6', 88],
  ['K2', 12],
];

const reasons: Weighted<string> = [
  ['CARPL', 40],
  ['CREQB', 17],
  ['CREQO', 5],
  ['CHILD', 6],
  ['LAREQ', 5],
  ['STAND', 2],
  ['ALLEG', 3],
  ['CLOSE', 2],
  ['PLACE', 6],
  ['APPRR', 1],
  ['OTHER', 13],
];

const isFoster = (type: string): boolean => type.startsWith('U');

function provider(random: Random, type: string): string | null {
  if (type === 'P1') return 'PR0';
  if (type === 'U1' || type === 'U2' || type === 'U3' || type.startsWith('A')) return 'PR1';
  if (isFoster(type))
    return pick(random, [
      ['PR1', 55],
      ['PR4', 38],
      ['PR5', 6],
      ['PR2', 1],
    ]);
  return pick(random, [
    ['PR1', 16],
    ['PR4', 78],
    ['PR5', 6],
  ]);
}

/** An Ofsted unique reference number belongs to an agency or home, so many children share one; relatives and adopters have none of their own. */
function urn(random: Random, laNumber: number, type: string, startedOn: Day): string | null {
  if (type === 'P1' || type.startsWith('A') || type === 'R5' || type === 'R2') return null;
  // Supported accommodation has been registered, and so numbered, since 28 October 2023 (day 19658).
  if (type === 'K3' && startedOn < 19658) return null;
  return `9${String(laNumber % 1000).padStart(3, '0')}${String(100 + random.below(isFoster(type) ? 12 : 60))}`;
}

/** Longest days of each temporary placement: hospital six weeks, holidays three weeks, other absences a week. */
const temporaryTypes: Weighted<readonly [string, number]> = [
  [['T0', 14], 20],
  [['T1', 42], 20],
  [['T2', 21], 10],
  [['T3', 21], 25],
  [['T4', 7], 25],
];

function temporaryPlacements(random: Random, from: Day, to: Day, types: readonly PlacementTypeSpell[]): TemporaryPlacement[] {
  const made: TemporaryPlacement[] = [];
  let at = from + random.between(30, 900);
  while (at < to - 60) {
    const [placementType, longest] = pick(random, temporaryTypes);
    const startedOn = sometimesEdge(random, at);
    const endedOn = startedOn + random.between(1, longest);
    const clear = types.every((type) => type.startedOn < startedOn - 1 || type.startedOn > endedOn + 1);
    if (startedOn > from + 1 && endedOn < to - 2 && clear) made.push({ startedOn, endedOn, placementType });
    at = endedOn + random.between(120, 1600);
  }
  return made;
}

/** Under an interim or full care order on a day and from then on. */
const orderedFrom = (legal: readonly LegalSpell[], on: Day): boolean =>
  /^C[12]$/.test(legalStatusOn(legal, on)) && legal.every((spell) => spell.startedOn <= on || /^C[12]$/.test(spell.legalStatus));

export interface AdoptionCourse {
  readonly placedOn: Day;
  readonly byFosterCarer: boolean;
}

/** Where the child lives from the start to the end of a period of care: one stay after another, with no day between. */
export function stays(
  random: Random,
  child: ChildFacts,
  startedOn: Day,
  endedOn: Day,
  legal: readonly LegalSpell[],
  adoption: AdoptionCourse | null,
): readonly Stay[] {
  const made: Stay[] = [];
  const carersUntil = adoption && !adoption.byFosterCarer ? adoption.placedOn : endedOn;
  // Some children settle and some do not: without such a difference no one would move three times in a year.
  const unsettled = random.chance(child.isUnaccompanied ? 0.03 : 0.09);
  const turns16 = birthday(child.birthDate, 16);
  let at = startedOn;
  while (at < carersUntil) {
    const age = ageOn(child.birthDate, at);
    const choices = child.isUnaccompanied
      ? at >= turns16
        ? unaccompanied
        : unaccompaniedUnder16
      : age >= 16
        ? from16
        : age >= 10
          ? from10
          : under10;
    let type = pick(random, choices);
    const status = legalStatusOn(legal, at);
    if (status === 'J1')
      type = pick(random, [
        ['R5', 30],
        ['K1', 40],
        ['U6', 30],
      ]);
    // A child can be placed with parents only under a care order.
    else if (type === 'P1' && (adoption || !orderedFrom(legal, at))) type = 'U6';
    const toSupported = type !== 'K3' && age < 16 && endedOn > turns16 && random.chance(0.12) ? turns16 + random.below(300) : endedOn;
    const length = unsettled ? random.between(1, 260) : draw(random, made.length === 0 ? firstStayDays : laterStayDays);
    let until = Math.min(sometimesEdge(random, at + Math.max(1, length)), toSupported, carersUntil);
    if (until <= at || carersUntil - until < 3) until = carersUntil;
    if (adoption?.byFosterCarer && until >= adoption.placedOn) {
      until = endedOn;
      if (!isFoster(type)) type = 'U5';
    }
    const types: PlacementTypeSpell[] = [{ startedOn: at, placementType: type }];
    if ((type === 'U6' || type === 'U3') && until - at > 600 && !adoption && random.chance(0.4)) {
      types.push({ startedOn: at + random.between(200, 540), placementType: type === 'U6' ? 'U4' : 'U1' });
    }
    if (adoption?.byFosterCarer && until === endedOn) {
      types.push({ startedOn: adoption.placedOn, placementType: 'A5' });
    }
    const hasRespite = (isFoster(type) || type === 'K2') && until - at > 120;
    made.push({
      startedOn: at,
      endedOn: until,
      types,
      provider: provider(random, type),
      urn: urn(random, child.laNumber, type, at),
      postcode: type === 'P1' ? child.homePostcode : inventedPostcode(random),
      temporary: hasRespite && random.chance(0.6) ? temporaryPlacements(random, at, until, types) : [],
      reasonChanged: until < endedOn ? (adoption && until === carersUntil ? 'CARPL' : pick(random, reasons)) : null,
    });
    at = until;
  }
  if (carersUntil < endedOn) {
    made.push({
      startedOn: carersUntil,
      endedOn,
      types: [{ startedOn: carersUntil, placementType: 'A6' }],
      provider: 'PR1',
      urn: null,
      postcode: inventedPostcode(random),
      temporary: [],
      reasonChanged: null,
    });
  }
  return made;
}

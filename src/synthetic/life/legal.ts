import type { Day } from '../../time/index.js';
import { draw, pick, type Random } from '../random.js';
import type { LegalSpell } from './life.js';

/** The course of the law: spells of legal status, and the day of a placement order when adoption is the plan. */
export interface LegalCourse {
  readonly spells: readonly LegalSpell[];
  readonly placementOrderOn: Day | null;
}

/** Days from an interim to a full order: care proceedings take 26 weeks or, more often, longer. */
const proceedingsDays = [
  [0, 120],
  [0.3, 182],
  [0.7, 300],
  [1, 500],
] as const;

/** How care begins and what follows in law, up to the day care ends. `age` is at the start. */
export function legalCourse(random: Random, startedOn: Day, endedOn: Day, age: number, isUnaccompanied: boolean): LegalCourse {
  if (isUnaccompanied) return { spells: [{ startedOn, legalStatus: 'V2' }], placementOrderOn: null };
  const spells: LegalSpell[] = [];
  const begin = (on: Day, legalStatus: string): boolean => {
    if (on >= endedOn) return false;
    spells.push({ startedOn: on, legalStatus });
    return true;
  };
  const first =
    age >= 12 && random.chance(0.04)
      ? 'J1'
      : pick(random, [
          ['V2', 46],
          ['C1', 38],
          ['L1', 10],
          ['L2', 3],
          ['C2', 3],
        ]);
  begin(startedOn, first);
  if (first === 'J1' || first === 'C2') return { spells, placementOrderOn: null };
  let interimOn: Day | null = first === 'C1' ? startedOn : null;
  if (first === 'L1' || first === 'L2') {
    // Police protection ends within 72 hours and an emergency protection order within eight days.
    const on = startedOn + random.between(1, first === 'L1' ? 3 : 8);
    if (random.chance(0.6)) interimOn = begin(on, 'C1') ? on : null;
    else begin(on, 'V2');
  }
  if (interimOn === null && random.chance(0.4)) {
    const on = startedOn + random.between(20, 400);
    interimOn = begin(on, 'C1') ? on : null;
  }
  if (interimOn === null) return { spells, placementOrderOn: null };
  const finalOn = interimOn + draw(random, proceedingsDays);
  if (age < 6 && random.chance(0.6)) return { spells, placementOrderOn: begin(finalOn, 'E1') ? finalOn : null };
  begin(finalOn, 'C2');
  return { spells, placementOrderOn: null };
}

/** The legal status on a day of the course. */
export function legalStatusOn(spells: readonly LegalSpell[], on: Day): string {
  let status = spells[0].legalStatus;
  for (const spell of spells) if (spell.startedOn <= on) status = spell.legalStatus;
  return status;
}

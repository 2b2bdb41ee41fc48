import { chooser, type Random } from '../random.js';

export const referralSources = /* @__PURE__ */ chooser<string>([
  ['1A', 1],
  ['1B', 3],
  ['1C', 4],
  ['1D', 0.5],
  ['2A', 20],
  ['2B', 2],
  ['3A', 2],
  ['3B', 3],
  ['3C', 4],
  ['3D', 2],
  ['3E', 3],
  ['3F', 2],
  ['4', 1.5],
  ['5A', 5],
  ['5B', 6],
  ['5C', 5],
  ['6', 29],
  ['7', 3],
  ['8', 5],
  ['9', 2],
  ['10', 1],
]);

const factors = /* @__PURE__ */ chooser<string>([
  ['1A', 2],
  ['1B', 8],
  ['1C', 2],
  ['2A', 4],
  ['2B', 9],
  ['2C', 2],
  ['3A', 6],
  ['3B', 22],
  ['3C', 5],
  ['4A', 12],
  ['4B', 20],
  ['4C', 3],
  ['5A', 5],
  ['5B', 3],
  ['6A', 3],
  ['6B', 4],
  ['7A', 2],
  ['8E', 0.2],
  ['10A', 3],
  ['11A', 3],
  ['12A', 0.6],
  ['13A', 2],
  ['14A', 6],
  ['15A', 4],
  ['16A', 13],
  ['17A', 15],
  ['18', 9],
  ['19', 5],
  ['20', 9],
  ['22A', 0.2],
  ['23A', 0.3],
  ['24A', 2],
]);

const factorCount = /* @__PURE__ */ chooser<number>([
  [1, 42],
  [2, 30],
  [3, 18],
  [4, 10],
]);

/** Factors at the end of an assessment, from the list of the collection year in which it ended. */
export function assessmentFactors(random: Random, collectionYear: number, isUnaccompanied: boolean): readonly string[] {
  if (isUnaccompanied) return ['9A'];
  if (random.chance(0.06)) return ['21'];
  const found = new Set<string>();
  const wanted = factorCount(random);
  for (let tries = 0; tries < wanted; tries++) {
    const factor = factors(random);
    // Abuse was one code (18A, 19A) until collection year 2020; then child on child (B) and adult on child (C).
    if (factor === '18' || factor === '19') found.add(factor + (collectionYear < 2021 ? 'A' : random.chance(0.2) ? 'B' : 'C'));
    // Child criminal exploitation joined the list in collection year 2022.
    else if (factor !== '24A' || collectionYear >= 2022) found.add(factor);
  }
  return found.size ? [...found] : ['20'];
}

export const disabledFactors: readonly string[] = ['5A', '6A'];

export const categoriesOfAbuse = /* @__PURE__ */ chooser<string>([
  ['NEG', 50],
  ['EMO', 37],
  ['PHY', 7],
  ['SAB', 4],
  ['MUL', 2],
]);

const disabilityCodes = /* @__PURE__ */ chooser<string>([
  ['MOB', 8],
  ['HAND', 3],
  ['PC', 5],
  ['INC', 6],
  ['COMM', 15],
  ['LD', 25],
  ['HEAR', 3],
  ['VIS', 3],
  ['BEH', 12],
  ['CON', 2],
  ['AUT', 24],
  ['DDA', 6],
]);

/** Disability codes: always some for a child whose need is disability; `NONE` for most others; for a few, nothing recorded. */
export function disabilities(random: Random, isDisabled: boolean): readonly string[] {
  if (!isDisabled && !random.chance(0.04)) return random.chance(0.93) ? ['NONE'] : [];
  const one = disabilityCodes(random);
  const other = disabilityCodes(random);
  return one === other ? [one] : [one, other];
}

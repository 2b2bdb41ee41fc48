import type { Cell, Publication } from '../../../src/results/publish/publication.js';

/**
 * Somebody who has only the publication and what everybody knows: the rules of the profile, which places and strata make
 * up which, and whether all of them are there. Shares no code with what it attacks: counts are unknown whole numbers
 * between bounds, and it searches for every set of counts that agrees with all that is printed.
 */
export interface PublicKnowledge {
  /** The least that `c` can stand for. */
  readonly leastSuppressed: number;
  readonly roundTo: Readonly<Record<'national' | 'regional' | 'local-authority', number>>;
  /** Sums, by key: `complete` when nothing but the parts is in the total. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[]; readonly complete: boolean }[];
}

export interface Findings {
  /** For each suppressed count, and each remainder that is not published, that has few possible values: what they are. */
  readonly derived: ReadonlyMap<string, readonly number[]>;
  readonly unknowns: number;
  /** Unknowns on which the search gave up. */
  readonly undecided: number;
}

/** Far above every count in the tables attacked. A lower ceiling only helps the attacker. */
const CEILING = 10_000;
const NODES = 4000;

export const cellKey = (indicator: string, code: string, breakdown: { readonly id: string; readonly stratum: string | null } | null, role: string): string =>
  [indicator, code, breakdown ? `${breakdown.id}=${breakdown.stratum ?? ''}` : 'all', role].join('|');

interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** The printed value in units of its last digit, and how many of those units one whole is. */
  readonly printed: number;
  readonly scale: number;
}

interface Puzzle {
  readonly names: string[];
  readonly low: number[];
  readonly high: number[];
  readonly sums: { readonly total: number; readonly parts: readonly number[] }[];
  readonly ratios: Ratio[];
  /** What is not printed at all. Counts that are printed rounded are unknown too, but hide nobody. */
  readonly hidden: Set<number>;
}

function boundsOf(cell: Cell, step: number, leastSuppressed: number): readonly [number, number] | null {
  if (cell.kind === 'symbol') return cell.symbol === 'c' ? [leastSuppressed, CEILING] : null;
  const shown = Number(cell.text);
  // Half up: 5 to 14 are printed as 10.
  return step === 1 ? [shown, shown] : [Math.max(0, Math.ceil(shown - step / 2)), Math.ceil(shown + step / 2) - 1];
}

function puzzleOf(publication: Publication, known: PublicKnowledge): Puzzle {
  const puzzle: Puzzle = { names: [], low: [], high: [], sums: [], ratios: [], hidden: new Set() };
  const numbers = new Map<string, number>();
  const add = (name: string, low: number, high: number): number => {
    if (high === CEILING) puzzle.hidden.add(puzzle.names.length);
    puzzle.low.push(low);
    puzzle.high.push(high);
    numbers.set(name, puzzle.names.length);
    return puzzle.names.push(name) - 1;
  };
  for (const figure of publication.figures) {
    const { indicator, geography, breakdown, unit } = figure;
    const key = (role: string): string => cellKey(indicator, geography.code, breakdown, role);
    const step = known.roundTo[geography.level];
    const ofNumerator = boundsOf(figure.numerator, step, known.leastSuppressed);
    const numerator = ofNumerator && add(key('numerator'), ...ofNumerator);
    if (unit !== 'percent') continue;
    const ofDenominator = boundsOf(figure.denominator, step, known.leastSuppressed);
    const denominator = ofDenominator && add(key('denominator'), ...ofDenominator);
    if (numerator === null || denominator === null) continue;
    puzzle.sums.push({ total: denominator, parts: [numerator, add(key('rest'), 0, CEILING)] });
    if (figure.value.kind === 'number') {
      const places = figure.value.text.split('.')[1]?.length ?? 0;
      const unitsInOne = 10 ** places;
      puzzle.ratios.push({ numerator, denominator, printed: Math.round(Number(figure.value.text) * unitsInOne), scale: 100 * unitsInOne });
    }
  }
  for (const { total, parts, complete } of known.sums) {
    const whole = numbers.get(total);
    const found = parts.flatMap((part) => numbers.get(part) ?? []);
    if (whole === undefined || found.length === 0) continue;
    const isAll = complete && found.length === parts.length;
    puzzle.sums.push({ total: whole, parts: isAll ? found : [...found, add(`left of ${total} without ${parts.join('+')}`, 0, CEILING)] });
  }
  return puzzle;
}

/** Narrows bounds until nothing changes. False when there is no way to agree with what is printed. */
function narrow({ sums, ratios }: Puzzle, low: Int32Array, high: Int32Array): boolean {
  let changed = true;
  let possible = true;
  const atLeast = (cell: number, bound: number): void => {
    if (bound > low[cell]!) {
      low[cell] = bound;
      changed = true;
      if (bound > high[cell]!) possible = false;
    }
  };
  const atMost = (cell: number, bound: number): void => {
    if (bound < high[cell]!) {
      high[cell] = bound;
      changed = true;
      if (bound < low[cell]!) possible = false;
    }
  };
  while (changed && possible) {
    changed = false;
    for (const { total, parts } of sums) {
      let least = 0;
      let most = 0;
      for (const part of parts) {
        least += low[part]!;
        most += high[part]!;
      }
      atLeast(total, least);
      atMost(total, most);
      for (const part of parts) {
        atMost(part, high[total]! - (least - low[part]!));
        atLeast(part, low[total]! - (most - high[part]!));
      }
    }
    for (const { numerator, denominator, printed, scale } of ratios) {
      // printed − ½ ≤ scale × numerator ÷ denominator < printed + ½
      atLeast(numerator, Math.ceil(((2 * printed - 1) * low[denominator]!) / (2 * scale)));
      atMost(numerator, Math.ceil(((2 * printed + 1) * high[denominator]!) / (2 * scale)) - 1);
      atLeast(denominator, Math.floor((2 * scale * low[numerator]!) / (2 * printed + 1)) + 1);
      if (printed > 0) atMost(denominator, Math.floor((2 * scale * high[numerator]!) / (2 * printed - 1)));
    }
  }
  return possible;
}

/**
 * Counts that agree with everything, inside bounds; null when there are none, undefined when the search gave up. Where it
 * looks first decides only how soon it finds them.
 */
function solve(puzzle: Puzzle, low: Int32Array, high: Int32Array, lookFirst: readonly number[], nodes: { left: number }): Int32Array | null | undefined {
  if (nodes.left-- <= 0) return undefined;
  if (!narrow(puzzle, low, high)) return null;
  let open = -1;
  for (let cell = 0; cell < low.length; cell++) {
    const width = high[cell]! - low[cell]!;
    if (width > 0 && (open < 0 || width < high[open]! - low[open]!)) open = cell;
  }
  if (open < 0) return low;
  const least = low[open]!;
  const most = high[open]!;
  const first = Math.min(Math.max(lookFirst[open]!, least), most);
  for (let away = 0; first - away >= least || first + away <= most; away++) {
    for (const value of away === 0 ? [first] : [first - away, first + away]) {
      if (value < least || value > most) continue;
      const fixedLow = low.slice();
      const fixedHigh = high.slice();
      fixedLow[open] = fixedHigh[open] = value;
      const found = solve(puzzle, fixedLow, fixedHigh, lookFirst, nodes);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Finds every count that is not printed and can have fewer than `enough` values.
 *
 * @param lookFirst - counts near which the search begins, by key. It finds the same without them, later.
 */
export function attack(publication: Publication, known: PublicKnowledge, enough: number, lookFirst: ReadonlyMap<string, number> = new Map()): Findings {
  const puzzle = puzzleOf(publication, known);
  const low = Int32Array.from(puzzle.low);
  const high = Int32Array.from(puzzle.high);
  const derived = new Map<string, readonly number[]>();
  // A set of counts that agrees shows one possible value of every unknown at once.
  const possible = puzzle.names.map(() => new Set<number>());
  let undecided = 0;
  let unknowns = 0;
  if (!narrow(puzzle, low, high)) throw new Error('The publication contradicts itself.');
  const first = puzzle.names.map((name) => lookFirst.get(name) ?? 0);
  puzzle.names.forEach((name, cell) => {
    if (!puzzle.hidden.has(cell)) return;
    unknowns++;
    const values = possible[cell]!;
    let gaveUp = false;
    const start = Math.min(Math.max(first[cell]!, low[cell]!), high[cell]!);
    for (let at = 0; values.size < enough && (start - at >= low[cell]! || start + at <= high[cell]!); at++) {
     for (const value of at === 0 ? [start] : [start - at, start + at]) {
      if (value < low[cell]! || value > high[cell]! || values.has(value)) continue;
      const fixedLow = low.slice();
      const fixedHigh = high.slice();
      fixedLow[cell] = fixedHigh[cell] = value;
      const world = solve(puzzle, fixedLow, fixedHigh, first, { left: NODES });
      if (world === undefined) gaveUp = true;
      else if (world) world.forEach((count, other) => possible[other]!.add(count));
     }
    }
    if (values.size >= enough) return;
    if (gaveUp) undecided++;
    else derived.set(name, [...values].sort((a, b) => a - b));
  });
  return { derived, unknowns, undecided };
}

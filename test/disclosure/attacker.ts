import type { Cell, Publication } from '../../src/results/publication.js';

/**
 * Somebody who has only the publication and what everybody knows: the rules of the profile, which places and strata make
 * up which, and whether all of them are there. Shares no code with what it attacks: counts are unknown whole numbers
 * between bounds, and it searches for every set of counts that agrees with all that is printed.
 */
export interface PublicKnowledge {
  /** The least that `c` can stand for. */
  readonly leastSuppressed: number;
  readonly roundTo: Readonly<Record<'national' | 'regional' | 'local-authority', number>>;
  /** Whether ratios are of rounded counts: then they tell nothing beside them. */
  readonly ratiosOf: 'shown' | 'exact';
  /** More than any count there can be. A lower ceiling only helps the attacker. */
  readonly ceiling: number;
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

/** How many guesses a search may make. */
const SHORT = 120;
const LONG = 1000;

export const cellKey = (
  indicator: string,
  code: string,
  breakdown: { readonly id: string; readonly stratum: string | null } | null,
  role: string,
): string => [indicator, code, breakdown ? `${breakdown.id}=${breakdown.stratum ?? ''}` : 'all', role].join('|');

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

function boundsOf(cell: Cell, step: number, { leastSuppressed, ceiling }: PublicKnowledge): readonly [number, number] | null {
  if (cell.kind === 'symbol') return cell.symbol === 'c' ? [leastSuppressed, ceiling] : null;
  const shown = Number(cell.text);
  // Half up: 5 to 14 are printed as 10.
  return step === 1 ? [shown, shown] : [Math.max(0, Math.ceil(shown - step / 2)), Math.ceil(shown + step / 2) - 1];
}

function puzzleOf(publication: Publication, known: PublicKnowledge): Puzzle {
  const puzzle: Puzzle = { names: [], low: [], high: [], sums: [], ratios: [], hidden: new Set() };
  const numbers = new Map<string, number>();
  const add = (name: string, low: number, high: number): number => {
    if (high === known.ceiling) puzzle.hidden.add(puzzle.names.length);
    puzzle.low.push(low);
    puzzle.high.push(high);
    numbers.set(name, puzzle.names.length);
    return puzzle.names.push(name) - 1;
  };
  for (const figure of publication.figures) {
    const { indicator, geography, breakdown, unit } = figure;
    const key = (role: string): string => cellKey(indicator, geography.code, breakdown, role);
    const step = known.roundTo[geography.level];
    const ofNumerator = boundsOf(figure.numerator, step, known);
    const numerator = ofNumerator && add(key('numerator'), ...ofNumerator);
    if (unit !== 'percent') continue;
    const ofDenominator = boundsOf(figure.denominator, step, known);
    const denominator = ofDenominator && add(key('denominator'), ...ofDenominator);
    if (numerator === null || denominator === null) continue;
    puzzle.sums.push({ total: denominator, parts: [numerator, add(key('rest'), 0, known.ceiling)] });
    if (figure.value.kind === 'number' && (known.ratiosOf === 'exact' || step === 1)) {
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
    puzzle.sums.push({
      total: whole,
      parts: isAll ? found : [...found, add(`left of ${total} without ${parts.join('+')}`, 0, known.ceiling)],
    });
  }
  return puzzle;
}

/** Which sums and ratios each count is in; ratios are numbered after the sums. */
function rulesOf({ names, sums, ratios }: Puzzle): readonly (readonly number[])[] {
  const rules = names.map((): number[] => []);
  sums.forEach(({ total, parts }, rule) => [total, ...parts].forEach((cell) => rules[cell]!.push(rule)));
  ratios.forEach(({ numerator, denominator }, at) => [numerator, denominator].forEach((cell) => rules[cell]!.push(sums.length + at)));
  return rules;
}

/** Narrows bounds by some rules, and by all that hang on what changed. False when there is no way to agree with what is printed. */
function narrow(
  { sums, ratios }: Puzzle,
  rules: readonly (readonly number[])[],
  low: Int32Array,
  high: Int32Array,
  first: readonly number[],
): boolean {
  const waiting = [...first];
  const isWaiting = new Uint8Array(sums.length + ratios.length);
  for (const rule of first) isWaiting[rule] = 1;
  let possible = true;
  const changed = (cell: number): void => {
    if (low[cell]! > high[cell]!) possible = false;
    for (const rule of rules[cell]!) {
      if (isWaiting[rule]) continue;
      isWaiting[rule] = 1;
      waiting.push(rule);
    }
  };
  const atLeast = (cell: number, bound: number): void => {
    if (bound <= low[cell]!) return;
    low[cell] = bound;
    changed(cell);
  };
  const atMost = (cell: number, bound: number): void => {
    if (bound >= high[cell]!) return;
    high[cell] = bound;
    changed(cell);
  };
  for (let at = 0; at < waiting.length && possible; at++) {
    const rule = waiting[at]!;
    isWaiting[rule] = 0;
    if (rule < sums.length) {
      const { total, parts } = sums[rule]!;
      let least = 0;
      let most = 0;
      for (const part of parts) {
        least += low[part]!;
        most += high[part]!;
      }
      atLeast(total, least);
      atMost(total, most);
      const whole = high[total]!;
      const atAll = low[total]!;
      for (const part of parts) {
        const lowest = low[part]!;
        const highest = high[part]!;
        atMost(part, whole - (least - lowest));
        atLeast(part, atAll - (most - highest));
      }
    } else {
      const { numerator, denominator, printed, scale } = ratios[rule - sums.length]!;
      // printed − ½ ≤ scale × numerator ÷ denominator < printed + ½
      atLeast(numerator, Math.ceil(((2 * printed - 1) * low[denominator]!) / (2 * scale)));
      atMost(numerator, Math.ceil(((2 * printed + 1) * high[denominator]!) / (2 * scale)) - 1);
      atLeast(denominator, Math.floor((2 * scale * low[numerator]!) / (2 * printed + 1)) + 1);
      if (printed > 0) atMost(denominator, Math.floor((2 * scale * high[numerator]!) / (2 * printed - 1)));
    }
  }
  return possible;
}

/** The whole numbers from `least` to `most`, nearest to a first one first. */
function* outward(first: number, least: number, most: number): Generator<number> {
  const start = Math.min(Math.max(first, least), most);
  yield start;
  for (let away = 1; start - away >= least || start + away <= most; away++) {
    if (start - away >= least) yield start - away;
    if (start + away <= most) yield start + away;
  }
}

/**
 * Counts that agree with everything, inside bounds; null when there are none, undefined when the search gave up. Where it
 * looks first decides only how soon it finds them.
 */
function solve(
  puzzle: Puzzle,
  rules: readonly (readonly number[])[],
  low: Int32Array,
  high: Int32Array,
  fixed: number,
  lookFirst: readonly number[],
  nodes: { left: number },
): Int32Array | null | undefined {
  if (nodes.left-- <= 0) return undefined;
  if (!narrow(puzzle, rules, low, high, rules[fixed]!)) return null;
  // First what can no longer be where it is looked for, since others must make up for it; then what has least choice.
  let open = -1;
  let least = Infinity;
  for (let cell = 0; cell < low.length; cell++) {
    const width = high[cell]! - low[cell]!;
    if (width === 0) continue;
    const isForced = lookFirst[cell]! < low[cell]! || lookFirst[cell]! > high[cell]!;
    const choice = isForced ? width - 1e6 : width;
    if (choice >= least) continue;
    open = cell;
    least = choice;
  }
  if (open < 0) return low;
  for (const value of outward(lookFirst[open]!, low[open]!, high[open]!)) {
    const fixedLow = low.slice();
    const fixedHigh = high.slice();
    fixedLow[open] = fixedHigh[open] = value;
    const found = solve(puzzle, rules, fixedLow, fixedHigh, open, lookFirst, nodes);
    if (found !== null) return found;
  }
  return null;
}

export interface AttackOptions {
  /** How many values make a count safe. */
  readonly enough: number;
  /** Counts near which the search begins, by key. It finds the same without them, later. */
  readonly lookFirst?: ReadonlyMap<string, number>;
  /** Which counts are worth the search. Default: all that are not printed. */
  readonly isWorthIt?: (name: string) => boolean;
}

/** Finds every count that is not printed and can have fewer than `enough` values. */
export function attack(
  publication: Publication,
  known: PublicKnowledge,
  { enough, lookFirst = new Map(), isWorthIt = () => true }: AttackOptions,
): Findings {
  const puzzle = puzzleOf(publication, known);
  const low = Int32Array.from(puzzle.low);
  const high = Int32Array.from(puzzle.high);
  const derived = new Map<string, readonly number[]>();
  // A set of counts that agrees shows one possible value of every unknown at once.
  const possible = puzzle.names.map(() => new Set<number>());
  let undecided = 0;
  let unknowns = 0;
  const rules = rulesOf(puzzle);
  if (
    !narrow(
      puzzle,
      rules,
      low,
      high,
      [...puzzle.sums, ...puzzle.ratios].map((_, rule) => rule),
    )
  )
    throw new Error('The publication contradicts itself.');
  const first = puzzle.names.map((name) => lookFirst.get(name) ?? 0);
  puzzle.names.forEach((name, cell) => {
    if (!puzzle.hidden.has(cell) || !isWorthIt(name)) return;
    unknowns++;
    const values = possible[cell]!;
    let gaveUp = false;
    let places: readonly (readonly number[])[] = [first];
    // Short searches from several places for every value, then long ones: where to begin matters more than how long to look.
    for (const left of [SHORT, LONG]) {
      gaveUp = false;
      for (const value of outward(first[cell]!, low[cell]!, high[cell]!)) {
        if (values.size >= enough) return;
        if (values.has(value)) continue;
        let world: Int32Array | null | undefined;
        for (const place of places) {
          const fixedLow = low.slice();
          const fixedHigh = high.slice();
          fixedLow[cell] = fixedHigh[cell] = value;
          world = solve(puzzle, rules, fixedLow, fixedHigh, cell, place, { left });
          if (world !== undefined) break;
        }
        if (world === undefined) gaveUp = true;
        if (!world) continue;
        places = [first, [...world], ...places.slice(1, 3)];
        world.forEach((count, other) => possible[other]!.add(count));
      }
      if (!gaveUp) break;
    }
    if (values.size >= enough) return;
    if (gaveUp) undecided++;
    else
      derived.set(
        name,
        [...values].sort((a, b) => a - b),
      );
  });
  return { derived, unknowns, undecided };
}

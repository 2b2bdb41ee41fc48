import type { PublishedRow } from './published-rows.js';

/** How a group of rows is scaled and printed. */
export interface Scale {
  readonly multiplier: number;
  readonly decimalPlaces: number;
  /** Decimal places to which the inputs are printed: 0 for counts. */
  readonly numeratorPlaces: number;
  readonly denominatorPlaces: number;
}

const decimalNumber = /^-?\d+(?:\.(\d+))?$/;

export const isNumber = (cell: string): boolean => decimalNumber.test(cell);
export const isTestable = (row: PublishedRow): boolean => [row.numerator, row.denominator, row.value].every(isNumber);

const placesOf = (cell: string): number => decimalNumber.exec(cell)?.[1]?.length ?? 0;

/**
 * Decimal places of a column from its cells: the largest number that a quarter of them are written with. Trailing noughts
 * are not printed, so of a column at one place nine in ten show it; a single mistyped cell does not decide.
 */
function printedPlaces(cells: readonly string[]): number {
  const places = cells.map(placesOf).sort((a, b) => b - a);
  return places.find((count) => places.filter((other) => other >= count).length * 4 >= places.length) ?? 0;
}

/** The power of ten nearest to the middle of value ÷ (numerator ÷ denominator). */
function nearestMultiplier(rows: readonly PublishedRow[]): number | null {
  const powers = rows
    .map((row) => Math.log10((Number(row.value) * Number(row.denominator)) / Number(row.numerator)))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return powers.length === 0 ? null : 10 ** Math.round(powers[Math.floor(powers.length / 2)]!);
}

/** Below this many rows a group’s own cells say too little of its decimal places, so those of the file’s rows at the same multiplier count with them. */
const ENOUGH_ROWS = 20;

/**
 * The multiplier and decimal places of every group of rows with one breakdown: as the file states them, or inferred as
 * above from the authorities' rows, or from all where there are none.
 */
export function scalesOf(rows: readonly PublishedRow[]): ReadonlyMap<string, Scale> {
  const groups = new Map<string, PublishedRow[]>();
  for (const row of rows.filter(isTestable)) {
    const group = groups.get(row.breakdown);
    if (group) group.push(row);
    else groups.set(row.breakdown, [row]);
  }
  const telling = (group: readonly PublishedRow[]): readonly PublishedRow[] => {
    const authorities = group.filter(({ level }) => level === 'local-authority');
    return authorities.length > 0 ? authorities : group;
  };
  const multipliers = new Map(
    [...groups].map(([name, group]) => [
      name,
      Number(group.find((row) => isNumber(row.multiplier))?.multiplier ?? nearestMultiplier(telling(group)) ?? 100),
    ]),
  );
  const scales = new Map<string, Scale>();
  for (const [name, group] of groups) {
    const multiplier = multipliers.get(name)!;
    const own = telling(group);
    const alike =
      own.length >= ENOUGH_ROWS
        ? own
        : telling([...groups].filter(([other]) => multipliers.get(other) === multiplier).flatMap(([, others]) => others));
    const stated = group.find((row) => isNumber(row.decimalPlaces))?.decimalPlaces;
    scales.set(name, {
      multiplier,
      decimalPlaces: stated === undefined ? printedPlaces(alike.map(({ value }) => value)) : Number(stated),
      numeratorPlaces: printedPlaces(own.map(({ numerator }) => numerator)),
      denominatorPlaces: printedPlaces(own.map(({ denominator }) => denominator)),
    });
  }
  return scales;
}

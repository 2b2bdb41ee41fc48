import { type Finding, fail, pass, warning } from './result.js';

const SHOWN = 10;

/** "a, b and c", at most ten of them. */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.slice(0, SHOWN).map((name) => `"${name}"`);
  if (unique.length > SHOWN) return `${shown.join(', ')} and ${unique.length - SHOWN} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** "1 row" or "3 rows" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const found =
  (make: (message: string) => Finding) =>
  (names: readonly string[], wrong: (names: string) => string, right: string): Finding =>
    names.length === 0 ? pass(right) : make(wrong(listed(names)));

/** Fails when any name is wrong, naming them. */
export const failIfAny = /* @__PURE__ */ found(fail);
/** Warns when any name is wrong, naming them. */
export const warnIfAny = /* @__PURE__ */ found(warning);

/** Positions at which a test is true. */
export const positionsOf = (cells: readonly string[], test: (cell: string, at: number) => boolean): readonly number[] =>
  cells.flatMap((cell, at) => (test(cell, at) ? [at] : []));

/** "4 rows, first row 2": rows are counted from the first below the header. */
export const rowsText = (positions: readonly number[]): string => `${counted(positions.length, 'row')}, first row ${positions[0] + 1}`;

/** Items that occur more than once. */
export function repeated(items: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
}

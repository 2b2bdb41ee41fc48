import { type Day, day } from '../../time/index.js';

/**
 * What a change does to figures. `divided`: one area became several. `redrawn`: several areas became others, so that neither
 * set can be made from the other. `new-council`: another council, and nine-character code, for the same area. `new-code`:
 * the same council under another nine-character code.
 */
export type ChangeKind = 'divided' | 'redrawn' | 'new-council' | 'new-code';

/** A change of authorities on a day, by nine-character codes. */
export interface Change {
  /** The first day of the new authorities. */
  readonly on: Day;
  readonly kind: ChangeKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const change = (on: string, kind: ChangeKind, from: readonly string[], to: readonly string[]): Change => ({ on: day(on), kind, from, to });

let listed: readonly Change[] | undefined;

/** Every change of authorities since 2009, in date order. */
export function allChanges(): readonly Change[] {
  return (listed ??= [
    change('2009-04-01', 'divided', ['E10000001'], ['E06000055', 'E06000056']),
    change('2009-04-01', 'divided', ['E10000004'], ['E06000049', 'E06000050']),
    change('2009-04-01', 'divided', ['E10000005'], ['E06000052', 'E06000053']),
    change('2009-04-01', 'new-council', ['E10000010'], ['E06000047']),
    change('2009-04-01', 'new-council', ['E10000022'], ['E06000048']),
    change('2009-04-01', 'new-council', ['E10000026'], ['E06000051']),
    change('2009-04-01', 'new-council', ['E10000033'], ['E06000054']),
    change('2013-04-01', 'new-code', ['E06000048'], ['E06000057']),
    change('2013-04-01', 'new-code', ['E08000020'], ['E08000037']),
    // Christchurch went from Dorset to the new authority with Bournemouth and Poole.
    change('2019-04-01', 'redrawn', ['E10000009', 'E06000028', 'E06000029'], ['E06000058', 'E06000059']),
    change('2020-04-01', 'new-council', ['E10000002'], ['E06000060']),
    change('2021-04-01', 'divided', ['E10000021'], ['E06000061', 'E06000062']),
    change('2023-04-01', 'divided', ['E10000006'], ['E06000063', 'E06000064']),
    change('2023-04-01', 'new-council', ['E10000023'], ['E06000065']),
    change('2023-04-01', 'new-council', ['E10000027'], ['E06000066']),
    change('2025-05-01', 'new-code', ['E08000016'], ['E08000038']),
    change('2025-05-01', 'new-code', ['E08000019'], ['E08000039']),
  ]);
}

/**
 * What changed after one day and up to another, in date order: what stands between the list of authorities on `start` and
 * the list on `end`. A change on 1 April is not inside the year that starts that day; it first shows in that year's figures.
 *
 * @example
 * ```ts
 * changesBetween(day('2023-03-31'), day('2024-03-31')).length // 3: Cumbria, North Yorkshire, Somerset
 * ```
 */
export function changesBetween(start: Day, end: Day): readonly Change[] {
  return allChanges().filter(({ on }) => on > start && on <= end);
}

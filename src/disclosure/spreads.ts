import { codeOf, groupBy, keyOf, seriesKey } from './exact-figure.js';
import type { FigureEntry } from './figure-cells.js';
import type { DisclosureProfile } from './profile.js';

/**
 * What is shown of a spread beside how many values there are: everything; the mean alone; or the bands, and what else is a
 * count. Where a band is hidden, a median or a mean beside the others can bound what is in it, and the mean of one
 * stratum follows from those of the others, so figures that make up one another are shown alike.
 */
export type SpreadShown = 'everything' | 'mean' | 'bands';

interface Limits {
  readonly from: number;
  readonly to: number;
}

/** The limits of a spread's bands; above the highest band the greatest value there is, which is less than a reader knows of. */
function limitsOf({ figure }: FigureEntry): readonly Limits[] {
  const { bands, minimum, maximum } = figure.spread!;
  return bands.map(({ from }, at) => {
    const next = bands[at + 1]?.from ?? null;
    return { from: from ?? Math.min(0, Number(minimum)), to: next === null ? Number(maximum) : next - 1 };
  });
}

/** How many different numbers of values in one band agree with the sum of all values. */
function numbersFor(band: Limits, others: readonly Limits[], values: number, sum: number): number {
  const least = Math.min(...others.map(({ from }) => from));
  const most = Math.max(...others.map(({ to }) => to));
  let found = 0;
  for (let inBand = 0; inBand <= values; inBand++) {
    const rest = values - inBand;
    const isPossible =
      inBand * band.from + (rest && rest * least) <= sum &&
      inBand * band.to + (rest && rest * most) >= sum &&
      (rest === 0 || others.length > 0);
    if (isPossible) found++;
  }
  return found;
}

function meanLeavesOpen(entry: FigureEntry, needed: number): boolean {
  const { numerator, spread } = entry.figure;
  const limits = limitsOf(entry);
  return limits.every(
    (band) =>
      numbersFor(
        band,
        limits.filter((other) => other !== band),
        spread!.values,
        numerator!,
      ) >= needed,
  );
}

/** What may be shown of each spread, from what was left of its bands and of those of the figures that belong to it. */
export function spreadsShown(
  entries: readonly FigureEntry[],
  isShown: (cell: number) => boolean,
  { threshold }: DisclosureProfile,
): ReadonlyMap<FigureEntry, SpreadShown> {
  const spreads = entries.filter(({ kind }) => kind === 'distribution');
  const found = new Map<FigureEntry, SpreadShown>();
  for (const together of groupBy(spreads, ({ figure }) => keyOf(seriesKey(figure), codeOf(figure))).values()) {
    // Where not even the number of values is shown, nothing is said of them.
    const counted = together.filter(({ cells }) => isShown(cells.get('denominator')!));
    const hides = counted.some(({ cells }) => [...cells].some(([role, cell]) => role.startsWith('band:') && !isShown(cell)));
    const needed = threshold === null ? 1 : threshold.maximum - threshold.minimum + 1;
    const isAboutMean = counted.every(({ figure }) => figure.spread!.headline === 'mean');
    const shown = !hides ? 'everything' : isAboutMean && counted.every((entry) => meanLeavesOpen(entry, needed)) ? 'mean' : 'bands';
    for (const entry of together) found.set(entry, counted.includes(entry) ? shown : 'bands');
  }
  return found;
}

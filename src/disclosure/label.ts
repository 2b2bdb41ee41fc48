import { Decimal } from 'decimal.js';
import { quotient } from '../results/exact.js';
import type { Cell, CellSymbol, PublishedSpread } from '../results/publication.js';
import type { Spread } from '../results/result.js';
import type { ExactFigure, FigureKind } from './exact-figure.js';
import type { FigureEntry } from './figure-cells.js';
import type { FigureCells } from './options.js';
import type { DisclosureProfile } from './profile.js';
import type { SpreadShown } from './spreads.js';

const number = (text: string): Cell => ({ kind: 'number', text });
const symbol = (of: CellSymbol): Cell => ({ kind: 'symbol', symbol: of });

const isNothing = (text: string): boolean => /^-?0(\.0+)?$/.test(text);

/** A count as it is rounded at its level, exactly. */
const toStep = (count: number, step: number): Decimal => new Decimal(count).div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step);

/** Rounds a count at its level. What rounds to nothing and is not nothing has a symbol of its own. */
function roundedCount(count: number, level: ExactFigure['geography']['level'], profile: DisclosureProfile): Cell {
  const step = profile.roundTo[level];
  const exact = Number.isInteger(count) ? String(count) : quotient(count, 1, 1, profile.countDecimals);
  const text = step === 1 ? exact : toStep(count, step).toFixed(0);
  return isNothing(text) && count !== 0 ? symbol(profile.lowSymbol) : number(text);
}

/** `percent` is for every 100, `per-10,000-children` for every 10,000. */
function perOf(unit: string): number | null {
  if (unit === 'percent') return 100;
  const digits = /^per-([\d,]+)/.exec(unit)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

function ratio(figure: ExactFigure, kind: FigureKind, profile: DisclosureProfile): Cell {
  const { numerator, denominator, unit, value } = figure;
  const per = perOf(unit);
  const step = profile.roundTo[figure.geography.level];
  const places = kind === 'rate' ? profile.decimals.rate : profile.decimals.percentage;
  if (profile.ratiosOf === 'shown' && step > 1 && per !== null && denominator) {
    // The ratio of the exact counts would tell them. A population is published as it is.
    const under = kind === 'rate' ? denominator : toStep(denominator, step).toNumber();
    const over = toStep(numerator!, step).toNumber();
    if (under === 0) return symbol('z');
    const text = quotient(over, under, per, places ?? value!.split('.')[1]?.length ?? 0);
    return isNothing(text) && numerator !== 0 ? symbol(profile.lowSymbol) : number(text);
  }
  const text = places === null || per === null || !denominator ? value! : quotient(numerator!, denominator, per, places);
  return isNothing(text) && numerator !== 0 ? symbol(profile.lowSymbol) : number(text);
}

/**
 * Whether a quantile may be shown: it is somebody's own value, or lies between two, so more people than the threshold's
 * maximum must lie at either side of it.
 */
function mayShowQuantile(values: number, sides: number, { threshold }: DisclosureProfile): boolean {
  return threshold === null || values >= sides * (threshold.maximum + 1);
}

/** What is shown of each count, from what was left of it. */
export function labelFigure(
  { figure, kind, cells }: FigureEntry,
  isShown: (cell: number) => boolean,
  profile: DisclosureProfile,
  spread: SpreadShown = 'everything',
): FigureCells & { readonly spread?: PublishedSpread } {
  if (kind === 'missing') return { numerator: symbol('x'), denominator: symbol('x'), value: symbol('x') };
  const { level } = figure.geography;
  const shows = (role: string): boolean => {
    const cell = cells.get(role);
    return cell === undefined || isShown(cell);
  };
  const count = (role: string, value: number | null): Cell =>
    value === null ? symbol('x') : shows(role) ? roundedCount(value, level, profile) : symbol('c');
  const numerator = count('numerator', figure.numerator);
  const bothShown = shows('numerator') && shows('denominator');

  if (kind === 'count') return { numerator, denominator: symbol('z'), value: figure.noValue === null ? numerator : symbol('x') };
  if (kind === 'distribution')
    return {
      numerator: symbol('z'),
      denominator: count('denominator', figure.denominator),
      ...spreadCells(figure, count, profile, bothShown, spread),
    };

  // A population was published before: only its rate would give the count away.
  const denominator =
    kind === 'rate' && figure.denominator !== null ? number(String(figure.denominator)) : count('denominator', figure.denominator);
  const value = !bothShown
    ? symbol('c')
    : figure.value === null
      ? symbol(figure.noValue === 'no-denominator' ? 'z' : 'x')
      : ratio(figure, kind, profile);
  return { numerator, denominator, value };
}

function spreadCells(
  figure: ExactFigure,
  count: (role: string, value: number) => Cell,
  profile: DisclosureProfile,
  isShown: boolean,
  shown: SpreadShown,
): { readonly value: Cell; readonly spread: PublishedSpread } {
  const { value, spread } = figure;
  const { lowerQuartile, median, upperQuartile, mean, bands, values, headline, statistics } = spread!;
  const statistic = (text: string | null, sides: number): Cell =>
    !isShown || shown === 'bands' || (shown === 'mean' && sides > 1)
      ? symbol('c')
      : text === null
        ? symbol('z')
        : mayShowQuantile(values, sides, profile)
          ? number(text)
          : symbol('c');
  const cellOf = ({ id, value: text, above }: Spread['statistics'][number]): Cell => {
    if (above && shown === 'mean') return symbol('c');
    if (above)
      return text === null ? symbol('z') : count(`above:${id}`, above.count).kind === 'number' && isShown ? number(text) : symbol('c');
    const percentile = Number(/^percentile-(\d+)$/.exec(id)?.[1]);
    // The greatest value is somebody's own.
    return statistic(text, Number.isNaN(percentile) ? Infinity : Math.ceil(100 / Math.min(percentile, 100 - percentile)));
  };
  const others = statistics.map((each) => ({ id: each.id, label: each.label, value: cellOf(each) }));
  return {
    value: others.find(({ id }) => id === headline)?.value ?? statistic(value, headline === 'mean' ? 1 : 2),
    spread: {
      lowerQuartile: statistic(lowerQuartile, 4),
      median: statistic(median, 2),
      upperQuartile: statistic(upperQuartile, 4),
      mean: statistic(mean, 1),
      statistics: others,
      bands: bands.map((band) => ({
        id: band.id,
        label: band.label,
        count: shown === 'mean' ? symbol('c') : count(`band:${band.id}`, band.count),
      })),
    },
  };
}

import type { Result } from '../results/result.js';

/** A figure before disclosure control: a `Result`, or the same of a region or of England. */
export interface ExactFigure
  extends Pick<
      Result,
      | 'indicator'
      | 'version'
      | 'title'
      | 'period'
      | 'breakdown'
      | 'unit'
      | 'numerator'
      | 'denominator'
      | 'value'
      | 'noValue'
      | 'spread'
      | 'population'
    >,
    Partial<Pick<Result, 'noValueReasons' | 'rowsInDoubt' | 'as' | 'lastSeen'>> {
  readonly geography: Result['geography'] | { readonly level: 'regional' | 'national'; readonly code: string };
}

/** What a figure's two numbers are to each other. Only a proportion counts part of its denominator. */
export type FigureKind = 'missing' | 'count' | 'proportion' | 'rate' | 'ratio' | 'distribution';

export function kindOf(figure: ExactFigure): FigureKind {
  if (figure.numerator === null) return 'missing';
  if (figure.spread !== null) return 'distribution';
  if (figure.population !== null || figure.unit.startsWith('per-')) return 'rate';
  if (figure.denominator === null) return 'count';
  return figure.unit === 'percent' ? 'proportion' : 'ratio';
}

export function codeOf({ geography }: ExactFigure): string {
  return geography.level === 'local-authority' ? geography.laCode : geography.code;
}

const separator = '\u0000';

/** An indicator in a period: what is published of another period is not compared with it. */
export const seriesKey = ({ indicator, version, period }: ExactFigure): string =>
  [indicator, version, period.start, period.end].join(separator);

/** The part of the people that a figure counts: all, or one stratum. */
export const splitKey = ({
  breakdown,
}: {
  readonly breakdown: Pick<NonNullable<ExactFigure['breakdown']>, 'id' | 'stratum'> | null;
}): string => (breakdown === null ? '' : [breakdown.id, breakdown.stratum === null ? '' : `=${breakdown.stratum}`].join(separator));

/** What makes a figure the only one of its kind in a set. */
export const figureKey = (figure: ExactFigure): string => [seriesKey(figure), codeOf(figure), splitKey(figure)].join(separator);

/** Puts things together that have the same key, in the order in which they came. */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

export const keyOf = (...parts: readonly string[]): string => parts.join(separator);

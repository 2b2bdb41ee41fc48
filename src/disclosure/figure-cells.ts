import type { GeographicLevel } from '../results/publication.js';
import { addCell, type CellSystem } from './cell-system.js';
import { type ExactFigure, type FigureKind, kindOf } from './exact-figure.js';
import type { DisclosureProfile } from './profile.js';

/** A figure and the cells of its counts, by role: `numerator`, `denominator`, `band:ID` for each band of a spread, `above:ID` for how many values are above a limit. */
export interface FigureEntry {
  readonly figure: ExactFigure;
  readonly kind: FigureKind;
  readonly cells: ReadonlyMap<string, number>;
}

export const isSmallIn =
  ({ threshold }: DisclosureProfile) =>
  (count: number): boolean =>
    threshold !== null && count >= threshold.minimum && count <= threshold.maximum;

// A headline that many people read is dearer than a stratum of one authority.
const weightOfLevel: Readonly<Record<GeographicLevel, number>> = { national: 20, regional: 10, 'local-authority': 0 };
const WEIGHT_OF_TOTAL = 6;

/** What a cell tells grows slowly with its size, so by its binary digits: fewer large cells are lost rather than many small ones. Of like cells the smaller goes. */
const weightOf = (value: number): number => 4 + (32 - Math.clz32(value)) + Math.min(value, 9999) / 10_000;

function countsOf(figure: ExactFigure, kind: FigureKind): readonly (readonly [role: string, count: number])[] {
  const { numerator, denominator, spread } = figure;
  if (kind === 'missing' || numerator === null) return [];
  // The sum of a distribution's values counts nobody, and a population is published already.
  if (kind === 'distribution')
    return [
      ['denominator', denominator ?? 0],
      ...(spread?.bands ?? []).map(({ id, count }) => [`band:${id}`, count] as const),
      ...(spread?.statistics ?? []).flatMap(({ id, above }) => (above ? [[`above:${id}`, above.count] as const] : [])),
    ];
  if (denominator === null || kind === 'rate') return [['numerator', numerator]];
  return [
    ['numerator', numerator],
    ['denominator', denominator],
  ];
}

/** Enters a figure's counts, with those in the profile's threshold suppressed. */
export function enterFigure(system: CellSystem, figure: ExactFigure, profile: DisclosureProfile): FigureEntry {
  const isSmall = isSmallIn(profile);
  const kind = kindOf(figure);
  const isExempt = figure.breakdown !== null && profile.exemptCategories.includes(figure.breakdown.label);
  const dearer = weightOfLevel[figure.geography.level] + (figure.breakdown === null ? WEIGHT_OF_TOTAL : 0);
  const cells = new Map<string, number>();
  for (const [role, value] of countsOf(figure, kind)) {
    const suppressed = isSmall(value) && !isExempt;
    cells.set(
      role,
      addCell(system, {
        value,
        lowest: profile.zeroIsPublic ? 1 : 0,
        shown: !suppressed,
        suppressible: profile.threshold !== null && (value > 0 || !profile.zeroIsPublic),
        guarded: suppressed,
        weight: weightOf(value) + dearer,
      }),
    );
  }
  return { figure, kind, cells };
}

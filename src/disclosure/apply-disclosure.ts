import { IndicatorError } from '../errors.js';
import type { Publication, PublishedFigure } from '../results/publication.js';
import { relateFigures } from './additive.js';
import { emptySystem } from './cell-system.js';
import { codeOf, type ExactFigure, figureKey } from './exact-figure.js';
import { enterFigure, type FigureEntry, isSmallIn } from './figure-cells.js';
import { labelFigure } from './label.js';
import { doubtNotes, groupNotes, lastSeenNotes, notAdditiveNotes, noValueNotes, suppressionNotes, vintageNotes } from './notes.js';
import type { DisclosureOptions } from './options.js';
import type { DisclosureProfile } from './profile.js';
import { relationsOfIndicators } from './relations-of-indicators.js';
import { suppressFurther } from './suppress-cells.js';

function refuseTwins(figures: readonly ExactFigure[]): void {
  const seen = new Set<string>();
  for (const figure of figures) {
    const key = figureKey(figure);
    if (seen.has(key))
      throw new IndicatorError(
        'invalid-argument',
        `"${figure.indicator}" for ${codeOf(figure)} and the period ending ${figure.period.end} is there twice.`,
      );
    seen.add(key);
  }
}

function publishedOf(entry: FigureEntry, isShown: (cell: number) => boolean, profile: DisclosureProfile): PublishedFigure {
  const { indicator, version, title, unit, period, geography, breakdown } = entry.figure;
  return {
    indicator,
    version,
    title,
    unit,
    period,
    geography: { level: geography.level, code: codeOf(entry.figure) },
    breakdown,
    ...labelFigure(entry, isShown, profile),
  };
}

/**
 * Makes figures fit to publish: suppresses small counts of the exact figures, then as many others as it takes until
 * nothing suppressed can be worked out from the rest, then rounds, then puts symbols in place of what is not shown.
 *
 * Every suppressed count, and every small remainder that a reader could subtract, keeps at least as many possible values
 * as the threshold has (five for 1 to 5), even for a reader who takes every shown count as exact. What is published
 * together must be controlled together: figures left out here are not looked at.
 *
 * @param figures - results, and figures of regions or England in the same form
 * @param profile - the publisher's rules; there is no default
 * @throws IndicatorError `invalid-argument` when no profile is given, a figure is there twice, or a region's parts are not known
 * @example
 * ```ts
 * const publication = applyDisclosure(results, profileNamed('dfe-cin'));
 * ```
 */
export function applyDisclosure(figures: readonly ExactFigure[], profile: DisclosureProfile, options: DisclosureOptions = {}): Publication {
  if (!profile) throw new IndicatorError('invalid-argument', 'Choose a disclosure profile: nothing is published without one.');
  refuseTwins(figures);
  const { partOf = {}, relations = relationsOfIndicators } = options;
  const system = emptySystem();
  const entries = figures.map((figure) => enterFigure(system, figure, profile));
  const exceeded: FigureEntry[] = [];
  if (profile.threshold !== null && profile.secondary === 'complementary') {
    relateFigures({ system, isSmall: isSmallIn(profile), exceeded: (total) => void exceeded.push(total) }, entries, { partOf, relations });
    suppressFurther(system, profile.threshold.maximum - profile.threshold.minimum + 1);
  }
  const isShown = (cell: number): boolean => system.shown[cell];
  const published = {
    profile: { id: profile.id, version: profile.version },
    figures: entries.map((entry) => publishedOf(entry, isShown, profile)),
    notes: [
      ...groupNotes(entries, isShown),
      ...suppressionNotes(entries, isShown),
      ...notAdditiveNotes(exceeded),
      ...noValueNotes(entries),
      ...doubtNotes(entries),
      ...lastSeenNotes(entries),
      ...vintageNotes(entries),
    ],
  };
  // The brand exists in types only, and this is the one place that gives it.
  return published as unknown as Publication;
}

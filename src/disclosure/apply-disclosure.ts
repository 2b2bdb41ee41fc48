import { IndicatorError } from '../errors.js';
import type { Entry } from '../language/index.js';
import type { Publication, PublishedFigure } from '../results/publication.js';
import { relateFigures } from './additive.js';
import { emptySystem } from './cell-system.js';
import { codeOf, type ExactFigure, figureKey } from './exact-figure.js';
import { enterFigure, type FigureEntry, isSmallIn } from './figure-cells.js';
import { labelFigure } from './label.js';
import { doubtNotes, groupNotes, lastSeenNotes, notAdditiveNotes, noValueNotes, suppressionNotes, vintageNotes } from './notes.js';
import type { CountRelation, DisclosureOptions } from './options.js';
import type { DisclosureProfile } from './profile.js';
import { relationsOf } from './relations/derived.js';
import { type SpreadShown, spreadsShown } from './spreads.js';
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

function publishedOf(
  entry: FigureEntry,
  isShown: (cell: number) => boolean,
  profile: DisclosureProfile,
  spread: SpreadShown | undefined,
): PublishedFigure {
  const { indicator, version, title, unit, period, geography, breakdown } = entry.figure;
  return {
    indicator,
    version,
    title,
    unit,
    period,
    geography: { level: geography.level, code: codeOf(entry.figure) },
    breakdown,
    ...labelFigure(entry, isShown, profile, spread),
  };
}

/** How the counts of the figures hang together: only what is published of it matters. */
function relationsOfPublished(figures: readonly ExactFigure[], definitions: readonly Entry[]): readonly CountRelation[] {
  const ids = new Set(figures.map(({ indicator }) => indicator));
  const undefinedIds = [...ids].filter((id) => !definitions.some((definition) => definition.id === id));
  if (undefinedIds.length > 0)
    throw new IndicatorError('invalid-argument', `The definitions given do not include ${undefinedIds.join(', ')}.`);
  return relationsOf(
    definitions.filter(({ id }) => ids.has(id)),
    new Set(figures.flatMap(({ breakdown }) => (breakdown ? [breakdown.id] : []))),
  );
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
 * @param options - the definitions of the figures, and which places are parts of which
 * @throws IndicatorError `invalid-argument` when no profile is given, a figure is there twice, or a region's parts are not known
 * @example
 * ```ts
 * const publication = applyDisclosure(results, profileNamed('dfe-cin'), { definitions });
 * ```
 */
export function applyDisclosure(figures: readonly ExactFigure[], profile: DisclosureProfile, options: DisclosureOptions): Publication {
  if (!profile) throw new IndicatorError('invalid-argument', 'Choose a disclosure profile: nothing is published without one.');
  refuseTwins(figures);
  if (!options || !('definitions' in options || 'relations' in options))
    throw new IndicatorError(
      'invalid-argument',
      'Give the definitions of the figures: how their counts hang together, and what one tells of another, is worked out from them.',
    );
  const { partOf = {} } = options;
  const relations = 'relations' in options ? options.relations : relationsOfPublished(figures, options.definitions);
  const system = emptySystem();
  const entries = figures.map((figure) => enterFigure(system, figure, profile));
  const exceeded: FigureEntry[] = [];
  if (profile.threshold !== null && profile.secondary === 'complementary') {
    relateFigures({ system, isSmall: isSmallIn(profile), exceeded: (total) => void exceeded.push(total) }, entries, { partOf, relations });
    suppressFurther(system, profile.threshold.maximum - profile.threshold.minimum + 1);
  }
  const isShown = (cell: number): boolean => system.shown[cell];
  const spreads = spreadsShown(entries, isShown, profile);
  const published = {
    profile: { id: profile.id, version: profile.version },
    figures: entries.map((entry) => publishedOf(entry, isShown, profile, spreads.get(entry))),
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

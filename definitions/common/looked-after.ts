import {
  and,
  before,
  choose,
  type ExclusionOf,
  type Expr,
  equals,
  exists,
  idiom,
  isAmong,
  isNotAmong,
  latestDateOf,
  latestOf,
  onOrAfter,
  onOrBefore,
  openOn,
  periodEnd,
  type Row,
  shortBreakLegalStatuses,
  temporaryPlacements,
  type ValueType,
} from '../../src/language/index.js';

/**
 * Every headline count of children looked after leaves out an agreed series of short breaks (DfE methodology; V3 and V4
 * as the return’s item guidance has them). An episode without a legal status stays in: leaving out takes evidence.
 */
const isNotShortBreak = (episode: Row<'careEpisodes'>): Expr<'boolean'> => isNotAmong(episode.legalStatus, shortBreakLegalStatuses);

const isOpenOn = (episode: Row<'careEpisodes'>, day: Expr<'date'>): Expr<'boolean'> => openOn(episode.startedOn, episode.endedOn, day);

/** The child has an episode open on the day, of care or of short breaks. An episode that ended on the day is not open. */
export const hasOpenEpisodeOn = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'hasOpenEpisodeOn',
    'the child has an episode of care or short breaks open on {0}',
    [day],
    exists('careEpisodes', (episode) => isOpenOn(episode, day)),
  );

/**
 * The current episode on a day: of several that are open, a fault of the return, the latest to begin, as in DfE’s derived
 * field of children looked after on 31 March. A child has one episode that begins on a day.
 */
const isCurrentOn = (episode: Row<'careEpisodes'>, day: Expr<'date'>): Expr<'boolean'> =>
  equals(episode.startedOn, latestDateOf('careEpisodes', { where: (open) => isOpenOn(open, day), of: (open) => open.startedOn }));

/** The child’s current episode is of an agreed series of short breaks (V3, V4). One without a legal status is not. */
export const isInShortBreaksOn = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'isInShortBreaksOn',
    'the child is in a series of short breaks on {0}',
    [day],
    exists('careEpisodes', (episode) => and(isAmong(episode.legalStatus, shortBreakLegalStatuses), isCurrentOn(episode, day))),
  );

/** The child’s current episode is of care, not of short breaks. */
export const isLookedAfterOn = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'isLookedAfterOn',
    'the child is looked after on {0}',
    [day],
    exists('careEpisodes', (episode) => and(isNotShortBreak(episode), isCurrentOn(episode, day))),
  );

/** Who is left out of the children with an episode open on the last day: with `hasOpenEpisodeOn(periodEnd)`, those looked after are left. */
export const shortBreaksOnly = {
  id: 'short-breaks-only',
  because:
    'The child is in an agreed series of short breaks (V3 or V4) on the last day, which no headline count of children looked after includes.',
  when: () => isInShortBreaksOn(periodEnd),
  source: 'claMethodology',
} as const satisfies ExclusionOf<'children'>;

/** An episode that starts care, short breaks left out. */
export const startsCare = (episode: Row<'careEpisodes'>): Expr<'boolean'> =>
  and(equals(episode.reasonStarted, 'S'), isNotShortBreak(episode));

/** The start of the period of care that is open on a day. */
const carePeriodStartedOn = (day: Expr<'date'>): Expr<'date'> =>
  latestDateOf('carePeriods', { where: (period) => openOn(period.startedOn, period.endedOn, day), of: (period) => period.startedOn });

/**
 * A period of care is open on the last day, and has been without a break since a day. That a later episode of short breaks
 * is open too, a fault of the return, is for an exclusion to say.
 */
export const hasBeenInCareSince = (day: Expr<'date'>): Expr<'boolean'> =>
  and(
    exists('careEpisodes', (episode) => and(isNotShortBreak(episode), isOpenOn(episode, periodEnd))),
    onOrBefore(carePeriodStartedOn(periodEnd), day),
  );

/** The legal status on a day: that of the current episode, of several that are open the latest to begin. */
export const legalStatusOn = (day: Expr<'date'>): Expr<'code'> =>
  idiom(
    'legalStatusOn',
    'the legal status on {0}',
    [day],
    latestOf('careEpisodes', {
      where: (episode) => isOpenOn(episode, day),
      of: (episode) => episode.legalStatus,
    }),
  );

/** Something of the current episode. */
const ofCurrentEpisodeOn = <V extends ValueType>(day: Expr<'date'>, of: (episode: Row<'careEpisodes'>) => Expr<V>): Expr<V> =>
  latestOf('careEpisodes', { where: (episode) => isOpenOn(episode, day), of });

/**
 * Something of the placement on a day. A child in a temporary placement (T0 to T4) that day has the placement before it, in
 * the same period of care: the return expects the child back there (validation rule 383).
 */
export const ofPlacementOn = <V extends ValueType>(day: Expr<'date'>, of: (episode: Row<'careEpisodes'>) => Expr<V>): Expr<V> =>
  choose<V>(
    [
      {
        if: isAmong(
          ofCurrentEpisodeOn(day, (episode) => episode.placementType),
          temporaryPlacements,
        ),
        then: latestOf('careEpisodes', {
          where: (episode) =>
            and(
              isNotAmong(episode.placementType, temporaryPlacements),
              before(episode.startedOn, day),
              onOrAfter(episode.startedOn, carePeriodStartedOn(day)),
            ),
          of,
        }),
      },
    ],
    ofCurrentEpisodeOn(day, of),
  );

/** The type of placement on a day. */
export const placementTypeOn = (day: Expr<'date'>): Expr<'code'> =>
  idiom(
    'placementTypeOn',
    'the placement type on {0}',
    [day],
    ofPlacementOn(day, (episode) => episode.placementType),
  );

/** Placement types and orders by what they have in common. Codes as the sector's validator of the SSDA903 return lists them. */
export const ssda903PlacementTypes = 'SSDA903 placement types, as the sector’s validator of the return lists them';

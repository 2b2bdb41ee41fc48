import {
  and,
  choose,
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
} from '../../src/language/index.js';

/**
 * Every headline count of children looked after leaves out an agreed series of short breaks (DfE methodology; V3 and V4
 * as the sector's validator reads them). An episode without a legal status stays in: leaving out takes evidence.
 */
const isNotShortBreak = (episode: Row<'careEpisodes'>): Expr<'boolean'> => isNotAmong(episode.legalStatus, shortBreakLegalStatuses);

/** An episode open on the day, short breaks left out. */
export const isOpenCareOn = (episode: Row<'careEpisodes'>, day: Expr<'date'>): Expr<'boolean'> =>
  and(isNotShortBreak(episode), openOn(episode.startedOn, episode.endedOn, day));

/** The child has an episode open on the day, short breaks left out. An episode that ended on the day is not open. */
export const isLookedAfterOn = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'isLookedAfterOn',
    'the child is looked after on {0}',
    [day],
    exists('careEpisodes', (episode) => isOpenCareOn(episode, day)),
  );

/** An episode that starts care, short breaks left out. */
export const startsCare = (episode: Row<'careEpisodes'>): Expr<'boolean'> =>
  and(equals(episode.reasonStarted, 'S'), isNotShortBreak(episode));

/** The start of the period of care that is open on a day. */
const carePeriodStartedOn = (day: Expr<'date'>): Expr<'date'> =>
  latestDateOf('carePeriods', { where: (period) => openOn(period.startedOn, period.endedOn, day), of: (period) => period.startedOn });

/** The child is looked after on the last day, and has been without a break since a day. */
export const hasBeenInCareSince = (day: Expr<'date'>): Expr<'boolean'> =>
  and(isLookedAfterOn(periodEnd), onOrBefore(carePeriodStartedOn(periodEnd), day));

/**
 * The type of placement on a day. A child in a temporary placement (T0 to T4) that day has the placement before it, in
 * the same period of care: the return expects the child back there (SSDA903 validator rule 383).
 */
export const placementTypeOn = (day: Expr<'date'>): Expr<'code'> =>
  idiom(
    'placementTypeOn',
    'the placement type on {0}',
    [day],
    choose<'code'>(
      [
        {
          if: exists('careEpisodes', (episode) =>
            and(isAmong(episode.placementType, temporaryPlacements), openOn(episode.startedOn, episode.endedOn, day)),
          ),
          then: latestOf('careEpisodes', {
            where: (episode) =>
              and(
                isNotAmong(episode.placementType, temporaryPlacements),
                onOrBefore(episode.startedOn, day),
                onOrAfter(episode.startedOn, carePeriodStartedOn(day)),
              ),
            of: (episode) => episode.placementType,
          }),
        },
      ],
      latestOf('careEpisodes', { where: (episode) => isOpenCareOn(episode, day), of: (episode) => episode.placementType }),
    ),
  );

/** Placement types and orders by what they have in common. Codes as the sector's validator of the SSDA903 return lists them. */
export const ssda903PlacementTypes = 'SSDA903 placement types, as the sector’s validator of the return lists them';

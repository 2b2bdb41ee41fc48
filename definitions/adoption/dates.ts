import {
  and,
  codeList,
  type Expr,
  earliestDateOf,
  exists,
  idiom,
  isAmong,
  latestDateOf,
  onOrAfter,
  onOrBefore,
  periodEnd,
  type Row,
} from '../../src/language/index.js';

/** A period of care that adoption ended by the end of the period asked about. */
const endedByAdoption = (care: Row<'carePeriods'>): Expr<'boolean'> =>
  and(
    onOrBefore(care.endedOn, periodEnd),
    isAmong(
      care.reasonEnded,
      codeList({
        name: 'adopted',
        title: 'adoption, unopposed or with consent dispensed with',
        codes: ['E11', 'E12'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  );

/** The child was adopted from this day to the end of the period. */
export const wasAdoptedSince = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'wasAdoptedSince',
    'the child was adopted from {0} to the last day of the period',
    [day],
    exists('carePeriods', (care) => and(endedByAdoption(care), onOrAfter(care.endedOn, day))),
  );

/** The day of the adoption, which ends care. */
export const adoptedOn = (): Expr<'date'> =>
  idiom('adoptedOn', 'the day of the adoption', [], latestDateOf('carePeriods', { where: endedByAdoption, of: (care) => care.endedOn }));

/** The day on which the care began that adoption ended. */
export const careBeforeAdoptionBegan = (): Expr<'date'> =>
  idiom(
    'careBeforeAdoptionBegan',
    'the day on which care before the adoption began',
    [],
    latestDateOf('carePeriods', { where: endedByAdoption, of: (care) => care.startedOn }),
  );

/** The authority’s decision that the child should be placed for adoption (DATE_INT of the adopted). */
export const decidedOn = (): Expr<'date'> =>
  idiom(
    'adoptionDecidedOn',
    'the day of the decision that the child should be placed for adoption',
    [],
    latestDateOf('adoptions', { of: (adoption) => adoption.decidedOn }),
  );

/** The agency’s decision on the match with these adopters. */
export const matchedOn = (): Expr<'date'> =>
  idiom('matchedOn', 'the day of the match', [], latestDateOf('adoptions', { of: (adoption) => adoption.matchedOn }));

/** The day the child was placed with these adopters: the first placement for adoption (A3 to A6) from the match to the adoption. */
export const placedOn = (): Expr<'date'> =>
  idiom(
    'placedForAdoptionOn',
    'the day on which the child was placed for adoption',
    [],
    earliestDateOf('careEpisodes', {
      where: (episode) =>
        and(
          isAmong(episode.placementType, placementsForAdoption),
          onOrAfter(episode.startedOn, matchedOn()),
          onOrBefore(episode.startedOn, adoptedOn()),
        ),
      of: (episode) => episode.startedOn,
    }),
  );

/** On a placement order, or on a freeing order of old. */
export const isOnAPlacementOrder = (status: Expr<'code'>): Expr<'boolean'> =>
  isAmong(
    status,
    codeList({
      name: 'placementOrders',
      title: 'placement orders, and freeing orders of old',
      codes: ['E1', 'D1'],
      source: 'SSDA903 legal statuses, as the sector’s validator of the return lists them',
    }),
  );

/** The day of the placement order: the first episode on one between two days. */
export const orderedBetween = (from: () => Expr<'date'>, to: () => Expr<'date'>): Expr<'date'> =>
  idiom(
    'placementOrderOn',
    'the day of the placement order',
    [from(), to()],
    earliestDateOf('careEpisodes', {
      where: (episode) =>
        and(isOnAPlacementOrder(episode.legalStatus), onOrAfter(episode.startedOn, from()), onOrBefore(episode.startedOn, to())),
      of: (episode) => episode.startedOn,
    }),
  );

/** Placements for adoption, with the foster carers of before or with others. */
export const placementsForAdoption = codeList({
  name: 'placedForAdoption',
  title: 'placements for adoption',
  codes: ['A3', 'A4', 'A5', 'A6'],
  source: 'SSDA903 placement types, as the sector’s validator of the return lists them',
});

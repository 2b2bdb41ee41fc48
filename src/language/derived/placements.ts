import { and, before, equals, equalsOrBothUnknown, isAmong, isNotAmong, isNull, notEquals, onOrAfter, or } from '../build/expressions.js';
import { chain } from './chain.js';
import { adoptionByCurrentFosterCarer, sameCarerReasons, shortBreakLegalStatuses, temporaryPlacements } from './code-lists.js';

/**
 * A continuous stay with one carer, however many episodes it is cut into. Temporary placements are passed over, so a
 * child who comes back from one to the same place has not moved; adoption by the current foster carer is no move.
 */
export const placements = /* @__PURE__ */ chain({
  name: 'placements',
  singular: 'placement',
  plural: 'placements',
  description: 'A continuous stay with one carer, short breaks (V3 and V4) and temporary placements (T0 to T4) passed over.',
  from: 'careEpisodes',
  where: (episode) => and(isNotAmong(episode.legalStatus, shortBreakLegalStatuses), isNotAmong(episode.placementType, temporaryPlacements)),
  joins: (episode, previous) =>
    and(
      or(isNull(episode.reasonStarted), notEquals(episode.reasonStarted, 'S')),
      or(
        and(
          isAmong(episode.reasonStarted, sameCarerReasons),
          // The same carer as the episode before: one passed over, or a gap in the return, would be another carer.
          or(isNull(previous.endedOn), onOrAfter(previous.endedOn, episode.startedOn)),
        ),
        isAmong(episode.placementType, adoptionByCurrentFosterCarer),
        and(
          before(previous.endedOn, episode.startedOn),
          equals(previous.placementType, episode.placementType),
          equalsOrBothUnknown(previous.placementUrn, episode.placementUrn),
        ),
      ),
    ),
  orderBy: 'startedOn',
  columns: {
    startedOn: { take: 'first', of: 'startedOn' },
    endedOn: { take: 'last', of: 'endedOn' },
    firstPlacementType: { take: 'first', of: 'placementType' },
    placementType: { take: 'last', of: 'placementType' },
    episodes: { take: 'count' },
  },
});

import { and, isAmong, isNotAmong } from '../build/expressions.js';
import { careGoesOn } from './care-goes-on.js';
import { chain } from './chain.js';
import { shortBreakLegalStatuses, temporaryPlacements } from './code-lists.js';

/**
 * An episode with the temporary placements that follow it. A child in one (T0 to T4) has not left the placement before:
 * it lasts until the temporary one ends, whether or not the child comes back to it.
 */
export const stays = /* @__PURE__ */ chain({
  name: 'stays',
  singular: 'stay',
  plural: 'stays',
  description: 'An episode of care with the temporary placements (T0 to T4) that follow it, short breaks (V3 and V4) left out.',
  from: 'careEpisodes',
  where: (episode) => isNotAmong(episode.legalStatus, shortBreakLegalStatuses),
  joins: (episode, previous) => and(isAmong(episode.placementType, temporaryPlacements), ...careGoesOn(episode, previous)),
  orderBy: 'startedOn',
  endsOn: 'endedOn',
  columns: {
    startedOn: { take: 'first', of: 'startedOn' },
    reasonStarted: { take: 'first', of: 'reasonStarted' },
    placementType: { take: 'first', of: 'placementType' },
    placementUrn: { take: 'first', of: 'placementUrn' },
    placementPostcode: { take: 'first', of: 'placementPostcode' },
    lastPlacementType: { take: 'last', of: 'placementType' },
    endedOn: { take: 'lastToEnd', of: 'endedOn' },
    reasonEnded: { take: 'last', of: 'reasonEnded' },
    episodes: { take: 'count' },
  },
});

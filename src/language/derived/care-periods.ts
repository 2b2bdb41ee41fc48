import { and, isNotAmong, isNull, notEquals, onOrAfter, or } from '../build/expressions.js';
import { chain } from './chain.js';
import { shortBreakLegalStatuses } from './code-lists.js';

/**
 * A continuous spell of being looked after. A spell begins with an episode that starts care (reason S), or that does
 * not follow on from the one before: a gap in the return breaks care, because care that went on is returned without one.
 * Short breaks (V3, V4) are outside, so a child who moves from short breaks to another status starts a spell that day.
 */
export const carePeriods = /* @__PURE__ */ chain({
  name: 'carePeriods',
  singular: 'period of care',
  plural: 'periods of care',
  description: 'A continuous spell of being looked after, short breaks (V3 and V4) left out.',
  from: 'careEpisodes',
  where: (episode) => isNotAmong(episode.legalStatus, shortBreakLegalStatuses),
  joins: (episode, previous) =>
    and(
      or(isNull(episode.reasonStarted), notEquals(episode.reasonStarted, 'S')),
      or(isNull(previous.endedOn), onOrAfter(previous.endedOn, episode.startedOn)),
    ),
  orderBy: 'startedOn',
  columns: {
    startedOn: { take: 'first', of: 'startedOn' },
    reasonStarted: { take: 'first', of: 'reasonStarted' },
    endedOn: { take: 'last', of: 'endedOn' },
    reasonEnded: { take: 'last', of: 'reasonEnded' },
    episodes: { take: 'count' },
  },
});

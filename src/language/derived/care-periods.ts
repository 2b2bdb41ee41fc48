import { addDays, and, before, equals, isKnown, isNotAmong, isNull, onOrAfter, or } from '../build/expressions.js';
import { exists } from '../build/related.js';
import type { Expr, Row } from '../build/typed.js';
import { careGoesOn } from './care-goes-on.js';
import { chain } from './chain.js';
import { shortBreakLegalStatuses } from './code-lists.js';

type Episode = Row<'careEpisodes'>;

const isNotShortBreak = (episode: Episode): Expr<'boolean'> => isNotAmong(episode.legalStatus, shortBreakLegalStatuses);

/**
 * A continuous spell of being looked after. It goes on from one episode to the next unless care starts (reason S), or the
 * one before ended with a reason for leaving care, or no earlier episode reaches the day the next begins. One day between
 * is a slip of the pen where the return says twice that care went on (X1, and a reason other than S); more days break
 * care, because care that goes on is returned without a gap. Short breaks (V3, V4) are outside, so a child who moves from
 * them to another status begins a spell that day. It ends when the last of its episodes ends, also when that is not the
 * last to begin.
 */
export const carePeriods = /* @__PURE__ */ chain({
  name: 'carePeriods',
  singular: 'period of care',
  plural: 'periods of care',
  description: 'A continuous spell of being looked after, short breaks (V3 and V4) left out.',
  from: 'careEpisodes',
  where: isNotShortBreak,
  joins: (episode, previous) =>
    and(
      ...careGoesOn(episode, previous),
      or(
        exists('careEpisodes', (earlier) =>
          and(
            isNotShortBreak(earlier),
            before(earlier.startedOn, episode.startedOn),
            or(isNull(earlier.endedOn), onOrAfter(earlier.endedOn, episode.startedOn)),
          ),
        ),
        and(equals(previous.reasonEnded, 'X1'), isKnown(episode.reasonStarted), onOrAfter(addDays(previous.endedOn, 1), episode.startedOn)),
      ),
    ),
  orderBy: 'startedOn',
  endsOn: 'endedOn',
  columns: {
    startedOn: { take: 'first', of: 'startedOn' },
    reasonStarted: { take: 'first', of: 'reasonStarted' },
    endedOn: { take: 'lastToEnd', of: 'endedOn' },
    reasonEnded: { take: 'lastToEnd', of: 'reasonEnded' },
    episodes: { take: 'count' },
  },
});

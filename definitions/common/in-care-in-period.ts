import {
  and,
  during,
  type ExclusionOf,
  type Expr,
  exists,
  idiom,
  isNotAmong,
  not,
  openOn,
  or,
  periodEnd,
  type Reading,
  type Row,
  shortBreakLegalStatuses,
} from '../../src/language/index.js';

/**
 * An episode that was open on a day of the period. One that ended on its first day was: care ceased in the period. It is not
 * asked whether it ended on or after the first day: of one last seen in an earlier return it is known that it was open the
 * day before, which would say yes (decision 5).
 */
const isOfThePeriod = (episode: Row<'careEpisodes'>): Expr<'boolean'> =>
  or(during(episode.endedOn), openOn(episode.startedOn, episode.endedOn, periodEnd));

/** The child had an episode of care or of short breaks in the period. */
export const hadEpisodeInPeriod = (): Expr<'boolean'> =>
  idiom('hadEpisodeInPeriod', 'the child had an episode of care or short breaks in the period', [], exists('careEpisodes', isOfThePeriod));

/** The child was looked after on a day of the period, short breaks left out. */
const wasLookedAfterInPeriod = (): Expr<'boolean'> =>
  idiom(
    'wasLookedAfterInPeriod',
    'the child was looked after in the period',
    [],
    exists('careEpisodes', (episode) => and(isOfThePeriod(episode), isNotAmong(episode.legalStatus, shortBreakLegalStatuses))),
  );

/** Who is left out of the children with an episode in the period: with `hadEpisodeInPeriod`, those looked after are left. */
export const onlyShortBreaksInPeriod = {
  id: 'short-breaks-only',
  because:
    'All that the child had in the period was an agreed series of short breaks (V3 or V4), which no headline count of children looked after includes.',
  when: () => not(wasLookedAfterInPeriod()),
  source: 'claMethodology',
} as const satisfies ExclusionOf<'children'>;

export const anyDayOfTheYear: Reading = {
  question: 'Which children were looked after in the year?',
  chosen: 'Those with an episode of care on any day of it, one that ended on the first day among them.',
  others: ['Those looked after on the last day'],
  why: 'In the year are those who ceased in it and those in care at its end, and care that ended on 1 April ceased in the year.',
  verification: 'proposed',
};

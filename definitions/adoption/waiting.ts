import {
  and,
  type ExclusionOf,
  type Expr,
  exists,
  idiom,
  isNotAmong,
  isNull,
  latestOf,
  type Metadata,
  not,
  onOrBefore,
  openOn,
  or,
  periodEnd,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { isOnAPlacementOrder, placementsForAdoption } from './dates.js';

const isOpenOnTheLastDay = (episode: Row<'careEpisodes'>): Expr<'boolean'> => openOn(episode.startedOn, episode.endedOn, periodEnd);

/** Looked after on a placement order and in no placement for adoption. Of episodes that are open together the latest to begin is the current one. */
export const waits = (): Expr<'boolean'> =>
  idiom(
    'waitsForAdoption',
    'the child is on a placement order on the last day of the period and not placed for adoption',
    [],
    and(
      exists('careEpisodes', isOpenOnTheLastDay),
      isOnAPlacementOrder(latestOf('careEpisodes', { where: isOpenOnTheLastDay, of: (episode) => episode.legalStatus })),
      isNotAmong(latestOf('careEpisodes', { where: isOpenOnTheLastDay, of: (episode) => episode.placementType }), placementsForAdoption),
    ),
  );

/** Every decision that the records hold was reversed; without any nothing shows that it was. */
export const decisionReversed = {
  id: 'decision-reversed',
  because: 'The authority has decided that the child should no longer be placed for adoption, though the order is not yet discharged.',
  when: () =>
    idiom(
      'adoptionDecisionWasReversed',
      'every decision that the child should be placed for adoption has been reversed',
      [],
      and(
        exists('adoptionPlacements', (decision) => onOrBefore(decision.ceasedOn, periodEnd)),
        not(
          exists('adoptionPlacements', (decision) =>
            and(onOrBefore(decision.decidedOn, periodEnd), or(isNull(decision.ceasedOn), not(onOrBefore(decision.ceasedOn, periodEnd)))),
          ),
        ),
      ),
    ),
  source: 'proposal',
} as const satisfies ExclusionOf<'children'>;

export const whoWaits: Reading = {
  question: 'Who waits?',
  chosen: 'A child on a placement order, or a freeing order of old, whose placement on the day is none for adoption.',
  others: ['A child with a decision for adoption, before the order too', 'Only a child for whom no match has been made'],
  why: 'From the order on a child may be placed. The return holds a match only of children who were adopted.',
  verification: 'proposed',
};

export const reversedIsOut: Reading = {
  question: 'What of a child whose plan has changed, while the order stands?',
  chosen: 'The child is left out by name.',
  others: ['The child waits until the order is discharged'],
  why: 'Nobody looks for adopters any more; the court may take months to discharge the order.',
  verification: 'proposed',
};

export const waitingSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'The day of a placement order can be seen from the day the legal status becomes E1, or D1 for a freeing order',
    'claItemGuidance',
    'relayed',
    'date of placement or freeing order',
  ),
  /* @__PURE__ */ cite(
    'Who waits, and since when, is this library’s reading; the adoption and special guardianship board asks for numbers of children waiting',
    'proposal',
    'proposed',
    'only the headings of its quarterly list were read',
  ),
];

import { count, type Expr, latestOf, openOn, periodEnd } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, legalStatusOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, careRateInfluence, noAgeLimit, numberOfChildrenInCare, returnIsRestated, rightChildrenInCare } from './family.js';

/** Children looked after on the last day, by legal status, need and age. */
export const childrenInCareCount = count('children', {
  ...numberOfChildrenInCare,
  id: 'children-in-care-count',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after: number, by legal status and need',
  summary:
    'How many children the authority looks after on the last day of the period, and in which legal status, for which category of need, at what age and of which sex.',
  rationale:
    'It is the number that services are planned by; legal status shows how many children are in care by a court’s order and how many by agreement.',
  level: 'output',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  breakdowns: [
    {
      id: 'legal-status',
      title: 'Legal status on the last day',
      of: () => legalStatusOn(periodEnd),
      strata: [
        { value: 'C1', label: 'Interim care order' },
        { value: 'C2', label: 'Full care order' },
        { value: 'E1', label: 'Placement order' },
        { value: 'D1', label: 'Freeing order' },
        { value: 'V2', label: 'By agreement (section 20)' },
        { value: 'L1', label: 'Police protection' },
        { value: 'L2', label: 'Emergency protection order' },
        { value: 'L3', label: 'Child assessment order' },
        { value: 'J1', label: 'Remand' },
        { value: 'J2', label: 'Held under the Police and Criminal Evidence Act' },
        { value: 'J3', label: 'Youth rehabilitation order' },
      ],
      unknownLabel: 'Not returned',
    },
    {
      id: 'need',
      title: 'Category of need of the current episode',
      of: needOfTheCurrentEpisode,
      strata: [
        { value: 'N1', label: 'Abuse or neglect' },
        { value: 'N2', label: 'Child’s disability' },
        { value: 'N3', label: 'Parental disability or illness' },
        { value: 'N4', label: 'Family in acute stress' },
        { value: 'N5', label: 'Family dysfunction' },
        { value: 'N6', label: 'Socially unacceptable behaviour' },
        { value: 'N7', label: 'Low income' },
        { value: 'N8', label: 'Absent parenting' },
      ],
      unknownLabel: 'Not returned',
    },
    ageOnLastDay,
    sex,
  ],

  direction: rightChildrenInCare,
  context: careRateContext,
  questions: [
    'How did the mix of legal statuses change, and why?',
    'For how many in care by agreement has that been looked at again?',
    'Which needs grow?',
  ],
  unintendedConsequences: [
    'A wish for a low number could keep children at risk at home, or move them to arrangements that give them less support.',
  ],
  notFor: 'Comparing or ranking authorities: a number follows the size of the area, and the rate stands beside it.',
  influence: careRateInfluence,

  interpretations: [endedOnTheDay, currentEpisode, noLegalStatus, noAgeLimit],

  caveats: [
    'A number alone says nothing between areas of different size: children-in-care-rate is the rate.',
    careInOneAuthority,
    returnIsRestated,
  ],

  sources: [
    ...onTheDaySources,
    cite(
      'Legal statuses and categories of need are as the return has them',
      'claItemGuidance',
      'relayed',
      'legal status; category of need',
    ),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'cla_number_and_rate_per_10k_children.csv, children looked after on 31 March',
      agreement: 'The published number is of records that DfE has cleaned, so a count from the authority’s own return may differ a little.',
    },
  ],
  listedIn: ['safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '332' }],
  aliases: ['CLA', 'LAC', 'section 20', 'care order', 'legal status'],
  related: [
    { id: 'children-in-care-rate', relation: 'variant', note: 'The same children for every 10,000.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'Where the same children live.' },
  ],
  examples: {
    counted: 'each legal status has its stratum',
    notCounted: 'a child in short breaks is left out by name',
    onTheEdge: 'an episode that ended on the last day is closed, one that ends the day after is open',
  },
  addresses: ['S59', 'S60'],
});

/** The need of the episode that is open on the last day, of several the latest to begin. */
function needOfTheCurrentEpisode(): Expr<'code'> {
  return latestOf('careEpisodes', {
    where: (episode) => openOn(episode.startedOn, episode.endedOn, periodEnd),
    of: (episode) => episode.categoryOfNeed,
  });
}

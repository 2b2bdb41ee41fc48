import { exists, openOn, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { ageOfChildrenInCare, localCommentary, placementMarket } from '../common/context.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus } from '../common/readings.js';
import { anyDay } from '../common/returns.js';
import {
  libertyCaveats,
  libertyQuestions,
  libertySources,
  libertyUnintended,
  neitherFewNorMany,
  orderEnded,
  shareDeprivedOfLiberty,
} from './family.js';

/** Of the children looked after on the last day, those who are under a deprivation of liberty order. */
export const deprivationOfLibertyShareOnLastDay = proportion('children', {
  ...shareDeprivedOfLiberty,
  id: 'deprivation-of-liberty-share-on-last-day',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after under a deprivation of liberty order',
  summary:
    'Of the children looked after on the last day of the period, the share for whom an order that deprives them of their liberty is in force that day.',
  rationale: 'To take a child’s liberty is the gravest limit there is on a child in care; it must be seen how often it is done.',
  countingUnit: 'Child: once for each authority.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => exists('deprivationsOfLiberty', (order) => openOn(order.startedOn, order.endedOn, periodEnd)),
  breakdowns: [ageOnLastDay, sex],
  period: 'last-day',
  frequency: anyDay,

  direction: neitherFewNorMany,
  context: [ageOfChildrenInCare, placementMarket, localCommentary],
  questions: libertyQuestions,
  unintendedConsequences: libertyUnintended,
  notFor: 'Judging courts or single decisions, or ranking authorities.',

  interpretations: [orderEnded, endedOnTheDay, currentEpisode, noLegalStatus],

  caveats: libertyCaveats,

  sources: libertySources,

  publishedAs: [],
  listedIn: [],
  aliases: ['DoL', 'DoLO', 'DoLS', 'secure'],
  related: [
    { id: 'deprivation-of-liberty-share', relation: 'variant', note: 'At any time in the year.' },
    { id: 'residential-share', relation: 'companion', note: 'Secure homes and children’s homes.' },
  ],
  examples: {
    counted: 'a child with an order is counted',
    notCounted: 'a child without an order is in the denominator only',
    onTheEdge: 'an order that ended on the last day is over, one that ends the day after is in force',
  },
  addresses: [],
});

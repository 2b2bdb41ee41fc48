import { during, exists, openOn, or, periodStart, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { ageOfChildrenInCare, localCommentary, placementMarket } from '../common/context.js';
import { anyDayOfTheYear, hadEpisodeInPeriod, onlyShortBreaksInPeriod } from '../common/in-care-in-period.js';
import {
  libertyCaveats,
  libertyQuestions,
  libertySources,
  libertyUnintended,
  neitherFewNorMany,
  orderEnded,
  shareDeprivedOfLiberty,
} from './family.js';

/** Of the children looked after in the year, those who were under a deprivation of liberty order. */
export const deprivationOfLibertyShare = proportion('children', {
  ...shareDeprivedOfLiberty,
  id: 'deprivation-of-liberty-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after under a deprivation of liberty order in the year',
  summary:
    'Of the children looked after at any time in the year, the share for whom an order that deprives them of their liberty was in force on at least one day.',
  rationale: 'To take a child’s liberty is the gravest limit there is on a child in care; it must be seen how often it is done.',
  countingUnit: 'Child: once for each authority and period, however many orders there were.',

  cohort: hadEpisodeInPeriod,
  exclusions: [onlyShortBreaksInPeriod],
  numerator: () =>
    exists('deprivationsOfLiberty', (order) => or(during(order.startedOn), openOn(order.startedOn, order.endedOn, periodStart))),
  breakdowns: [ageOnLastDay, sex],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year'], why: 'A child counts once in a period: quarters do not add up to the year.' },

  direction: neitherFewNorMany,
  context: [ageOfChildrenInCare, placementMarket, localCommentary],
  questions: libertyQuestions,
  unintendedConsequences: libertyUnintended,
  notFor: 'Judging courts or single decisions, or ranking authorities.',

  interpretations: [anyDayOfTheYear, orderEnded],

  caveats: libertyCaveats,

  sources: libertySources,

  publishedAs: [],
  listedIn: [],
  aliases: ['DoL', 'DoLO', 'DoLS', 'secure'],
  related: [
    { id: 'deprivation-of-liberty-share-on-last-day', relation: 'variant', note: 'On the last day only.' },
    { id: 'residential-share', relation: 'companion', note: 'Secure homes and children’s homes.' },
  ],
  examples: {
    counted: 'a child with an order in the year is counted',
    notCounted: 'a child without an order is in the denominator only',
    onTheEdge: 'an order that was in force when the year began counts, one that ended that day does not',
  },
  addresses: [],
});

import { codeList, isAmong, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  ageAtLeaving,
  agesLeaving,
  lastTimeCounts,
  leavingContext,
  leavingSources,
  leftCareInPeriod,
  publishedByReason,
  reasonForLeavingCare,
  reasonNotGiven,
  shareOfChildrenLeaving,
  transfersCount,
  whoDecidesOnLeaving,
} from './family.js';

/** Of the children who ceased to be looked after, those who left by a child arrangements or residence order. */
export const ceasedCareCao = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'ceased-care-cao',
  version: 1,
  added: '2026-11-28',
  title: 'Children leaving care by child arrangements order',
  summary:
    'Of the children whose care ended in the period, the share who left because a child arrangements order (before 2014: a residence order) was made.',
  rationale:
    'A child arrangements order settles with whom a child lives, often a relative; it is one of the ways in which a child leaves care for a family.',
  framework: 'family-network',
  level: 'outcome',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: leftCareInPeriod,
  exclusions: [],
  numerator: () =>
    isAmong(
      reasonForLeavingCare(),
      codeList({
        name: 'childArrangementsOrders',
        title: 'child arrangements and residence orders',
        codes: ['E41'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'contextual',
    because: 'The order is right for some children and not for others; leaving care is not an aim by itself.',
    high: 'Relatives found and able to care without the authority, or courts here that prefer this order',
    low: 'Special guardianship preferred, few relatives found, or families who go home without an order',
    not: 'That the arrangements last, or that children should leave care sooner',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given' }],
  },
  context: leavingContext,
  questions: [
    'With whom do these children live?',
    'Was a special guardianship order considered?',
    'What support do the carers have without one?',
  ],
  unintendedConsequences: ['Choosing the order that costs less support over the one the child needs.'],
  notFor: 'Judging courts, a target for orders, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [lastTimeCounts, transfersCount, reasonNotGiven],

  caveats: ['In most authorities the number is very small and in many it is suppressed.', agesLeaving, careInOneAuthority],

  sources: [
    ...leavingSources,
    cite(
      'The share is of all children who ceased to be looked after',
      'dashboard',
      'relayed',
      'la_children_who_ceased_during_the_year.csv',
    ),
    cite('E41 is a child arrangements or residence order', 'ssda903Validator', 'proposed', 'code list of reasons for an episode ceasing'),
  ],

  collectability: 'derivable',
  publishedAs: [publishedByReason('residence order or child arrangements order', 'counts read')],
  listedIn: ['indicator-update-2023-12', 'dashboard', 'safeguarding-pressures', 'lait'],
  related: [
    { id: 'ceased-care-sgo', relation: 'companion', note: 'The other private order by which children leave care for family.' },
    { id: 'ceased-care-family-order', relation: 'companion', note: 'Both orders together.' },
  ],
  examples: {
    counted: 'a child arrangements order counts',
    notCounted: 'other reasons are below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28'],
});

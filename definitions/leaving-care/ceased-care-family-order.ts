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
  reasonForLeavingCare,
  reasonNotGiven,
  shareOfChildrenLeaving,
  transfersCount,
  whoDecidesOnLeaving,
} from './family.js';

/** Of the children who ceased to be looked after, those who left by one of the two private orders. */
export const ceasedCareFamilyOrder = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'ceased-care-family-order',
  version: 1,
  added: '2026-11-28',
  title: 'Children leaving care by a special guardianship or child arrangements order',
  summary:
    'Of the children whose care ended in the period, the share who left because a special guardianship order or a child arrangements order was made.',
  rationale:
    'Read together, the two orders show how many children leave care for somebody who takes lasting responsibility without adoption.',
  framework: 'family-network',
  level: 'outcome',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: leftCareInPeriod,
  exclusions: [],
  numerator: () =>
    isAmong(
      reasonForLeavingCare(),
      codeList({
        name: 'familyOrders',
        title: 'special guardianship and child arrangements orders',
        codes: ['E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'contextual',
    because: 'These orders are right for some children and not for others; leaving care is not an aim by itself.',
    high: 'Families and carers found and supported to take lasting responsibility, or a young population in care',
    low: 'Few young children in care, adoption or return home used instead, or carers who stay foster carers because the support is better',
    not: 'That the arrangements last, or that children should leave care sooner',
    published: [],
  },
  context: leavingContext,
  questions: [
    'How do the two orders divide?',
    'How many of the carers were relatives or friends?',
    'How many of these children came back into care?',
  ],
  unintendedConsequences: ['Pressing foster carers or relatives to take an order that gives them and the child less support.'],
  notFor: 'Judging courts, a target for orders, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [lastTimeCounts, transfersCount, reasonNotGiven],

  caveats: [
    'No figure of both together is published; adding two published shares that are rounded or suppressed is not the same.',
    agesLeaving,
    careInOneAuthority,
  ],

  sources: [
    ...leavingSources,
    cite(
      'The two orders are counted together over all children who ceased to be looked after',
      'proposal',
      'proposed',
      'the Local Outcomes Framework of 2026 asks for them combined',
    ),
    cite('E41 and E43 to E48 are these orders', 'ssda903Validator', 'proposed', 'code list of reasons for an episode ceasing'),
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['lof-2026'],
  related: [
    { id: 'ceased-care-sgo', relation: 'companion', note: 'Special guardianship alone.' },
    { id: 'ceased-care-cao', relation: 'companion', note: 'Child arrangements orders alone.' },
  ],
  examples: {
    counted: 'each code of both orders counts',
    notCounted: 'other reasons are below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28'],
});

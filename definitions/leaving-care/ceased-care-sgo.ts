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

/** Of the children who ceased to be looked after, those who left by a special guardianship order. */
export const ceasedCareSgo = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'ceased-care-sgo',
  version: 1,
  added: '2026-11-28',
  title: 'Children leaving care by special guardianship order',
  summary: 'Of the children whose care ended in the period, the share who left because a special guardianship order was made, to whomever.',
  rationale:
    'A special guardian takes lasting responsibility for a child, often a relative; it is one of the ways in which a child leaves care for a family.',
  framework: 'family-network',
  level: 'outcome',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: leftCareInPeriod,
  exclusions: [],
  numerator: () =>
    isAmong(
      reasonForLeavingCare(),
      codeList({
        name: 'specialGuardianshipOrders',
        title: 'special guardianship orders',
        codes: ['E43', 'E44', 'E45', 'E46', 'E47', 'E48'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'contextual',
    because: 'A special guardian is right for some children and not for others; leaving care is not an aim by itself.',
    high: 'Families and carers found and supported to take lasting responsibility, a young population in care, or orders that courts prefer here',
    low: 'Few young children in care, other orders used instead, or relatives who stay foster carers because the support is better',
    not: 'That the arrangements last, or that children should leave care sooner',
    published: [{ publisher: 'DfE LAIT', polarity: 'not applicable (390)' }],
  },
  context: leavingContext,
  questions: [
    'How many guardians were relatives or friends?',
    'What support goes with the order, and for how long?',
    'How many of these children came back into care?',
  ],
  unintendedConsequences: ['Pressing foster carers or relatives to take an order that gives them and the child less support.'],
  notFor: 'Judging courts, a target for orders, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [
    {
      question: 'Over which children?',
      chosen: 'All children whose care ended in the period, whatever the reason.',
      others: ['Only children under 18', 'All children looked after in the year'],
      why: 'The published share is of all who ceased to be looked after.',
      verification: 'relayed',
    },
    lastTimeCounts,
    transfersCount,
    reasonNotGiven,
  ],

  caveats: [
    'The codes of special guardianship changed in the return of 2019 (E43 and E44 became E45 to E48); together they mean the same.',
    agesLeaving,
    careInOneAuthority,
  ],

  sources: [
    ...leavingSources,
    cite(
      'The share is of all children who ceased to be looked after',
      'dashboard',
      'relayed',
      'la_children_who_ceased_during_the_year.csv',
    ),
    cite(
      'E43 and E44 until 2018, E45 to E48 since, are special guardianship orders',
      'ssda903Validator',
      'proposed',
      'code list of reasons for an episode ceasing',
    ),
  ],

  collectability: 'derivable',
  publishedAs: [publishedByReason('special guardianship orders', 'counts read')],
  listedIn: ['indicator-update-2023-12', 'dashboard', 'safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '390' }],
  related: [
    { id: 'ceased-care-cao', relation: 'companion', note: 'The other private order by which children leave care for family.' },
    { id: 'ceased-care-family-order', relation: 'companion', note: 'Both orders together.' },
  ],
  examples: {
    counted: 'each code of special guardianship counts',
    notCounted: 'other reasons are below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28'],
});

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

/** Of the children who ceased to be looked after, those who went home to somebody with parental responsibility as planned. */
export const returnedHomePlanned = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'returned-home-planned',
  version: 1,
  added: '2026-11-28',
  title: 'Children leaving care to return home as planned',
  summary:
    'Of the children whose care ended in the period, the share who returned, as the care plan said, to live with parents or others who have parental responsibility.',
  rationale: 'Going home is the commonest way out of care for children who are not near 18.',
  framework: 'family-network',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: leftCareInPeriod,
  exclusions: [],
  numerator: () =>
    isAmong(
      reasonForLeavingCare(),
      codeList({
        name: 'plannedReturnsHome',
        title: 'planned returns home',
        codes: ['E4A'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'contextual',
    because: 'Home is right for some children and not for others; whether a return lasts is not seen here.',
    high: 'Families helped to change, short stays in care, or care used where help at home would have done',
    low: 'Long stays in care, children who came in after every other help, or returns recorded as unplanned',
    not: 'That children were safe at home, or that more should go home',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (273b)' }],
  },
  context: leavingContext,
  questions: [
    'How many came back into care within a year?',
    'How long had the children been in care?',
    'What help did the families have after the return?',
  ],
  unintendedConsequences: ['Sending children home before it is safe, or recording a return as planned that was not.'],
  notFor: 'Judging decisions about single children, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [
    {
      question: 'Who is at home?',
      chosen: 'Parents or others with parental responsibility, adoptive parents among them, as the return defines reason E4A.',
      others: ['Any relative or friend'],
      why: 'Leaving to live with somebody without parental responsibility has a reason of its own (E13).',
      verification: 'proposed',
    },
    lastTimeCounts,
    transfersCount,
    reasonNotGiven,
  ],

  caveats: ['Whether a return was planned is the authority’s own record.', agesLeaving, careInOneAuthority],

  sources: [
    ...leavingSources,
    cite('The share is of all children who ceased to be looked after', 'lait', 'relayed', 'measure 273b'),
    cite('E4A is a planned return home', 'ssda903Validator', 'proposed', 'code list of reasons for an episode ceasing'),
  ],

  collectability: 'derivable',
  publishedAs: [publishedByReason('returned home, planned', 'counts not read')],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '273b' }],
  related: [
    { id: 'returned-home-unplanned', relation: 'companion', note: 'Returns that were not planned.' },
    { id: 'ceased-care-family-order', relation: 'companion', note: 'Children who left for family by an order.' },
  ],
  examples: {
    counted: 'a planned return counts',
    notCounted: 'other reasons are below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28'],
});

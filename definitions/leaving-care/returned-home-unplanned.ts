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

/** Of the children who ceased to be looked after, those who went home to somebody with parental responsibility against or without the plan. */
export const returnedHomeUnplanned = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'returned-home-unplanned',
  version: 1,
  added: '2026-11-28',
  title: 'Children leaving care to return home unplanned',
  summary:
    'Of the children whose care ended in the period, the share who returned to live with parents or others who have parental responsibility when the care plan did not say so.',
  rationale: 'A return that nobody planned leaves little time to make it safe.',
  framework: 'family-network',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: leftCareInPeriod,
  exclusions: [],
  numerator: () =>
    isAmong(
      reasonForLeavingCare(),
      codeList({
        name: 'unplannedReturnsHome',
        title: 'unplanned returns home',
        codes: ['E4B'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'contextual',
    because: 'Few are expected, but parents may end voluntary care at will, and how plans are recorded differs.',
    high: 'Voluntary care ended by parents, young people who leave by themselves, or plans not brought up to date',
    low: 'Plans that held, mostly court orders, or returns recorded as planned afterwards',
    not: 'That children were unsafe, or that the authority failed',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (273b)' }],
  },
  context: leavingContext,
  questions: ['How many were in voluntary care?', 'How old were they?', 'What was done in the weeks after?'],
  unintendedConsequences: ['Recording a return as planned that was not.'],
  notFor: 'Judging decisions about single children, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [lastTimeCounts, transfersCount, reasonNotGiven],

  caveats: ['Whether a return was planned is the authority’s own record.', agesLeaving, careInOneAuthority],

  sources: [
    ...leavingSources,
    cite('The share is of all children who ceased to be looked after', 'lait', 'relayed', 'measure 273b'),
    cite('E4B is an unplanned return home', 'ssda903Validator', 'proposed', 'code list of reasons for an episode ceasing'),
  ],

  collectability: 'derivable',
  publishedAs: [publishedByReason('returned home, not planned', 'counts not read')],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '273b' }],
  related: [{ id: 'returned-home-planned', relation: 'companion', note: 'Returns that were planned.' }],
  examples: {
    counted: 'an unplanned return counts',
    notCounted: 'other reasons are below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28'],
});

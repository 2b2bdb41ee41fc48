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

/** Of the children who ceased to be looked after, those who were adopted. */
export const adoptedShare = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'adopted-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children leaving care by adoption',
  summary: 'Of the children whose care ended in the period, the share who were adopted.',
  rationale: 'Adoption gives a child a new family for life; it is one of the ways in which young children leave care.',
  framework: 'loving-homes',
  level: 'outcome',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: leftCareInPeriod,
  exclusions: [],
  numerator: () =>
    isAmong(
      reasonForLeavingCare(),
      codeList({
        name: 'adoptions',
        title: 'adoptions',
        codes: ['E11', 'E12'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'contextual',
    because: 'Adoption is right for some children and not for most; a share cannot be too low or too high by itself.',
    high: 'Young children in care for whom no relative could care, adopters found, or a small number of others who left',
    low: 'Older children in care, relatives found, courts that prefer other orders, or adopters not found',
    not: 'That adoption should be commoner, or that the adoptions last',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (208)' }],
  },
  context: leavingContext,
  questions: ['How many children wait for adopters?', 'How many placement orders were revoked?', 'How old were the children?'],
  unintendedConsequences: ['Preferring adoption where relatives could care with help.'],
  notFor: 'A target for adoptions, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [lastTimeCounts, transfersCount, reasonNotGiven],

  caveats: ['Numbers in one authority are small and change much from year to year.', agesLeaving, careInOneAuthority],

  sources: [
    ...leavingSources,
    cite('The share is of all children who ceased to be looked after', 'lait', 'relayed', 'measure 208'),
    cite('E11 and E12 are adoptions', 'ssda903Validator', 'proposed', 'code list of reasons for an episode ceasing'),
  ],

  collectability: 'derivable',
  publishedAs: [publishedByReason('adopted', 'counts not read')],
  listedIn: ['safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '208' }],
  related: [{ id: 'ceased-care-family-order', relation: 'companion', note: 'Children who left by the two private orders.' }],
  examples: {
    counted: 'both kinds of adoption count',
    notCounted: 'other reasons are below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28'],
});

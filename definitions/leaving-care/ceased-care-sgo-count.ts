import { count } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  ageAtLeaving,
  lastTimeCounts,
  leavingContext,
  numberOfChildrenLeaving,
  publishedByReason,
  reasonForLeavingCare,
  transfersCount,
  whoDecidesOnLeaving,
} from './family.js';
import {
  guardianQuestions,
  guardianSources,
  guardianUnintended,
  leftToAGuardian,
  sinceGuardiansAreTold,
  whoTheGuardianIs,
} from './special-guardianship.js';

/** Children who left care by special guardianship order, by who the guardian is. */
export const ceasedCareSgoCount = count('children', {
  ...numberOfChildrenLeaving,
  id: 'ceased-care-sgo-count',
  version: 1,
  added: '2026-11-28',
  title: 'Children leaving care by special guardianship order: number by guardian',
  summary:
    'How many children left care in the period because a special guardianship order was made, and to whom: foster carers of theirs or others, relatives and friends or not.',
  rationale: 'Who becomes a guardian decides what support the child and the guardian will need.',
  framework: 'family-network',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',
  editions: sinceGuardiansAreTold,

  cohort: leftToAGuardian,
  exclusions: [],
  breakdowns: [
    {
      id: 'guardian',
      title: 'Who the guardian is',
      of: reasonForLeavingCare,
      strata: [
        { value: 'E45', label: 'Former foster carer, relative or friend' },
        { value: 'E46', label: 'Former foster carer, neither relative nor friend' },
        { value: 'E47', label: 'Other carer, relative or friend' },
        { value: 'E48', label: 'Other carer, neither relative nor friend' },
      ],
      unknownLabel: 'Not told',
    },
    ageAtLeaving,
    sex,
  ],

  direction: whoTheGuardianIs,
  context: leavingContext,
  questions: guardianQuestions,
  unintendedConsequences: guardianUnintended,
  notFor: 'Judging courts, a target for orders, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [lastTimeCounts, transfersCount],

  caveats: ['A number alone says nothing between areas of different size: see ceased-care-sgo.', careInOneAuthority],

  sources: guardianSources,

  collectability: 'derivable',
  publishedAs: [publishedByReason('special guardianship orders, by kind of guardian', 'counts not read')],
  listedIn: ['safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '390' }],
  aliases: ['SGO', 'special guardianship', 'kinship', 'connected carers'],
  related: [
    { id: 'ceased-care-sgo', relation: 'companion', note: 'The share of all children leaving care.' },
    { id: 'ceased-care-sgo-relatives-share', relation: 'companion', note: 'The share whose guardian is a relative or friend.' },
    { id: 'ceased-care-sgo-former-foster-carers-share', relation: 'companion', note: 'The share whose guardian had fostered them.' },
  ],
  examples: {
    counted: 'each kind of guardian counts',
    notCounted: 'other ways of leaving are outside',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: [],
});

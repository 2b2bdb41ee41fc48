import { codeList, isAmong, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  ageAtLeaving,
  lastTimeCounts,
  leavingContext,
  reasonForLeavingCare,
  shareOfChildrenLeaving,
  transfersCount,
  whoDecidesOnLeaving,
} from './family.js';
import {
  guardianQuestions,
  guardianSources,
  guardianUnintended,
  leftToAGuardian,
  ofGuardianshipOnly,
  sinceGuardiansAreTold,
  whoTheGuardianIs,
} from './special-guardianship.js';

/** Of the children who left care by special guardianship order, those whose guardian had fostered them. */
export const ceasedCareSgoFormerFosterCarersShare = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'ceased-care-sgo-former-foster-carers-share',
  version: 1,
  added: '2026-11-28',
  title: 'Special guardianship orders to former foster carers',
  summary:
    'Of the children who left care in the period by special guardianship order, the share whose guardian had been their foster carer, relatives and friends who fostered included.',
  rationale: 'A child whose foster carer becomes the guardian stays where the child lives; the support of fostering ends.',
  framework: 'family-network',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',
  editions: sinceGuardiansAreTold,

  cohort: leftToAGuardian,
  exclusions: [],
  numerator: () =>
    isAmong(
      reasonForLeavingCare(),
      codeList({
        name: 'fosterCarersAsGuardians',
        title: 'orders to former foster carers',
        codes: ['E45', 'E46'],
        source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
      }),
    ),
  breakdowns: [ageAtLeaving, sex],

  direction: whoTheGuardianIs,
  context: leavingContext,
  questions: guardianQuestions,
  unintendedConsequences: guardianUnintended,
  notFor: 'Judging courts, a target for orders, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [ofGuardianshipOnly, lastTimeCounts, transfersCount],

  caveats: ['Few children leave by these orders in a year: in most places the share moves a lot by chance.', careInOneAuthority],

  sources: guardianSources,

  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Local authority interactive tool (LAIT)',
      where: 'measure 390, shares by kind of guardian',
      agreement: 'LAIT shows the four kinds one by one; this share is the sum of two of them, and its counts were not at hand.',
    },
  ],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '390' }],
  aliases: ['SGO', 'special guardianship', 'kinship'],
  related: [
    { id: 'ceased-care-sgo-count', relation: 'companion', note: 'All four kinds of guardian, as numbers.' },
    {
      id: 'ceased-care-sgo-relatives-share',
      relation: 'companion',
      note: 'Another cut of the same children: whether the guardian is a relative or friend.',
    },
  ],
  examples: {
    counted: 'the guardians named count',
    notCounted: 'other guardians are below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28', 'S64'],
});

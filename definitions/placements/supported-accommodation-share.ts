import { isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { onceForEachAuthority, placementContext, placementSources, shareOfPlacements, sumToLess } from './family.js';
import { supportedAccommodation } from './placement-groups.js';

/** Of the children looked after on the last day, those in supported accommodation or living independently. */
export const supportedAccommodationShare = proportion('children', {
  ...shareOfPlacements,
  id: 'supported-accommodation-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after in supported accommodation',
  summary:
    'Of the children looked after on the last day of the period, the share who live in supported accommodation or, as it was before it had to register, semi-independent or independent living.',
  rationale: 'Young people of 16 and 17 may live with support rather than care; who they are, and whether they were ready, must be asked.',
  countingUnit: onceForEachAuthority,
  editions: [
    { from: '2016-04-01', note: 'Semi-independent living (H5) and independent living (P2).', comparable: 'with-previous' },
    {
      from: '2023-04-01',
      note: 'Supported accommodation had to register from October 2023 and P2 ended that month: settings that had not registered went to other placements (England 8,620 in 2023, 6,080 in 2024).',
      comparable: 'break',
    },
    {
      from: '2024-04-01',
      note: 'Registered supported accommodation has a type of its own (K3) from the return of 2025; H5 ends with it.',
      comparable: 'break',
    },
  ],

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isAmong(placementTypeOn(periodEnd), supportedAccommodation),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'contextual',
    because: 'Supported accommodation suits some young people near 18 and is too little care for others.',
    high: 'Many young people near 18 or unaccompanied, or too few foster carers and homes for teenagers',
    low: 'A young population in care, or foster carers and homes who keep young people until 18',
    not: 'That the young people were or were not ready for it, or that the settings are good or bad',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (398)' }],
  },
  context: placementContext,
  questions: [
    'How many of the young people are unaccompanied?',
    'How many moved there within weeks of turning 16?',
    'Are all the settings registered?',
    'How many chose it themselves?',
  ],
  unintendedConsequences: ['Moving young people at 16 into settings with less care.'],
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'Which types of placement count?',
      chosen: 'Supported accommodation (K3), and before it semi-independent living (H5) and independent living (P2).',
      others: ['Only settings that are registered (K3)'],
      why: 'The published group goes by the name of both, and holds what became supported accommodation.',
      verification: 'proposed',
    },
    {
      question: 'In which return did K3 come?',
      chosen: 'In that of the year ending March 2025, in which H5 is still known.',
      others: ['In that of 2026'],
      why: 'The sector’s validator names K3 in rules of 2024 to 2025; the specification itself was not seen. The group holds both codes, so nothing hangs on it but where the break is shown.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['Children under 16 may not live in supported accommodation: if they do, they are in other placements.', sumToLess],

  sources: [
    ...placementSources,
    cite(
      'The group is of independent and semi-independent living or supported accommodation',
      'dashboard',
      'relayed',
      'placement types of children looked after on 31 March',
    ),
    cite(
      'Placements that were not registered moved to other placements, so that figures of 2024 are to be read with care',
      'lait',
      'relayed',
      'measure 398',
    ),
    cite('P2 may not be used from 28 October 2023', 'claValidationRules', 'relayed', 'rule 217'),
    cite('They are placement types H5, P2 and K3', 'ssda903Validator', 'proposed', 'code list of placement types'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_on_31_march_by_characteristics.csv, independent and semi-independent living arrangements or supported accommodation',
      agreement: 'The published share is reproduced from the published counts; the grouping of types was worked out, not read.',
    },
  ],
  listedIn: ['dashboard', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '398' }],
  aliases: ['semi-independent', 'independent living', 'unregulated'],
  related: [
    { id: 'foster-care-share', relation: 'companion', note: 'The share in foster care.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'All groups of placements together.' },
    { id: 'other-placement-share', relation: 'companion', note: 'Where settings that had not registered went.' },
  ],
  examples: {
    counted: 'each type of the group counts',
    notCounted: 'children in other types of placement are in the denominator only',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S24', 'S28', 'S60'],
});

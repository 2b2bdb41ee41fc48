import { isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { sinceLinkedReturns } from '../common/returns.js';
import { onceForEachAuthority, placementContext, placementSources, publishedInLait, shareOfPlacements, sumToLess } from './family.js';
import { otherResidential } from './placement-groups.js';

/** Of the children looked after on the last day, those in residential settings that are no children’s homes. */
export const otherResidentialShare = proportion('children', {
  ...shareOfPlacements,
  id: 'other-residential-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after in other residential settings',
  summary:
    'Of the children looked after on the last day of the period, the share who live in a residential care home, a health establishment, a family centre or mother and baby unit, or a young offender institution.',
  rationale: 'They are few, and each kind has its own reason; together they complete the picture of where children live.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isAmong(placementTypeOn(periodEnd), otherResidential),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'neither',
    because: 'The kinds of setting in it have nothing in common but that they are few.',
    high: 'Babies assessed with a parent, children in hospital or custody, or disabled children in care homes',
    low: 'Few such children',
    not: 'Good or poor placements',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (399)' }],
  },
  context: placementContext,
  questions: ['Which of the settings is it?', 'How long do the children stay?'],
  unintendedConsequences: ['Leaving a child in hospital or custody for want of another place.'],
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'Which settings count?',
      chosen:
        'Residential care homes (R1), health establishments (R2), family centres and mother and baby units (R3), young offender institutions (R5).',
      others: ['Residential schools (S1) too'],
      why: 'The published groups leave residential schools out of all of them; the codes of this one were not read.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['Numbers are small: in most places the share is 0, 1 or 2 per cent.', sumToLess],

  sources: [
    ...placementSources,
    cite('Other residential settings are a group of their own', 'lait', 'relayed', 'measure 399'),
    cite('They are placement types R1, R2, R3 and R5', 'proposal', 'proposed'),
  ],

  publishedAs: [publishedInLait('measure 399')],
  listedIn: ['safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '399' }],
  aliases: ['residential', 'mother and baby unit', 'young offender institution'],
  related: [
    { id: 'residential-share', relation: 'companion', note: 'Secure homes and children’s homes.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'All groups of placements together.' },
  ],
  examples: {
    counted: 'each type of the group counts',
    notCounted: 'children in other types of placement are in the denominator only',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S28', 'S71'],
});

import { equals, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, legalStatusOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { sinceLinkedReturns } from '../common/returns.js';
import { onceForEachAuthority, placementContext, placementSources, publishedInLait, shareOfPlacements } from './family.js';

/** Of the children looked after on the last day, those placed with their parents. */
export const placedWithParentsShare = proportion('children', {
  ...shareOfPlacements,
  id: 'placed-with-parents-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after placed with parents',
  summary:
    'Of the children looked after on the last day of the period, the share who live with their parents or others with parental responsibility.',
  rationale:
    'Children at home under an order are in care and in their family at once; the share shows how much of the number in care they are.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => equals(placementTypeOn(periodEnd), 'P1'),
  breakdowns: [
    {
      id: 'legal-status',
      title: 'Legal status on the last day',
      of: () => legalStatusOn(periodEnd),
      strata: [
        { value: 'C1', label: 'Interim care order' },
        { value: 'C2', label: 'Full care order' },
        { value: 'V2', label: 'By agreement (section 20)' },
        { value: 'E1', label: 'Placement order' },
      ],
      unknownLabel: 'Another legal status, or none returned',
    },
    ageOnLastDay,
    sex,
  ],

  direction: {
    kind: 'contextual',
    because: 'A child at home in care may be on the way out of care as planned, or on an order that nobody has asked to end.',
    high: 'Planned returns tested under an order, local court practice, or orders left in force without need',
    low: 'Returns home only when care can end, or few children tried at home',
    not: 'That children at home are safe or unsafe',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (401)' }],
  },
  context: placementContext,
  questions: [
    'How long have the children been at home?',
    'For how many has an end of the order been considered?',
    'What is usual in the local court?',
  ],
  unintendedConsequences: ['Leaving orders in force, or sending children home early, to raise the share.'],
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [inTemporaryPlacement, endedOnTheDay, currentEpisode, noLegalStatus],

  caveats: ['care-orders-at-home counts only children on a care order; this share takes every legal status.'],

  sources: [
    ...placementSources,
    cite(
      'Children placed with parents or others with parental responsibility, of all children looked after',
      'lait',
      'relayed',
      'measure 401',
    ),
    cite('It is placement type P1', 'claItemGuidance', 'relayed', 'placement type'),
  ],

  publishedAs: [publishedInLait('measure 401')],
  listedIn: ['safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '401' }],
  aliases: ['placement with parents', 'P1', 'home on a care order'],
  related: [
    { id: 'care-orders-at-home', relation: 'companion', note: 'The share of children on a care order who are at home.' },
    { id: 'care-orders-at-home-share-of-children-in-care', relation: 'companion', note: 'Only those on a care order.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'All groups of placements together.' },
  ],
  examples: {
    counted: 'a child placed with parents counts',
    notCounted: 'children in other types of placement are in the denominator only',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S28', 'S62', 'S63'],
});

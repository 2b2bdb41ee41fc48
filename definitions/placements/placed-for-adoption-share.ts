import { isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { sinceLinkedReturns } from '../common/returns.js';
import { onceForEachAuthority, placementContext, placementSources, shareOfPlacements } from './family.js';
import { placedForAdoption } from './placement-groups.js';

/** Of the children looked after on the last day, those placed for adoption. */
export const placedForAdoptionShare = proportion('children', {
  ...shareOfPlacements,
  id: 'placed-for-adoption-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after who are placed for adoption',
  summary:
    'Of the children looked after on the last day of the period, the share who live with the people who are to adopt them, former foster carers included.',
  rationale: 'They are still in care until the adoption order, and no longer in foster care.',
  countingUnit: onceForEachAuthority,
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isAmong(placementTypeOn(periodEnd), placedForAdoption),
  breakdowns: [
    {
      id: 'placement-type',
      title: 'Kind of placement for adoption',
      of: () => placementTypeOn(periodEnd),
      strata: [
        { value: 'A3', label: 'With consent, with the foster carers of before' },
        { value: 'A4', label: 'With consent, with others' },
        { value: 'A5', label: 'Under a placement order, with the foster carers of before' },
        { value: 'A6', label: 'Under a placement order, with others' },
      ],
      unknownLabel: 'Not placed for adoption, or not known',
    },
    ageOnLastDay,
    sex,
  ],

  direction: {
    kind: 'contextual',
    because: 'Adoption is right for some children; how many are placed on one day also hangs on how long courts take.',
    high: 'Young children in care for whom no relative could care, adopters found, or long waits for the order',
    low: 'Older children in care, relatives found, adopters not found, or orders made quickly',
    not: 'That adoption should be commoner',
    published: [],
  },
  context: placementContext,
  questions: [
    'How many children wait to be placed?',
    'How long have those placed waited for the order?',
    'How many placements ended before the order?',
  ],
  unintendedConsequences: ['Placing children before the match is right.'],
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'Do children count whose foster carers are to adopt them?',
      chosen: 'Yes, once the placement is returned as one for adoption (A3, A5).',
      others: ['No: only those who moved to adopters (A4, A6)'],
      why: 'The published group is of children placed for adoption, whoever the adopters are.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['Fostering for adoption (U2, U5) is foster care here: early-permanence-placements counts it.'],

  sources: [
    ...placementSources,
    cite(
      'Children placed for adoption are a group of the published table',
      'dashboard',
      'relayed',
      'la_cla_on_31_march_by_characteristics.csv',
    ),
    cite('They are placement types A3 to A6', 'claItemGuidance', 'relayed', 'placement type'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_on_31_march_by_characteristics.csv, placed for adoption',
      agreement: 'Meant to agree; the published counts were not at hand.',
    },
  ],
  listedIn: ['safeguarding-pressures'],
  aliases: ['adoption', 'adopters'],
  related: [
    { id: 'adopted-share', relation: 'companion', note: 'The share of children leaving care who were adopted.' },
    { id: 'foster-care-share', relation: 'companion', note: 'The share in foster care.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'All groups of placements together.' },
  ],
  examples: {
    counted: 'each type of the group counts',
    notCounted: 'children in other types of placement are in the denominator only',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S28'],
});

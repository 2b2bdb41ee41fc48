import { choose, count, equals, isAmong, periodEnd } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { onceForEachAuthority, placementContext, placementSources, shareOfPlacements } from './family.js';
import {
  childrensHomes,
  fosterPlacements,
  otherPlacements,
  otherResidential,
  placedForAdoption,
  supportedAccommodation,
} from './placement-groups.js';

/** Children looked after on the last day, by where they live: every group of placements, in one table. */
export const placementTypeDistribution = count('children', {
  ...shareOfPlacements,
  id: 'placement-type-distribution',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after by type of placement',
  summary:
    'How many children are looked after on the last day of the period in each kind of placement: foster care, children’s homes, supported accommodation, other residential settings, residential schools, with parents, placed for adoption, and others.',
  rationale: 'One table of all kinds shows what single shares hide: where children are who are not in foster care.',
  countingUnit: onceForEachAuthority,
  unit: 'number',
  editions: [
    { from: '2016-04-01', note: 'The return names a type of placement for each child.', comparable: 'with-previous' },
    {
      from: '2023-04-01',
      note: 'Supported accommodation had to register from October 2023: children moved between its group, children’s homes and other placements without moving house.',
      comparable: 'break',
    },
    { from: '2024-04-01', note: 'Supported accommodation has a type of its own (K3).', comparable: 'break' },
  ],

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  breakdowns: [
    {
      id: 'placement',
      title: 'Where the child lives',
      of: () =>
        choose<'code'>(
          [
            { if: isAmong(placementTypeOn(periodEnd), fosterPlacements), then: 'foster' },
            { if: isAmong(placementTypeOn(periodEnd), childrensHomes), then: 'childrens-homes' },
            { if: isAmong(placementTypeOn(periodEnd), supportedAccommodation), then: 'supported' },
            { if: isAmong(placementTypeOn(periodEnd), otherResidential), then: 'other-residential' },
            { if: equals(placementTypeOn(periodEnd), 'S1'), then: 'residential-schools' },
            { if: equals(placementTypeOn(periodEnd), 'P1'), then: 'with-parents' },
            { if: isAmong(placementTypeOn(periodEnd), placedForAdoption), then: 'adoption' },
            { if: equals(placementTypeOn(periodEnd), 'P3'), then: 'employment' },
            { if: isAmong(placementTypeOn(periodEnd), otherPlacements), then: 'other' },
          ],
          null,
        ),
      strata: [
        { value: 'foster', label: 'Foster care' },
        { value: 'childrens-homes', label: 'Secure homes and children’s homes' },
        { value: 'supported', label: 'Supported accommodation and independent living' },
        { value: 'other-residential', label: 'Other residential settings' },
        { value: 'residential-schools', label: 'Residential schools' },
        { value: 'with-parents', label: 'With parents' },
        { value: 'adoption', label: 'Placed for adoption' },
        { value: 'employment', label: 'Residential employment' },
        { value: 'other', label: 'Other placements' },
      ],
      unknownLabel: 'Not known',
    },
    ageOnLastDay,
    sex,
  ],

  direction: {
    kind: 'neither',
    because: 'The right placement for each child is the aim; no mix of placements is right for a place.',
    high: 'More children in care',
    low: 'Fewer children in care',
    not: 'That one kind of placement is better than another',
    published: [{ publisher: 'Local Outcomes Framework', polarity: 'none: shown as a distribution' }],
  },
  context: placementContext,
  questions: [
    'Who are the children in the smaller groups?',
    'How did the mix change, and why?',
    'What would be there if every place could be had?',
  ],
  unintendedConsequences: ['Recording a placement as the type that looks best.'],
  notFor: 'Judging placements by their type, or ranking authorities.',

  interpretations: [
    {
      question: 'Which groups?',
      chosen: 'The eight that are published, and residential employment (P3) by itself, for which no group was found.',
      others: ['Each of the return’s types by itself', 'Foster care divided by relatives and others'],
      why: 'The Local Outcomes Framework shows eight parts, as the account of it that was read has them; its own table was not seen.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['Shares of the groups need not add up to 100 once they are rounded.'],

  sources: [...placementSources, cite('The groups of placement types are put together from the return’s codes', 'proposal', 'proposed')],

  publishedAs: [],
  listedIn: ['lof-2026', 'safeguarding-pressures', 'annex-a'],
  aliases: ['placement mix', 'types of placement'],
  related: [
    { id: 'foster-care-share', relation: 'companion', note: 'Foster care by itself.' },
    { id: 'residential-share', relation: 'companion', note: 'Secure homes and children’s homes by themselves.' },
    { id: 'supported-accommodation-share', relation: 'companion', note: 'Supported accommodation by itself.' },
  ],
  examples: {
    counted: 'each type of placement has its group',
    notCounted: 'a child in short breaks is left out by name',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S24', 'S28', 'S60', 'S71'],
});

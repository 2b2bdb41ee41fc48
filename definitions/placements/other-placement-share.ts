import { isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { onceForEachAuthority, placementContext, placementSources, publishedInLait, shareOfPlacements, sumToLess } from './family.js';
import { otherPlacements } from './placement-groups.js';

/** Of the children looked after on the last day, those in placements of no other group, unregistered ones among them. */
export const otherPlacementShare = proportion('children', {
  ...shareOfPlacements,
  id: 'other-placement-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after in other placements',
  summary:
    'Of the children looked after on the last day of the period, the share whose placement is of no kind that the return names: among them settings that should be registered and are not.',
  rationale: 'Children in settings that nobody inspects are among the most at risk; the figure shows where to ask.',
  countingUnit: onceForEachAuthority,
  editions: [
    { from: '2016-04-01', note: 'Other placements (Z1).', comparable: 'with-previous' },
    {
      from: '2023-04-01',
      note: 'Supported accommodation that had not registered by October 2023 came here from semi-independent living.',
      comparable: 'break',
    },
    {
      from: '2025-04-01',
      note: 'Z1 became Z11 to Z14 in the return of 2026; together they hold what it held.',
      comparable: 'with-previous',
    },
  ],

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isAmong(placementTypeOn(periodEnd), otherPlacements),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'contextual',
    because: 'Few is what is wanted of unregistered settings, but the group holds other placements too.',
    high: 'No registered place to be had, settings waiting to be registered, or other types recorded here for want of a better one',
    low: 'Registered places for all, or such placements recorded as another type',
    not: 'That each of them is unregistered or unsafe',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (400)' }],
  },
  context: placementContext,
  questions: [
    'How many of them should be registered, and are not?',
    'How long has each child been there, and what is the plan?',
    'How old are the children?',
  ],
  unintendedConsequences: ['Recording such placements as another type.'],
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'Are these the unregistered placements?',
      chosen: 'They are among them; the return before 2026 does not tell them apart.',
      others: ['One of the four codes from 2026, whose meanings were not found'],
      why: 'Z11 to Z14 were seen in a list of valid codes without their meanings.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: ['Numbers are small and suppressed in most places.', sumToLess],

  sources: [
    ...placementSources,
    cite(
      'Other placements are a group of their own, and hold unregistered placements from 2024',
      'lait',
      'relayed',
      'measures 398 and 400',
    ),
    cite('They are placement types Z1, and Z11 to Z14 from 2026', 'ssda903Validator', 'proposed', 'code list of placement types'),
  ],

  publishedAs: [publishedInLait('measure 400')],
  listedIn: ['safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '400' }],
  aliases: ['unregistered', 'unregulated'],
  openQuestions: [{ question: 'What do Z11 to Z14 tell apart?', reviewOn: '2027-06-30' }],
  related: [
    { id: 'supported-accommodation-share', relation: 'companion', note: 'Settings that are registered as such.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'All groups of placements together.' },
  ],
  examples: {
    counted: 'each type of the group counts',
    notCounted: 'children in other types of placement are in the denominator only',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S28', 'S60'],
});

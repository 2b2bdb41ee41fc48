import { and, periodEnd, rate } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { shortBreaksByName } from '../common/changes.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, careRateSources, noAgeLimit, rateOfChildrenInCare } from './family.js';
import { isUnaccompaniedOn, onDashboard, uascInfluence, uascLapses, uascOnTheDay, uascRounding, uascSources } from './unaccompanied.js';

/** Unaccompanied asylum-seeking children looked after on the last day, for every 10,000 children in the area. */
export const childrenInCareRateUascOnly = rate('children', {
  ...rateOfChildrenInCare,
  id: 'children-in-care-rate-uasc-only',
  version: 3,
  added: '2026-11-23',
  title: 'Unaccompanied children (UASC) looked after: rate per 10,000 children',
  summary:
    'How many unaccompanied asylum-seeking children (UASC) the authority looks after on the last day of the period, for every 10,000 children aged 0 to 17 who live there.',
  rationale:
    'It shows how much of the rate of children in care comes from arrivals and transfers, so that the rest can be read for itself.',
  level: 'context',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',

  cohort: () =>
    and(
      hasOpenEpisodeOn(periodEnd),
      isUnaccompaniedOn(() => periodEnd),
    ),
  exclusions: [shortBreaksOnly],
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'neither',
    because: 'Children arrive, or are transferred, and the authority cares for them; more or fewer is not its doing.',
    high: 'A port of entry, a large part in the transfer of children, or statuses that last long before they are decided',
    low: 'Few arrivals or transfers, or statuses that are decided early',
    not: 'Poor or good practice, or that fewer children in care would be better for children',
    published: [{ publisher: 'DfE dashboard', polarity: 'none: shown for context only' }],
  },
  context: careRateContext,
  questions: [
    'Does the area have a port of entry?',
    'How many children came through the transfer scheme?',
    'How many former unaccompanied children are now care leavers?',
  ],
  unintendedConsequences: ['Read without its context it could make offering care to arriving children look like a failing.'],
  notFor: 'Judging practice or ranking authorities.',
  influence: uascInfluence,

  interpretations: [uascOnTheDay, endedOnTheDay, currentEpisode, noLegalStatus, noAgeLimit],

  caveats: [
    'A child whose UASC status has ceased is no longer counted here, but may still be looked after.',
    uascRounding,
    careInOneAuthority,
  ],

  sources: [...onTheDaySources, ...uascSources, ...careRateSources],

  publishedAs: [onDashboard('UASC looked after on 31 March, rate')],
  listedIn: ['dashboard', 'riia', 'safeguarding-pressures', 'adcs-2023'],
  related: [
    { id: 'children-in-care-rate', relation: 'variant', note: 'Every child looked after on the day.' },
    { id: 'children-in-care-rate-excluding-uasc', relation: 'variant', note: 'The other children looked after on the day.' },
  ],
  examples: {
    counted: 'an unaccompanied child looked after is counted',
    notCounted: 'a child who was never unaccompanied is outside',
    onTheEdge: 'a status that ceased on the last day has ceased, one that ceases the day after has not',
  },
  changes: [uascLapses, shortBreaksByName(3)],
  addresses: ['S24', 'S57', 'S58', 'S59'],
});

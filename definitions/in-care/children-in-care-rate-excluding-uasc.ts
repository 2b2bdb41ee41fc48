import { periodEnd, rate } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { shortBreaksByName } from '../common/changes.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  careRateContext,
  careRateInfluence,
  careRateSources,
  noAgeLimit,
  rateOfChildrenInCare,
  returnIsRestated,
  rightChildrenInCare,
} from './family.js';
import { isUnaccompaniedOn, onDashboard, uascLapses, uascOnTheDay, uascRounding, uascSources } from './unaccompanied.js';

/** Children looked after on the last day who are not unaccompanied asylum-seeking children, for every 10,000 children in the area. */
export const childrenInCareRateExcludingUasc = rate('children', {
  ...rateOfChildrenInCare,
  id: 'children-in-care-rate-excluding-uasc',
  version: 3,
  added: '2026-11-23',
  title: 'Children looked after, excluding UASC: rate per 10,000 children',
  summary:
    'How many children the authority looks after on the last day of the period, unaccompanied asylum-seeking children (UASC) left out, for every 10,000 children aged 0 to 17 who live there.',
  rationale:
    'Unaccompanied children come into care because they arrived here. Without them the rate says more about need among the families who live in the area.',
  level: 'output',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [
    shortBreaksOnly,
    {
      id: 'unaccompanied',
      because: 'The child is an unaccompanied asylum-seeking child on the last day, and is counted in the UASC-only rate.',
      when: () => isUnaccompaniedOn(() => periodEnd),
      source: 'dashboard',
    },
  ],
  breakdowns: [ageOnLastDay, sex],

  direction: rightChildrenInCare,
  context: careRateContext,
  questions: [
    'How many children were left out as unaccompanied?',
    'How does the rate sit beside deprivation in the area?',
    'Did more children enter, or did fewer leave?',
  ],
  unintendedConsequences: ['A wish for a low rate could keep children at risk at home, or end care too early.'],
  notFor: 'Judging practice, ranking authorities, or setting a target number of children in care.',
  influence: careRateInfluence,

  interpretations: [uascOnTheDay, endedOnTheDay, currentEpisode, noLegalStatus, noAgeLimit],

  caveats: [
    'A child whose UASC status has ceased is counted here, though the child came to care by arriving.',
    uascRounding,
    careInOneAuthority,
    returnIsRestated,
  ],

  sources: [...onTheDaySources, ...uascSources, ...careRateSources],

  publishedAs: [onDashboard('rate looked after on 31 March, other than UASC')],
  listedIn: ['dashboard', 'adcs-2023'],
  related: [
    { id: 'children-in-care-rate', relation: 'variant', note: 'Every child looked after on the day.' },
    {
      id: 'children-in-care-rate-uasc-only',
      relation: 'variant',
      note: 'The children left out here. Both rates are over the same population, so before rounding they add up to the whole.',
    },
  ],
  examples: {
    counted: 'a child who was never unaccompanied is counted',
    notCounted: 'an unaccompanied child is left out by name',
    onTheEdge: 'a status that ceased on the last day has ceased, one that ceases the day after has not',
  },
  changes: [uascLapses, shortBreaksByName(3)],
  addresses: ['S24', 'S29', 'S57', 'S58', 'S59'],
});

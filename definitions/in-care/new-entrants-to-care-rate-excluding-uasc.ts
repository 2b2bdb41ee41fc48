import { rate } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { noLegalStatus } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, careRateInfluence, rateOfStarts, returnIsRestated } from './family.js';
import {
  ageAtFirstStart,
  countedOnce,
  firstStartInPeriod,
  shortBreakMoves,
  shortStays,
  startedCareOrShortBreaks,
  startedShortBreaksOnly,
  startSources,
  startsAreNotAScore,
  startsByName,
  startsUnintended,
  startWithoutAGap,
} from './starts.js';
import { isUnaccompaniedOn, onDashboard, uascLapses, uascOnTheDay, uascRounding, uascSources } from './unaccompanied.js';

/** Children who started to be looked after in the period and were not unaccompanied that day, for every 10,000 children in the area. */
export const newEntrantsToCareRateExcludingUasc = rate('children', {
  ...rateOfStarts,
  id: 'new-entrants-to-care-rate-excluding-uasc',
  version: 3,
  added: '2026-11-23',
  title: 'Children starting to be looked after, excluding UASC: rate per 10,000 children',
  summary:
    'How many children started to be looked after in the period, unaccompanied asylum-seeking children (UASC) left out, for every 10,000 children aged 0 to 17 who live there. A child counts once, at the first start.',
  rationale:
    'Unaccompanied children start because they arrive. Without them the rate says more about need among the families who live in the area.',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, at the first start.',

  cohort: startedCareOrShortBreaks,
  exclusions: [
    startedShortBreaksOnly,
    {
      id: 'unaccompanied',
      because: 'The child was an unaccompanied asylum-seeking child on the day of the first start, and is counted in the UASC-only rate.',
      when: () => isUnaccompaniedOn(firstStartInPeriod),
      source: 'dashboard',
    },
  ],
  breakdowns: [ageAtFirstStart, sex],
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'Every episode that starts in the year is in the return of that year.' }],

  direction: startsAreNotAScore,
  context: careRateContext,
  questions: [
    'How many children were left out as unaccompanied?',
    'How many had been in care before?',
    'Were the families known, and what help had been offered?',
  ],
  unintendedConsequences: startsUnintended,
  notFor: 'Judging practice, ranking authorities, or setting a target number of starts.',
  influence: careRateInfluence,

  interpretations: [uascOnTheDay, countedOnce, shortBreakMoves, startWithoutAGap, noLegalStatus],

  caveats: [uascRounding, shortStays, careInOneAuthority, returnIsRestated],

  sources: [...startSources, ...uascSources],

  collectability: 'derivable',
  publishedAs: [onDashboard('rate starting to be looked after, other than UASC')],
  listedIn: ['dashboard', 'adcs-2023'],
  related: [
    { id: 'new-entrants-to-care-rate', relation: 'variant', note: 'Every child who started.' },
    { id: 'new-entrants-to-care-rate-uasc-only', relation: 'variant', note: 'The children left out here.' },
  ],
  examples: {
    counted: 'a child who was never unaccompanied is counted',
    notCounted: 'a child unaccompanied at the start is left out by name',
    onTheEdge: 'a status that ceased on the day of the start has ceased, one that ceases the day after has not',
  },
  changes: [uascLapses, startsByName(3)],
  addresses: ['S24', 'S29', 'S57', 'S58', 'S59'],
});

import { rate, rows } from '../../src/language/index.js';
import { sex } from '../shared/age-and-sex.js';
import { startedInPeriod } from '../shared/children-looked-after.js';
import { careRateInfluence, noLegalStatus, oneAuthorityOnly, returnIsRestated } from '../shared/looked-after-notes.js';
import { ageAtFirstStart, countedOnce, shortBreakMoves, rateOfStarts, shortStays, startsAreNotAScore, startSources, startsUnintended } from '../shared/new-entrants.js';
import { onDashboard, uascOnTheDay, uascRounding, uascSources, unaccompaniedAtStart } from '../shared/uasc.js';

/** Children who started to be looked after in the period and were not unaccompanied that day, for every 10,000 children in the area. */
export const newEntrantsToCareRateExcludingUasc = /* @__PURE__ */ rate({
  ...rateOfStarts,
  id: 'new-entrants-to-care-rate-excluding-uasc',
  version: 1,
  title: 'Children starting to be looked after, excluding UASC: rate per 10,000 children',
  summary:
    'How many children started to be looked after in the period, unaccompanied asylum-seeking children (UASC) left out, for every 10,000 children aged 0 to 17 who live there. A child counts once, at the first start.',
  rationale: 'Unaccompanied children start because they arrive. Without them the rate says more about the families who live in the area.',
  level: 'output',

  cohort: rows('children', startedInPeriod),
  exclusions: [unaccompaniedAtStart],
  breakdowns: [ageAtFirstStart, sex],

  direction: startsAreNotAScore,
  questions: ['How many children were left out as unaccompanied?', 'How many had been in care before?', 'Were the families known, and what help had been offered?'],
  interpretations: [uascOnTheDay, countedOnce, shortBreakMoves, shortStays, noLegalStatus],
  caveats: [uascRounding, oneAuthorityOnly, returnIsRestated],
  unintendedConsequences: startsUnintended,
  notFor: 'Judging practice, ranking authorities, or setting a target number of starts.',
  sources: [...startSources, ...uascSources],
  influence: careRateInfluence,
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
  addresses: ['S24', 'S29', 'S57', 'S58', 'S59'],
});

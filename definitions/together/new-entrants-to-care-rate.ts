import { rate, rows } from '../../src/language/index.js';
import { sex } from '../shared/age-and-sex.js';
import { everyChildWhoStarted } from '../shared/care-rate-readings.js';
import { startedInPeriod } from '../shared/children-looked-after.js';
import { careRateInfluence, noLegalStatus, oneAuthorityOnly, returnIsRestated } from '../shared/looked-after-notes.js';
import { ageAtFirstStart, countedOnce, rateOfStarts, shortBreakMoves, shortStays, startsAreNotAScore, startSources, startsPublished, startsUnintended } from '../shared/new-entrants.js';

/** Children who started to be looked after in the period, for every 10,000 children in the area. */
export const newEntrantsToCareRate = /* @__PURE__ */ rate({
  ...rateOfStarts,
  id: 'new-entrants-to-care-rate',
  version: 1,
  title: 'Children starting to be looked after: rate per 10,000 children',
  summary:
    'How many children started to be looked after in the period, for every 10,000 children aged 0 to 17 who live there. A child counts once, however many starts. Series of short breaks are left out; unaccompanied children are in.',
  rationale: 'Starts show the flow into care before it shows in the number of children in care.',
  level: 'output',

  cohort: rows('children', startedInPeriod),
  breakdowns: [ageAtFirstStart, sex],

  direction: startsAreNotAScore,
  questions: [
    'How many of the children were unaccompanied?',
    'How many had been in care before, and what had been hoped for then?',
    'Were the families known, and what help had been offered?',
    'How old were the children when they started?',
  ],
  interpretations: [countedOnce, shortBreakMoves, everyChildWhoStarted, shortStays, noLegalStatus],
  caveats: ['Brothers and sisters often start together, so small areas move a lot from year to year.', oneAuthorityOnly, returnIsRestated],
  unintendedConsequences: startsUnintended,
  notFor: 'Judging practice, ranking authorities, or setting a target number of starts.',
  sources: startSources,
  influence: careRateInfluence,
  collectability: 'statutory-item',
  publishedAs: [startsPublished],
  listedIn: ['draft-2023', 'dashboard', 'riia', 'safeguarding-pressures', 'lait', 'adcs-2023'],
  related: [
    { id: 'new-entrants-to-care-rate-excluding-uasc', relation: 'variant', note: 'The same children without those who were unaccompanied when they started.' },
    { id: 'new-entrants-to-care-rate-uasc-only', relation: 'variant', note: 'Only the children who were unaccompanied when they started.' },
    { id: 'new-entrants-to-care-rate-including-short-break-moves', relation: 'variant', note: 'With children who moved from short breaks to another legal status.' },
    { id: 'children-in-care-rate', relation: 'companion', note: 'The stock that starts feed.' },
  ],
  examples: {
    counted: 'a child who starts in the year is counted',
    notCounted: 'an episode that starts for another reason is no start',
    onTheEdge: 'the first and last day of the year are in, the days beside them are out',
  },
  addresses: ['S24', 'S28', 'S29', 'S36', 'S57', 'S58', 'S59', 'S60'],
});

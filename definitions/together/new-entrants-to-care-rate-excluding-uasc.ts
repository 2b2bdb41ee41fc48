import { rate, rows } from '../../src/language/index.js';
import { sex } from '../shared/age-and-sex.js';
import { startedInPeriod } from '../shared/children-looked-after.js';
import { careRateContext, careRateInfluence, claDisclosure, firstVersion, noLegalStatus, oneAuthorityOnly, returnIsRestated, sinceLinkedReturns, wholeYearOnly } from '../shared/looked-after-notes.js';
import { ageAtFirstStart, countedOnce, shortBreakMoves, startsAreNotAScore, startSources, startsUnintended } from '../shared/new-entrants.js';
import { uascOnTheDay, uascRounding, uascSources, unaccompaniedAtStart } from '../shared/uasc.js';

/** Children who started to be looked after in the period and were not unaccompanied that day, for every 10,000 children in the area. */
export const newEntrantsToCareRateExcludingUasc = /* @__PURE__ */ rate({
  id: 'new-entrants-to-care-rate-excluding-uasc',
  version: 1,
  status: 'active',
  editions: sinceLinkedReturns,
  title: 'Children who started to be looked after, without UASC, per 10,000 children',
  summary:
    'How many children started to be looked after in the period, unaccompanied asylum-seeking children (UASC) left out, for every 10,000 children aged 0 to 17 who live there. A child counts once, at the first start.',
  rationale: 'Unaccompanied children start because they arrive. Without them the rate says more about the families who live in the area.',
  framework: 'together',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, at the first start.',
  unit: 'per-10,000-children',

  cohort: rows('children', startedInPeriod),
  exclusions: [unaccompaniedAtStart],
  breakdowns: [ageAtFirstStart, sex],

  direction: startsAreNotAScore,
  context: careRateContext,
  questions: ['How many children were left out as unaccompanied?', 'How many had been in care before?', 'Were the families known, and what help had been offered?'],
  interpretations: [uascOnTheDay, countedOnce, shortBreakMoves, noLegalStatus],
  caveats: [uascRounding, oneAuthorityOnly, returnIsRestated],
  unintendedConsequences: startsUnintended,
  notFor: 'Judging practice, ranking authorities, or setting a target number of starts.',
  period: 'year',
  frequency: wholeYearOnly,
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'Every episode that starts in the year is in the return of that year.' }],
  precision: { decimalPlaces: 0 },
  disclosure: claDisclosure,
  sources: [...startSources, ...uascSources],
  influence: careRateInfluence,
  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Children’s social care outcomes and enablers dashboard',
      where: 'rate starting to be looked after, other than UASC',
      agreement: 'Authority rates are reproduced from the published counts; national and regional ones are not, because their counts are rounded first.',
    },
  ],
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
  changes: firstVersion,
  addresses: ['S24', 'S29', 'S57', 'S58', 'S59'],
});

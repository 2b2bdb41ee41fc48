import { rate } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { noLegalStatus } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, careRateInfluence, rateOfStarts, returnIsRestated } from './family.js';
import {
  ageAtFirstStart,
  countedOnce,
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

/** Children who started to be looked after in the period, for every 10,000 children in the area. */
export const newEntrantsToCareRate = rate('children', {
  ...rateOfStarts,
  id: 'new-entrants-to-care-rate',
  version: 2,
  added: '2026-11-23',
  title: 'Children starting to be looked after: rate per 10,000 children',
  summary:
    'How many children started to be looked after in the period, for every 10,000 children aged 0 to 17 who live there. A child counts once, however many starts. Series of short breaks are left out; unaccompanied children are in.',
  rationale: 'Starts show the flow into care before it shows in the number of children in care.',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, at the first start.',

  cohort: startedCareOrShortBreaks,
  exclusions: [startedShortBreaksOnly],
  breakdowns: [ageAtFirstStart, sex],
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'Every episode that starts in the year is in the return of that year.' }],

  direction: startsAreNotAScore,
  context: careRateContext,
  questions: [
    'How many of the children were unaccompanied?',
    'How many had been in care before, and what had been hoped for then?',
    'Were the families known, and what help had been offered?',
    'How old were the children when they started?',
  ],
  unintendedConsequences: startsUnintended,
  notFor: 'Judging practice, ranking authorities, or setting a target number of starts.',
  influence: careRateInfluence,

  interpretations: [
    countedOnce,
    shortBreakMoves,
    {
      question: 'Are unaccompanied asylum-seeking children counted?',
      chosen: 'Yes; the rates without them and of them alone have ids of their own.',
      others: ['Without them: new-entrants-to-care-rate-excluding-uasc', 'Only them: new-entrants-to-care-rate-uasc-only'],
      why: 'The published headline counts every child who started. The two other rates are to be read beside it.',
      verification: 'relayed',
    },
    startWithoutAGap,
    noLegalStatus,
  ],

  caveats: [
    'Brothers and sisters often start together, so small areas move a lot from year to year.',
    shortStays,
    careInOneAuthority,
    returnIsRestated,
  ],

  sources: startSources,

  collectability: 'statutory-item',
  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'cla_number_and_rate_per_10k_children.csv, children starting to be looked after each year',
      agreement:
        'The published rate is reproduced from the published count and population; the count itself rests on records that DfE has cleaned.',
    },
  ],
  listedIn: ['draft-2023', 'dashboard', 'riia', 'safeguarding-pressures', 'lait', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '376' }],
  related: [
    {
      id: 'new-entrants-to-care-rate-excluding-uasc',
      relation: 'variant',
      note: 'The same children without those who were unaccompanied when they started.',
    },
    { id: 'new-entrants-to-care-rate-uasc-only', relation: 'variant', note: 'Only the children who were unaccompanied when they started.' },
    {
      id: 'new-entrants-to-care-rate-including-short-break-moves',
      relation: 'variant',
      note: 'With children who moved from short breaks to another legal status.',
    },
    { id: 'children-in-care-rate', relation: 'companion', note: 'The stock that starts feed.' },
  ],
  examples: {
    counted: 'a child who starts in the year is counted',
    notCounted: 'an episode that starts for another reason is no start',
    onTheEdge: 'the first and last day of the year are in, the days beside them are out',
  },
  changes: [startsByName(2)],
  addresses: ['S24', 'S28', 'S29', 'S36', 'S57', 'S58', 'S59', 'S60'],
});

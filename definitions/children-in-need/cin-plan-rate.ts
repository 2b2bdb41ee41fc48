import { periodEnd, rate } from '../../src/language/index.js';
import { ageFromUnborn } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { needInOneAuthority } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { disability } from './breakdowns.js';
import {
  childOnce,
  contextOfNeed,
  hasOpenChildInNeedPlan,
  populationOfNeed,
  populationsAreNotFor,
  whatChasingTheRateCouldDo,
} from './family.js';

/** Children whose help is written down in a child in need plan. */
export const cinPlanRate = rate('children', {
  ...populationOfNeed,
  id: 'cin-plan-rate',
  version: 1,
  added: '2026-11-23',
  title: 'Children on a child in need plan: rate per 10,000 children',
  summary: 'Children with a child in need plan open on the last day of the period, for every 10,000 children.',
  rationale: 'A plan shows that help under section 17 was agreed and is under way, which an open case alone does not.',
  countingUnit: childOnce,
  editions: [{ from: '2021-04-01', note: 'Plan dates are collected from the census of 2022.', comparable: 'break' }],

  cohort: () => hasOpenChildInNeedPlan(periodEnd),
  exclusions: [],
  breakdowns: [ageFromUnborn, disability],
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every plan open on its last day.' }],

  direction: {
    kind: 'neither',
    because: 'It is a volume of need that is known and met, and follows deprivation more than practice.',
    high: 'Many families with agreed help, or plans that are opened for every case or never closed',
    low: 'Few families with agreed help, help without a written plan, or plans not entered in the system',
    not: 'That children are safer or less safe, or that the authority does better or worse than another',
    published: [],
  },
  context: contextOfNeed,
  questions: [
    'Which open cases have no plan, and why?',
    'How long have the plans been open?',
    'Do disabled children have plans of their own kind that are not returned here?',
  ],
  unintendedConsequences: whatChasingTheRateCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [
    {
      question: 'Must the episode of need be open as well?',
      chosen: 'No: the plan’s own dates decide.',
      others: ['Yes: a plan in a closed case is taken to have ended'],
      why: 'A plan left open in a closed case is a fault of the return, reported by the reader and not hidden here.',
      verification: 'proposed',
    },
    {
      question: 'Does a child with a child in need plan and a protection plan count?',
      chosen: 'Yes, as returned.',
      others: ['No: the protection plan stands'],
      why: 'The census guide has the one end when the other begins, so there should be none; leaving the child out would hide the fault.',
      verification: 'official',
    },
  ],

  caveats: [
    'What counts as a plan differs between authorities and systems.',
    'The numerator holds unborn children and young people of 18 and over; the population is of children aged 0 to 17.',
    needInOneAuthority,
  ],

  sources: [
    cite('Plan dates are collected from 2022', 'cinMethodology', 'official'),
    cite('A child in need plan ends when a protection plan or care begins; a child has one at a time', 'cinGuide', 'official', '4.11'),
    cite('A plan is open on the day when it started on or before it and has not ended, or ended after it', 'proposal', 'proposed'),
    ...ratesPer10000,
  ],

  collectability: 'statutory-item',
  publishedAs: [],
  listedIn: ['riia'],
  related: [
    { id: 'cin-rate-dfe-inclusive', relation: 'companion', note: 'Every open case, with or without a plan.' },
    { id: 'cino-rate', relation: 'companion', note: 'Open cases outside plans and care; most child in need plans are in it.' },
  ],
  tiedCounts: [
    {
      total: { indicator: 'cino-rate', count: 'numerator' },
      parts: [{ indicator: 'cin-plan-rate', count: 'numerator' }],
      because: 'A child in need plan ends when a child protection plan or care begins.',
    },
  ],
  examples: {
    counted: 'plan started on the last day',
    notCounted: 'plan ended on the last day',
    onTheEdge: 'plan ended the day after the last day',
  },
  addresses: ['S15', 'S26', 'S27', 'S28', 'S29', 'S53'],
});

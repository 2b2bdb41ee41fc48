import { periodEnd, rate, rows } from '../../src/language/index.js';
import { notAScore, populationOfNeed, rateSources } from '../shared/children-in-need-populations.js';
import { bothPlans, planDatesDecide } from '../shared/children-in-need-readings.js';
import { ageOnLastDay, disability, hasOpenChildInNeedPlan, oneAuthorityOnly } from '../shared/children-in-need.js';
import { cite } from '../shared/cite.js';

/** Children whose help is written down in a child in need plan. */
export const cinPlanRate = /* @__PURE__ */ rate({
  ...populationOfNeed,
  id: 'cin-plan-rate',
  version: 1,
  editions: [{ from: '2021-04-01', note: 'Plan dates are collected from the census of 2022.', comparable: 'break' }],
  title: 'Children on a child in need plan: rate per 10,000 children',
  summary: 'Children with a child in need plan open on the last day of the period, for every 10,000 children.',
  rationale: 'A plan shows that help under section 17 was agreed and is under way, which an open case alone does not.',

  cohort: rows('children', () => hasOpenChildInNeedPlan(periodEnd)),
  exclusions: [],
  breakdowns: [ageOnLastDay, disability],

  direction: {
    ...notAScore,
    high: 'Many families with agreed help, or plans that are opened for every case or never closed',
    low: 'Few families with agreed help, help without a written plan, or plans not entered in the system',
    published: [],
  },
  questions: ['Which open cases have no plan, and why?', 'How long have the plans been open?', 'Do disabled children have plans of their own kind that are not returned here?'],
  interpretations: [planDatesDecide, bothPlans],
  caveats: [
    'What counts as a plan differs between authorities and systems.',
    'The numerator holds unborn children and young people of 18 and over; the population is of children aged 0 to 17.',
    oneAuthorityOnly,
  ],
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every plan open on its last day.' }],
  sources: [
    cite('Plan dates are collected from 2022', 'cinMethodology', 'official'),
    cite('A child in need plan may not overlap a protection plan', 'cinValidator', 'proposed', 'rules 4001 and 4016'),
    cite('A plan is open on the day when it started on or before it and has not ended, or ended after it', 'proposal', 'proposed'),
    ...rateSources,
  ],
  collectability: 'statutory-item',
  publishedAs: [],
  listedIn: ['riia'],
  related: [
    { id: 'cin-rate-dfe-inclusive', relation: 'companion', note: 'Every open case, with or without a plan.' },
    { id: 'cino-rate', relation: 'companion', note: 'Open cases outside plans and care; most child in need plans are in it.' },
  ],
  examples: { counted: 'plan started on the last day', notCounted: 'plan ended on the last day', onTheEdge: 'plan ended the day after the last day' },
  addresses: ['S15', 'S26', 'S27', 'S28', 'S29', 'S53'],
});

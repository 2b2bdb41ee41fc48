import { equals, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { inCareAllYear, inCareForTheWholeYear, shortBreakInTheYear, withinChildrenInCare, yearsQuestionnaire } from './family.js';
import {
  everyChildOfTheYear,
  healthInfluence,
  publishedYearly,
  refusalSource,
  refusedIsNotDone,
  yearlyCaveats,
  yearlyContext,
  yearlySources,
  yearsAnswer,
} from './yearly.js';

/** Of the children looked after all year, those whose health assessment is up to date. */
export const healthAssessment = proportion('children', {
  ...yearsQuestionnaire,
  id: 'health-assessment',
  version: 1,
  added: '2026-11-28',
  title: 'Health assessments of children looked after for the whole year',
  summary:
    'Of the children looked after for all of the year, the share whose health assessments were done: two in the year for children under 5, one for older ones.',
  rationale: 'Children often come to care with needs that nobody has looked at; the assessment finds them and plans what to do.',
  level: 'process',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: inCareAllYear,
  exclusions: [shortBreakInTheYear],
  numerator: () =>
    equals(
      yearsAnswer((record) => record.healthAssessment),
      1,
    ),
  breakdowns: [ageOnLastDay, sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'higher',
    because: 'The assessment is due for every child. It is a measure of process.',
    high: 'Appointments made and kept',
    low: 'Too few appointments, late requests, distant placements, or young people who refuse',
    not: 'That what was found was treated',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (3)' }],
  },
  context: yearlyContext,
  questions: [
    'How many refused, and why?',
    'Are children placed far away seen as soon as others?',
    'What came of the last assessment’s plan?',
  ],
  unintendedConsequences: ['Assessments on paper, without seeing the child.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: healthInfluence,

  interpretations: [inCareForTheWholeYear, everyChildOfTheYear, refusedIsNotDone],

  caveats: [...yearlyCaveats],

  sources: [
    ...yearlySources,
    refusalSource,
    cite('Children under 5 have two assessments a year, older ones one', 'lait', 'relayed', 'measure 3'),
  ],

  publishedAs: [publishedYearly('had their annual health assessment')],
  listedIn: ['lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '3' }],
  aliases: ['health checks', 'IHA', 'RHA'],
  related: [
    { id: 'dental-check', relation: 'companion', note: 'Seen by a dentist.' },
    { id: 'immunisation', relation: 'companion', note: 'Immunisations up to date.' },
    { id: 'development-check', relation: 'companion', note: 'Development checks of the youngest.' },
  ],
  tiedCounts: [withinChildrenInCare('health-assessment')],
  examples: {
    counted: 'an assessment that was done counts',
    notCounted: 'one that was not done is in the denominator only',
    onTheEdge: 'care that began on the first day of the year is in, a day later is out',
  },
  addresses: ['S25', 'S28'],
});

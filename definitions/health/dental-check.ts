import { equals, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
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

/** Of the children looked after all year, those whom a dentist saw. */
export const dentalCheck = proportion('children', {
  ...yearsQuestionnaire,
  id: 'dental-check',
  version: 1,
  added: '2026-11-28',
  title: 'Dental checks of children looked after for the whole year',
  summary: 'Of the children looked after for all of the year, the share whose teeth a dentist checked in the year.',
  rationale: 'Teeth are easily neglected before care and forgotten in it.',
  level: 'process',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: inCareAllYear,
  exclusions: [shortBreakInTheYear],
  numerator: () =>
    equals(
      yearsAnswer((record) => record.teethCheck),
      1,
    ),
  breakdowns: [ageOnLastDay, sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'higher',
    because: 'A check is due for every child. It is a measure of process.',
    high: 'Dentists found, and appointments kept',
    low: 'Too few dentists who take new patients, or young people who refuse',
    not: 'That teeth are healthy',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (3)' }],
  },
  context: yearlyContext,
  questions: ['Do dentists take children in care?', 'How many refused?'],
  unintendedConsequences: ['Counting a look by somebody who is no dentist.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: healthInfluence,

  interpretations: [
    inCareForTheWholeYear,
    everyChildOfTheYear,
    refusedIsNotDone,
    {
      question: 'Do babies without teeth count?',
      chosen: 'Yes: every age is in the denominator.',
      others: ['Only children old enough to have teeth'],
      why: 'No age limit was found in what is published.',
      verification: 'proposed',
    },
  ],

  caveats: [...yearlyCaveats],

  sources: [...yearlySources, refusalSource],

  publishedAs: [publishedYearly('had their teeth checked by a dentist')],
  listedIn: ['lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '3' }],
  aliases: ['teeth', 'dentist'],
  related: [{ id: 'health-assessment', relation: 'companion', note: 'Health assessments up to date.' }],
  tiedCounts: [withinChildrenInCare('dental-check')],
  examples: {
    counted: 'a check that was done counts',
    notCounted: 'one that was not done is in the denominator only',
    onTheEdge: 'care that began on the first day of the year is in, a day later is out',
  },
  addresses: ['S25', 'S28'],
});

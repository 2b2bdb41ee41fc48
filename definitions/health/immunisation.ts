import { equals, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { inCareAllYear, inCareForTheWholeYear, shortBreakInTheYear, withinChildrenInCare, yearsQuestionnaire } from './family.js';
import {
  everyChildOfTheYear,
  healthInfluence,
  publishedYearly,
  yearlyCaveats,
  yearlyContext,
  yearlySources,
  yearsAnswer,
} from './yearly.js';

/** Of the children looked after all year, those whose immunisations are up to date. */
export const immunisation = proportion('children', {
  ...yearsQuestionnaire,
  id: 'immunisation',
  version: 1,
  added: '2026-11-28',
  title: 'Immunisations of children looked after for the whole year',
  summary:
    'Of the children looked after for all of the year, the share whose immunisations were up to date, those due before they came into care among them.',
  rationale: 'Immunisations missed before care can be caught up in it.',
  level: 'process',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: inCareAllYear,
  exclusions: [shortBreakInTheYear],
  numerator: () =>
    equals(
      yearsAnswer((record) => record.immunisations),
      1,
    ),
  breakdowns: [ageOnLastDay, sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'higher',
    because: 'Immunisation protects the child and others; the consent of parents or of the young person may be wanting.',
    high: 'Records found, and what was missed caught up',
    low: 'No records from before, as of children who came unaccompanied, no consent, or young people who refuse',
    not: 'That children in care are healthier',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (3)' }],
  },
  context: yearlyContext,
  questions: ['How many have no records from before?', 'Is consent asked for when care begins?'],
  unintendedConsequences: ['Pressing young people who refuse.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: healthInfluence,

  interpretations: [
    inCareForTheWholeYear,
    everyChildOfTheYear,
    {
      question: 'Which immunisations?',
      chosen: 'All that are due at the child’s age, those before care too.',
      others: ['Those that came due in care'],
      why: 'LAIT says so.',
      verification: 'relayed',
    },
  ],

  caveats: [...yearlyCaveats],

  sources: [...yearlySources, cite('Immunisations due before care count', 'lait', 'relayed', 'measure 3')],

  publishedAs: [publishedYearly('had their immunisations up to date')],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '3' }],
  aliases: ['vaccination', 'vaccines'],
  related: [{ id: 'health-assessment', relation: 'companion', note: 'Health assessments up to date.' }],
  tiedCounts: [withinChildrenInCare('immunisation')],
  examples: {
    counted: 'up to date counts',
    notCounted: 'not up to date is in the denominator only',
    onTheEdge: 'care that began on the first day of the year is in, a day later is out',
  },
  addresses: ['S25', 'S28'],
});

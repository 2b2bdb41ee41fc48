import { proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { inCareAllYear, inCareForTheWholeYear, shortBreakInTheYear, withinChildrenInCare, yearsQuestionnaire } from './family.js';
import { everyChildOfTheYear, hasSubstanceMisuse, healthInfluence, publishedYearly, yearlyContext, yearlySources } from './yearly.js';

/** Of the children looked after all year, those with a substance misuse problem. */
export const substanceMisuseCla = proportion('children', {
  ...yearsQuestionnaire,
  id: 'substance-misuse-cla',
  version: 1,
  added: '2026-11-28',
  title: 'Substance misuse among children looked after for the whole year',
  summary: 'Of the children looked after for all of the year, the share for whom a substance misuse problem was found in the year.',
  rationale: 'Drugs and alcohol harm children’s health and safety, and often come with exploitation.',
  level: 'context',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: inCareAllYear,
  exclusions: [shortBreakInTheYear],
  numerator: hasSubstanceMisuse,
  breakdowns: [ageOnLastDay, sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'To find a problem is the first help; to find few may mean to look little.',
    high: 'More older children, more misuse, or workers who ask',
    low: 'Younger children, less misuse, or nobody who asks',
    not: 'That care leads to misuse',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (239)' }],
  },
  context: yearlyContext,
  questions: ['Who asks, and how?', 'How many received help?', 'Is exploitation behind it?'],
  unintendedConsequences: ['Not asking.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: healthInfluence,

  interpretations: [
    inCareForTheWholeYear,
    everyChildOfTheYear,
    {
      question: 'Which ages?',
      chosen: 'Every age; the breakdown shows them.',
      others: ['Only children old enough, say 11 and over'],
      why: 'The published share is of all children looked after for 12 months.',
      verification: 'proposed',
    },
  ],

  caveats: ['It tells of children in care all year alone.', 'What is a problem is judged by each worker.'],

  sources: [
    ...yearlySources,
    cite(
      'A problem is intoxication, regular excess or dependence that leads to social, psychological, physical or legal problems, of alcohol and of legal and illegal drugs',
      'claDataGuidance',
      'official',
      'data guidance of 2020, footnotes',
    ),
  ],

  publishedAs: [publishedYearly('identified as having a substance misuse problem')],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '239' }],
  aliases: ['drugs', 'alcohol'],
  related: [{ id: 'substance-misuse-help', relation: 'companion', note: 'How many of them received help.' }],
  tiedCounts: [withinChildrenInCare('substance-misuse-cla')],
  examples: {
    counted: 'a problem that was found counts',
    notCounted: 'none found is in the denominator only',
    onTheEdge: 'care that began on the first day of the year is in, a day later is out',
  },
  addresses: ['S28'],
});

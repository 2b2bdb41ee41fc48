import { and, equals, not, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { inCareAllYear, inCareForTheWholeYear, shortBreakInTheYear, withinChildrenInCare, yearsQuestionnaire } from './family.js';
import { hasSubstanceMisuse, healthInfluence, publishedYearly, receivedHelp, yearlyContext, yearlySources, yearsAnswer } from './yearly.js';

/** Of the children looked after all year with a substance misuse problem, those who refused help. */
export const substanceMisuseHelpRefused = proportion('children', {
  ...yearsQuestionnaire,
  id: 'substance-misuse-help-refused',
  version: 1,
  added: '2026-11-28',
  title: 'Children with substance misuse who were offered help and refused it',
  summary:
    'Of the children looked after for all of the year for whom a substance misuse problem was found, the share who were offered an intervention for it and did not take it up.',
  rationale: 'A problem that was found wants help; whether it came, and whether it was taken up, are two questions.',
  level: 'process',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: () => and(inCareAllYear(), hasSubstanceMisuse()),
  exclusions: [shortBreakInTheYear],
  numerator: () =>
    and(
      not(receivedHelp()),
      equals(
        yearsAnswer((record) => record.interventionOffered),
        1,
      ),
    ),
  breakdowns: [sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'Few children are counted, and whether to take up help is for the young person too.',
    high: 'Help that young people do not want, or that is offered in vain',
    low: 'Help that is taken up, or that was not offered at all',
    not: 'That the young person is to blame',
    published: [],
  },
  context: yearlyContext,
  questions: ['What is offered, and where?', 'How many were offered nothing?'],
  unintendedConsequences: ['Finding only those problems for which there is help.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: healthInfluence,

  interpretations: [
    inCareForTheWholeYear,
    {
      question: 'Who refused?',
      chosen: 'Who was offered an intervention and did not receive one.',
      others: ['Whoever was offered one, as the item alone has it'],
      why: 'Some systems answer yes to both items; having received it decides.',
      verification: 'proposed',
    },
  ],

  caveats: ['It tells of children in care all year alone.', 'Numbers in one authority are very small.'],

  sources: [
    ...yearlySources,
    cite(
      'Of those identified: whether they were offered an intervention, and whether they refused it',
      'claDataGuidance',
      'official',
      'data guidance of 2020, yearly outcomes',
    ),
  ],

  publishedAs: [publishedYearly('offered an intervention for their substance misuse and refused it')],
  listedIn: [],
  aliases: ['drugs', 'alcohol'],
  related: [
    { id: 'substance-misuse-cla', relation: 'companion', note: 'How many have a problem.' },
    {
      id: 'substance-misuse-help',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Those who received it; others were offered none.',
    },
  ],
  tiedCounts: [withinChildrenInCare('substance-misuse-help-refused')],
  examples: {
    counted: 'offered and not received counts',
    notCounted: 'none received, and none offered, is in the denominator only',
    onTheEdge: 'who has no problem is outside',
  },
  addresses: ['S25', 'S28'],
});

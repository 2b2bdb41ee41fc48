import { and, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { inCareAllYear, inCareForTheWholeYear, shortBreakInTheYear, withinChildrenInCare, yearsQuestionnaire } from './family.js';
import { hasSubstanceMisuse, healthInfluence, publishedYearly, receivedHelp, yearlyContext, yearlySources } from './yearly.js';

/** Of the children looked after all year with a substance misuse problem, those who received help. */
export const substanceMisuseHelp = proportion('children', {
  ...yearsQuestionnaire,
  id: 'substance-misuse-help',
  version: 1,
  added: '2026-11-28',
  title: 'Children with substance misuse who received help',
  summary:
    'Of the children looked after for all of the year for whom a substance misuse problem was found, the share who received an intervention for it.',
  rationale: 'A problem that was found wants help; whether it came, and whether it was taken up, are two questions.',
  level: 'process',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: () => and(inCareAllYear(), hasSubstanceMisuse()),
  exclusions: [shortBreakInTheYear],
  numerator: receivedHelp,
  breakdowns: [sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'Few children are counted, and whether to take up help is for the young person too.',
    high: 'Services at hand, and young people who take them up',
    low: 'Few services, distant placements, or young people who refuse',
    not: 'That the help worked',
    published: [],
  },
  context: yearlyContext,
  questions: ['What is offered, and where?', 'How many were offered nothing?'],
  unintendedConsequences: ['Finding only those problems for which there is help.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: healthInfluence,

  interpretations: [inCareForTheWholeYear],

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

  publishedAs: [publishedYearly('received an intervention for their substance misuse')],
  listedIn: [],
  aliases: ['drugs', 'alcohol'],
  related: [
    { id: 'substance-misuse-cla', relation: 'companion', note: 'How many have a problem.' },
    {
      id: 'substance-misuse-help-refused',
      relation: 'looks-like-the-complement-but-is-not',
      note: 'Those who refused it; others were offered none.',
    },
  ],
  tiedCounts: [withinChildrenInCare('substance-misuse-help')],
  examples: {
    counted: 'help received counts',
    notCounted: 'none received is in the denominator only',
    onTheEdge: 'who has no problem is outside',
  },
  addresses: ['S25', 'S28'],
});

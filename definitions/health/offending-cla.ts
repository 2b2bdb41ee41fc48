import { ageOn, and, atLeast, atMost, type Expr, equals, ofChild, periodEnd, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { inCareAllYear, inCareForTheWholeYear, shortBreakInTheYear, withinChildrenInCare, yearsQuestionnaire } from './family.js';
import { everyChildOfTheYear, publishedYearly, yearlyContext, yearlySources, yearsAnswer } from './yearly.js';

/** Of the children of 10 to 17 looked after all year, those convicted or cautioned. */
export const offendingCla = proportion('children', {
  ...yearsQuestionnaire,
  id: 'offending-cla',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after for the whole year who were convicted or cautioned',
  summary:
    'Of the children aged 10 to 17 on the last day who were looked after for all of the year, the share who were convicted, or subject to a youth caution or youth conditional caution, in the year.',
  rationale: 'Children in care are made offenders more than others, some for what at home would not have brought the police.',
  level: 'outcome',
  countingUnit: 'Child: once for each authority and year.',
  unit: 'percent',

  cohort: () => and(inCareAllYear(), atLeast(ageOnTheLastDay(), 10), atMost(ageOnTheLastDay(), 17)),
  exclusions: [shortBreakInTheYear],
  numerator: () =>
    equals(
      yearsAnswer((record) => record.convicted),
      1,
    ),
  breakdowns: [sex],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'What brings a child before a court is done by many, and some children come into care because of it.',
    high: 'Police called for trouble in homes, exploitation, or children in care because of what they had done',
    low: 'Protocols with the police that keep children out of court, few older children, or courts that take long',
    not: 'That care makes children offend, or that the authority did',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (202)' }],
  },
  context: yearlyContext,
  questions: [
    'For what, and where: in the home, or outside?',
    'Were the children exploited?',
    'Is there a protocol with the police, and is it kept?',
  ],
  unintendedConsequences: ['Keeping offences from the police that harmed somebody.'],
  notFor: 'Judging carers, clinics or single children, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'Carers decide when to call the police; police and courts decide what follows; placements decide whom a child meets.',
    agencies: ['police', 'youth justice services', 'residential homes'],
  },

  interpretations: [
    inCareForTheWholeYear,
    everyChildOfTheYear,
    {
      question: 'Which ages?',
      chosen: '10 to 17 on the last day.',
      others: ['10 and over'],
      why: 'Under 10 nobody can be convicted, and the comparison with all children is of 10 to 17. An 18-year-old in care on the day is a fault of the return.',
      verification: 'proposed',
    },
  ],

  caveats: ['A child counts once, however many offences.', 'It tells of children in care all year alone.'],

  sources: [
    ...yearlySources,
    cite(
      'Convicted, or subject to youth cautions or youth conditional cautions, during the year; the total holds a few of whom it is not known',
      'claDataGuidance',
      'official',
      'data guidance of 2020, footnotes',
    ),
    cite('Convictions are not to be returned under 10', 'claValidationRules', 'relayed', 'rule 543'),
  ],

  publishedAs: [publishedYearly('convicted or subject to youth cautions')],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '202' }],
  aliases: ['youth justice', 'convictions', 'cautions', 'criminalisation'],
  related: [{ id: 'substance-misuse-cla', relation: 'companion', note: 'Substance misuse among children in care all year.' }],
  tiedCounts: [withinChildrenInCare('offending-cla')],
  examples: {
    counted: 'convicted or cautioned counts',
    notCounted: 'neither is in the denominator only',
    onTheEdge: '10 and 17 are in, 9 and 18 are out',
  },
  addresses: ['S28'],
});

function ageOnTheLastDay(): Expr<'integer'> {
  return ofChild((child) => ageOn(child.birthDate, periodEnd));
}

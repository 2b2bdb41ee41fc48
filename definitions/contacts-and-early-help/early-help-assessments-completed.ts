import { and, during, isKnown, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { earlyHelp, earlyHelpContext, helpNotScore, recordedLocally } from './family.js';

/** How often it was written down what help a family needs without a social worker. */
export const earlyHelpAssessmentsCompleted = rate('earlyHelpAssessments', {
  ...earlyHelp,
  id: 'early-help-assessments-completed',
  version: 1,
  added: '2026-11-28',
  title: 'Early help assessments completed: rate per 10,000 children',
  summary:
    'Early help assessments of children that were completed in the period, by the authority or a partner, for every 10,000 children.',
  rationale: 'An assessment is where early help begins to be more than advice; its volume says how much of it there is, and who does it.',
  countingUnit: 'Assessment of one child: several of a child count each; two that started on one day count once.',
  unit: 'per-10,000-children',

  cohort: (assessment) => and(isKnown(assessment.completedOn), during(assessment.completedOn)),
  exclusions: [],
  breakdowns: [],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'early-help', monthsBefore: 0, why: 'An assessment is recorded as completed on one day.' }],

  direction: {
    kind: 'neither',
    because: 'It is a volume of work that follows need, money and what partners record.',
    high: 'More help, partners who assess and record, or an assessment asked for before any help',
    low: 'Less help, help given without a form, or assessments that nobody records',
    not: 'That families were helped',
    published: [],
  },
  context: earlyHelpContext,
  questions: ['How many were done by schools and health?', 'How many led to help?', 'How many families had one before?'],
  unintendedConsequences: ['Assessing for the number, one form for each brother and sister.'],
  notFor: helpNotScore,

  interpretations: [
    {
      question: 'Is an assessment an episode of early help?',
      chosen: 'No: it is counted by itself; help may follow it, and may begin without it.',
      others: ['Yes: the episode begins with the assessment'],
      why: 'Annex A asks for assessments and the sector’s benchmarking for both.',
      verification: 'proposed',
    },
    {
      question: 'Children or families?',
      chosen: 'Children: an assessment of three children is three.',
      others: ['Families: one'],
      why: 'Every other measure here counts children, and so does the sector’s benchmarking of early help.',
      verification: 'proposed',
    },
  ],

  caveats: [...recordedLocally],

  sources: [
    cite(
      'Start, completion and organisation of an early help assessment',
      'standardSafeguardingDataset',
      'proposed',
      'as Annex A list 2 asks',
    ),
    cite('Who is counted, and when', 'proposal', 'proposed', 'no official measure of early help was found'),
    ...ratesPer10000,
  ],

  publishedAs: [],
  listedIn: ['early-help-benchmarking', 'safeguarding-pressures', 'annex-a'],
  related: [
    { id: 'early-help-starts', relation: 'companion', note: 'How many children began to get help.' },
    { id: 'assessments-completed-rate', relation: 'companion', note: 'Assessments by social workers.' },
  ],
  examples: {
    counted: 'completed on the first day',
    notCounted: 'not completed, or the day before the first day',
    onTheEdge: 'completed on the last day',
  },
  aliases: ['EHA', 'CAF', 'early help assessment'],
  addresses: ['S19', 'S23', 'S28'],
});

import { and, count, during, isKnown } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { adoptionContext, hurry, notForHaste, timeOfTheAdopted, whenRead } from './family.js';

/** How many decisions that a child should be placed for adoption were reversed. */
export const adoptionDecisionReversed = count('adoptionPlacements', {
  ...timeOfTheAdopted,
  id: 'adoption-decision-reversed',
  version: 1,
  added: '2026-11-28',
  title: 'Adoption: decisions reversed',
  summary: 'Decisions that a child should be placed for adoption that were reversed in the period, by reason.',
  rationale:
    'Plans change because children do, because courts decide otherwise, or because nobody was found; which of these it was matters.',
  level: 'output',
  countingUnit: 'Decision: one of a child and day.',
  unit: 'number',

  cohort: (decision) => and(isKnown(decision.ceasedOn), during(decision.ceasedOn)),
  exclusions: [],
  breakdowns: [
    {
      id: 'reason',
      title: 'Reason',
      of: (decision) => decision.reasonCeased,
      strata: [
        { value: 'RD1', label: 'The child’s needs changed' },
        { value: 'RD2', label: 'The court made no placement order' },
        { value: 'RD3', label: 'No adopters were found' },
        { value: 'RD4', label: 'Another reason' },
      ],
      unknownLabel: 'Not recorded',
    },
  ],
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'A reversal is in the return of its year.' }],

  direction: {
    kind: 'contextual',
    because: 'A plan that no longer fits the child should change; a plan given up for want of adopters is another matter.',
    high: 'Plans looked at again, relatives who come forward, courts that decide otherwise, or no adopters found',
    low: 'Plans that hold, or plans not looked at again',
    not: 'That the decision was wrong',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [
    {
      question: 'What is reversed?',
      chosen:
        'The decision that the child should be placed: the return holds the day on which the authority decided that it should no longer be.',
      others: ['A placement for adoption that broke down'],
      why: 'The item is the day of that decision; a placement that ended is an episode.',
      verification: 'relayed',
    },
  ],

  caveats: ['Numbers in one authority are small.', 'The reason stands for what weighed most; often several did.'],

  sources: [
    cite(
      'The day, and four reasons, of the decision that a child should no longer be placed for adoption',
      'claItemGuidance',
      'relayed',
      'reason no longer placed',
    ),
    cite('The two days of the table are of decisions', 'claValidationRules', 'relayed', 'rules 115, 117, 184, 1003'),
  ],

  publishedAs: [],
  listedIn: ['safeguarding-pressures', 'annex-a', 'asg-quarterly'],
  aliases: ['change of plan', 'adoption breakdown', 'revocation'],
  related: [{ id: 'adoption-waiting', relation: 'companion', note: 'Children who wait still.' }],
  examples: {
    counted: 'reversed in the period counts',
    notCounted: 'a decision that stands does not count',
    onTheEdge: 'reversed on the first and on the last day',
  },
  addresses: ['S25', 'S28'],
});

import { count } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { anyDay } from '../common/returns.js';
import { adoptionContext, hurry, notForHaste, timeOfTheAdopted, whenRead } from './family.js';
import { decisionReversed, reversedIsOut, waitingSources, waits, whoWaits } from './waiting.js';

/** How many children with a placement order are not placed for adoption. */
export const adoptionWaiting = count('children', {
  ...timeOfTheAdopted,
  id: 'adoption-waiting',
  version: 1,
  added: '2026-11-28',
  title: 'Children who wait for adoption: placement order, not yet placed',
  summary: 'The children looked after on a placement order on the last day of the period and not placed for adoption.',
  rationale: 'Times of adopted children leave out whoever waits still; this is how many they are.',
  level: 'output',
  countingUnit: 'Child: once for each authority.',
  unit: 'number',

  cohort: waits,
  exclusions: [decisionReversed],
  breakdowns: [ageOnLastDay, sex],
  period: 'last-day',
  frequency: anyDay,
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 36,
      why: 'An order of earlier years stands in their returns, and so may a decision that was reversed.',
    },
  ],
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because:
      'A child should not wait without need; but what takes time is court, family finding and care in choosing, and haste has its price.',
    high: 'Children for whom families are hard to find, few adopters, or orders just made',
    low: 'Families found, few orders, or plans given up',
    not: 'That nobody looks for a family',
    published: [],
  },
  context: adoptionContext,
  questions: [...whenRead],
  unintendedConsequences: [...hurry],
  notFor: notForHaste,

  interpretations: [whoWaits, reversedIsOut],

  caveats: [
    'Numbers in one authority are small.',
    'Children matched already but not yet placed are among them: the return holds a match only of the adopted.',
  ],

  sources: [...waitingSources],

  publishedAs: [],
  listedIn: ['asg-quarterly'],
  aliases: ['waiting children', 'adoption timeliness', 'ASGLB'],
  related: [
    { id: 'adoption-waiting-time', relation: 'companion', note: 'How long they have waited.' },
    { id: 'adoption-decision-reversed', relation: 'companion', note: 'Decisions that were reversed.' },
  ],
  examples: {
    counted: 'on an order and not placed counts',
    notCounted: 'placed for adoption, or on no order, is outside',
    onTheEdge: 'an order made on the last day counts',
  },
  addresses: ['S25', 'S28'],
});

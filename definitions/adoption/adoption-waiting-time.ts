import { daysBetween, distribution, type Expr, latestDateOf, openOn, periodEnd } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { anyDay } from '../common/returns.js';
import { orderedBetween } from './dates.js';
import { adoptionContext, bandsOfTime, hurry, notForHaste, timeOfTheAdopted, whenRead } from './family.js';
import { decisionReversed, reversedIsOut, waitingSources, waits, whoWaits } from './waiting.js';

/** How long children with a placement order, not placed for adoption, have waited. */
export const adoptionWaitingTime = distribution('children', {
  ...timeOfTheAdopted,
  id: 'adoption-waiting-time',
  version: 1,
  added: '2026-11-28',
  title: 'Children who wait for adoption: time since the placement order',
  summary:
    'For the children looked after on a placement order on the last day of the period and not placed for adoption, the median number of days since the order.',
  rationale: 'Times of adopted children leave out whoever waits still; this is how long they have waited by now.',
  countingUnit: 'Child: once for each authority.',

  cohort: waits,
  exclusions: [decisionReversed],
  value: () => daysBetween(ordered(), periodEnd),
  headline: 'median',
  bands: bandsOfTime,
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

  direction: {
    kind: 'contextual',
    because:
      'A child should not wait without need; but what takes time is court, family finding and care in choosing, and haste has its price.',
    high: 'Children for whom families are hard to find, or plans that should be looked at again',
    low: 'Orders just made, families found soon, or plans given up',
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
  listedIn: [],
  aliases: ['waiting children', 'adoption timeliness', 'ASGLB'],
  related: [
    { id: 'adoption-waiting', relation: 'companion', note: 'How many they are.' },
    { id: 'adoption-decision-reversed', relation: 'companion', note: 'Decisions that were reversed.' },
  ],
  examples: {
    counted: 'on an order and not placed counts by the days since',
    notCounted: 'placed for adoption, or on no order, is outside',
    onTheEdge: 'an order made on the last day counts',
  },
  addresses: ['S25', 'S28'],
});

/** The first episode on a placement order in the care of the last day. */
function ordered(): Expr<'date'> {
  return orderedBetween(careBegan, () => periodEnd);
}

function careBegan(): Expr<'date'> {
  return latestDateOf('carePeriods', { where: (care) => openOn(care.startedOn, care.endedOn, periodEnd), of: (care) => care.startedOn });
}

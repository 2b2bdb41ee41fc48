import { and, during, exists, not, rate } from '../../src/language/index.js';
import { isLookedAfterOn } from '../common/looked-after.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  missingCaveats,
  missingContext,
  missingDirection,
  missingIsNotFor,
  missingOfThePeriod,
  missingSources,
  notInCare,
  whatChasingMissingCouldDo,
  whatToAskOfMissing,
} from './family.js';

/** Children who went missing from home, each once. */
export const missingFromHome = rate('children', {
  ...missingOfThePeriod,
  id: 'missing-from-home',
  version: 1,
  added: '2026-11-28',
  title: 'Children who went missing from home: rate per 10,000 children',
  summary:
    'Children of whom at least one incident of going missing began in the period while they were not looked after, for every 10,000 children.',
  rationale: 'Going missing may be a sign of harm at home, or bring a child into harm outside it.',
  countingUnit: 'Child: once for each authority, however many incidents.',
  unit: 'per-10,000-children',

  cohort: () => exists('missingFromHome', (incident) => and(during(incident.startedOn), not(isLookedAfterOn(incident.startedOn)))),
  exclusions: [],
  breakdowns: [],
  frequency: onceAYear,
  precision: { decimalPlaces: 1 },

  direction: missingDirection,
  context: missingContext,
  questions: whatToAskOfMissing,
  unintendedConsequences: whatChasingMissingCouldDo,
  notFor: missingIsNotFor,

  interpretations: [notInCare],

  caveats: missingCaveats,

  sources: [...missingSources, ...ratesPer10000],

  publishedAs: [],
  listedIn: ['safeguarding-pressures'],
  related: [{ id: 'missing-from-home-incidents', relation: 'companion', note: 'How many incidents there were.' }],
  examples: {
    counted: 'went missing twice',
    notCounted: 'looked after that day',
    onTheEdge: 'missing from the first and the last day',
  },
  aliases: ['runaways', 'missing children', 'return home interviews'],
  addresses: ['S23', 'S28'],
});

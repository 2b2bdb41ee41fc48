import { count, during } from '../../src/language/index.js';
import { isLookedAfterOn } from '../common/looked-after.js';
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

/** Incidents of going missing from home. */
export const missingFromHomeIncidents = count('missingFromHome', {
  ...missingOfThePeriod,
  id: 'missing-from-home-incidents',
  version: 1,
  added: '2026-11-28',
  title: 'Incidents of going missing from home: number',
  summary: 'Incidents of going missing that began in the period, of children who were not looked after that day.',
  rationale: 'A few children go often; the number of incidents beside the number of children shows it.',
  countingUnit: 'Incident: two of one child that began on one day count once.',
  unit: 'number',

  cohort: (incident) => during(incident.startedOn),
  exclusions: [
    {
      id: 'looked-after',
      because: 'The child was looked after on the day the incident began, and is counted among those missing from care.',
      when: (incident) => isLookedAfterOn(incident.startedOn),
      source: 'proposal',
    },
  ],
  breakdowns: [],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'An incident begins on one day, so the months add up to the year; summers are busier.',
  },
  precision: { decimalPlaces: 0 },

  direction: missingDirection,
  context: missingContext,
  questions: whatToAskOfMissing,
  unintendedConsequences: whatChasingMissingCouldDo,
  notFor: missingIsNotFor,

  interpretations: [notInCare],

  caveats: missingCaveats,

  sources: missingSources,

  publishedAs: [],
  listedIn: ['safeguarding-pressures'],
  related: [{ id: 'missing-from-home', relation: 'companion', note: 'How many children were behind them.' }],
  examples: {
    counted: 'two incidents of one child',
    notCounted: 'looked after that day',
    onTheEdge: 'missing from the first and the last day',
  },
  aliases: ['missing episodes', 'runaways'],
  addresses: ['S23', 'S28', 'S46'],
});

import { and, equals, exists, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { anyDayOfTheYear, hadEpisodeInPeriod, onlyShortBreaksInPeriod } from '../common/in-care-in-period.js';
import { wholePercent } from '../common/units.js';
import {
  isIncidentOfThePeriod,
  missingFromCareCaveats,
  missingFromCareContext,
  missingFromCareSources,
  missingInTheYear,
  missingIsNotSafe,
  missingUnintended,
  openAtTheStart,
  publishedIncidents,
} from './family.js';

/** Of the children looked after in the year, those who went missing. */
export const missingFromCareShare = proportion('children', {
  ...missingInTheYear,
  id: 'missing-from-care-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after who went missing',
  summary:
    'Of the children looked after at any time in the year, the share who were missing from care at least once: nobody responsible knew where they were.',
  rationale: 'A child who is missing may be harmed or used by others, and may be running from something.',
  countingUnit: 'Child: once for each authority and period, however many incidents there were.',
  unit: 'percent',

  cohort: hadEpisodeInPeriod,
  exclusions: [onlyShortBreaksInPeriod],
  numerator: () => exists('missingIncidents', (incident) => and(equals(incident.incidentType, 'M'), isIncidentOfThePeriod(incident))),
  breakdowns: [ageOnLastDay, sex],
  precision: { decimalPlaces: 0 },

  direction: missingIsNotSafe,
  context: missingFromCareContext,
  questions: [
    'What did the children say when they came back?',
    'How many were offered a talk with somebody independent?',
    'Which children went missing often?',
  ],
  unintendedConsequences: missingUnintended,
  notFor: 'Judging homes or carers by their number of reports, or ranking authorities.',

  interpretations: [
    {
      question: 'Do both kinds of incident count?',
      chosen: 'Only missing (M); away without authorisation has an id of its own.',
      others: ['Missing and away together'],
      why: 'The two are published one by one.',
      verification: 'relayed',
    },
    openAtTheStart,
    anyDayOfTheYear,
  ],

  caveats: missingFromCareCaveats,

  sources: [...missingFromCareSources, wholePercent],

  publishedAs: [publishedIncidents('children missing during the year')],
  listedIn: ['indicator-update-2023-12', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '161' }],
  aliases: ['missing', 'runaway', 'MFC', 'exploitation'],
  related: [
    { id: 'away-without-authorisation-share', relation: 'companion', note: 'The other kind of incident.' },
    { id: 'missing-incidents-per-child', relation: 'companion', note: 'How often those children went missing.' },
  ],
  examples: {
    counted: 'a child who went missing is counted',
    notCounted: 'a child who was never missing is in the denominator only',
    onTheEdge: 'an incident that was open when the year began counts, one that ended that day does not',
  },
  addresses: ['S02', 'S28'],
});

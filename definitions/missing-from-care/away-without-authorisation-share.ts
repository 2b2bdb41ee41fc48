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

/** Of the children looked after in the year, those who were away without authorisation. */
export const awayWithoutAuthorisationShare = proportion('children', {
  ...missingInTheYear,
  id: 'away-without-authorisation-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after who were away without authorisation',
  summary:
    'Of the children looked after at any time in the year, the share who were at least once not where they should be, though it was known where they were.',
  rationale: 'Being away tells of a placement that does not hold a child, or of a rule that does not fit.',
  countingUnit: 'Child: once for each authority and period, however many incidents there were.',
  unit: 'percent',

  cohort: hadEpisodeInPeriod,
  exclusions: [onlyShortBreaksInPeriod],
  numerator: () => exists('missingIncidents', (incident) => and(equals(incident.incidentType, 'A'), isIncidentOfThePeriod(incident))),
  breakdowns: [ageOnLastDay, sex],
  precision: { decimalPlaces: 0 },

  direction: missingIsNotSafe,
  context: missingFromCareContext,
  questions: ['Where were the children?', 'Was it a risk, or a rule broken?', 'How is it told from missing here?'],
  unintendedConsequences: missingUnintended,
  notFor: 'Judging homes or carers by their number of reports, or ranking authorities.',

  interpretations: [
    {
      question: 'Do both kinds of incident count?',
      chosen: 'Only away without authorisation (A); missing has an id of its own.',
      others: ['Missing and away together'],
      why: 'The two are published one by one.',
      verification: 'relayed',
    },
    openAtTheStart,
    anyDayOfTheYear,
  ],

  caveats: missingFromCareCaveats,

  sources: [...missingFromCareSources, wholePercent],

  publishedAs: [publishedIncidents('children away from placement without authorisation during the year')],
  listedIn: ['safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '161' }],
  aliases: ['absent', 'unauthorised absence', 'AWOL'],
  related: [{ id: 'missing-from-care-share', relation: 'companion', note: 'The graver kind of incident.' }],
  examples: {
    counted: 'a child who was away without authorisation is counted',
    notCounted: 'a child who was never away is in the denominator only',
    onTheEdge: 'an incident that was open when the year began counts, one that ended that day does not',
  },
  addresses: ['S02', 'S28'],
});

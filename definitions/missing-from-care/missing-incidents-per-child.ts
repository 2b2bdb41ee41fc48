import { and, atLeast, countOf, distribution, type Expr, equals } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { anyDayOfTheYear, hadEpisodeInPeriod, onlyShortBreaksInPeriod } from '../common/in-care-in-period.js';
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

/** How often the children went missing who went missing from care in the year. */
export const missingIncidentsPerChild = distribution('children', {
  ...missingInTheYear,
  id: 'missing-incidents-per-child',
  version: 1,
  added: '2026-11-28',
  title: 'Incidents of going missing for each child who went missing',
  summary:
    'Of the children looked after in the year who went missing at least once, how many incidents there were for each: the mean, and how many children had one, two, three to five, or more.',
  rationale: 'A few children who go missing again and again need something else than many who did so once.',
  countingUnit: 'Child: once for each authority and period; incidents of going missing are added up.',
  unit: 'number',

  cohort: () => and(hadEpisodeInPeriod(), atLeast(incidentsInPeriod(), 1)),
  exclusions: [onlyShortBreaksInPeriod],
  value: incidentsInPeriod,
  headline: 'mean',
  bands: [
    { id: 'one', label: 'One incident', from: null, to: 1 },
    { id: 'two', label: 'Two incidents', from: 2, to: 2 },
    { id: 'three-to-five', label: 'Three to five incidents', from: 3, to: 5 },
    { id: 'six-or-more', label: 'Six incidents or more', from: 6, to: null },
  ],
  breakdowns: [],
  precision: { decimalPlaces: 1 },

  direction: missingIsNotSafe,
  context: missingFromCareContext,
  questions: ['Which children go missing most, and what do they say?', 'Do the incidents come from few places?', 'How long did they last?'],
  unintendedConsequences: missingUnintended,
  notFor: 'Judging homes or carers by their number of reports, or ranking authorities.',

  interpretations: [openAtTheStart, anyDayOfTheYear],

  caveats: missingFromCareCaveats,

  sources: [...missingFromCareSources, cite('Bands of one, two, three to five, and six or more', 'proposal', 'proposed')],

  publishedAs: [publishedIncidents('missing incidents, average for each child missing')],
  listedIn: ['safeguarding-pressures', 'annex-a'],
  aliases: ['missing episodes', 'repeat missing'],
  related: [{ id: 'missing-from-care-share', relation: 'companion', note: 'How many children went missing at all.' }],
  examples: {
    counted: 'incidents are added up for each child',
    notCounted: 'a child who was only away is outside',
    onTheEdge: 'an incident that was open when the year began counts, one that ended that day does not',
  },
  addresses: ['S22', 'S48'],
});

/** Incidents of the child that count as missing, in the period. */
function incidentsInPeriod(): Expr<'integer'> {
  return countOf('missingIncidents', (incident) => and(equals(incident.incidentType, 'M'), isIncidentOfThePeriod(incident)));
}

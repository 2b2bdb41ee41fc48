import { and, before, daysBetween, distribution, during, isKnown } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import {
  beforeCourtContext,
  beforeProceedings,
  onePeriodOfWork,
  outcomeOfPreProceedings,
  preProceedingsAreNotFor,
  preProceedingsCaveats,
  preProceedingsSources,
  startOfPreProceedings,
} from './family.js';

/** How long families were near court before it was decided what came next. */
export const preProceedingsDuration = distribution('preProceedings', {
  ...beforeProceedings,
  id: 'pre-proceedings-duration',
  version: 1,
  added: '2026-11-28',
  title: 'Pre-proceedings: median days to the decision',
  summary:
    'How many days passed from the start of pre-proceedings to the decision to step up or down, of decisions made in the period: the median, and how many fall in each band.',
  rationale: 'A family should not be near court for long without knowing what comes next; nor should a child wait for safety.',
  countingUnit: onePeriodOfWork,
  unit: 'days',

  cohort: (period) => and(isKnown(period.steppedOn), during(period.steppedOn)),
  exclusions: [
    {
      id: 'decided-before-start',
      because: 'The decision is dated before the start, so there is no length.',
      when: (period) => before(period.steppedOn, period.startedOn),
      source: 'proposal',
    },
  ],
  value: (period) => daysBetween(period.startedOn, period.steppedOn),
  headline: 'median',
  statistics: [{ percentile: 90 }],
  bands: [
    { id: 'up-to-3-months', label: '3 months or less (91 days)', from: null, to: 91 },
    { id: 'over-3-to-6-months', label: 'More than 3 months, up to 6 (183 days)', from: 92, to: 183 },
    { id: 'over-6-months', label: 'More than 6 months, less than a year', from: 184, to: 364 },
    { id: 'a-year-or-more', label: 'A year or more', from: 365, to: null },
  ],
  breakdowns: [outcomeOfPreProceedings],
  frequency: { usual: 'annual', allowed: ['year'], why: 'A quarter has few decisions, and medians may not be averaged.' },
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'Short is good when the work was done and bad when it was not; a spread cannot tell which.',
    high: 'Work that drifts, assessments that wait, or families who were given time that helped',
    low: 'Timely decisions, or families who were hardly given a chance',
    not: 'That the decisions were right',
    published: [],
  },
  context: beforeCourtContext,
  questions: [
    'Which assessments did families wait for?',
    'How many had review meetings meanwhile?',
    'Were the longest stepped down or up?',
  ],
  unintendedConsequences: ['Deciding for the date, or starting late.'],
  notFor: preProceedingsAreNotFor,

  interpretations: [
    startOfPreProceedings,
    {
      question: 'When do pre-proceedings end?',
      chosen: 'On the day of the decision on the next step.',
      others: ['On the day of the application to court'],
      why: 'The decision ends the work with the family; the application follows only some decisions.',
      verification: 'proposed',
    },
  ],

  caveats: preProceedingsCaveats,

  sources: [...preProceedingsSources, cite('The bands, in days', 'proposal', 'proposed')],

  publishedAs: [],
  listedIn: [],
  related: [{ id: 'pre-proceedings-ended-count', relation: 'companion', note: 'How many decisions there were, by outcome.' }],
  examples: {
    counted: 'every band at both ends',
    notCounted: 'decided before it started',
    onTheEdge: 'decided on the first and the last day',
  },
  aliases: ['PLO'],
  addresses: ['S23', 'S28', 'S48'],
});

import { and, daysBetween, distribution, during, isKnown } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { bandSources, bandsOfPlans, daysNotMonths, howLong } from './durations.js';
import { longPlanQuestions, longPlansAreNotFor, volumeOfPlans, whatChasingLongPlansCouldDo } from './family.js';
import { everyPlanEnded, planCaveats, planContext } from './volume.js';

/** How long plans had run when they ended: the median, and DfE’s bands. */
export const cppEndedDuration = distribution('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'cpp-ended-duration',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans that ended: median days open',
  summary:
    'How many days the child protection plans that ended in the period had been open: the median, and how many fall in each of DfE’s bands.',
  rationale: 'It shows how long protection lasts from beginning to end, which plans still open cannot show.',
  countingUnit: everyPlanEnded,
  unit: 'days',

  cohort: (plan) => and(isKnown(plan.endedOn), during(plan.endedOn)),
  exclusions: [],
  value: (plan) => daysBetween(plan.startedOn, plan.endedOn),
  headline: 'median',
  bands: bandsOfPlans,
  breakdowns: [initialCategory],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year', 'quarter'], why: 'A plan ends on one day; medians of quarters may not be averaged.' },
  history: [{ collection: 'cin', monthsBefore: 0, why: 'A plan that ended is returned with its start in the year it ended in.' }],

  direction: howLong,
  context: planContext,
  questions: longPlanQuestions,
  unintendedConsequences: whatChasingLongPlansCouldDo,
  notFor: longPlansAreNotFor,

  interpretations: [daysNotMonths],

  caveats: [...planCaveats, 'Time on an earlier plan is not added: a child back on a plan starts again.'],

  sources: [cite('Plans that ended in the year in five bands of time', 'cinDataSets', 'official', 'D7'), ...bandSources],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D7',
      agreement: 'The same bands; only the limit of the first is known to the day. No median is published.',
    },
  ],
  listedIn: ['lait'],
  related: [
    { id: 'cpp-over-2-years-ceased', relation: 'companion', note: 'The longest band as a share.' },
    { id: 'cpp-open-duration', relation: 'variant', note: 'Plans still open.' },
  ],
  examples: { counted: 'every band at both ends', notCounted: 'a plan still open', onTheEdge: 'ended on the first and the last day' },
  listNames: [{ list: 'lait', code: '21' }],
  addresses: ['S23', 'S28', 'S48'],
});

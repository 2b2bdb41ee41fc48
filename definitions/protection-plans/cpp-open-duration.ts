import { daysBetween, distribution, openOn, periodEnd } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { bandSources, bandsOfPlans, daysNotMonths, howLong } from './durations.js';
import { longPlanQuestions, longPlansAreNotFor, oneDay, openPlan, volumeOfPlans, whatChasingLongPlansCouldDo } from './family.js';
import { endedOnTheLastDay, openPlanSources, planCaveats, planContext } from './volume.js';

/** How long open plans have run: the median, and DfE’s bands. */
export const cppOpenDuration = distribution('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'cpp-open-duration',
  version: 1,
  added: '2026-11-28',
  title: 'Open child protection plans: median days open',
  summary:
    'How many days the child protection plans that are open on the last day of the period have been open: the median, and how many fall in each of DfE’s bands.',
  rationale: 'One limit, at two years, hides whether plans are young or old on either side of it.',
  countingUnit: openPlan,
  unit: 'days',

  cohort: (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd),
  exclusions: [],
  value: (plan) => daysBetween(plan.startedOn, periodEnd),
  headline: 'median',
  bands: bandsOfPlans,
  breakdowns: [initialCategory],
  period: 'last-day',
  frequency: oneDay,
  history: [{ collection: 'cin', monthsBefore: 0, why: 'An open plan is returned with its start, however long ago that was.' }],

  direction: howLong,
  context: planContext,
  questions: longPlanQuestions,
  unintendedConsequences: whatChasingLongPlansCouldDo,
  notFor: longPlansAreNotFor,

  interpretations: [daysNotMonths, endedOnTheLastDay],

  caveats: [
    ...planCaveats,
    'Open plans are on the way: long ones are more often seen on a day than short ones, so they look longer than plans that end.',
  ],

  sources: [cite('Plans open on 31 March in five bands of time', 'cinDataSets', 'official', 'D5'), ...bandSources, ...openPlanSources],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D5',
      agreement: 'The same bands; only the limit of the first is known to the day. No median is published.',
    },
  ],
  listedIn: ['lait'],
  related: [
    { id: 'cpp-over-729-days-stock', relation: 'companion', note: 'The longest band as a share.' },
    { id: 'cpp-ended-duration', relation: 'variant', note: 'Plans that ended in the year.' },
  ],
  examples: { counted: 'every band at both ends', notCounted: 'ended on the last day', onTheEdge: 'ended the day after the last day' },
  addresses: ['S23', 'S28', 'S48'],
});

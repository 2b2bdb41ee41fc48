import {
  addDays,
  addMonths,
  after,
  and,
  before,
  choose,
  daysBetween,
  type Expr,
  exists,
  idiom,
  isKnown,
  latestDateOf,
  lessThan,
  not,
  onOrAfter,
  onOrBefore,
  openOn,
  periodEnd,
  proportion,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { initialCategory } from '../common/protection.js';
import { oneDay, openPlan, volumeOfPlans } from './family.js';
import { endedOnTheLastDay, openPlanSources, planCaveats, planContext } from './volume.js';

/** Plans whose reviews of the year were all held in time. */
export const reviewsOnTimeCpp = proportion('childProtectionPlans', {
  ...volumeOfPlans,
  id: 'reviews-on-time-cpp',
  version: 1,
  added: '2026-11-28',
  title: 'Child protection plans reviewed in time',
  summary:
    'Of the child protection plans open on the last day of the period for at least 91 days, the share whose reviews of the year before that day were all held in time: the first within three months of the start, each other within six months of the one before, and none overdue.',
  rationale: 'A review asks whether the child is safer and the plan still right; one held late leaves a plan without that question.',
  countingUnit: openPlan,
  unit: 'percent',

  cohort: (plan) => openOn(plan.startedOn, plan.endedOn, periodEnd),
  exclusions: [
    {
      id: 'younger-than-3-months',
      because: 'The plan has been open for fewer than 91 days, so no review need have been held yet.',
      when: (plan) => lessThan(daysBetween(plan.startedOn, periodEnd), 91),
      source: 'cinDataSets',
    },
  ],
  numerator: (plan) =>
    and(
      not(
        exists(
          'cppReviews',
          (review) => and(wasOfTheYear(review), after(review.heldOn, dueAfter(plan, review.heldOn))),
          'childProtectionPlan',
        ),
      ),
      // A review on the last day itself is judged with those held.
      onOrAfter(dueAfter(plan, periodEnd), periodEnd),
    ),
  breakdowns: [initialCategory],
  period: 'last-day',
  frequency: oneDay,
  history: [
    {
      collection: 'cin',
      monthsBefore: 12,
      why: 'Reviews of the twelve months count; the census of a year also holds the last review of the year before, of plans open on its first day.',
    },
  ],

  direction: {
    kind: 'higher',
    because: 'The intervals are set nationally and an unreviewed plan may drift; it measures time, not the quality of reviews.',
    high: 'Timely reviews, or reviews held for the date without what they need',
    low: 'Too few chairs, partners who cannot come, or families for whom a review was put off for good reason',
    not: 'That the plans work',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (19)' }],
  },
  context: planContext,
  questions: [
    'How late were the late ones?',
    'Was it one large family, or many?',
    'Who asked for the delay, and who watched over the child until then?',
  ],
  unintendedConsequences: ['Holding reviews early or in short form to meet the date.'],
  notFor: 'Judging the quality of plans or reviews, or ranking authorities.',

  interpretations: [
    {
      question: 'How far back must reviews have been in time?',
      chosen: 'Those held in the twelve months to the last day, each set against the one before it, or the start.',
      others: ['Every review since the plan started'],
      why: 'The guide asks for the reviews of the year and the last one before it, and says that DfE tells from them which plans were reviewed in time.',
      verification: 'official',
    },
    {
      question: 'How many days are three and six months?',
      chosen: '91 and 183.',
      others: ['The same day of the month, three and six months later', '93 and 184, the longest that such months can be'],
      why: 'Published counts show that plans enter the measure at 91 days; the limits of the reviews themselves were not found.',
      verification: 'proposed',
    },
    {
      question: 'Is a plan in time whose next review is overdue on the last day?',
      chosen: 'No: the time since the last review, or the start, must be within its limit too.',
      others: ['Yes: only reviews that were held are looked at'],
      why: 'Without it, never holding a review would be in time.',
      verification: 'proposed',
    },
    endedOnTheLastDay,
  ],

  caveats: [...planCaveats, 'Only plans still open are looked at: late reviews of plans that ended are not seen.'],

  sources: [
    cite('The first review within three months, then not more than six months apart', 'lait', 'relayed', 'measure 19'),
    cite(
      'Reviews of the year and the last of the year before are returned, by which DfE tells which plans were reviewed in time',
      'cinGuide',
      'official',
      '5.5.1',
    ),
    cite('Plans of at least 91 days are in', 'cinDataSets', 'computed', 'D5 and D6 overlap by the plans of just 91 days'),
    cite('31,500 of 35,090 plans in England in 2024 are the published 89.8 per cent', 'cinDataSets', 'computed', 'D6'),
    ...openPlanSources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'D6, Reviewed_within_timescales_percent',
      agreement:
        'The published share follows from the published counts in all 1,784 years of an authority that have them, 2013 to 2024; the day counts of reviews were not found.',
    },
  ],
  listedIn: ['lait', 'annex-a'],
  related: [{ id: 'cpp-over-729-days-stock', relation: 'companion', note: 'Long plans: are they at least reviewed?' }],
  examples: {
    counted: 'the first review on the 91st day, the next on the 183rd after it',
    notCounted: 'the first review on the 92nd day, or the next on the 184th',
    onTheEdge: 'open for 91 days, and for 90',
  },
  listNames: [{ list: 'lait', code: '19' }],
  addresses: ['S23', 'S25', 'S26', 'S28', 'S37'],
});

/** In the twelve months that end on the last day. */
function wasOfTheYear(review: Row<'cppReviews'>): Expr<'boolean'> {
  return and(onOrAfter(review.heldOn, addMonths(addDays(periodEnd, 1), -12)), onOrBefore(review.heldOn, periodEnd));
}

/** By when a review was due, judged by what had been held before a day. */
function dueAfter(plan: Row<'childProtectionPlans'>, day: Expr<'date'>): Expr<'date'> {
  return idiom(
    'reviewDue',
    'the day by which a review was due, going by those held before {1}',
    [plan.startedOn, day],
    choose([{ if: isKnown(lastHeldBefore(day)), then: addDays(lastHeldBefore(day), 183) }], addDays(plan.startedOn, 91)),
  );
}

function lastHeldBefore(day: Expr<'date'>): Expr<'date'> {
  return latestDateOf('cppReviews', {
    of: (earlier) => earlier.heldOn,
    where: (earlier) => before(earlier.heldOn, day),
    key: 'childProtectionPlan',
  });
}

import {
  addDays,
  addMonths,
  after,
  ageOn,
  and,
  atLeast,
  before,
  choose,
  type Expr,
  exists,
  isKnown,
  ofChild,
  onOrAfter,
  onOrBefore,
  periodEnd,
  periodStart,
  proportion,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { assessmentContext, assessmentsOfThePeriod } from './family.js';
import { endedWithoutFurtherAction, noFurtherActionSources, whatNoFurtherActionIs } from './outcome.js';

/** Families for whom an assessment found no need, and who were assessed again between six and twelve months later. */
export const nfaThenAssessed6To12m = proportion('assessments', {
  ...assessmentsOfThePeriod,
  id: 'nfa-then-assessed-6-12m',
  version: 1,
  added: '2026-11-28',
  title: 'Assessed again 6 to 12 months after an assessment with no further action',
  summary:
    'Of the assessments that led to no further action in the twelve months a year earlier, the share after which the child was assessed again, starting more than six and up to twelve months later.',
  rationale:
    'A new assessment soon after one that found no need may mean that a need was missed, that it came later, or that the family was not helped elsewhere.',
  countingUnit:
    'Assessment that led to no further action: one for each case that was closed so; a child with two such cases in the twelve months counts twice.',
  unit: 'percent',

  cohort: (assessment) => and(wasAuthorisedAYearBefore(assessment), endedWithoutFurtherAction(assessment, periodEnd)),
  exclusions: [
    {
      id: 'died',
      because: 'The child died within the twelve months.',
      when: (assessment) => exists('children', (child) => onOrBefore(child.deathDate, monthsAfter(assessment, 12))),
      source: 'proposal',
    },
    {
      id: 'turned-18',
      because: 'The child turned 18 within the twelve months, and adults are not assessed as children in need.',
      when: (assessment) =>
        atLeast(
          ageOn(
            ofChild((child) => child.birthDate),
            monthsAfter(assessment, 12),
          ),
          18,
        ),
      source: 'proposal',
    },
  ],
  numerator: (assessment) => exists('assessments', (again) => isBetween6And12(again, assessment)),
  breakdowns: [
    {
      id: 'first-new-assessment',
      title: 'When the child was first assessed again',
      of: (assessment) =>
        choose(
          [
            { if: exists('assessments', (again) => isWithin(6, again, assessment)), then: 'within-6-months' },
            { if: exists('assessments', (again) => isWithin(12, again, assessment)), then: '6-to-12-months' },
          ],
          'not-assessed-again',
        ),
      strata: [
        { value: 'within-6-months', label: 'Within six months' },
        { value: '6-to-12-months', label: 'After more than six and up to twelve months' },
        { value: 'not-assessed-again', label: 'Not within twelve months' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'Few assessments of a quarter come back half a year later, and the share would swing.',
  },
  history: [{ collection: 'cin', monthsBefore: 12, why: 'Assessments of the twelve months before the period are followed to its end.' }],

  direction: {
    kind: 'contextual',
    because: 'A new need and a missed one look the same; asking again may be trust.',
    high: 'Needs missed the first time, early help that was not there, new needs, or families and partners who ask again',
    low: 'Needs judged well, early help that worked, families who moved away or do not ask again, or referrals turned away before assessment',
    not: 'That the first assessment was wrong, or right',
    published: [],
  },
  context: assessmentContext,
  questions: [
    'Was it the same need the second time?',
    'Did the family get early help in between?',
    'How many were assessed again within six months?',
  ],
  unintendedConsequences: ['Turning away the second referral, or keeping cases open so that no assessment ends without further action.'],
  notFor: 'Judging single decisions, or ranking authorities.',

  interpretations: [
    {
      question: 'What is within 6 to 12 months?',
      chosen: 'Started more than six and up to twelve calendar months after the first was authorised.',
      others: ['Within six months, and within twelve, as two figures: the breakdown gives both', 'Counted from the closure of the case'],
      why: 'The wording of the list was not read further than this; the breakdown keeps the other reading at hand.',
      verification: 'proposed',
    },
    whatNoFurtherActionIs,
    {
      question: 'Which assessments are followed?',
      chosen: 'Those of the twelve months a year before the period, so that each is followed for a whole year.',
      others: ['Those of the period, followed in the next return', 'Those of the period, as far as the return goes'],
      why: 'A figure of a period must be complete when the period ends.',
      verification: 'proposed',
    },
  ],

  caveats: [
    'Published tables cannot give it: two returns must be linked by the child id.',
    'A family who moved to another authority is not seen there, and looks like one who was not assessed again.',
  ],

  sources: [
    ...noFurtherActionSources,
    cite('Which assessments are followed, how months are counted, and who is left out', 'proposal', 'proposed'),
  ],

  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['indicator-update-2023-12'],
  related: [
    { id: 'assessments-no-further-action-share', relation: 'companion', note: 'The first part: how many led to no further action.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Whether referrals came back, whatever became of them.' },
  ],
  examples: {
    counted: 'assessed again a day more than six months later',
    notCounted: 'assessed again exactly six months later',
    onTheEdge: 'assessed again exactly twelve months later, and a day after that',
  },
  addresses: ['S13', 'S15', 'S23', 'S26', 'S28'],
});

/** Authorised in the period, moved back twelve months; the last limit is taken from the day after the period, so that 29 February falls in one. */
function wasAuthorisedAYearBefore(assessment: Row<'assessments'>): Expr<'boolean'> {
  return and(
    isKnown(assessment.authorisedOn),
    onOrAfter(assessment.authorisedOn, addMonths(periodStart, -12)),
    before(assessment.authorisedOn, addMonths(addDays(periodEnd, 1), -12)),
  );
}

function monthsAfter(assessment: Row<'assessments'>, months: number): Expr<'date'> {
  return addMonths(assessment.authorisedOn, months);
}

function isWithin(months: number, again: Row<'assessments'>, first: Row<'assessments'>): Expr<'boolean'> {
  return and(after(again.startedOn, first.authorisedOn), onOrBefore(again.startedOn, monthsAfter(first, months)));
}

function isBetween6And12(again: Row<'assessments'>, first: Row<'assessments'>): Expr<'boolean'> {
  return and(after(again.startedOn, monthsAfter(first, 6)), onOrBefore(again.startedOn, monthsAfter(first, 12)));
}

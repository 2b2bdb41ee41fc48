import { and, not, proportion, rows } from '../../src/language/index.js';
import { initialCategory, measureOfPlans } from '../shared/child-protection-plans.js';
import { mostSerious, needOfReturn, steppedDownTo } from '../shared/step-down-breakdowns.js';
import { stepDownCaveats, stepDownQuestions, stepDownSources } from '../shared/step-down-notes.js';
import { stepDownReadings } from '../shared/step-down-readings.js';
import { cannotBeFollowed, endedTwoYearsBefore, enquiredAgain, notDeescalated, protectedAgain, referredAgain, takenIntoCare } from '../shared/step-down.js';

/** Plans that ended with the child at home, and what was heard of the child in the two years after. */
export const deescalatedNotRepresented2y = /* @__PURE__ */ proportion({
  ...measureOfPlans,
  id: 'deescalated-not-represented-2y',
  version: 1,
  status: 'disputed',
  editions: [{ from: '2018-04-01', note: 'Plans that ended from April 2016, in the census of 2017, the oldest that is read.', comparable: 'with-previous' }],
  title: 'Child protection plans stepped down, with no return within 2 years',
  summary:
    'Of the child protection plans that ended, with the child at home, in the same twelve months two years earlier, the share with no return in the two years that followed: no accepted referral, no section 47 enquiry, no new plan and no start of care.',
  rationale:
    'Proposed in 2023 to show whether children stay safe when protection steps down. Directors of children’s services found its rationale unclear: a return can be a new need, and asking for help early is no failure.',
  level: 'outcome',
  countingUnit: 'Plan that ended: a child whose plans ended twice in the twelve months counts twice; two plans that started on one day count once.',

  cohort: rows('childProtectionPlans', endedTwoYearsBefore),
  exclusions: [...notDeescalated, ...cannotBeFollowed],
  numerator: (plan) => and(not(referredAgain(plan)), not(enquiredAgain(plan)), not(protectedAgain(plan)), not(takenIntoCare(plan))),

  breakdowns: [mostSerious, needOfReturn, steppedDownTo, initialCategory],

  direction: {
    kind: 'contextual',
    because: 'A child who stays safe and a child nobody sees look the same; a return can be a family asking for help in time.',
    high: 'Change that lasts, families who moved away unseen, or a high threshold for referrals',
    low: 'Plans ended too soon, help that stopped with them, new needs, or families who trust the service enough to come back',
    not: 'That children were safe, or that ending the plan was right or wrong',
    published: [],
  },
  questions: stepDownQuestions,
  interpretations: stepDownReadings,
  caveats: stepDownCaveats,
  unintendedConsequences: ['Discouraging referrals of families who were on a plan, or keeping plans open so that fewer step down.'],
  notFor: 'Judging the decision to end a plan, or comparing or ranking authorities.',
  period: 'year',
  frequency: { usual: 'annual', quarterly: 'unsafe', why: 'Few plans end in a quarter, and the season of conferences shows more than practice.' },
  history: [
    { collection: 'cin', monthsBefore: 24, why: 'Plans that ended two years before the period are followed to its end.' },
    { collection: 'ssda903', monthsBefore: 24, why: 'Who was looked after when the plan ended, and who was taken into care later.' },
  ],
  sources: stepDownSources,
  collectability: 'linkage-needed',
  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Looks back from plans that start.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Looks back from referrals.' },
    { id: 'cpp-over-2-years-stock', relation: 'companion', note: 'Plans that did not end.' },
  ],
  examples: { counted: 'nothing happened for two years', notCounted: 'a referral on the last day of the two years', onTheEdge: 'a referral the day after the two years' },
  addresses: ['S14', 'S15', 'S23', 'S28', 'S37', 'S68', 'S69'],
});

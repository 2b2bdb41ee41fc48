import { and, choose, equals, isAmong, latestOf, not, onOrBefore, proportion, rows } from '../../src/language/index.js';
import { partnersInProtection, protectionContext } from '../shared/child-protection-plans.js';
import { cinDisclosure, hasOpenEpisodeOfNeed, initialCategory, missingReturns, needsNotNamed, oneAuthorityOnly, wasAccepted } from '../shared/children-in-need.js';
import { linkedCaveat, shortBreakSource } from '../shared/children-in-need-populations.js';
import { cite } from '../shared/cite.js';
import { cannotBeFollowed, endedTwoYearsBefore, enquiredAgain, followedUntil, notDeescalated, protectedAgain, referredAgain, takenIntoCare } from '../shared/step-down.js';

/** Plans that ended with the child at home, and what was heard of the child in the two years after. */
export const deescalatedNotRepresented2y = /* @__PURE__ */ proportion({
  id: 'deescalated-not-represented-2y',
  version: 1,
  status: 'disputed',
  editions: [{ from: '2018-04-01', note: 'Plans that ended from April 2016, in the census of 2017, the oldest that is read.', comparable: 'with-previous' }],
  title: 'Protection plans stepped down with no return within 2 years',
  summary:
    'Of the child protection plans that ended two years before the period with the child at home, the share after which the child was not referred and accepted, made the subject of an enquiry or a plan, or taken into care in the two years that followed.',
  rationale:
    'Proposed in 2023 to show whether children stay safe when protection steps down. Directors of children’s services found its rationale unclear: a return can be a new need, and asking for help early is no failure.',
  framework: 'safe',
  level: 'outcome',
  countingUnit: 'Plan that ended: a child whose plans ended twice in the twelve months counts twice; two plans that started on one day count once.',
  unit: 'percent',

  cohort: rows('childProtectionPlans', endedTwoYearsBefore),
  exclusions: [...notDeescalated, ...cannotBeFollowed],
  numerator: (plan) => and(not(referredAgain(plan)), not(enquiredAgain(plan)), not(protectedAgain(plan)), not(takenIntoCare(plan))),

  breakdowns: [
    {
      id: 'highest-tier',
      title: 'The most serious return within two years',
      of: (plan) =>
        choose(
          [
            { if: takenIntoCare(plan), then: 'care' },
            { if: protectedAgain(plan), then: 'protection-plan' },
            { if: enquiredAgain(plan), then: 'section-47' },
            { if: referredAgain(plan), then: 'referral' },
          ],
          'none',
        ),
      strata: [
        { value: 'none', label: 'No return' },
        { value: 'referral', label: 'Referred and accepted, nothing more serious' },
        { value: 'section-47', label: 'Section 47 enquiry, no plan or care' },
        { value: 'protection-plan', label: 'Child protection plan, no care' },
        { value: 'care', label: 'Taken into care' },
      ],
      unknownLabel: 'Not known',
    },
    {
      id: 'need',
      title: 'Primary need of the latest accepted referral of the two years, compared with that of the plan',
      of: (plan) => {
        const needOfPlan = latestOf('cinEpisodes', { of: (episode) => episode.primaryNeed, where: (episode) => onOrBefore(episode.referredOn, plan.startedOn) });
        // Asked only when an accepted referral is in the two years, and then the latest up to their end is in them too.
        const laterNeed = latestOf('cinEpisodes', {
          of: (referral) => referral.primaryNeed,
          where: (referral) => and(onOrBefore(referral.referredOn, followedUntil(plan)), wasAccepted(referral)),
        });
        return choose(
          [
            { if: not(referredAgain(plan)), then: 'none' },
            { if: and(not(isAmong(needOfPlan, needsNotNamed)), equals(needOfPlan, laterNeed)), then: 'same' },
            { if: and(not(isAmong(needOfPlan, needsNotNamed)), not(isAmong(laterNeed, needsNotNamed))), then: 'different' },
          ],
          null,
        );
      },
      strata: [
        { value: 'none', label: 'No accepted referral' },
        { value: 'same', label: 'Referred again: the same primary need' },
        { value: 'different', label: 'Referred again: a different primary need' },
      ],
      unknownLabel: 'Referred again: a primary need is not known',
    },
    {
      id: 'stepped-down-to',
      title: 'What the plan was followed by',
      of: (plan) => choose([{ if: hasOpenEpisodeOfNeed(plan.endedOn), then: 'child-in-need' }], 'closed'),
      strata: [
        { value: 'child-in-need', label: 'The case stayed open as a child in need' },
        { value: 'closed', label: 'The case was closed' },
      ],
      unknownLabel: 'Not known',
    },
    initialCategory,
  ],

  direction: {
    kind: 'contextual',
    because: 'A child who stays safe and a child nobody sees look the same; a return can be a family asking for help in time.',
    high: 'Change that lasts, families who moved away unseen, or a high threshold for referrals',
    low: 'Plans ended too soon, help that stopped with them, new needs, or families who trust the service enough to come back',
    not: 'That children were safe, or that ending the plan was right or wrong',
    published: [],
  },
  context: [...protectionContext],
  questions: [
    'Was it the same need that came back, or a different one?',
    'What help went on after the plan ended, and for how long?',
    'How many children left the area, and is it known how they are?',
    'Who asked for help the second time: the family, or a partner?',
  ],
  interpretations: [
    {
      question: 'What is de-escalated?',
      chosen: 'A plan that ended with no other plan open and the child not looked after, whether the case stayed open or was closed; the two are a breakdown.',
      others: ['Only plans after which the case stayed open as a child in need', 'Only plans after which the case was closed'],
      why: 'No official definition was found, and both are steps down.',
      verification: 'proposed',
    },
    {
      question: 'What is presenting again with unmet needs?',
      chosen: 'An accepted referral, an enquiry, a plan or the start of care; the most serious is a breakdown.',
      others: ['Any referral, also one with no further action', 'Only an enquiry or more', 'Only another plan or care'],
      why: 'Whether a need is unmet is in no return; tiers let each reading be made from one figure.',
      verification: 'proposed',
    },
    {
      question: 'Does a return for a different need count?',
      chosen: 'Yes; the breakdown by need sets it apart, by the primary need of the latest accepted referral.',
      others: ['No: only the same need', 'Any of several referrals for the same need makes it the same'],
      why: 'The proposal says unmet needs without saying which. On a case that stayed open there is no new referral, so no need to compare.',
      verification: 'proposed',
    },
    {
      question: 'Which plans are followed?',
      chosen: 'Those that ended in the twelve months that ended two years before the end of the period.',
      others: ['Plans that ended in the period, followed for as long as the returns reach'],
      why: 'Every plan is followed for two whole years, so the figure is two years old when it is made.',
      verification: 'proposed',
    },
    {
      question: 'When do the two years begin and end?',
      chosen: 'On the day after the plan ended, until the same day of the month two years later, that day included.',
      others: ['730 days', 'From the day the plan ended'],
      why: 'Limits run forward from the event; what happened on the day the plan ended belongs to its ending.',
      verification: 'proposed',
    },
    {
      question: 'Is the start of short breaks a return?',
      chosen: 'No: V3 and V4 are left out, as everywhere.',
      others: ['Yes: any episode of care'],
      why: 'Short breaks are support at home.',
      verification: 'proposed',
    },
  ],
  caveats: [
    'It tells of decisions made two to three years ago.',
    'A child who came back and then moved, died or turned 18 within the two years is left out like the others, so that the outcome does not decide who is followed.',
    'A child without a date of birth cannot be checked for turning 18; such plans stay in and are reported.',
    linkedCaveat,
    missingReturns,
    oneAuthorityOnly,
  ],
  unintendedConsequences: ['Discouraging referrals of families who were on a plan, or keeping plans open so that fewer step down.'],
  notFor: 'Judging the decision to end a plan, or comparing authorities.',
  period: 'year',
  frequency: { usual: 'annual', quarterly: 'unsafe', why: 'Few plans end in a quarter, and the season of conferences shows more than practice.' },
  history: [
    { collection: 'cin', monthsBefore: 24, why: 'Plans that ended two years before the period are followed to its end.' },
    { collection: 'ssda903', monthsBefore: 24, why: 'Who was looked after when the plan ended, and who was taken into care later.' },
  ],
  precision: { decimalPlaces: 1 },
  disclosure: cinDisclosure,
  sources: [
    cite('A measure of de-escalated plans without a new presentation in two years was proposed in 2023', 'adcsResponse', 'relayed', 'outcome 3'),
    cite('Who is followed, who is left out, what counts as a return and for how long', 'proposal', 'proposed'),
    shortBreakSource,
  ],
  influence: partnersInProtection,
  collectability: 'linkage-needed',
  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    { id: 'repeat-cpp-ever', relation: 'companion', note: 'Looks back from plans that start.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Looks back from referrals.' },
    { id: 'cpp-over-2-years-stock', relation: 'companion', note: 'Plans that did not end.' },
  ],
  examples: { counted: 'nothing happened for two years', notCounted: 'a referral on the last day of the two years', onTheEdge: 'a referral the day after the two years' },
  changes: [{ version: 1, date: '2026-11-23', kind: 'meaning', what: 'First version.', effect: 'None: there was no earlier figure.' }],
  addresses: ['S14', 'S15', 'S23', 'S28', 'S37', 'S68', 'S69'],
});

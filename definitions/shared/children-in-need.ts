import {
  after,
  and,
  choose,
  codeList,
  equals,
  exists,
  isKnown,
  isNull,
  lessThan,
  ageOn,
  openOn,
  or,
  periodEnd,
  addMonths,
  onOrBefore,
  type BreakdownOf,
  type Expr,
  type ExclusionOf,
  type Metadata,
  type Row,
} from '../../src/language/index.js';
import { isLookedAfterOn } from './children-looked-after.js';

/** Leaving a referral out takes evidence, so one whose flag was not returned is not taken to have led to no further action. */
export const wasAccepted = (referral: Row<'cinEpisodes'>): Expr<'boolean'> =>
  or(isNull(referral.referralNoFurtherAction), equals(referral.referralNoFurtherAction, false));

/** An episode of need open on a day, referrals that led to no further action left out (relayed by DfE's LAIT). */
export const hasOpenEpisodeOfNeed = (day: Expr<'date'>): Expr<'boolean'> =>
  exists('cinEpisodes', (episode) => and(openOn(episode.referredOn, episode.closedOn, day), wasAccepted(episode)));

export const hasOpenChildProtectionPlan = (day: Expr<'date'>): Expr<'boolean'> =>
  exists('childProtectionPlans', (plan) => openOn(plan.startedOn, plan.endedOn, day));

export const hasOpenChildInNeedPlan = (day: Expr<'date'>): Expr<'boolean'> =>
  exists('cinPlans', (plan) => openOn(plan.startedOn, plan.endedOn, day));

/** Who is left out of the narrower populations of children in need; each definition says which of them it uses. */
export const lookedAfter = {
  id: 'looked-after',
  because: 'The child is looked after on the last day and is counted among children looked after.',
  when: () => isLookedAfterOn(periodEnd),
  source: 'outcomesMethodology',
} as const satisfies ExclusionOf<'children'>;

export const onChildProtectionPlan = {
  id: 'on-a-child-protection-plan',
  because: 'The child is on a child protection plan on the last day and is counted among children on plans.',
  when: () => hasOpenChildProtectionPlan(periodEnd),
  source: 'outcomesMethodology',
} as const satisfies ExclusionOf<'children'>;

/** The return on care leavers is yearly, so a record of any year that ended in the 12 months to the last day says who is one. */
export const careLeaver = {
  id: 'care-leaver',
  because: 'The young person is in the latest yearly return of care leavers and is served as one.',
  when: () =>
    exists('careLeavers', (leaver) => and(after(leaver.yearEndedOn, addMonths(periodEnd, -12)), onOrBefore(leaver.yearEndedOn, periodEnd))),
  source: 'proposal',
} as const satisfies ExclusionOf<'children'>;

/** Age on the last day. An expected birth date without a birth date is an unborn child; so is a birth after the last day. */
export const ageOnLastDay = {
  id: 'age',
  title: 'Age on the last day of the period',
  of: (child) =>
    choose(
      [
        { if: or(after(child.birthDate, periodEnd), and(isNull(child.birthDate), isKnown(child.expectedBirthDate))), then: 'unborn' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 1), then: 'under-1' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 5), then: '1-to-4' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 10), then: '5-to-9' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 16), then: '10-to-15' },
        { if: lessThan(ageOn(child.birthDate, periodEnd), 18), then: '16-to-17' },
        { if: isKnown(child.birthDate), then: '18-and-over' },
      ],
      null,
    ),
  strata: [
    { value: 'unborn', label: 'Unborn' },
    { value: 'under-1', label: 'Under 1' },
    { value: '1-to-4', label: '1 to 4' },
    { value: '5-to-9', label: '5 to 9' },
    { value: '10-to-15', label: '10 to 15' },
    { value: '16-to-17', label: '16 to 17' },
    { value: '18-and-over', label: '18 and over' },
  ],
  unknownLabel: 'No date of birth',
} as const satisfies BreakdownOf<'children'>;

export const disability = {
  id: 'disability',
  title: 'Whether a disability is recorded',
  of: (child) =>
    choose(
      [
        { if: equals(child.isDisabled, true), then: 'disabled' },
        { if: isKnown(child.isDisabled), then: 'not-disabled' },
      ],
      null,
    ),
  strata: [
    { value: 'disabled', label: 'Disability recorded' },
    { value: 'not-disabled', label: 'No disability' },
  ],
  unknownLabel: 'Not recorded',
} as const satisfies BreakdownOf<'children'>;

/** A primary need that names no need cannot be the same as another, or different from it. */
export const needsNotNamed = /* @__PURE__ */ codeList({
  name: 'needsNotNamed',
  title: 'primary needs that name no need',
  codes: ['N9', 'N0'],
  source: 'CIN census primary need N9 (cases other than children in need) and N0 (not stated)',
});

export const cinDisclosure: Metadata['disclosure'] = {
  profile: 'dfe-cin',
  note: 'DfE publishes authority counts unrounded, hides 1 to 5 together with the share or rate they belong to, and hides more where one could be worked out.',
};

/** What the national release of children in need could not include. */
export const missingReturns =
  'Hackney returned no data for 2021 and 2022 and Hampshire none for 2024: national totals carry an earlier year’s figures for them.';

export const oneAuthorityOnly =
  'Records belong to one authority: a child known to two authorities is counted in both, and a move hides what came before it.';

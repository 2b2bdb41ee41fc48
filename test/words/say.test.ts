import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  after,
  ageOn,
  always,
  and,
  anniversary,
  atLeast,
  atMost,
  before,
  choose,
  codeOf,
  countDistinctOf,
  countOf,
  coveredDays,
  dataEnd,
  dateOf,
  daysBetween,
  during,
  type Expression,
  earliestDateOf,
  earliestOf,
  equals,
  equalsOrBothUnknown,
  exists,
  idiom,
  integerOf,
  isAmong,
  isKnown,
  isNotAmong,
  isNull,
  latestDateOf,
  latestOf,
  lessThan,
  monthsBetween,
  moreThan,
  not,
  notEquals,
  ofChild,
  onOrAfter,
  onOrBefore,
  openOn,
  or,
  periodEnd,
  periodStart,
  plus,
  rowOf,
  shortBreakLegalStatuses,
  sumOf,
  withinMonthsAfter,
  withinMonthsBefore,
  workingDaysBetween,
} from '../../src/language/index.js';
import { type Passage, sayExpression, sayInOneLine } from '../../src/words/index.js';

const referral = rowOf('cinEpisodes', 0);
const episode = rowOf('careEpisodes', 0);
const period = rowOf('carePeriods', 0);
const plan = rowOf('childProtectionPlans', 0);
const child = rowOf('children', 0);

/** A passage as lines, lists indented: what a reader sees. */
function lines(passage: Passage, indent = ''): readonly string[] {
  return [indent + passage.text, ...passage.items.flatMap((item) => lines(item, `${indent}- `))];
}
const said = (expression: Expression, table = 'cinEpisodes'): string => lines(sayExpression(expression, table)).join('\n');

describe('values are noun phrases', () => {
  it('writes dates, numbers and codes as people do', () => {
    expect(said(dateOf('2024-02-29'))).toBe('29 February 2024');
    expect(said(integerOf(12500))).toBe('12,500');
    expect(said(codeOf('C1'))).toBe('C1');
    expect(said({ kind: 'literal', type: 'text', value: 'x' })).toBe('“x”');
    expect(said({ kind: 'literal', type: 'code', value: null })).toBe('nothing');
  });
  it('names the ends of the period and of the data', () => {
    expect(said(periodStart)).toBe('the first day of the period');
    expect(said(periodEnd)).toBe('the last day of the period');
    expect(said(dataEnd('ssda903'))).toBe('the last day covered by the SSDA903 return');
    expect(said(dataEnd('cin'))).toBe('the last day covered by the CIN census return');
  });
  it('names a column by its title', () => {
    expect(said(referral.primaryNeed)).toBe('the primary need');
    expect(said(referral.referredOn)).toBe('the date the referral was received');
    expect(said(period.startedOn, 'carePeriods')).toBe('the date the period of care started');
    expect(said(child.birthDate, 'children')).toBe('the child’s date of birth');
  });
  it('moves a date by days, months and years', () => {
    expect(said(addMonths(periodEnd, -30))).toBe('the day 2 years and 6 months before the last day of the period');
    expect(said(addMonths(periodEnd, -12))).toBe('the day 12 months before the last day of the period');
    expect(said(addMonths(referral.referredOn, 1))).toBe('the day 1 month after the referral was received');
    expect(said(addDays(referral.referredOn, -1))).toBe('the day before the referral was received');
    expect(said(addDays(periodEnd, 45))).toBe('the day 45 days after the last day of the period');
    expect(said(addDays(periodEnd, 1))).toBe('the day after the period');
  });
  it('moves a date by working days, to an anniversary, and by a number of the row', () => {
    expect(said(addWorkingDays(referral.referredOn, 15))).toBe('the 15th working day after the referral was received');
    expect(said(addWorkingDays(periodEnd, -1))).toBe('the working day before the last day of the period');
    expect(said(anniversary(child.birthDate, 18), 'children')).toBe('the child’s 18th birthday');
    expect(said(anniversary(referral.referredOn, 1))).toBe('the day 1 year after the referral was received');
    expect(said(anniversary(child.birthDate, ageOn(child.birthDate, periodEnd)), 'children')).toBe(
      'the birthday on which the child reaches the child’s age on the last day of the period',
    );
    expect(said(addMonths(plan.startedOn, plan.previousPlans), 'childProtectionPlans')).toBe(
      'the day as many months after the plan started as the number of earlier child protection plans in this authority',
    );
  });

  it('says how long it is between two dates', () => {
    expect(said(monthsBetween(referral.referredOn, referral.closedOn))).toBe(
      'the completed months from the date the referral was received to the date the case was closed',
    );
    expect(said(daysBetween(referral.referredOn, referral.closedOn))).toBe(
      'the number of days from the date the referral was received to the date the case was closed',
    );
    expect(said(workingDaysBetween(referral.referredOn, periodEnd))).toBe(
      'the number of working days after the date the referral was received, up to and including the last day of the period',
    );
    expect(
      said(
        ageOn(
          ofChild((row) => row.birthDate),
          periodEnd,
        ),
      ),
    ).toBe('the child’s age on the last day of the period');
    expect(said(plus(daysBetween(plan.startedOn, periodEnd), 1), 'childProtectionPlans')).toBe(
      'the number of days from the date the plan started to the last day of the period, both included',
    );
  });
  it('adds, and names cases', () => {
    expect(said(plus(plan.previousPlans, 1), 'childProtectionPlans')).toBe(
      'the number of earlier child protection plans in this authority plus 1',
    );
    const state = choose([{ if: isNull(referral.closedOn), then: 'open' }], 'closed');
    expect(said(state)).toBe('open when the case has no closure date; otherwise closed');
    expect(said(equals(state, 'open'))).toBe('the value (open when the case has no closure date; otherwise closed) is open');
  });
  it('names what is taken from related rows', () => {
    expect(said(countOf('placements'), 'carePeriods')).toBe('the number of the child’s placements');
    expect(said(countDistinctOf('careEpisodes', { of: (row) => row.placementUrn }), 'carePeriods')).toBe(
      'the number of different values of the Ofsted unique reference number of the placement among the child’s episodes of care',
    );
    expect(said(earliestDateOf('careEpisodes', { of: (row) => row.startedOn }), 'carePeriods')).toBe(
      'the earliest date the episode commenced among the child’s episodes of care',
    );
    expect(
      said(
        latestDateOf('placements', { of: (row) => row.startedOn, where: (row) => openOn(row.startedOn, row.endedOn, periodEnd) }),
        'carePeriods',
      ),
    ).toBe('the latest date the placement started among the child’s placements that are open on the last day of the period');
    expect(said(sumOf('carePeriods', { of: (row) => row.episodes }), 'children')).toBe(
      'the sum of the number of episodes in the period of care over the child’s periods of care',
    );
    const covered = (until: 'endedOn' | null) =>
      coveredDays('carePeriods', {
        from: (row) => row.startedOn,
        until: (row) => (until ? row.endedOn : { kind: 'literal', type: 'date', value: null }),
        within: { from: anniversary(child.birthDate, 14), to: periodEnd },
      });
    expect(said(covered('endedOn'), 'children')).toBe(
      'the number of days from the child’s 14th birthday to the last day of the period, both included, that lie from the date the period of care started up to the day before the date the period of care ended of any of the child’s periods of care',
    );
    expect(said(covered(null), 'children')).toContain(
      'that lie from the date the period of care started on of any of the child’s periods of care',
    );
    expect(said(earliestOf('careEpisodes', { of: (row) => row.legalStatus }), 'carePeriods')).toBe(
      'the legal status of the child’s earliest episode of care',
    );
    expect(said(latestOf('careEpisodes', { of: (row) => row.legalStatus }), 'carePeriods')).toBe(
      'the legal status of the child’s latest episode of care',
    );
  });
});

describe('comparisons use the words of their type', () => {
  it('dates are before, on and after', () => {
    expect(said(before(referral.referredOn, periodStart))).toBe('the referral was received before the first day of the period');
    expect(said(onOrBefore(referral.referredOn, periodEnd))).toBe('the referral was received on or before the last day of the period');
    expect(said(onOrAfter(episode.startedOn, periodStart), 'careEpisodes')).toBe(
      'the episode commenced on or after the first day of the period',
    );
    expect(said(after(referral.closedOn, referral.referredOn))).toBe('the case was closed after the referral was received');
    expect(said(equals(referral.referredOn, periodEnd))).toBe('the referral was received on the last day of the period');
    expect(said(after(child.birthDate, periodEnd), 'children')).toBe('the child’s date of birth is after the last day of the period');
  });
  it('puts a fixed day second, whichever way it was written', () => {
    expect(said(before(periodEnd, referral.referredOn))).toBe('the referral was received after the last day of the period');
  });
  it('numbers are at least, at most, more and less', () => {
    expect(said(atLeast(plan.previousPlans, 1), 'childProtectionPlans')).toBe(
      'the number of earlier child protection plans in this authority is at least 1',
    );
    expect(said(lessThan(plan.previousPlans, 2), 'childProtectionPlans')).toBe(
      'the number of earlier child protection plans in this authority is less than 2',
    );
  });
  it('ages are under, over and between', () => {
    const age = ageOn(
      ofChild((row) => row.birthDate),
      periodEnd,
    );
    expect(said(lessThan(age, 18))).toBe('the child is under 18 on the last day of the period');
    expect(said(atLeast(age, 16))).toBe('the child is 16 or over on the last day of the period');
    expect(said(and(atLeast(age, 5), atMost(age, 16)))).toBe('the child is aged 5 to 16 on the last day of the period');
  });
  it('lengths of time pass', () => {
    expect(sayInOneLine(atLeast(monthsBetween(referral.referredOn, referral.closedOn), 6), 'cinEpisodes')).toBe(
      'at least 6 completed months pass from the date the referral was received to the date the case was closed',
    );
    expect(said(atMost(workingDaysBetween(referral.referredOn, referral.closedOn), 45))).toBe(
      'at most 45 working days pass after the date the referral was received, up to and including the date the case was closed',
    );
    expect(said(moreThan(daysBetween(referral.referredOn, periodEnd), 729))).toBe(
      'more than 729 days pass from the date the referral was received to the last day of the period',
    );
  });
  it('codes are, or are not, with their labels', () => {
    expect(said(equals(episode.legalStatus, 'C1'), 'careEpisodes')).toBe('the legal status is C1 (interim care order)');
    expect(said(notEquals(episode.legalStatus, 'C2'), 'careEpisodes')).toBe('the legal status is not C2 (full care order)');
    expect(said(equals(plan.initialCategoryOfAbuse, plan.latestCategoryOfAbuse), 'childProtectionPlans')).toBe(
      'the initial category of abuse is the same as the latest category of abuse',
    );
  });
  it('a code without a label stays a code', () => {
    expect(said(equals(episode.legalStatus, 'ZZ'), 'careEpisodes')).toBe('the legal status is ZZ');
  });
  it('yes-or-no columns become the sentence they ask about', () => {
    expect(said(equals(referral.referralNoFurtherAction, true))).toBe('the referral led to no further action');
    expect(said(equals(referral.referralNoFurtherAction, false))).toBe('the referral led to further action');
    expect(said(child.isDisabled, 'children')).toBe('a disability is recorded');
    expect(said(isNull(referral.referralNoFurtherAction))).toBe('whether the referral led to no further action is not known');
    expect(said(or(isNull(referral.referralNoFurtherAction), equals(referral.referralNoFurtherAction, false)))).toBe(
      'the referral is not known to have led to no further action',
    );
  });
});

describe('what is missing', () => {
  it('a code or a number is not recorded', () => {
    expect(said(isNull(referral.primaryNeed))).toBe('the primary need is not recorded');
    expect(said(isKnown(referral.primaryNeed))).toBe('the primary need is recorded');
  });
  it('an event has no date', () => {
    expect(said(isNull(referral.closedOn))).toBe('the case has no closure date');
    expect(said(isNull(plan.endedOn), 'childProtectionPlans')).toBe('the plan has no end date');
    expect(said(isKnown(plan.endedOn), 'childProtectionPlans')).toBe('the plan has an end date');
  });
  it('two values are the same, or both missing', () => {
    expect(said(equalsOrBothUnknown(plan.initialCategoryOfAbuse, plan.latestCategoryOfAbuse), 'childProtectionPlans')).toBe(
      'the initial category of abuse is the same as the latest category of abuse, or neither is recorded',
    );
  });
});

describe('code lists', () => {
  it('are named by their codes and by what they have in common', () => {
    expect(said(isAmong(episode.legalStatus, shortBreakLegalStatuses), 'careEpisodes')).toBe(
      'the legal status is V3 or V4 (legal statuses for an agreed series of short breaks)',
    );
  });
  it('leave out only what is known', () => {
    expect(said(isNotAmong(episode.legalStatus, shortBreakLegalStatuses), 'careEpisodes')).toBe(
      'the legal status is not V3 or V4 (legal statuses for an agreed series of short breaks), or is not recorded',
    );
    expect(said(not(isNotAmong(episode.legalStatus, shortBreakLegalStatuses)), 'careEpisodes')).toBe(
      'the legal status is recorded as V3 or V4 (legal statuses for an agreed series of short breaks)',
    );
  });
  it('are counted when they are long', () => {
    const list = { name: 'many', title: 'kinds of need', codes: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9'], source: 'a test' };
    expect(said(isAmong(referral.primaryNeed, list))).toBe('the primary need is one of the 9 kinds of need');
  });
});

describe('and, or, not', () => {
  it('short conditions stay one sentence, with what they share said once', () => {
    expect(said(and(onOrAfter(referral.referredOn, periodStart), onOrBefore(referral.referredOn, periodEnd)))).toBe(
      'the referral was received on or after the first day of the period and on or before the last day of the period',
    );
    expect(said(or(after(plan.endedOn, periodEnd), isNull(plan.endedOn)), 'childProtectionPlans')).toBe(
      'the plan ended after the last day of the period, or has no end date',
    );
    expect(said(and(equals(referral.primaryNeed, 'N1'), isNull(referral.closedOn)))).toBe(
      'the primary need is N1 (abuse or neglect), and the case has no closure date',
    );
  });
  it('“and” with “or” inside becomes a list, because one sentence could be read two ways', () => {
    expect(
      said(and(before(plan.startedOn, periodStart), or(isNull(plan.endedOn), after(plan.endedOn, periodEnd))), 'childProtectionPlans'),
    ).toBe(
      [
        'all of these are true:',
        '- the plan started before the first day of the period',
        '- the plan ended after the last day of the period, or has no end date',
      ].join('\n'),
    );
    expect(said(or(equals(referral.primaryNeed, 'N1'), and(equals(referral.primaryNeed, 'N2'), isNull(referral.closedOn))))).toBe(
      [
        'any of these is true:',
        '- the primary need is N1 (abuse or neglect)',
        "- the primary need is N2 (child's disability), and the case has no closure date",
      ].join('\n'),
    );
  });
  it('double negatives go', () => {
    expect(said(not(not(equals(referral.primaryNeed, 'N1'))))).toBe('the primary need is N1 (abuse or neglect)');
    expect(said(not(before(referral.referredOn, periodStart)))).toBe('the referral was received on or after the first day of the period');
    expect(said(not(or(equals(referral.primaryNeed, 'N1'), isNull(referral.closedOn))))).toBe(
      'the primary need is not N1 (abuse or neglect), and the case has a closure date',
    );
  });
  it('says what is always so', () => {
    expect(said(always)).toBe('always');
    expect(said(not(always))).toBe('never');
    expect(said(and(always, isNull(referral.closedOn)))).toBe('the case has no closure date');
    expect(said(or(not(always), isNull(referral.closedOn)))).toBe('the case has no closure date');
  });
});

describe('related rows', () => {
  it('the child has one, has none, has a number', () => {
    const started = (row: { readonly startedOn: Expression }): Expression => during(row.startedOn);
    expect(said(exists('section47Enquiries', started))).toBe('the child has a section 47 enquiry that started in the period');
    expect(said(not(exists('section47Enquiries', started)))).toBe('the child has no section 47 enquiry that started in the period');
    expect(said(exists('unaccompanied'))).toBe('the child has a yearly record as an unaccompanied asylum-seeking child');
    expect(said(atLeast(countOf('placements', started), 3), 'carePeriods')).toBe(
      'the child has at least 3 placements that started in the period',
    );
    expect(said(equals(countOf('placements', started), 0), 'carePeriods')).toBe('the child has no placement that started in the period');
    expect(said(equals(countOf('placements', started), 1), 'carePeriods')).toBe(
      'the child has exactly 1 placement that started in the period',
    );
  });
  it('the owner is the key’s', () => {
    expect(said(exists('assessments', null, 'cinEpisode'))).toBe('the referral has an assessment');
  });
  it('“this” is the row being decided and “that” the related one', () => {
    expect(said(exists('cinEpisodes', (other) => withinMonthsBefore(other.referredOn, referral.referredOn, 12)))).toBe(
      'the child has a referral that was received in the 12 months before this referral was received',
    );
    expect(said(exists('cinEpisodes', (other) => equals(other.primaryNeed, referral.primaryNeed)))).toBe(
      'the child has a referral whose primary need is the same as this referral’s primary need',
    );
    expect(said(exists('cinEpisodes', (other) => before(referral.closedOn, other.referredOn)))).toBe(
      'the child has a referral that was received after this referral’s case was closed',
    );
  });
  it('long conditions are a list', () => {
    expect(
      said(
        exists('careEpisodes', (row) =>
          and(openOn(row.startedOn, row.endedOn, periodEnd), isNotAmong(row.legalStatus, shortBreakLegalStatuses)),
        ),
        'children',
      ),
    ).toBe(
      [
        'the child has an episode of care:',
        '- that is open on the last day of the period',
        '- whose legal status is not V3 or V4 (legal statuses for an agreed series of short breaks), or is not recorded',
      ].join('\n'),
    );
  });
  it('a part can be said apart from the rows around it', () => {
    const whole = exists('careEpisodes', (row) => onOrBefore(row.startedOn, periodEnd));
    if (whole.kind !== 'related' || whole.where === null) throw new Error('exists makes a related node');
    expect(said(whole.where, 'children')).toBe('that episode of care commenced on or before the last day of the period');
    const both = exists('careEpisodes', (row) => and(isNull(row.endedOn), or(equals(row.legalStatus, 'C1'), isNull(row.placementType))));
    expect(sayInOneLine(both, 'children')).toBe(
      'the child has an episode of care: (a) that has no end date; (b) for which any of these is true: (i) that episode of care’s legal status is C1 (interim care order); (ii) that episode of care’s placement type is not recorded',
    );
  });
  it('the latest row comes last, so that its conditions do not split the sentence', () => {
    expect(
      said(
        equals(latestOf('careEpisodes', { of: (row) => row.legalStatus, where: (row) => onOrBefore(row.startedOn, periodEnd) }), 'C2'),
        'children',
      ),
    ).toBe(
      'the legal status is C2 (full care order) in the child’s latest episode of care that commenced on or before the last day of the period',
    );
  });
  it('the child’s own facts are said of the child', () => {
    expect(said(exists('children', (row) => onOrBefore(row.deathDate, periodEnd)))).toBe(
      'the child’s date of death is on or before the last day of the period',
    );
    expect(said(not(exists('children', (row) => onOrBefore(row.deathDate, periodEnd))))).toBe(
      'it is not known that the child’s date of death is on or before the last day of the period',
    );
  });
});

describe('idioms', () => {
  it('are said in their own words', () => {
    expect(said(during(referral.referredOn))).toBe('the referral was received in the period');
    expect(said(during(child.birthDate), 'children')).toBe('the child’s date of birth is in the period');
    expect(said(openOn(plan.startedOn, plan.endedOn, periodEnd), 'childProtectionPlans')).toBe(
      'the child protection plan is open on the last day of the period',
    );
    expect(said(withinMonthsAfter(referral.closedOn, referral.referredOn, 6))).toBe(
      'the case was closed in the 6 months after the referral was received',
    );
  });
  it('are negated in their own words', () => {
    expect(said(not(during(referral.referredOn)))).toBe('the referral was not received in the period');
    expect(said(not(during(episode.startedOn)), 'careEpisodes')).toBe('the episode did not commence in the period');
    expect(said(not(openOn(plan.startedOn, plan.endedOn, periodEnd)), 'childProtectionPlans')).toBe(
      'the child protection plan is not open on the last day of the period',
    );
  });
  it('without arguments are sentences or values', () => {
    const unaccompanied = idiom('unaccompanied', 'the child is unaccompanied', [], exists('unaccompanied'));
    expect(said(unaccompanied)).toBe('the child is unaccompanied');
    expect(said(not(unaccompanied))).toBe('the child is not unaccompanied');
    expect(said(idiom('firstDay', 'the first day', [], periodStart))).toBe('the first day');
  });
});

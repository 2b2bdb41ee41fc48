import {
  after,
  and,
  atLeast,
  atMost,
  type ExclusionOf,
  type Expr,
  equals,
  exists,
  type FamilyFields,
  idiom,
  isAmong,
  isNull,
  type Metadata,
  onOrBefore,
  or,
  periodEnd,
  periodStart,
  type Reading,
  type Row,
  shortBreakLegalStatuses,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, deprivation, localCommentary, timeInCare, uascShare } from '../common/context.js';
import { hasBeenInCareSince } from '../common/looked-after.js';
import { shortBreakSources } from '../common/readings.js';
import { sinceLinkedReturns } from '../common/returns.js';

/** What the score and its completion have in common. */
export const yearsQuestionnaire = {
  status: 'active',
  framework: 'loving-homes',
  editions: sinceLinkedReturns,
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['financial-year'],
    why: 'There is one record a child a year, for the year that ends on 31 March.',
  },
  history: [
    {
      collection: 'ssda903',
      monthsBefore: 0,
      why: 'An episode open on the first day of the year is in the return of the year with the day it began.',
    },
  ],
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'What children lived through before care weighs most; carers, schools and mental health services share the work.',
    agencies: ['health', 'schools', 'foster carers'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

/** A period of care open on the last day that began on or before the first: starting on the first day makes it the whole year. */
export const inCareAllYear = (): Expr<'boolean'> =>
  idiom('inCareAllYear', 'the child is looked after all through the period', [], hasBeenInCareSince(periodStart));

export const shortBreakInTheYear = {
  id: 'short-break-in-the-year',
  because: 'A series of short breaks (V3 or V4) in the year means that care was not continuous.',
  when: () =>
    idiom(
      'hadShortBreaksInTheYear',
      'the child had a series of short breaks in the period',
      [],
      exists('careEpisodes', (episode) =>
        and(
          isAmong(episode.legalStatus, shortBreakLegalStatuses),
          onOrBefore(episode.startedOn, periodEnd),
          or(isNull(episode.endedOn), after(episode.endedOn, periodStart)),
        ),
      ),
    ),
  source: 'lait',
} as const satisfies ExclusionOf<'children'>;

/** The year's record with a score that the questionnaire can give: 0 to 40. */
export const isYearsScore = (record: Row<'oc2'>): Expr<'boolean'> =>
  and(equals(record.yearEndedOn, periodEnd), atLeast(record.sdqScore, 0), atMost(record.sdqScore, 40));

export const sdqContext = [ageOfChildrenInCare, timeInCare, deprivation, uascShare, localCommentary] as const;

export const fiveTo16OnTheLastDay: Reading = {
  question: 'Which ages?',
  chosen: 'Five to 16 on the last day of the year, as published.',
  others: ['Four to 16 when the questionnaire was filled in, which is when a score is asked for'],
  why: 'The return does not hold the date of the questionnaire, so age on that day cannot be known.',
  verification: 'relayed',
};

export const inCareForTheWholeYear: Reading = {
  question: 'Who has been looked after continuously for 12 months?',
  chosen:
    'A child whose care began on or before the first day of the year and is open on its last day, with no series of short breaks between.',
  others: ['A child whose care ended on the last day too, as the sector’s validator of the return has it'],
  why: 'By DfE’s rules an end with a reason for leaving, or with short breaks, breaks the twelve months, and they name no end of the year; the validator’s own code differs from the text it quotes, by that one day.',
  verification: 'relayed',
};

export const scoreOfTheYear: Reading = {
  question: 'Which score, if a child has several?',
  chosen: 'The one in the record of the year.',
  others: ['The latest of the year', 'The mean of the year'],
  why: 'The return holds one score a child a year.',
  verification: 'proposed',
};

export const sdqSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Scores are of children looked after for at least 12 months, aged 5 to 16 on 31 March',
    'dashboard',
    'relayed',
    'SDQ page',
  ),
  /* @__PURE__ */ cite(
    'Care that starts on 1 April counts as the whole year; a series of short breaks in the year does not',
    'lait',
    'relayed',
    'cohort of children looked after for 12 months',
  ),
  ...shortBreakSources,
  /* @__PURE__ */ cite('A reason for no score is not a score', 'claItemGuidance', 'relayed', 'strengths and difficulties questionnaire'),
  /* @__PURE__ */ cite('A score is from 0 to 40', 'claItemGuidance', 'relayed', 'strengths and difficulties questionnaire'),
];

/** Who is looked after all through a year is looked after on its last day: so the number of children in care holds the children of a share. */
export const withinChildrenInCare = (indicator: string): NonNullable<Metadata['tiedCounts']>[number] => ({
  total: { indicator: 'children-in-care-rate', count: 'numerator' },
  parts: [{ indicator, count: 'denominator' }],
  because: 'Children looked after all through the period are looked after on its last day.',
});

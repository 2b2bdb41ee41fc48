import {
  codeList,
  type Expr,
  equals,
  idiom,
  isAmong,
  isNull,
  type Metadata,
  or,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';

type Leaver = Row<'careLeavers'>;

const source = 'SSDA903 main activity of the care leaver, as the sector’s validator of the return lists it';

export const isInEducationEmploymentOrTraining = (leaver: Leaver): Expr<'boolean'> =>
  idiom(
    'isInEducationEmploymentOrTraining',
    'the care leaver is in education, employment or training',
    [leaver.activity],
    isAmong(
      leaver.activity,
      codeList({
        name: 'educationEmploymentOrTraining',
        title: 'education, employment or training, full or part time',
        codes: ['F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'],
        source,
      }),
    ),
  );

/** 0 is the code for no information. A blank says as little. */
export const activityIsNotKnown = (leaver: Leaver): Expr<'boolean'> =>
  idiom(
    'activityIsNotKnown',
    'the activity of the care leaver is not known',
    [leaver.activity],
    or(isNull(leaver.activity), equals(leaver.activity, '0')),
  );

export const activityCodes = source;

export const notKnownStaysIn: Reading = {
  question: 'What of care leavers whose activity is not known?',
  chosen: 'They stay in the denominator, and care-leavers-activity-unknown is their share.',
  others: ['They are left out, so that the share is of those whose activity is known'],
  why: 'The published parts of 2025 add up so: 20,760 in education, employment or training, 15,290 not, 2,390 not known, of 38,440 aged 19 to 21.',
  verification: 'computed',
};

export const goneAbroadStaysIn: Reading = {
  question: 'What of care leavers who went abroad, were deported, or live nobody knows where?',
  chosen: 'They stay in: only the share of suitable accommodation leaves them out.',
  others: ['They are left out here too'],
  why: 'The published totals of activity are larger than those of suitable accommodation, by those young people.',
  verification: 'computed',
};

export const mainActivity: Reading = {
  question: 'The activity of which day?',
  chosen: 'What the return holds: the main activity on or about the birthday.',
  others: ['Activity on the last day of the year, as local reports often show it'],
  why: 'The return asks for one activity a year, and the birthday is when the authority has to be in touch.',
  verification: 'relayed',
};

export const activitySources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'The total of the activity table is the sum of its three parts, in every authority and year that could be added up (1,478), and larger than the total of the suitability table',
    'claDataSets',
    'computed',
    'care leavers’ activity, 2021 to 2025',
  ),
  /* @__PURE__ */ cite(
    'The activity is the main one on or around the birthday; it may be returned for somebody not in touch, if it is certain',
    'claItemGuidance',
    'relayed',
    'main activity of care leavers',
  ),
];

/** The table of activity, as far as a share was worked out again. */
export const publishedActivity = (row: string, agreement: string): Metadata['publishedAs'][number] => ({
  publication: 'Children looked after in England including adoptions',
  where: `care leavers by activity, aged 17 to 18 and aged 19 to 21: ${row}`,
  agreement,
});

export const agreesByAgeGroup =
  'By age group, the published share is that of the published counts in every authority and year that could be checked, 2021 to 2025; the two groups are not published together.';

export const partOfPublishedTotal =
  'Meant to agree by age group, over the total that the three published parts add up to; counts of its own were not at hand.';

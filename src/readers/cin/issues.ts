import type { Severity } from '../../issues.js';
import { knownLayouts } from './layout.js';

interface CinIssue {
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

const mend = 'Correct the record in the case management system.';
const issue = (severity: Severity, message: string, hint: string = mend): CinIssue => ({ severity, message, hint });

/**
 * Every problem inside a readable census file. Messages are about kinds of problem and never hold a value: the place
 * (table, item, record number) is beside them.
 */
export const cinIssues = {
  // the header
  'reference-date-missing': issue(
    'warning',
    'The header has no valid ReferenceDate, so the days the file covers are taken from its Year, or are not known.',
    'Add the ReferenceDate: 31 March of the collection year.',
  ),
  'reference-date-not-31-march': issue(
    'warning',
    'The ReferenceDate is not 31 March, the end of the census year.',
    'Nothing need be done if the file is meant to hold part of the year.',
  ),
  'made-before-reference-date': issue(
    'warning',
    'The file was made on a day before its ReferenceDate, so it cannot hold the whole year.',
    'Make the file again after the reference date.',
  ),
  'year-not-reference-date': issue(
    'warning',
    'The Year in the header is not the collection year of the ReferenceDate, which ends on 31 March; the ReferenceDate is followed.',
    'Correct the header.',
  ),
  'year-not-known': issue(
    'warning',
    `The census is of a year whose layout is not known here: those of ${knownLayouts.first} to ${knownLayouts.last} are. It was read by the nearest of them.`,
    'Check the ReferenceDate. If it is right, what is new in that year was not read.',
  ),
  'la-code-not-valid': issue(
    'warning',
    'The LEA in the header is not a number of three digits.',
    'Correct the header, or state the authority when reading.',
  ),
  'la-code-differs': issue(
    'warning',
    'The authority stated when reading is not the LEA in the header; the one stated is followed.',
    'Check that this file belongs to the authority.',
  ),
  'encoding-not-as-declared': issue(
    'information',
    'The file declares an encoding it is not written in; it was read as UTF-8.',
    'Nothing need be done if names and ids look right.',
  ),
  'bytes-not-valid': issue(
    'warning',
    'Some bytes are not valid in the encoding of the file and were replaced by a mark.',
    'Export the file again as UTF-8.',
  ),
  // what was left out
  'no-child-kept': issue(
    'error',
    'No child of the file could be kept, so the file covers no days.',
    'Check that the export did not come out empty.',
  ),
  'child-without-id': issue('error', 'A Child has no LAchildID; it was left out with everything under it.'),
  'referral-without-date': issue('error', 'A CINdetails has no valid CINreferralDate; it was left out with everything under it.'),
  'child-cut-off': issue(
    'error',
    'The Child at the break in the file is incomplete; it was left out with everything under it.',
    'Copy or export the file again.',
  ),
  // what is not kept
  'item-not-kept': issue('information', 'This item is not part of the record model and was not kept.', 'Nothing need be done.'),
  'detail-not-kept': issue('information', 'Only whether a disability is recorded was kept, not which.', 'Nothing need be done.'),
  'element-not-read': issue(
    'information',
    'This element is not part of the census at this place and was not read.',
    'Check the spelling and place of the element if it should have been.',
  ),
  'stray-text': issue(
    'warning',
    'Text stands between elements, where none should be; it was not read.',
    'Check the export: a value may stand outside its element.',
  ),
  // values
  'date-not-valid': issue(
    'warning',
    'Not a date between 1900 and 2199 written YYYY-MM-DD, so it is not known: an end is not taken as open, and figures for which it matters count the row.',
  ),
  'date-is-placeholder': issue(
    'warning',
    'The date is one that stands for none, such as 9999-12-31; left empty.',
    'Leave a date that is not known out.',
  ),
  'word-for-no-value': issue('information', 'A word for no value, such as NULL, stands in the item; left empty.', 'Nothing need be done.'),
  'child-id-in-marks': issue(
    'information',
    'The id is written within marks of a spreadsheet or table tool, such as ="…" or .0, which were taken off.',
    'Nothing need be done.',
  ),
  'date-with-time': issue('information', 'A time or zone follows the date; the date was kept as written.', 'Nothing need be done.'),
  'date-in-universal-time': issue(
    'warning',
    'A time of 23:00 in universal time (Z) stands after the date: in British summer time that is midnight of the next day, which was read.',
    'Export dates without a time.',
  ),
  'date-after-reference-date': issue('warning', 'The date is later than the ReferenceDate of the file; kept as it is.'),
  'boolean-not-valid': issue('warning', 'Neither yes nor no (true, false, 1 or 0), so it is not known.'),
  'number-not-valid': issue('warning', 'Not a whole number, so it is not known.'),
  'code-unknown': issue('warning', 'The code is not in the list for this item; kept as it is.'),
  'sex-not-known': issue('warning', 'The code for sex is not in the list, so it is not known.'),
  'code-not-in-use': issue(
    'warning',
    'The code was not in use in the collection year; kept as it is, or a code for sex as the one that took its place.',
  ),
  'code-in-other-case': issue('information', 'The code is written in small letters; read in capitals.', 'Nothing need be done.'),
  'item-repeated': issue('warning', 'The item stands more than once in one record; the last one was kept.'),
  'start-date-missing': issue('warning', 'The record has no valid start date; kept, but no count by date can include it.'),
  'end-before-start': issue('warning', 'The date is earlier than the start of the same record; kept as it is.'),
  // the child
  'child-repeated': issue(
    'information',
    'The same LAchildID stands in several Child elements; their records were put together.',
    'Nothing need be done if they are one child.',
  ),
  'child-details-differ': issue('warning', 'The same child has another value for this item elsewhere in the file; the later one was kept.'),
  'child-details-changed': issue(
    'information',
    'The item differs from what an earlier file says of the same child; the later file stands.',
    'Check the item if it should not change.',
  ),
  'birth-and-expected-birth': issue('warning', 'A child has both a date of birth and an expected date of birth.'),
  'upn-and-upn-unknown': issue('warning', 'A child has both a UPN and a reason why the UPN is not known.'),
  'no-disability-with-others': issue('warning', 'A child is returned with no disability and with disabilities; counted as disabled.'),
  'child-without-referral': issue('warning', 'A Child has no CINdetails under it; the child was kept, with no episode of need.'),
  // the episode of need
  'closure-without-reason': issue('warning', 'A case is closed without a reason for closure.'),
  'reason-without-closure': issue('warning', 'A case has a reason for closure but no valid date of closure.'),
  'no-further-action-with-activity': issue(
    'warning',
    'A referral with no further action has an assessment, an enquiry or a plan under it.',
  ),
  'referral-repeated': issue(
    'warning',
    'A child has two referrals on one day; they count as one: one that led to work stands over one that did not, and an open one over a closed one.',
  ),
  'episodes-overlap': issue('warning', 'An episode of need starts before an earlier one of the same child has ended.'),
  'several-open-episodes': issue('warning', 'A child has more than one open episode of need.'),
  'conference-date-at-both-levels': issue('warning', 'An episode has a DateOfInitialCPC of its own and one under a section 47 enquiry.'),
  // assessments and plans
  'factors-empty': issue('warning', 'An assessment has an element for factors with no factor in it.'),
  'no-factors-with-others': issue('warning', 'An assessment has the factor for "no factors identified" beside others.'),
  'several-open-plans': issue('warning', 'A child has more than one open child protection plan.'),
  'plan-outside-episode': issue('warning', 'A plan starts before its episode of need, or runs on after it was closed.'),
  'plans-overlap': issue('warning', 'A child protection plan and a child in need plan of one child overlap.'),
} as const satisfies Readonly<Record<string, CinIssue>>;

export type CinIssueCode = keyof typeof cinIssues;

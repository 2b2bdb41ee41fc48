import { type Answer, type IndicatorList, type ListRow, none, part, type Reason, reading, row } from '../../src/lists/index.js';

const who = none('tells-who', 'It identifies or describes the child: measures are split by it, or joined.');
const place = none('tells-who', 'It says which team or worker holds the case.');
const case_ = (text: string): Reason => none('tells-who', text);
const adopters = none('other-records', 'It is about adults who adopt; nothing here counts them.');

const personal = ['Identifier of the child', 'Sex', 'Ethnicity', 'Date of birth', 'Age'] as const;

/** The fields of one of its lists in their order, each with what is counted from it or why nothing is. */
const fields = (
  list: number,
  from: number,
  ...given: readonly (readonly [asks: string, ...answers: readonly (Answer | Reason)[]])[]
): readonly ListRow[] => given.map(([asks, ...answers], at) => row(`${list}.${from + at}`, asks, ...answers));

const ofTheChild = (list: number): readonly ListRow[] => personal.map((asks, at) => row(`${list}.${at + 1}`, asks, who));

const disability = ['Whether the child is disabled', who] as const;
const team = ['Team', place] as const;
const worker = ['Worker', place] as const;

const contacts = fields(
  1,
  6,
  ['Day of the contact', part('contacts-rate')],
  ['Who made it', part('contacts-rate', 'Not split by source yet')],
);

const earlyHelp = fields(
  2,
  6,
  ['Day an early help assessment started', reading('early-help-starts', 'Assessments, where the definition counts episodes')],
  ['Day it was completed', part('early-help-assessments-completed')],
  ['Which organisation did it', case_('It would split early help; no measure is split so yet.')],
);

const referrals = fields(
  3,
  6,
  ['Day of the referral', part('referral-count')],
  [
    'Who referred',
    part('referral-count'),
    part('referral-source-police-share'),
    part('referral-source-schools-share'),
    part('referral-source-health-share'),
  ],
  ['Whether there was no further action', part('referral-nfa-share')],
  ['Referrals of the child in twelve months', part('re-referrals-12m', 'A number, without the days')],
  team,
  worker,
);

const assessments = fields(
  4,
  6,
  disability,
  ['Day the assessment started', part('assessments-started-rate')],
  ['Whether the child was seen', case_('It tells of one assessment; no list asks for a share of it.')],
  ['Day it was authorised', part('assessments-completed-rate'), part('assessments-within-45-days')],
  ['Whether social care support was found to be needed', part('assessments-no-further-action-share', 'As each authority reads the field')],
  team,
  worker,
);

const enquiries = fields(
  5,
  6,
  disability,
  ['Day of the strategy discussion', part('s47-rate'), part('s47-count')],
  ['Whether a conference was found unnecessary', part('s47-to-icpc-cohort')],
  ['Day of the initial conference', part('icpc-rate'), part('icpc-within-15-days'), part('s47-to-icpc-cohort')],
  ['Whether it led to a plan', part('icpc-to-plan-share')],
  ['Enquiries of the child in twelve months', part('s47-children-rate')],
  ['Conferences of the child in twelve months', case_('A number of one child; no list asks for a figure of it.')],
  team,
  worker,
);

const childrenInNeed = fields(
  6,
  6,
  disability,
  ['Day need began', reading('cin-rate-practice-exclusive', 'Who belongs on the list, as inspectors ask for it')],
  ['Primary need', part('cin-rate-practice-exclusive')],
  ['Day the child was last seen', case_('It tells of one case; no list asks for a share of it.')],
  ['Day the case closed', part('cin-ending-rate'), part('cin-closed-duration')],
  ['Why it closed', part('cin-ending-rate')],
  ['What kind of case it is', part('cin-plan-rate', 'Where it says that there is a plan')],
  team,
  worker,
);

const plans = fields(
  7,
  6,
  disability,
  [
    'Day the plan started',
    part('cpp-rate'),
    part('cpp-count'),
    part('new-cpp-rate'),
    part('new-cpp-count'),
    part('cpp-over-729-days-stock'),
  ],
  ['Category of abuse at first', part('new-cpp-count', 'Its breakdown by category')],
  ['Category of abuse at last', part('cpp-count', 'Its breakdown by category')],
  ['Day of the last statutory visit', case_('It tells of one case; no list asks for a share of it.')],
  ['Whether the child was seen alone', case_('It tells of one visit; no list asks for a share of it.')],
  ['Day of the latest review', part('reviews-on-time-cpp', 'The latest alone')],
  ['Day the plan ended', part('cpp-ceasing-rate'), part('cpp-over-2-years-ceased')],
  ['Whether an emergency order or police protection was used in six months', case_('No list asks for a figure of it.')],
  ['Earlier plans of the child', part('repeat-cpp-ever')],
  team,
  worker,
);

const childrenLookedAfter = fields(
  8,
  6,
  ['Whether the child came unaccompanied, in twelve months', part('uasc-count')],
  disability,
  ['Day care started', part('children-in-care-rate'), part('children-in-care-count'), part('new-entrants-to-care-rate')],
  ['Category of need', part('children-in-care-count', 'Its breakdown by need')],
  ['Whether it is a second period of care within twelve months', part('return-to-care-starts')],
  ['Day the legal status began', part('care-orders-at-home')],
  ['Legal status', part('care-orders-at-home')],
  ['Day of the latest review', part('cla-reviews-on-time', 'The latest alone')],
  ['Day of the last visit', case_('It tells of one case; no list asks for a share of it.')],
  ['Plan for a permanent home', case_('It would split children in care; no return holds it.')],
  ['Day the reviewing officer last saw the child', case_('It tells of one case; no list asks for a share of it.')],
  ['Day of the last health assessment', part('health-assessment')],
  ['Day of the last dental check', part('dental-check')],
  ['Placements in twelve months', part('placements-3plus', 'A number, without the days')],
  ['Day care ceased', part('cla-ceasing-rate')],
  [
    'Why it ceased',
    part('ceased-care-sgo'),
    part('ceased-care-cao'),
    part('returned-home-planned'),
    part('returned-home-unplanned'),
    part('adopted-share'),
  ],
  ['Day the latest placement began', part('long-term-stability')],
  [
    'Type of placement',
    part('foster-care-share'),
    part('residential-share'),
    part('supported-accommodation-share'),
    part('placement-type-distribution'),
  ],
  ['Who provides it', case_('It would split placements; no measure is split so yet.')],
  ['Postcode of the placement', part('placement-over-20-miles', 'With the home’s postcode, which is not in the list')],
  ['Ofsted’s number of the placement', case_('It says which home or agency.')],
  ['Whether it is in the authority', part('placement-outside-la-share')],
  ['Which authority it is in', part('placement-outside-la-share')],
  ['Missing episodes in twelve months', part('missing-from-care-share'), part('missing-incidents-per-child')],
  ['Absent episodes in twelve months', part('away-without-authorisation-share')],
  ['Whether a return interview was offered', case_('No list asks for a figure of it, and no return holds it.')],
  ['Whether it was accepted', case_('No list asks for a figure of it, and no return holds it.')],
  team,
  worker,
);

const careLeavers = fields(
  9,
  6,
  ['Whether the young person is or was unaccompanied', part('former-uasc-share')],
  disability,
  team,
  worker,
  ['Personal adviser', place],
  ['Eligibility', part('care-leaver-count')],
  ['Day of the latest pathway plan review', case_('It tells of one case; no list asks for a share of it.')],
  ['Whether the authority is in touch', part('care-leavers-in-touch'), part('care-leavers-not-in-touch')],
  ['Day of the latest contact', part('care-leavers-not-in-touch')],
  ['Type of accommodation', part('staying-put')],
  ['Whether it is suitable', part('care-leavers-suitable-accommodation'), part('care-leavers-unsuitable-accommodation')],
  ['Activity', part('care-leavers-eet'), part('care-leavers-he'), part('care-leavers-apprenticeships'), part('care-leavers-neet')],
);

const adoption = [
  row('10.1', 'Identifier of the child', who),
  row('10.2', 'Identifier of the family', who),
  ...fields(
    10,
    3,
    ['Sex', who],
    ['Ethnicity', who],
    ['Date of birth', who],
    ['Age', who],
    disability,
    ['Day the child came into care', part('adoption-entry-to-placement')],
    ['Day of the decision for adoption', part('adoption-decision-to-match')],
    ['Day of the placement order', part('placement-order-to-match'), part('adoption-waiting')],
    ['Day of the match', part('adoption-decision-to-match'), part('placement-order-to-match')],
    ['Day of moving in', part('adoption-entry-to-placement'), part('adoption-placed-within-12m-of-decision')],
    ['Day of the adoption order', part('adopted-share')],
    ['Day the decision was taken back', part('adoption-decision-reversed')],
    ['Why it was', part('adoption-decision-reversed')],
    ['Day of moving in with foster carers who may adopt', part('early-permanence-placements')],
  ),
];

const ofAdopters = [
  'Identifier of the adopter',
  'Identifier of the family',
  'Sex',
  'Ethnicity',
  'Disability',
  'Whether they foster for adoption',
  'Day of the enquiry',
  'Day stage 1 started',
  'Day stage 1 ended',
  'Day stage 2 started',
  'Day stage 2 ended',
  'Day of the application',
  'Day of the approval',
  'Day of the match',
  'Day children moved in',
  'How many children',
  'Day of the adoption order',
  'Day of leaving the process',
  'Why they left it',
].map((asks, at) => row(`11.${at + 1}`, asks, adopters));

/** What inspectors ask an authority for, list by list and field by field. */
export const annexA: IndicatorList = {
  name: 'annex-a',
  title: 'Annex A of the inspection framework',
  publisher: 'Ofsted',
  edition: '11 lists of 169 fields; the framework’s text last changed on 13 December 2024',
  read: 'relayed',
  howRead:
    'A workbook of the sector and a schema of its columns, which agree list by list. It holds records, not measures: a field is an ingredient, and what could be counted from it holds for open cases and the six months before, so a measure is answered in part. What the readers make of each column stands in the guide to them.',
  codes: 'Number of the list and place of the field in it.',
  rows: [
    ...ofTheChild(1),
    ...contacts,
    ...ofTheChild(2),
    ...earlyHelp,
    ...ofTheChild(3),
    ...referrals,
    ...ofTheChild(4),
    ...assessments,
    ...ofTheChild(5),
    ...enquiries,
    ...ofTheChild(6),
    ...childrenInNeed,
    ...ofTheChild(7),
    ...plans,
    ...ofTheChild(8),
    ...childrenLookedAfter,
    ...ofTheChild(9),
    ...careLeavers,
    ...adoption,
    ...ofAdopters,
  ],
};

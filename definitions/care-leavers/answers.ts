import {
  ageOn,
  type BreakdownOf,
  choose,
  codeList,
  type Expr,
  equals,
  isAmong,
  lessThan,
  ofChild,
  or,
  periodEnd,
} from '../../src/language/index.js';
import { activityCodes } from './activity.js';
import { ageGroup } from './breakdowns.js';

const notRecorded = 'Not recorded';

/** The published groups, and the ages that the return holds since it asks for older care leavers. */
export const ageTo25: BreakdownOf<'careLeavers'> = {
  ...ageGroup,
  of: () =>
    ofChild((child) =>
      choose<'code'>(
        [
          { if: lessThan(ageOn(child.birthDate, periodEnd), 19), then: '17-to-18' },
          { if: lessThan(ageOn(child.birthDate, periodEnd), 22), then: '19-to-21' },
        ],
        '22-to-25',
      ),
    ),
  strata: [...ageGroup.strata, { value: '22-to-25', label: '22 to 25' }],
};

/** What the return says of contact. Those who died or returned home are left out before. */
export const contactOfLeaver = {
  id: 'contact',
  title: 'Whether the authority is in touch',
  of: (leaver) => leaver.inTouch,
  strata: [
    { value: 'YES', label: 'In touch' },
    { value: 'NO', label: 'Not in touch' },
    { value: 'REFU', label: 'Wants no contact' },
    { value: 'NREQ', label: 'Needs no services' },
  ],
  unknownLabel: notRecorded,
} as const satisfies BreakdownOf<'careLeavers'>;

const inGroup = (code: Expr<'code'>, name: string, title: string, codes: readonly string[], source: string): Expr<'boolean'> =>
  isAmong(code, codeList({ name, title, codes, source }));

/** Main activity, full and part time together, as it is published. */
export const activityOfLeaver = {
  id: 'activity',
  title: 'Main activity',
  of: (leaver) => {
    const among = (name: string, title: string, codes: readonly string[]): Expr<'boolean'> =>
      inGroup(leaver.activity, name, title, codes, activityCodes);
    return choose<'code'>(
      [
        { if: among('higherEducation', 'higher education', ['F1', 'P1']), then: 'higher-education' },
        { if: among('otherEducation', 'other education', ['F2', 'P2']), then: 'other-education' },
        { if: among('apprenticeships', 'apprenticeships', ['F4', 'P4']), then: 'apprenticeship' },
        { if: among('trainingOrEmployment', 'training or employment', ['F3', 'P3', 'F5', 'P5']), then: 'training-or-employment' },
      ],
      leaver.activity,
    );
  },
  strata: [
    { value: 'higher-education', label: 'Higher education' },
    { value: 'other-education', label: 'Other education' },
    { value: 'apprenticeship', label: 'Apprenticeship (before April 2021 in training or employment)' },
    { value: 'training-or-employment', label: 'Training or employment' },
    { value: 'G4', label: 'None of these because of illness or disability' },
    { value: 'G6', label: 'None of these because of pregnancy or parenting' },
    { value: 'G5', label: 'None of these for another reason' },
    { value: '0', label: 'Not known' },
  ],
  unknownLabel: notRecorded,
} as const satisfies BreakdownOf<'careLeavers'>;

const kinds = [
  ['B', 'With parents or relatives'],
  ['C', 'Residential care'],
  ['D', 'Semi-independent transitional accommodation'],
  ['E', 'Supported lodgings'],
  ['G', 'Gone abroad'],
  ['H', 'Deported'],
  ['K', 'Ordinary lodgings'],
  ['R', 'Residence not known'],
  ['S', 'No fixed abode or homeless'],
  ['T', 'Foyer or similar'],
  ['U', 'Independent living'],
  ['V', 'Emergency accommodation'],
  ['W', 'Bed and breakfast'],
  ['X', 'In custody'],
  ['Y', 'Other accommodation'],
  ['Z', 'With former foster carers'],
] as const;

/** No fixed abode and custody have a code for unsuitable only. */
const neverSuitable: readonly string[] = ['S', 'X'];

/** Kind of accommodation, suitable or not. */
export const accommodationOfLeaver: BreakdownOf<'careLeavers'> = {
  id: 'accommodation',
  title: 'Kind of accommodation',
  of: (leaver) =>
    choose<'code'>(
      kinds.map(([letter]) => ({
        if: neverSuitable.includes(letter)
          ? equals(leaver.accommodation, `${letter}2`)
          : or(equals(leaver.accommodation, `${letter}1`), equals(leaver.accommodation, `${letter}2`)),
        then: letter,
      })),
      leaver.accommodation,
    ),
  strata: [...kinds.map(([value, label]) => ({ value, label })), { value: '0', label: 'No information' }],
  unknownLabel: notRecorded,
};

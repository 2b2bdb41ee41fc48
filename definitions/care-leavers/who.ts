import {
  ageOn,
  and,
  anniversary,
  atLeast,
  atMost,
  type ExclusionOf,
  type Expr,
  equals,
  exists,
  idiom,
  isAmong,
  latestDateOf,
  not,
  ofChild,
  onOrAfter,
  onOrBefore,
  openOn,
  or,
  periodEnd,
  type Row,
  shortBreakLegalStatuses,
} from '../../src/language/index.js';

type Leaver = Row<'careLeavers'>;

/** Everybody has one birthday in a year, so the age at it is the age on the last day. */
const age = (): Expr<'integer'> => ofChild((child) => ageOn(child.birthDate, periodEnd));

/** The record of the year of a care leaver of these ages. */
export const yearsRecordOfAges = (leaver: Leaver, from: number, to: number): Expr<'boolean'> =>
  and(equals(leaver.yearEndedOn, periodEnd), atLeast(age(), from), atMost(age(), to));

/** Whom the published tables of care leavers hold: those who turned 17 to 21 in the year. */
export const turned17To21 = (leaver: Leaver): Expr<'boolean'> =>
  idiom('turned17To21', 'the care leaver turned 17, 18, 19, 20 or 21 in the year', [leaver.yearEndedOn], yearsRecordOfAges(leaver, 17, 21));

/** Care leavers who may ask for support but need not. */
export const turned22To25 = (leaver: Leaver): Expr<'boolean'> =>
  idiom('turned22To25', 'the care leaver turned 22, 23, 24 or 25 in the year', [leaver.yearEndedOn], yearsRecordOfAges(leaver, 22, 25));

/** The return has a code for who died; the published tables leave them out. */
export const died = {
  id: 'died',
  because: 'The young person died after leaving care.',
  when: (leaver) => equals(leaver.inTouch, 'DIED'),
  source: 'claDataGuidance',
} as const satisfies ExclusionOf<'careLeavers'>;

export const returnedHome = {
  id: 'returned-home',
  because: 'The young person has lived with parents again for six months or more.',
  when: (leaver) => equals(leaver.inTouch, 'RHOM'),
  source: 'claDataGuidance',
} as const satisfies ExclusionOf<'careLeavers'>;

/** In care on the birthday: begun on or before it, and not ended or ended after it (rules 1007 and 1016). No later than 18, because care ends then. */
export const stillInCare = {
  id: 'still-in-care',
  because: 'The young person was still looked after on the 17th or 18th birthday, so nothing was to be returned.',
  when: () =>
    idiom(
      'wasInCareOnTheBirthday',
      'the young person turned 17 or 18 in the year, and was looked after on that birthday',
      [],
      ofChild((child) =>
        and(
          atMost(ageOn(child.birthDate, periodEnd), 18),
          exists('carePeriods', (care) =>
            openOn(care.startedOn, care.endedOn, anniversary(child.birthDate, ageOn(child.birthDate, periodEnd))),
          ),
        ),
      ),
    ),
  source: 'claValidationRules',
} as const satisfies ExclusionOf<'careLeavers'>;

const hasCareInTheRecords = (): Expr<'boolean'> => exists('carePeriods', (care) => onOrBefore(care.startedOn, periodEnd));

/** The first day of the last period of care in the records. */
const lastCareBegan = (): Expr<'date'> =>
  latestDateOf('carePeriods', { where: (care) => onOrBefore(care.startedOn, periodEnd), of: (care) => care.startedOn });

export const careTransferred = {
  id: 'care-transferred',
  because: 'Another authority took over the young person’s care (E3) the last time it ended here, and reports on the care leaver.',
  when: () =>
    idiom(
      'careWasTransferred',
      'the last period of care ended because another authority took it over',
      [],
      exists('carePeriods', (care) => and(equals(care.startedOn, lastCareBegan()), equals(care.reasonEnded, 'E3'))),
    ),
  source: 'claDataGuidance',
} as const satisfies ExclusionOf<'careLeavers'>;

/** Episodes of short breaks in the records, and no other care. */
export const onlyShortBreaks = {
  id: 'short-breaks-only',
  because: 'The young person was looked after in an agreed series of short breaks (V3 or V4) only.',
  when: () =>
    idiom(
      'hadShortBreaksOnly',
      'all the care in the records was in an agreed series of short breaks',
      [],
      and(
        exists('careEpisodes', (episode) => isAmong(episode.legalStatus, shortBreakLegalStatuses)),
        not(hasCareInTheRecords()),
      ),
    ),
  source: 'claDataGuidance',
} as const satisfies ExclusionOf<'careLeavers'>;

/** A return of the last period of care names the young person as an unaccompanied asylum-seeking child; with no such period in the records, any return does. */
export const cameUnaccompanied = (): Expr<'boolean'> =>
  idiom(
    'cameUnaccompanied',
    'the young person was an unaccompanied asylum-seeking child in the last period of care',
    [],
    exists('unaccompanied', (year) =>
      and(onOrBefore(year.yearEndedOn, periodEnd), or(not(hasCareInTheRecords()), onOrAfter(year.yearEndedOn, lastCareBegan()))),
    ),
  );

import {
  ageOn,
  and,
  choose,
  earliestDateOf,
  equals,
  exists,
  idiom,
  isAmong,
  isKnown,
  isNotAmong,
  latestDateOf,
  latestOf,
  lessThan,
  onOrAfter,
  onOrBefore,
  openOn,
  periodEnd,
  periodStart,
  shortBreakLegalStatuses,
  during,
  temporaryPlacements,
  type BreakdownOf,
  type Expr,
  type Row,
} from '../../src/language/index.js';

/**
 * Every headline count of children looked after leaves out an agreed series of short breaks (DfE methodology; V3 and V4
 * as the sector's validator reads them). An episode without a legal status stays in: leaving out takes evidence.
 */
export const isNotShortBreak = (episode: Row<'careEpisodes'>): Expr<'boolean'> => isNotAmong(episode.legalStatus, shortBreakLegalStatuses);

const isOpenCareOn = (episode: Row<'careEpisodes'>, day: Expr<'date'>): Expr<'boolean'> =>
  and(isNotShortBreak(episode), openOn(episode.startedOn, episode.endedOn, day));

/** The child has an episode open on the day, short breaks left out. An episode that ended on the day is not open. */
export const isLookedAfterOn = (day: Expr<'date'>): Expr<'boolean'> => exists('careEpisodes', (episode) => isOpenCareOn(episode, day));

const startsCare = (episode: Row<'careEpisodes'>): Expr<'boolean'> => and(equals(episode.reasonStarted, 'S'), isNotShortBreak(episode));

/** The child started to be looked after in the period: an episode with reason S, short breaks left out. */
export const startedInPeriod = (): Expr<'boolean'> => exists('careEpisodes', (episode) => and(startsCare(episode), during(episode.startedOn)));

/**
 * DfE counts the first start of the year, so what is said of the child is said of that day. Asked only of children who
 * started in the period, so the first start from its first day on is in it.
 */
export const firstStartInPeriod = (): Expr<'date'> =>
  idiom(
    'firstStartInPeriod',
    'the first start of care in the period',
    [],
    earliestDateOf('careEpisodes', { where: (episode) => and(startsCare(episode), onOrAfter(episode.startedOn, periodStart)), of: (episode) => episode.startedOn }),
  );

/** The legal status on a day of a child looked after that day. */
export const legalStatusOn = (day: Expr<'date'>): Expr<'code'> =>
  idiom(
    'legalStatusOn',
    'the legal status on {0}',
    [day],
    latestOf('careEpisodes', { where: (episode) => isOpenCareOn(episode, day), of: (episode) => episode.legalStatus }),
  );

const carePeriodStartedOn = (day: Expr<'date'>): Expr<'date'> =>
  latestDateOf('carePeriods', { where: (period) => openOn(period.startedOn, period.endedOn, day), of: (period) => period.startedOn });

/**
 * The type of placement on a day. A child in a temporary placement (T0 to T4) that day has the placement before it, in
 * the same period of care: the return expects the child back there (SSDA903 validator rule 383).
 */
export const placementTypeOn = (day: Expr<'date'>): Expr<'code'> =>
  idiom(
    'placementTypeOn',
    'the placement type on {0}',
    [day],
    choose<'code'>(
      [
        {
          if: exists('careEpisodes', (episode) =>
            and(isAmong(episode.placementType, temporaryPlacements), openOn(episode.startedOn, episode.endedOn, day)),
          ),
          then: latestOf('careEpisodes', {
            where: (episode) =>
              and(
                isNotAmong(episode.placementType, temporaryPlacements),
                onOrBefore(episode.startedOn, day),
                onOrAfter(episode.startedOn, carePeriodStartedOn(day)),
              ),
            of: (episode) => episode.placementType,
          }),
        },
      ],
      latestOf('careEpisodes', { where: (episode) => isOpenCareOn(episode, day), of: (episode) => episode.placementType }),
    ),
  );

interface AgeBand {
  readonly value: string;
  readonly label: string;
  /** The first age that is too old. */
  readonly below: number;
}

const under1: AgeBand = { value: 'under-1', label: 'Under 1', below: 1 };
const from1To4: AgeBand = { value: '1-to-4', label: '1 to 4', below: 5 };
const from5To9: AgeBand = { value: '5-to-9', label: '5 to 9', below: 10 };
const from10To15: AgeBand = { value: '10-to-15', label: '10 to 15', below: 16 };
const from16: AgeBand = { value: '16-and-over', label: '16 and over', below: Infinity };

/** The age bands of DfE's tables of children looked after, and those of them that a cohort with age limits can fill. */
export const allAges = [under1, from1To4, from5To9, from10To15, from16] as const;
export const agesUnder16 = [under1, from1To4, from5To9, from10To15] as const;
export const agesOfSdq = [from5To9, from10To15, from16] as const;

const strataOf = (bands: readonly AgeBand[]): BreakdownOf<'children'>['strata'] => bands.map(({ value, label }) => ({ value, label }));
const casesOf = (bands: readonly AgeBand[], age: () => Expr<'integer'>) => bands.slice(0, -1).map(({ below, value }) => ({ if: lessThan(age(), below), then: value }));

/** A split by age in completed years on a day. */
export const ageBandOn = (title: string, day: () => Expr<'date'>): BreakdownOf<'children'> => ({
  id: 'age',
  title,
  of: (child) => choose([...casesOf(allAges, () => ageOn(child.birthDate, day())), { if: isKnown(child.birthDate), then: from16.value }], null),
  strata: strataOf(allAges),
  unknownLabel: 'No date of birth',
});

/** The split for a cohort of children whose age is known because the cohort has age limits: the last band takes the rest. */
export const ageBandWithin = (bands: readonly AgeBand[]): BreakdownOf<'children'> => ({
  id: 'age',
  title: 'Age on the last day of the period',
  of: (child) => choose<'code'>(casesOf(bands, () => ageOn(child.birthDate, periodEnd)), bands.at(-1)?.value ?? null),
  strata: strataOf(bands),
  unknownLabel: 'No date of birth',
});

export const ageOnLastDay = ageBandOn('Age on the last day of the period', () => periodEnd);

export const sex = {
  id: 'sex',
  title: 'Sex',
  of: (child) => child.sex,
  strata: [
    { value: 'F', label: 'Female' },
    { value: 'M', label: 'Male' },
  ],
  unknownLabel: 'Not recorded',
} as const satisfies BreakdownOf<'children'>;

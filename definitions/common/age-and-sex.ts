import {
  after,
  ageOn,
  and,
  type BreakdownOf,
  choose,
  type Expr,
  idiom,
  isKnown,
  isNull,
  lessThan,
  ofChild,
  or,
  periodEnd,
  type Row,
  type TableName,
} from '../../src/language/index.js';

interface AgeBand {
  readonly value: string;
  readonly label: string;
  /** The first age that is too old. */
  readonly below: number;
}

/** The age bands of DfE's tables of children looked after. */
const allAges: readonly AgeBand[] = [
  { value: 'under-1', label: 'Under 1', below: 1 },
  { value: '1-to-4', label: '1 to 4', below: 5 },
  { value: '5-to-9', label: '5 to 9', below: 10 },
  { value: '10-to-15', label: '10 to 15', below: 16 },
  { value: '16-and-over', label: '16 and over', below: Infinity },
];

const strataOf = (bands: readonly AgeBand[]): BreakdownOf<'children'>['strata'] => bands.map(({ value, label }) => ({ value, label }));

const casesOf = (bands: readonly AgeBand[], age: () => Expr<'integer'>) =>
  bands.slice(0, -1).map(({ below, value }) => ({ if: lessThan(age(), below), then: value }));

/** A split by age in completed years on a day. */
export const ageBandOn = (title: string, day: () => Expr<'date'>): BreakdownOf<'children'> => ({
  id: 'age',
  title,
  of: (child) =>
    idiom(
      'ageBandOn',
      'the age band on {1}',
      [child.birthDate, day()],
      choose([...casesOf(allAges, () => ageOn(child.birthDate, day())), { if: isKnown(child.birthDate), then: '16-and-over' }], null),
    ),
  strata: strataOf(allAges),
  unknownLabel: 'No date of birth',
});

/** The split for a cohort of children whose age is known because the cohort has age limits: the last band takes the rest. */
export const ageBandWithin = ({
  from = 0,
  below = Infinity,
}: {
  readonly from?: number;
  readonly below?: number;
}): BreakdownOf<'children'> => {
  const bands = allAges.filter((band) => band.below > from && band.below <= below);
  return {
    id: 'age',
    title: 'Age on the last day of the period',
    of: (child) =>
      idiom(
        `ageBand${from > 0 ? `From${from}` : ''}${below < Infinity ? `Under${below}` : ''}`,
        'the age band on {1}',
        [child.birthDate, periodEnd],
        choose<'code'>(
          casesOf(bands, () => ageOn(child.birthDate, periodEnd)),
          bands.at(-1)?.value ?? null,
        ),
      ),
    strata: strataOf(bands),
    unknownLabel: 'No date of birth',
  };
};

/** A split of rows of children, such as referrals, by the age of the child on a day of the row; an unborn child stands with those under 1. */
export const ageOfChildOn = <T extends TableName>(title: string, day: (row: Row<T>) => Expr<'date'>): BreakdownOf<T> => ({
  id: 'age',
  title,
  of: (row) => ofChild((child) => ageBandOn(title, () => day(row)).of(child)),
  strata: allAges.map(({ value, label }) => ({ value, label: value === 'under-1' ? 'Unborn, or under 1' : label })),
  unknownLabel: 'No date of birth',
});

export const ageOnLastDay = /* @__PURE__ */ ageBandOn('Age on the last day of the period', () => periodEnd);

/** Age on the last day. An expected birth date without a birth date is an unborn child; so is a birth after the last day. */
export const ageFromUnborn = {
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

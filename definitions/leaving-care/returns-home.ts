import {
  addDays,
  addMonths,
  ageOn,
  and,
  atLeast,
  before,
  codeList,
  type Expr,
  isKnown,
  ofChild,
  onOrAfter,
  periodEnd,
  periodStart,
  type Row,
} from '../../src/language/index.js';

export const returnsHome = /* @__PURE__ */ codeList({
  name: 'returnsHome',
  title: 'returns home',
  codes: ['E4A', 'E4B'],
  source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
});

/** Ended in the period moved back twelve months; the last limit is taken from the day after it, so that 29 February falls in one. */
export const endedAYearBefore = (care: Row<'carePeriods'>): Expr<'boolean'> =>
  and(
    isKnown(care.endedOn),
    onOrAfter(care.endedOn, addMonths(periodStart, -12)),
    before(care.endedOn, addMonths(addDays(periodEnd, 1), -12)),
  );

export const turnedAnAdultWithinAYear = (care: Row<'carePeriods'>): Expr<'boolean'> =>
  atLeast(
    ageOn(
      ofChild((child) => child.birthDate),
      addMonths(care.endedOn, 12),
    ),
    18,
  );

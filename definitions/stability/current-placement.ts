import {
  addMonths,
  after,
  and,
  before,
  codeList,
  type Expr,
  exists,
  idiom,
  isNull,
  latestDateOf,
  latestOf,
  onOrBefore,
  or,
  periodEnd,
} from '../../src/language/index.js';
import { ssda903PlacementTypes } from '../common/looked-after.js';

/** One period of care has lasted that many months on the last day, and goes on. */
export function hasBeenInCareForMonths(months: number): Expr<'boolean'> {
  return exists('carePeriods', (period) =>
    and(onOrBefore(period.startedOn, addMonths(periodEnd, -months)), or(isNull(period.endedOn), after(period.endedOn, periodEnd))),
  );
}

/**
 * The day the placement the child is in on the last day began. For a child looked after that day it is the latest
 * placement begun by then: open, or left for a temporary placement from which the child is to return.
 */
export function currentPlacementStartedOn(): Expr<'date'> {
  return idiom('currentPlacementStartedOn', 'the start of the current placement', [], startOfLatestPlacement());
}

function startOfLatestPlacement(): Expr<'date'> {
  return latestDateOf('placements', {
    where: (placement) => onOrBefore(placement.startedOn, periodEnd),
    of: (placement) => placement.startedOn,
  });
}

/** The placement type with which it began. With the current foster carers adoption goes on with the placement, so it did not begin as adoption. */
export function currentPlacementBeganAs(): Expr<'code'> {
  return idiom(
    'currentPlacementBeganAs',
    'the type with which the current placement began',
    [],
    latestOf('placements', {
      where: (placement) => onOrBefore(placement.startedOn, periodEnd),
      of: (placement) => placement.firstPlacementType,
    }),
  );
}

/** The day the placement before the current one began. */
export function previousPlacementStartedOn(): Expr<'date'> {
  return idiom(
    'previousPlacementStartedOn',
    'the start of the placement before the current one',
    [],
    latestDateOf('placements', {
      where: (placement) => before(placement.startedOn, startOfLatestPlacement()),
      of: (placement) => placement.startedOn,
    }),
  );
}

export const placedForAdoptionWithOthers = /* @__PURE__ */ codeList({
  name: 'placedForAdoptionWithOthers',
  title: 'placements for adoption with others than the current foster carers',
  codes: ['A4', 'A6'],
  source: ssda903PlacementTypes,
});

import { before, codeList, type Expr, idiom, latestDateOf, latestOf, openOn, periodEnd, type Row } from '../../src/language/index.js';
import { ssda903PlacementTypes } from '../common/looked-after.js';

/**
 * The day the placement the child is in on the last day began: the latest that is open that day. A placement left for a
 * temporary one is open until that ends.
 */
export function currentPlacementStartedOn(): Expr<'date'> {
  return idiom(
    'currentPlacementStartedOn',
    'the start of the current placement',
    [],
    latestDateOf('placements', { where: isOpen, of: (placement) => placement.startedOn }),
  );
}

function isOpen(placement: Row<'placements'>): Expr<'boolean'> {
  return openOn(placement.startedOn, placement.endedOn, periodEnd);
}

/** The placement type with which it began. With the current foster carers adoption goes on with the placement, so it did not begin as adoption. */
export function currentPlacementBeganAs(): Expr<'code'> {
  return idiom(
    'currentPlacementBeganAs',
    'the type with which the current placement began',
    [],
    latestOf('placements', { where: isOpen, of: (placement) => placement.firstPlacementType }),
  );
}

/** The day the placement before the current one began. */
export function previousPlacementStartedOn(): Expr<'date'> {
  return idiom(
    'previousPlacementStartedOn',
    'the start of the placement before the current one',
    [],
    latestDateOf('placements', {
      where: (placement) => before(placement.startedOn, currentPlacementStartedOn()),
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

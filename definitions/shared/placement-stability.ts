import { addMonths, before, idiom, latestDateOf, latestOf, onOrBefore, periodEnd, type Expr } from '../../src/language/index.js';

/** NI 63 and its successors: two and a half years in care, two years in one placement. */
export const careHadBegunBy = /* @__PURE__ */ addMonths(periodEnd, -30);
export const placementHadBegunBy = /* @__PURE__ */ addMonths(periodEnd, -24);

const startOfLatestPlacement = (): Expr<'date'> =>
  latestDateOf('placements', { where: (placement) => onOrBefore(placement.startedOn, periodEnd), of: (placement) => placement.startedOn });

/**
 * The day the placement the child is in on the last day began. For a child looked after that day it is the latest
 * placement begun by then: open, or left for a temporary placement from which the child is to return.
 */
export const currentPlacementStartedOn = (): Expr<'date'> =>
  idiom('currentPlacementStartedOn', 'the start of the current placement', [], startOfLatestPlacement());

/** The placement type with which it began. With the current foster carers adoption goes on with the placement, so it did not begin as adoption. */
export const currentPlacementBeganAs = (): Expr<'code'> =>
  idiom(
    'currentPlacementBeganAs',
    'the type with which the current placement began',
    [],
    latestOf('placements', { where: (placement) => onOrBefore(placement.startedOn, periodEnd), of: (placement) => placement.firstPlacementType }),
  );

/** The day the placement before the current one began. */
export const previousPlacementStartedOn = (): Expr<'date'> =>
  idiom(
    'previousPlacementStartedOn',
    'the start of the placement before the current one',
    [],
    latestDateOf('placements', { where: (placement) => before(placement.startedOn, startOfLatestPlacement()), of: (placement) => placement.startedOn }),
  );

import { addMonths, after, and, before, countOf, exists, idiom, isNull, latestDateOf, latestOf, onOrBefore, or, periodEnd, periodStart, type Expr } from '../../src/language/index.js';

/** NI 63 and its successors: two and a half years in care, two years in one placement. */
const careHadBegunBy = /* @__PURE__ */ addMonths(periodEnd, -30);
export const placementHadBegunBy = /* @__PURE__ */ addMonths(periodEnd, -24);

/** One period of care has lasted the two and a half years and goes on. */
export const hasBeenInCareLongEnough = (): Expr<'boolean'> =>
  exists('carePeriods', (period) => and(onOrBefore(period.startedOn, careHadBegunBy), or(isNull(period.endedOn), after(period.endedOn, periodEnd))));

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

/** How many placements of the child overlap the period: each at least a night long, and one that ended on the first day is over. */
export const placementsInPeriod = (): Expr<'integer'> =>
  countOf('placements', (placement) =>
    and(
      onOrBefore(placement.startedOn, periodEnd),
      or(isNull(placement.endedOn), and(after(placement.endedOn, periodStart), after(placement.endedOn, placement.startedOn))),
    ),
  );

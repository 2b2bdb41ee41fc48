import { and, equals, isAmong, isNotAmong, isNull, or } from '../build/expressions.js';
import type { Expr, Row } from '../build/typed.js';
import { careGoesOn } from './care-goes-on.js';
import { chain } from './chain.js';
import { adoptionByCurrentFosterCarer, sameCarerReasons, temporaryPlacements } from './code-lists.js';

type Stay = Row<'stays'>;

/**
 * Two stays are at one place: by the postcode where both were returned (rule 383 of the return asks for it from 2025 to
 * 2026), else by the Ofsted number where both were; with neither the type of placement, which that rule asked for before,
 * is all there is. The number of a foster home is that of its agency, so the postcode says more.
 */
const atOnePlace = (stay: Stay, previous: Stay): Expr<'boolean'> =>
  or(
    equals(stay.placementPostcode, previous.placementPostcode),
    and(
      eitherUnknown(stay.placementPostcode, previous.placementPostcode),
      or(equals(stay.placementUrn, previous.placementUrn), eitherUnknown(stay.placementUrn, previous.placementUrn)),
    ),
  );

const eitherUnknown = (one: Expr, other: Expr): Expr<'boolean'> => or(isNull(one), isNull(other));

/**
 * A continuous stay with one carer, however many episodes it is cut into. After a temporary placement (T0 to T4) a child
 * who is back in the same type of placement at the same place has not moved; without one the reason for the episode says
 * whether the carer changed, also when days lie between. Placement for adoption with the current foster carer is no move.
 */
export const placements = /* @__PURE__ */ chain({
  name: 'placements',
  singular: 'placement',
  plural: 'placements',
  description: 'A continuous stay with one carer, temporary placements (T0 to T4) from it included, short breaks (V3 and V4) left out.',
  from: 'stays',
  // A temporary placement that follows none is no placement.
  where: (stay) => isNotAmong(stay.placementType, temporaryPlacements),
  joins: (stay, previous) => {
    const wasAway = isAmong(previous.lastPlacementType, temporaryPlacements);
    return and(
      ...careGoesOn(stay, previous),
      or(
        isAmong(stay.placementType, adoptionByCurrentFosterCarer),
        and(wasAway, equals(stay.placementType, previous.placementType), atOnePlace(stay, previous)),
        and(isNotAmong(previous.lastPlacementType, temporaryPlacements), isAmong(stay.reasonStarted, sameCarerReasons)),
      ),
    );
  },
  orderBy: 'startedOn',
  endsOn: 'endedOn',
  columns: {
    startedOn: { take: 'first', of: 'startedOn' },
    endedOn: { take: 'lastToEnd', of: 'endedOn' },
    firstPlacementType: { take: 'first', of: 'placementType' },
    placementType: { take: 'last', of: 'placementType' },
    stays: { take: 'count' },
  },
});

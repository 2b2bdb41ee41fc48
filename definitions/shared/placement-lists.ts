import { codeList } from '../../src/language/index.js';

/** Placement types and orders by what they have in common. Codes as the sector's validator of the SSDA903 return lists them. */
const ssda903 = 'SSDA903 placement types, as the sector’s validator of the return lists them';

export const fosterPlacements = /* @__PURE__ */ codeList({
  name: 'fosterPlacements',
  title: 'foster placements',
  codes: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  source: ssda903,
});

export const kinshipFosterPlacements = /* @__PURE__ */ codeList({
  name: 'kinshipFosterPlacements',
  title: 'foster placements with a relative or friend',
  codes: ['U1', 'U2', 'U3'],
  source: ssda903,
});

export const kinshipFosterAndParents = /* @__PURE__ */ codeList({
  name: 'kinshipFosterAndParents',
  title: 'foster placements with a relative or friend, and placements with parents',
  codes: ['U1', 'U2', 'U3', 'P1'],
  source: ssda903,
});

export const withParents = /* @__PURE__ */ codeList({
  name: 'withParents',
  title: 'placements with parents or others with parental responsibility',
  codes: ['P1'],
  source: ssda903,
});

export const placedForAdoptionWithOthers = /* @__PURE__ */ codeList({
  name: 'placedForAdoptionWithOthers',
  title: 'placements for adoption with others than the current foster carers',
  codes: ['A4', 'A6'],
  source: ssda903,
});

export const careOrders = /* @__PURE__ */ codeList({
  name: 'careOrders',
  title: 'interim and full care orders',
  codes: ['C1', 'C2'],
  source: 'SSDA903 legal statuses C1 (interim care order) and C2 (full care order), as the sector’s validator of the return lists them',
});

import { codeList } from '../../src/language/index.js';
import { ssda903PlacementTypes } from '../common/looked-after.js';

export const fosterPlacements = /* @__PURE__ */ codeList({
  name: 'fosterPlacements',
  title: 'foster placements',
  codes: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  source: ssda903PlacementTypes,
});

export const childrensHomes = /* @__PURE__ */ codeList({
  name: 'childrensHomes',
  title: 'secure homes and children’s homes',
  codes: ['K1', 'K2'],
  source: ssda903PlacementTypes,
});

/** K3 took the place of H5 and P2 in the return of 2025. */
export const supportedAccommodation = /* @__PURE__ */ codeList({
  name: 'supportedAccommodation',
  title: 'supported accommodation and independent living',
  codes: ['H5', 'P2', 'K3'],
  source: ssda903PlacementTypes,
});

export const otherResidential = /* @__PURE__ */ codeList({
  name: 'otherResidential',
  title: 'other residential settings',
  codes: ['R1', 'R2', 'R3', 'R5'],
  source: ssda903PlacementTypes,
});

export const placedForAdoption = /* @__PURE__ */ codeList({
  name: 'placedForAdoption',
  title: 'placements for adoption',
  codes: ['A3', 'A4', 'A5', 'A6'],
  source: ssda903PlacementTypes,
});

/** Z11 to Z14 took the place of Z1 in the return of 2026. */
export const otherPlacements = /* @__PURE__ */ codeList({
  name: 'otherPlacements',
  title: 'other placements',
  codes: ['Z1', 'Z11', 'Z12', 'Z13', 'Z14'],
  source: ssda903PlacementTypes,
});

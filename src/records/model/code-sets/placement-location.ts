import type { CodeSet } from './code-set.js';

/** Where the placement is (SSDA903, derived from the postcodes). */
export const placementLocation: CodeSet = {
  name: 'placementLocation',
  title: 'Placement location',
  source:
    'data-to-insight/csc-validator-be-903 (commit 10ad07c), which derives PL_LOCATION from the authority of the placement postcode; DfE publishes placements inside and outside the boundary',
  codes: [
    { code: 'IN', label: 'In the area of the responsible authority' },
    { code: 'OUT', label: 'Outside it' },
  ],
};

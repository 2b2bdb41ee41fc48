import type { CodeSet } from './code-set.js';

/** Legal status (SSDA903). */
export const legalStatus: CodeSet = {
  name: 'legalStatus',
  title: 'Legal status',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'C1', label: 'Interim care order' },
    { code: 'C2', label: 'Full care order' },
    { code: 'D1', label: 'Freeing order granted' },
    { code: 'E1', label: 'Placement order granted' },
    { code: 'V2', label: 'Single period of accommodation under section 20' },
    { code: 'V3', label: 'Accommodated under an agreed series of short breaks, each returned as an episode' },
    { code: 'V4', label: 'Accommodated under an agreed series of short breaks, returned as one agreement' },
    { code: 'L1', label: 'Under police protection in authority accommodation' },
    { code: 'L2', label: 'Emergency protection order' },
    { code: 'L3', label: 'Under a child assessment order in authority accommodation' },
    { code: 'J1', label: 'Remanded to authority accommodation or youth detention' },
    { code: 'J2', label: 'Held under the Police and Criminal Evidence Act in authority accommodation' },
    { code: 'J3', label: 'Sentenced to a youth rehabilitation order with residence or intensive fostering' },
  ],
};

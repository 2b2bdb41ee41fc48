import type { CodeSet } from './code-set.js';

/** Placement provider (SSDA903). */
export const placementProvider: CodeSet = {
  name: 'placementProvider',
  title: 'Placement provider',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'PR0', label: 'Parent or other person with parental responsibility' },
    { code: 'PR1', label: 'Own provision of the authority' },
    { code: 'PR2', label: 'Another local authority' },
    { code: 'PR3', label: 'Other public provision' },
    { code: 'PR4', label: 'Private provision' },
    { code: 'PR5', label: 'Voluntary or third sector provision' },
  ],
};

import type { CodeSet } from './code-set.js';

/** Reason the plan for adoption ceased (SSDA903). */
export const reasonAdoptionCeased: CodeSet = {
  name: 'reasonAdoptionCeased',
  title: 'Reason the plan for adoption ceased',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'RD1', label: 'The child’s needs changed after the decision' },
    { code: 'RD2', label: 'The court made no placement order' },
    { code: 'RD3', label: 'No adopters could be found' },
    { code: 'RD4', label: 'Other reason' },
  ],
};

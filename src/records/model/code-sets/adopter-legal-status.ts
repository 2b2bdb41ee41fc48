import type { CodeSet } from './code-set.js';

/** Legal status of the adopters (SSDA903). */
export const adopterLegalStatus: CodeSet = {
  name: 'adopterLegalStatus',
  title: 'Legal status of the adopters',
  source:
    'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c); the meaning of L4 was not found in a public source',
  codes: [
    { code: 'L0', label: 'Single adopter' },
    { code: 'L11', label: 'Married couple' },
    { code: 'L12', label: 'Couple in a civil partnership' },
    { code: 'L2', label: 'Couple of different sexes, not married' },
    { code: 'L3', label: 'Couple of one sex, not in a civil partnership' },
    { code: 'L4', label: 'Another legal status' },
  ],
};

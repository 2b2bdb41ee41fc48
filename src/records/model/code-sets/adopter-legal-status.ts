import type { CodeSet } from './code-set.js';

/** Legal status of the adopters (SSDA903). */
export const adopterLegalStatus: CodeSet = {
  name: 'adopterLegalStatus',
  title: 'Legal status of the adopters',
  source:
    'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c, rules 517, 518, 520 and 524); meanings from the return’s item guidance as relayed by data-to-insight/ssd-data-model (commit 0855a2b, ssd_permanence.yml)',
  codes: [
    { code: 'L0', label: 'Single adopter' },
    { code: 'L11', label: 'Married couple of different sexes' },
    { code: 'L12', label: 'Married couple of one sex' },
    { code: 'L2', label: 'Couple in a civil partnership' },
    { code: 'L3', label: 'Couple of different sexes, not married' },
    { code: 'L4', label: 'Couple of one sex, neither married nor in a civil partnership' },
  ],
};

import type { CodeSet } from './code-set.js';

/** Previous permanence arrangement (SSDA903). */
export const previousPermanence: CodeSet = {
  name: 'previousPermanence',
  title: 'Previous permanence arrangement',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order' },
    { code: 'P3', label: 'Residence order' },
    { code: 'P4', label: 'Child arrangements order' },
    { code: 'Z1', label: 'No previous permanence arrangement' },
  ],
};

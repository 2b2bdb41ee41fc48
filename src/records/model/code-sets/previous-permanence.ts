import type { CodeSet } from './code-set.js';

/** Previous permanence arrangement (SSDA903). */
export const previousPermanence: CodeSet = {
  name: 'previousPermanence',
  title: 'Previous permanence arrangement',
  source:
    'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c); meanings from the return’s item guidance as relayed by data-to-insight/ssd-data-model (commit 0855a2b, ssd_cla_previous_permanence.yml)',
  codes: [
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order' },
    { code: 'P3', label: 'Residence order, or child arrangements order that says with whom the child lives' },
    { code: 'P4', label: 'Not known whether there was one' },
    { code: 'Z1', label: 'No previous permanence arrangement' },
  ],
};

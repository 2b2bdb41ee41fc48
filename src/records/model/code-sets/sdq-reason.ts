import type { CodeSet } from './code-set.js';

/** Reason for no SDQ score (SSDA903). */
export const sdqReason: CodeSet = {
  name: 'sdqReason',
  title: 'Reason for no SDQ score',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'SDQ1', label: 'Under 4 or over 16 at the date of the assessment' },
    { code: 'SDQ2', label: 'Carer refused to complete it' },
    { code: 'SDQ3', label: 'Severity of the child’s disability' },
    { code: 'SDQ4', label: 'Other reason' },
    { code: 'SDQ5', label: 'Child refused to complete it' },
  ],
};

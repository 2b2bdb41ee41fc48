import type { CodeSet } from './code-set.js';

/** Reason for the change of social worker (SSDA903). */
export const socialWorkerChangeReason: CodeSet = {
  name: 'socialWorkerChangeReason',
  title: 'Reason for the change of social worker',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c); collected from the year ending 2024',
  codes: [
    { code: 'MANAGE', label: 'Social worker became a manager', from: 2024 },
    { code: 'FCONTA', label: 'Fixed or agency contract ended', from: 2024 },
    { code: 'LEFTRL', label: 'Social worker left the role', from: 2024 },
    { code: 'ORGRST', label: 'Organisational restructure', from: 2024 },
    { code: 'TSPROC', label: 'Passed to another team as part of usual process', from: 2024 },
    { code: 'ABSENC', label: 'Absence of the social worker', from: 2024 },
    { code: 'CHCHAN', label: 'Child asked for a change', from: 2024 },
    { code: 'PCCHAN', label: 'Parent or carer asked for a change', from: 2024 },
    { code: 'SWDIED', label: 'Social worker died', from: 2024 },
    { code: 'OTHERS', label: 'Other reason', from: 2024 },
  ],
};

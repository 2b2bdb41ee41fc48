import type { CodeSet } from './code-set.js';

/** Reason for the change of social worker (SSDA903). */
export const socialWorkerChangeReason: CodeSet = {
  name: 'socialWorkerChangeReason',
  title: 'Reason for the change of social worker',
  source:
    'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c); meanings from the return’s item guidance as relayed by data-to-insight/ssd-data-model (commit 0855a2b, ssd_involvements.yml); collected from the year ending 2024',
  codes: [
    { code: 'MANAGE', label: 'Caseloads managed', from: 2024 },
    { code: 'FCONTA', label: 'First contact or re-referral', from: 2024 },
    { code: 'LEFTRL', label: 'Previous social worker left the role', from: 2024 },
    { code: 'ORGRST', label: 'New social worker after a reorganisation', from: 2024 },
    { code: 'TSPROC', label: 'New social worker by the usual process of transfer', from: 2024 },
    { code: 'ABSENC', label: 'Cover for an absence, or return from one', from: 2024 },
    { code: 'CHCHAN', label: 'Child asked for a change', from: 2024 },
    { code: 'PCCHAN', label: 'Parent or carer asked for a change', from: 2024 },
    { code: 'SWDIED', label: 'Previous social worker died', from: 2024 },
    { code: 'OTHERS', label: 'Other reason', from: 2024 },
  ],
};

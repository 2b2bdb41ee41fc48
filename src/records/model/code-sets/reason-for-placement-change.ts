import type { CodeSet } from './code-set.js';

/** Reason for the placement change (SSDA903). */
export const reasonForPlacementChange: CodeSet = {
  name: 'reasonForPlacementChange',
  title: 'Reason for the placement change',
  source:
    'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c); SocialFinanceDigitalLabs/liia-tools schema by year: CUSTOD from the year ending 2019',
  codes: [
    { code: 'CARPL', label: 'Change to or carrying out of the care plan' },
    { code: 'CLOSE', label: 'Provision closed or the carer resigned' },
    { code: 'ALLEG', label: 'Allegation' },
    { code: 'STAND', label: 'Concern about the standard of care' },
    { code: 'APPRR', label: 'Approval removed' },
    { code: 'CREQB', label: 'Carer asked for the placement to end because of the child’s behaviour' },
    { code: 'CREQO', label: 'Carer asked for the placement to end for another reason' },
    { code: 'CHILD', label: 'Child asked for the placement to end' },
    { code: 'LAREQ', label: 'Authority asked for the placement to end' },
    { code: 'PLACE', label: 'Change of the placement’s status only' },
    { code: 'CUSTOD', label: 'Custody arrangement', from: 2019 },
    { code: 'OTHER', label: 'Other' },
  ],
};

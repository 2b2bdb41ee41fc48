import type { CodeSet } from './code-set.js';

/** Reason for the new episode (SSDA903). */
export const reasonForNewEpisode: CodeSet = {
  name: 'reasonForNewEpisode',
  title: 'Reason for the new episode',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'S', label: 'Started to be looked after' },
    { code: 'L', label: 'Change of legal status only' },
    { code: 'P', label: 'Change of placement and carer' },
    { code: 'T', label: 'Change of placement, same carer' },
    { code: 'B', label: 'Change of legal status, placement and carer' },
    { code: 'U', label: 'Change of legal status and placement, same carer' },
  ],
};

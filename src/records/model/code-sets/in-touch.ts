import type { CodeSet } from './code-set.js';

/** Whether the authority is in touch with the care leaver (SSDA903). */
export const inTouch: CodeSet = {
  name: 'inTouch',
  title: 'Whether the authority is in touch with the care leaver',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'YES', label: 'In touch' },
    { code: 'NO', label: 'Not in touch' },
    { code: 'DIED', label: 'Died after leaving care' },
    { code: 'REFU', label: 'Refused contact' },
    { code: 'NREQ', label: 'Needs no services' },
    { code: 'RHOM', label: 'Returned home to parents for at least six months' },
  ],
};

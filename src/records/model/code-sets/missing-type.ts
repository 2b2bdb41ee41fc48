import type { CodeSet } from './code-set.js';

/** Missing, or away without authorisation (SSDA903). */
export const missingType: CodeSet = {
  name: 'missingType',
  title: 'Missing, or away without authorisation',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'M', label: 'Missing' },
    { code: 'A', label: 'Away from placement without authorisation' },
  ],
};

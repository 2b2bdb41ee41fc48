import type { CodeSet } from './code-set.js';

/** Sex of the adopters (SSDA903). */
export const adopterSex: CodeSet = {
  name: 'adopterSex',
  title: 'Sex of the adopters',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'M1', label: 'One man' },
    { code: 'F1', label: 'One woman' },
    { code: 'MM', label: 'Two men' },
    { code: 'FF', label: 'Two women' },
    { code: 'MF', label: 'A man and a woman' },
  ],
};

import type { CodeSet } from './code-set.js';

/** Main activity of the care leaver (SSDA903). */
export const activity: CodeSet = {
  name: 'activity',
  title: 'Main activity of the care leaver',
  source:
    'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c); F3 and P3 became F4, P4, F5 and P5 in the year ending 2022 by the schema of SocialFinanceDigitalLabs/liia-tools-pipeline (commit 4aff918) and by the return’s item guidance as relayed by data-to-insight/ssd-data-model (commit 4987c73)',
  codes: [
    { code: 'F1', label: 'Full time in higher education' },
    { code: 'P1', label: 'Part time in higher education' },
    { code: 'F2', label: 'Full time in education other than higher' },
    { code: 'P2', label: 'Part time in education other than higher' },
    { code: 'F3', label: 'Full time in training or employment', to: 2021 },
    { code: 'P3', label: 'Part time in training or employment', to: 2021 },
    { code: 'F4', label: 'Full time in an apprenticeship', from: 2022 },
    { code: 'P4', label: 'Part time in an apprenticeship', from: 2022 },
    { code: 'F5', label: 'Full time in training or employment other than an apprenticeship', from: 2022 },
    { code: 'P5', label: 'Part time in training or employment other than an apprenticeship', from: 2022 },
    { code: 'G4', label: 'Not in education, employment or training because of illness or disability' },
    { code: 'G5', label: 'Not in education, employment or training for another reason' },
    { code: 'G6', label: 'Not in education, employment or training because of pregnancy or parenting' },
    { code: '0', label: 'Not in touch' },
  ],
};

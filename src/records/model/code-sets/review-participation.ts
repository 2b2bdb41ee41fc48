import type { CodeSet } from './code-set.js';

/** How the child took part in the review (SSDA903). */
export const reviewParticipation: CodeSet = {
  name: 'reviewParticipation',
  title: 'How the child took part in the review',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'PN0', label: 'Child was under four at the review' },
    { code: 'PN1', label: 'Attended and spoke for themselves' },
    { code: 'PN2', label: 'Attended and an advocate spoke for them' },
    { code: 'PN3', label: 'Attended and gave views without speech' },
    { code: 'PN4', label: 'Attended but gave no views' },
    { code: 'PN5', label: 'Did not attend but briefed an advocate' },
    { code: 'PN6', label: 'Did not attend but sent views by other means' },
    { code: 'PN7', label: 'Did not attend and gave no views' },
  ],
};

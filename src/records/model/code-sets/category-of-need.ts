import type { CodeSet } from './code-set.js';

/** Category of need (SSDA903). */
export const categoryOfNeed: CodeSet = {
  name: 'categoryOfNeed',
  title: 'Category of need',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c)',
  codes: [
    { code: 'N1', label: 'Abuse or neglect' },
    { code: 'N2', label: 'Child’s disability or illness' },
    { code: 'N3', label: 'Parental illness or disability' },
    { code: 'N4', label: 'Family in acute stress' },
    { code: 'N5', label: 'Family dysfunction' },
    { code: 'N6', label: 'Socially unacceptable behaviour' },
    { code: 'N7', label: 'Low income' },
    { code: 'N8', label: 'Absent parenting' },
  ],
};

import type { CodeSet } from './code-set.js';

export const courtReportKind: CodeSet = {
  name: 'courtReportKind',
  title: 'Kind of report for a family court',
  source: 'sections 7 and 37 of the Children Act 1989, under which a court may order a report from an authority',
  codes: [
    { code: 'section-7', label: 'Welfare report (section 7)' },
    { code: 'section-37', label: 'Report on whether to apply for an order (section 37)' },
  ],
};

import type { CodeSet } from './code-set.js';

const source =
  'MHCLG revenue outturn forms RO3 and RSX and DfE section 251 outturn, as the dashboard’s and LAIT’s notes name their lines; the codes are this library’s own, because the forms number their lines anew';

export const financialReturn: CodeSet = {
  name: 'financialReturn',
  title: 'Financial return',
  source,
  codes: [
    { code: 'ro3', label: 'Revenue outturn, social care and public health (RO3)' },
    { code: 'rsx', label: 'Revenue outturn summary (RSX)' },
    { code: 's251', label: 'Section 251 outturn' },
  ],
};

export const spendLine: CodeSet = {
  name: 'spendLine',
  title: 'Line of a financial return',
  source,
  codes: [
    { code: 'childrens-social-care', label: 'Children’s social care' },
    { code: 'children-looked-after', label: 'Children looked after' },
    { code: 'all-services', label: 'All services' },
    { code: 'residential-care', label: 'Residential care' },
    { code: 'fostering', label: 'Fostering services' },
    { code: 'adoption', label: 'Adoption services' },
    { code: 'social-work', label: 'Social work, commissioning and staff' },
    { code: 'family-support', label: 'Family support services' },
    { code: 'safeguarding', label: 'Safeguarding children and young people’s services' },
    { code: 'youth-justice', label: 'Youth justice' },
    { code: 'other', label: 'Other children’s services' },
  ],
};

export const spendBasis: CodeSet = {
  name: 'spendBasis',
  title: 'Basis of an amount',
  source,
  codes: [
    { code: 'total', label: 'Total expenditure, before income' },
    { code: 'gross', label: 'Gross expenditure' },
    { code: 'net', label: 'Net current expenditure' },
  ],
};

export const admissionAgeBand: CodeSet = {
  name: 'admissionAgeBand',
  title: 'Ages of a count of hospital admissions',
  source: 'OHID indicators of emergency admissions for injury: children of 0 to 4, 0 to 14, and young people of 15 to 24',
  codes: [
    { code: '0-4', label: '0 to 4' },
    { code: '0-14', label: '0 to 14' },
    { code: '15-24', label: '15 to 24' },
  ],
};

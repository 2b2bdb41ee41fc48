import { code, date, decimal, integer } from '../column.js';
import { table } from '../table.js';

export const authorities = /* @__PURE__ */ table({
  singular: 'local authority',
  plural: 'local authorities',
  description: 'One row for each local authority that any record of an authority as a whole is held of.',
  owner: 'authority',
  orderBy: null,
  identity: [],
  columns: { laCode: code('localAuthority', 'code of the authority') },
});

export const inspections = /* @__PURE__ */ table({
  singular: 'inspection',
  plural: 'inspections',
  description: 'One row for each inspection of an authority’s children’s services by Ofsted that gave judgements.',
  owner: 'authority',
  orderBy: 'inspectedOn',
  identity: ['inspectedOn'],
  columns: {
    inspectedOn: date('date the inspection ended'),
    publishedOn: date('date the report was published'),
    overall: code('inspectionJudgement', 'overall effectiveness'),
    leaders: code('inspectionJudgement', 'impact of leaders on social work practice'),
  },
});

export const spend = /* @__PURE__ */ table({
  singular: 'line of a financial return',
  plural: 'lines of a financial return',
  description: 'One row for each line of an authority’s financial return for a year, on one basis.',
  owner: 'authority',
  orderBy: 'financialYearEndedOn',
  identity: ['financialYearEndedOn', 'return', 'line', 'basis'],
  columns: {
    financialYearEndedOn: date('last day of the financial year'),
    return: code('financialReturn', 'return the line is in'),
    line: code('spendLine', 'line of the return'),
    basis: code('spendBasis', 'basis of the amount'),
    thousandPounds: decimal(2, 'amount in thousands of pounds'),
  },
});

export const hospitalAdmissions = /* @__PURE__ */ table({
  singular: 'count of hospital admissions',
  plural: 'counts of hospital admissions',
  description:
    'One row for each published count of emergency hospital admissions of children for injury, by financial year, age band and sex. Published counts are rounded to 5, and those of 1 to 7 are withheld.',
  owner: 'authority',
  orderBy: 'financialYearEndedOn',
  identity: ['financialYearEndedOn', 'ageBand', 'sex'],
  columns: {
    financialYearEndedOn: date('last day of the financial year'),
    ageBand: code('admissionAgeBand', 'ages admitted'),
    sex: code('sex', 'sex'),
    admissions: integer('number of admissions'),
  },
});

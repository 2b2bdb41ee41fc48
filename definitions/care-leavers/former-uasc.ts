import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

export const historyOfUnaccompanied: Metadata['history'] = [
  {
    collection: 'ssda903',
    monthsBefore: 60,
    why: 'Everybody counted was in care after the 16th birthday, which is up to five years before the year in which they turn 21.',
  },
];

export const lastPeriodOfCare: Reading = {
  question: 'Who came unaccompanied?',
  chosen: 'Whom a return names as UASC in a year of the last period of care.',
  others: ['Whom any return ever named', 'Whom the authority’s own records call so today'],
  why: 'A minister’s answer of 2016 counts former UASC by their final period of care. Without a period of care in the records, any return that names the young person decides.',
  verification: 'proposed',
};

export const formerUascSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Young people who came unaccompanied need a view of their own', 'adcsResponse', 'relayed'),
  /* @__PURE__ */ cite('Former UASC are those who were UASC in the last period of care', 'proposal', 'proposed'),
  /* @__PURE__ */ cite(
    'An end of the UASC status before the year is an error, so a child whose status is over is left out of the return',
    'claValidationRules',
    'relayed',
    'rule 104',
  ),
];

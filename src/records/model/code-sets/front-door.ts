import type { CodeSet } from './code-set.js';

const local = 'a grouping of this library: local systems record their own words, of which the standard safeguarding dataset gives examples';

export const contactOutcome: CodeSet = {
  name: 'contactOutcome',
  title: 'Outcome of a contact',
  source: local,
  codes: [
    { code: 'referral', label: 'Became a referral' },
    { code: 'open-case', label: 'Passed to a case that was open' },
    { code: 'early-help', label: 'Passed to early help' },
    { code: 'advice', label: 'Information or advice given' },
    { code: 'none', label: 'No further action' },
    { code: 'other', label: 'Another outcome' },
  ],
};

export const earlyHelpEndReason: CodeSet = {
  name: 'earlyHelpEndReason',
  title: 'Reason early help ended',
  source: local,
  codes: [
    { code: 'outcomes-met', label: 'Outcomes met' },
    { code: 'stepped-up', label: 'Stepped up to social care' },
    { code: 'not-engaged', label: 'Family withdrew, or did not take part' },
    { code: 'moved-away', label: 'Moved away' },
    { code: 'no-further-action', label: 'No further action' },
    { code: 'other', label: 'Another reason' },
  ],
};

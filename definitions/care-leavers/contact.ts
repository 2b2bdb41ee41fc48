import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

export const refusalsAreApart: Reading = {
  question: 'What of young people who want no contact, or need no services?',
  chosen: 'They are neither in touch nor lost: in the denominator only. The breakdown of care-leaver-count by contact shows them.',
  others: ['They count as not in touch', 'They are left out'],
  why: 'The return has codes of their own for them (REFU and NREQ); whether to be in touch is the young person’s choice.',
  verification: 'proposed',
};

export const aboutTheBirthday: Reading = {
  question: 'When must the authority have been in touch?',
  chosen: 'About the birthday, as the authority returned it.',
  others: ['From three months before the birthday to a month after', 'At any time in the last months, as local reports show it'],
  why: 'The published footnotes say around the birthday; no text with a number of days was found.',
  verification: 'relayed',
};

export const contactSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Contact, activity and accommodation of ages 17 to 21 are those around the birthday',
    'dashboard',
    'relayed',
    'footnotes',
  ),
  /* @__PURE__ */ cite('Refusing contact and no longer needing services have codes of their own', 'claItemGuidance', 'relayed', 'in touch'),
];

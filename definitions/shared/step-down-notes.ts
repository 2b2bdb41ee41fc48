import type { Metadata } from '../../src/language/index.js';
import { linkedCaveat } from './children-in-need-populations.js';
import { missingReturns, oneAuthorityOnly } from './children-in-need.js';
import { cite } from './cite.js';
import { shortBreakSources } from './looked-after-notes.js';

/** What a reader must know. */
export const stepDownCaveats: Metadata['caveats'] = [
  'It tells of decisions made two to three years ago.',
  'A child without a date of birth cannot be checked for turning 18; such plans stay in and are reported.',
  linkedCaveat,
  missingReturns,
  oneAuthorityOnly,
];

/** What to ask of plans that stepped down. */
export const stepDownQuestions: Metadata['questions'] = [
  'Was it the same need that came back, or a different one?',
  'What help went on after the plan ended, and for how long?',
  'How many children left the area, and is it known how they are?',
  'Who asked for help the second time: the family, or a partner?',
];

/** Where the rules come from: most are proposed. */
export const stepDownSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('A measure of de-escalated plans without a new presentation in two years was proposed in 2023', 'adcsResponse', 'relayed', 'outcome 3'),
  /* @__PURE__ */ cite('Who is followed, who is left out, what counts as a return and for how long', 'proposal', 'proposed'),
  ...shortBreakSources,
];

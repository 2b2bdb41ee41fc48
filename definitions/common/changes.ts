import type { Metadata } from '../../src/language/index.js';

type Change = NonNullable<Metadata['changes']>[number];

/** What changed for every measure that looks at periods of care. */
export const periodsOfCareMended: Change = {
  version: 2,
  date: '2026-11-28',
  kind: 'meaning',
  what: 'A period of care ends with a reason for leaving care, goes on over one day between two episodes that both say so, and is not ended by an episode inside a longer one.',
  effect: 'None where every episode ends on the day the next begins and says X1; else a few children more or fewer.',
};

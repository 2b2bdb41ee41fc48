import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from './cite.js';

export const endedOnTheDay: Reading = {
  question: 'Is a child whose care ended on the last day looked after that day?',
  chosen: 'No: an episode that ended on the day is over, and counts among those who ceased in the year.',
  others: ['Yes: the child was looked after until that day, so it is still counted'],
  why: 'One day must not count both as in care and as ceased. It is the usual reading of the return, but no official text for it was seen.',
  verification: 'proposed',
};

export const noLegalStatus: Reading = {
  question: 'Is an episode without a legal status a short break?',
  chosen: 'No: it counts, because leaving a child out takes evidence.',
  others: ['It is left out until its legal status is known'],
  why: 'A missing status is a gap in the return; the child was still returned as looked after.',
  verification: 'proposed',
};

export const inTemporaryPlacement: Reading = {
  question: 'Where does a child live who is in hospital, on holiday or in another temporary placement (T0 to T4) that day?',
  chosen: 'In the placement before it, in the same period of care; with none in the records, the type is unknown and is reported.',
  others: ['The temporary placement is a category of its own'],
  why: 'The return expects the child back in that placement.',
  verification: 'proposed',
};

export const shortBreakSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Children looked after under an agreed series of short breaks are left out of every headline count',
    'claMethodology',
    'official',
  ),
  /* @__PURE__ */ cite('The legal statuses of those series are V3 and V4', 'ssda903Validator', 'proposed', 'code list of legal status'),
];

export const whoIsReturned = /* @__PURE__ */ cite(
  'A child is looked after when accommodated for more than 24 hours, or on a care or placement order',
  'lait',
  'relayed',
);

export const onTheDaySources: Metadata['sources'] = [
  whoIsReturned,
  ...shortBreakSources,
  /* @__PURE__ */ cite(
    'A child is looked after on a day when an episode began on or before it and has not ended, or ends after it',
    'proposal',
    'proposed',
  ),
];

export const temporarySource = /* @__PURE__ */ cite(
  'A child in a temporary placement is counted in the placement before it',
  'proposal',
  'proposed',
  'the child must return to the normal placement: rule 383 of the sector’s validator',
);

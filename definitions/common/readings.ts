import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from './cite.js';

export const endedOnTheDay: Reading = {
  question: 'Is a child whose care ended on the last day looked after that day?',
  chosen: 'No: an episode that ended on the day is over, and counts among those who ceased in the year.',
  others: ['Yes: the child was looked after until that day, so it is still counted'],
  why: 'DfE’s derived field of children looked after on 31 March asks that the current episode has no end; and one day must not count both as in care and as ceased.',
  verification: 'relayed',
};

export const noLegalStatus: Reading = {
  question: 'Is an episode without a legal status a short break?',
  chosen: 'No: it counts, because leaving a child out takes evidence.',
  others: ['It is left out until its legal status is known'],
  why: 'DfE’s derived field leaves out V3 and V4, which a missing status is not; the child was still returned as looked after.',
  verification: 'relayed',
};

export const inTemporaryPlacement: Reading = {
  question: 'Where does a child live who is in hospital, on holiday or in another temporary placement (T0 to T4) that day?',
  chosen: 'In the placement before it, in the same period of care; with none in the records, the type is unknown and is reported.',
  others: ['The temporary placement is a category of its own'],
  why: 'After a temporary placement the return asks for the placement type of before it, and it asks for no reason for a change of placement.',
  verification: 'relayed',
};

export const currentEpisode: Reading = {
  question: 'What if two episodes of a child are open on the day?',
  chosen: 'The latest to begin is the current one: it says whether the child is looked after, in which legal status and where.',
  others: ['Any of them that is not of short breaks makes the child looked after'],
  why: 'DfE’s derived field looks at the current episode. Two open episodes are a fault of the return, and the reader reports them.',
  verification: 'relayed',
};

export const shortBreakSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Children looked after under an agreed series of short breaks are left out of every headline count',
    'claMethodology',
    'official',
  ),
  /* @__PURE__ */ cite('The legal statuses of those series are V3 and V4', 'claItemGuidance', 'relayed', 'legal status'),
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
    'A child is looked after on 31 March when the current episode has no end and its legal status is not V3 or V4',
    'claValidationRules',
    'relayed',
    'the derived field CLA_AT_31_MARCH, in rule SW01STG1',
  ),
];

export const temporarySource = /* @__PURE__ */ cite(
  'A child in a temporary placement is counted in the placement before it',
  'claValidationRules',
  'relayed',
  'after it comes the placement type of before, and no reason for a change of placement is returned: rules 383 and 226',
);

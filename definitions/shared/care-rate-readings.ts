import type { Metadata } from '../../src/language/index.js';

/** The headline of the stock counts everyone. */
export const everyChildLookedAfter: Metadata['interpretations'][number] = {
  question: 'Are unaccompanied asylum-seeking children counted?',
  chosen: 'Yes; the rates without them and of them alone have ids of their own.',
  others: ['Without them: children-in-care-rate-excluding-uasc', 'Only them: children-in-care-rate-uasc-only'],
  why: 'The published headline counts every child looked after. The two other rates are to be read beside it.',
  verification: 'relayed',
};

/** Where the rate is published. */
export const childrenInCarePublished: Metadata['publishedAs'] = [
  {
    publication: 'Children looked after in England including adoptions',
    where: 'cla_number_and_rate_per_10k_children.csv, children looked after on 31 March',
    agreement: 'The published rate is reproduced from the published count and population; the count itself rests on records that DfE has cleaned.',
  },
];

/** The headline of starts counts everyone. */
export const everyChildWhoStarted: Metadata['interpretations'][number] = {
  question: 'Are unaccompanied asylum-seeking children counted?',
  chosen: 'Yes; the rates without them and of them alone have ids of their own.',
  others: ['Without them: new-entrants-to-care-rate-excluding-uasc', 'Only them: new-entrants-to-care-rate-uasc-only'],
  why: 'The published headline counts every child who started. The two other rates are to be read beside it.',
  verification: 'relayed',
};

/** The other reading of a move from short breaks. */
export const movesAreStarts: Metadata['interpretations'][number] = {
  question: 'Does a child start to be looked after who moves from a series of short breaks (V3 or V4) to another legal status?',
  chosen: 'Yes, on the day the other status begins.',
  others: ['No: new-entrants-to-care-rate, which counts only episodes whose reason is that care started (S)'],
  why: 'Short breaks are left out of care, so leaving them for another status is entering it. The published rate may or may not count these children.',
  verification: 'proposed',
};

/** A missing row is not a start. */
export const gapsAreNoStarts: Metadata['interpretations'][number] = {
  question: 'Does a period of care begin when an episode follows a gap in the return without a start?',
  chosen: 'Not here: without a start, or a short break that ended that day, it is taken for a fault of the return.',
  others: ['Yes: any gap ends care, and what follows it begins anew'],
  why: 'A missing row must not look like a child entering care.',
  verification: 'proposed',
};

import type { Metadata } from '../../src/language/index.js';
import { cite } from './cite.js';
import { claDisclosure, firstVersion, oneAuthorityOnly, onTheDaySources, shortBreakSources, sinceLinkedReturns, wholePercent } from './looked-after-notes.js';

/** What both measures of stability have in common. */
export const stabilityMeasure = {
  status: 'active',
  editions: sinceLinkedReturns,
  framework: 'loving-homes',
  level: 'output',
  unit: 'percent',
  precision: { decimalPlaces: 0 },
  disclosure: claDisclosure,
  collectability: 'derivable',
  changes: firstVersion,
} as const satisfies Partial<Metadata>;

/** What a reader of the number of placements must know. */
export const placementCaveats: Metadata['caveats'] = [
  'A placement that ended on the first day of the year is over and does not count.',
  'Going missing is returned apart from placements and is no new one.',
  'A child returning from a temporary placement is known to be back by the placement type and the Ofsted number; two foster homes of one agency look the same.',
  oneAuthorityOnly,
];

/** Where the rules of three placements or more come from. */
export const placementSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('The share is of all children looked after on 31 March, however long', 'lait', 'relayed', 'measure 372'),
  /* @__PURE__ */ cite('Placements open on the first and on the last day count, each of at least 24 hours', 'lait', 'relayed', 'measure 372'),
  /* @__PURE__ */ cite('Adoption by the current foster carers is no new placement', 'lait', 'relayed', 'measure 372'),
  /* @__PURE__ */ cite('Reasons L, T and U for a new episode keep the carer; A3 and A5 are adoption by the current foster carers', 'ssda903Validator', 'proposed', 'code lists'),
  /* @__PURE__ */ cite('Temporary placements are passed over, and placements of every period of care in the year count', 'proposal', 'proposed'),
  ...onTheDaySources,
  wholePercent,
];

/** Where three placements or more is published. */
export const placementsPublished: Metadata['publishedAs'] = [
  {
    publication: 'Children looked after in England including adoptions',
    where: 'la_cla_placement_stability.csv, with 3 or more placements during the year',
    agreement: 'The published share is reproduced from the published counts; how DfE counts one placement was not read, so counts from records may differ by a few.',
  },
];

/** What to ask of children who moved. */
export const placementQuestions: Metadata['questions'] = [
  'How many of the moves were planned, such as to family, to adopters or from an assessment placement?',
  'How many of the children entered care in the year?',
  'How many moves followed notice from the carer?',
  'Which children moved most, and what do they say about it?',
];

/** Where the rules of long-term stability come from. */
export const longTermSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Children under 16 looked after for at least two and a half years; in the same placement for two years, or placed for adoption and together with the placement before it two years', 'lait', 'relayed', 'measure 393; formerly national indicator 63'),
  /* @__PURE__ */ cite('The same carer, not the same placement', 'stabilityMethodology', 'official', 'la_cla_placement_stability.csv'),
  /* @__PURE__ */ cite('Reasons L, T and U for a new episode keep the carer', 'ssda903Validator', 'proposed', 'code list of reasons for a new episode'),
  /* @__PURE__ */ cite('The share for England in 2024, 19,750 of 29,000, is published as 68', 'stabilityMethodology', 'computed'),
  /* @__PURE__ */ cite('Adoption with the current foster carers is placement types A3 and A5, with others A4 and A6', 'ssda903Validator', 'proposed', 'code list of placement types'),
  /* @__PURE__ */ cite('Months are counted back by the calendar; temporary placements do not break a placement; care is one period while each episode follows on from the one before', 'proposal', 'proposed'),
  ...shortBreakSources,
  wholePercent,
];

/** Where long-term stability is published. */
export const longTermPublished: Metadata['publishedAs'] = [
  {
    publication: 'Children looked after in England including adoptions',
    where: 'la_cla_placement_stability.csv, looked after 2.5 years and with the same carer for 2',
    agreement: 'The published share is reproduced from the published counts; counts from records may differ where carers or breaks are read differently.',
  },
];

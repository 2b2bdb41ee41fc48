import type { Metadata } from '../../src/language/index.js';
import { cite } from './cite.js';
import { childPopulation, deprivation, localCommentary, portOfEntry, region, uascShare } from './context.js';

/** What every measure of children looked after says in the same words. */
export const claDisclosure: Metadata['disclosure'] = {
  profile: 'dfe-cla',
  note: 'DfE publishes authority counts unrounded, rounds those of England and the regions to 10, and hides small numbers with any cell from which they could be worked out.',
};

export const firstVersion: Metadata['changes'] = [
  { version: 1, date: '2026-11-23', kind: 'meaning', what: 'First version.', effect: 'None: there was no earlier figure.' },
];

/** The rule reads items that every return since 2016 holds. */
export const sinceLinkedReturns: Metadata['editions'] = [
  { from: '2016-04-01', note: 'The items it reads have kept their meaning in every return since.', comparable: 'with-previous' },
];

export const anyDay: Metadata['frequency'] = {
  usual: 'annual',
  quarterly: 'safe',
  why: 'It describes one day, so any day up to which the return is complete will do.',
};

export const wholeYearOnly: Metadata['frequency'] = {
  usual: 'annual',
  quarterly: 'unsafe',
  why: 'A child counts once in a period, however often: quarters do not add up to the year, and a quarter is not a quarter of it.',
};

export const endedOnTheDay: Metadata['interpretations'][number] = {
  question: 'Is a child whose care ended on the last day looked after that day?',
  chosen: 'No: an episode that ended on the day is over, and counts among those who ceased in the year.',
  others: ['Yes: the child was looked after until that day, so it is still counted'],
  why: 'One day must not count both as in care and as ceased. It is the usual reading of the return, but no official text for it was seen.',
  verification: 'proposed',
};

export const noLegalStatus: Metadata['interpretations'][number] = {
  question: 'Is an episode without a legal status a short break?',
  chosen: 'No: it counts, because leaving a child out takes evidence.',
  others: ['It is left out until its legal status is known'],
  why: 'A missing status is a gap in the return; the child was still returned as looked after.',
  verification: 'proposed',
};

export const noAgeLimit: Metadata['interpretations'][number] = {
  question: 'Is there an age limit?',
  chosen: 'No: a child with an open episode is counted at any age.',
  others: ['Only children under 18 on the last day'],
  why: 'Care ends at 18 in law, so an open episode of someone older is a fault in the return that a limit would hide; the split by age shows it.',
  verification: 'proposed',
};

export const inTemporaryPlacement: Metadata['interpretations'][number] = {
  question: 'Where does a child live who is in hospital, on holiday or in another temporary placement (T0 to T4) that day?',
  chosen: 'In the placement before it, in the same period of care; with none in the records, the type is unknown and is reported.',
  others: ['The temporary placement is a category of its own'],
  why: 'The return expects the child back in that placement.',
  verification: 'proposed',
};

export const shortBreakSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Children looked after under an agreed series of short breaks are left out of every headline count', 'claMethodology', 'official'),
  /* @__PURE__ */ cite('The legal statuses of those series are V3 and V4', 'ssda903Validator', 'proposed', 'code list of legal status'),
];

export const whoIsReturned = /* @__PURE__ */ cite('A child is looked after when accommodated for more than 24 hours, or on a care or placement order', 'lait', 'relayed');

export const onTheDaySources: Metadata['sources'] = [
  whoIsReturned,
  ...shortBreakSources,
  /* @__PURE__ */ cite('A child is looked after on a day when an episode began on or before it and has not ended, or ends after it', 'proposal', 'proposed'),
];

export const temporarySource = /* @__PURE__ */ cite('A child in a temporary placement is counted in the placement before it', 'proposal', 'proposed', 'the child must return to the normal placement: rule 383 of the sector’s validator');

export const wholePercent = /* @__PURE__ */ cite('Shares of children looked after are published as whole per cents, authority counts unrounded', 'stabilityMethodology', 'official', 'data guidance');

export const rateSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Rates are for every 10,000 children aged 0 to 17, by the mid-year estimate of the year before the reporting year', 'dashboard', 'relayed', 'R/outcome1_page.R'),
  /* @__PURE__ */ cite('The rate is shown as a whole number', 'dashboard', 'relayed', 'cla_number_and_rate_per_10k_children.csv'),
];

export const oneAuthorityOnly =
  'Records belong to one authority: a child who moves from one authority’s care to another’s is counted by both, and the second sees no history.';

export const returnIsRestated =
  'DfE restates earlier years with each release of this return, so a figure worked out from one year’s files may differ a little from the latest published one.';

export const careRateContext = [deprivation, childPopulation, uascShare, portOfEntry, region, localCommentary] as const;

/** The ADCS response asks that these rates never suggest that low is good (its comments on outcome 1). */
export const rightChildrenInCare: Metadata['direction'] = {
  kind: 'neither',
  because: 'The aim is that the right children are in care, in the right placements; neither a low nor a high rate shows that.',
  high: 'More need and deprivation in the area, children protected who need it, unaccompanied children arriving, or children who could have stayed at home with help',
  low: 'Less need, families helped early enough, or children left at risk at home',
  not: 'Poor or good practice, or that fewer children in care would be better for children',
  published: [
    { publisher: 'DfE LAIT', polarity: 'none given (deliberately)' },
    { publisher: 'DfE dashboard', polarity: 'Low is implied in its prose, which takes fewer lasting stays in care for a good sign' },
  ],
};

export const careRateInfluence: Metadata['influence'] = {
  kind: 'shared',
  note: 'Poverty, partners’ referrals, courts and the national transfer of unaccompanied children weigh as much as the authority’s own decisions.',
  agencies: ['family courts', 'police', 'health', 'schools', 'Home Office'],
};

export const uascInfluence: Metadata['influence'] = {
  kind: 'external',
  note: 'Where unaccompanied children arrive, and who is asked to care for them, is not the authority’s choice.',
  agencies: ['Home Office', 'National Transfer Scheme', 'police at ports'],
};

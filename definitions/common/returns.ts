import type { Metadata } from '../../src/language/index.js';

export const linkedCaveat =
  'Children are matched between the two returns by the authority’s own child id; an authority that uses different ids in them matches nobody, and leaves nobody out.';

export const cinDisclosure: Metadata['disclosure'] = {
  profile: 'dfe-cin',
  note: 'DfE publishes authority counts unrounded, hides 1 to 5 together with the share or rate they belong to, and hides more where one could be worked out.',
};

/** What the national release of children in need could not include. */
export const missingReturns =
  'Hackney returned no data for 2021 and 2022 and Hampshire none for 2024: national totals carry an earlier year’s figures for them.';

export const needInOneAuthority =
  'Records belong to one authority: a child known to two authorities is counted in both, and a move hides what came before it.';

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

export const careInOneAuthority =
  'Records belong to one authority: a child who moves from one authority’s care to another’s is counted by both, and the second sees no history.';

import type { Metadata } from '../../src/language/index.js';

export const linkedCaveat =
  'Children are matched between the two returns by the authority’s own child id, which by the census guide (2.1) is the same in both. Where it is not, a fault to mend, nobody is matched and nobody is left out.';

/** What the national release of children in need could not include. */
export const missingReturns =
  'Hackney returned no data for 2021 and 2022 and Hampshire none for 2024: national totals carry an earlier year’s figures for them.';

export const needInOneAuthority =
  'Records belong to one authority: a child known to two authorities is counted in both, and a move hides what came before it.';

/** The rule reads items that every return since 2016 holds. */
export const sinceLinkedReturns: Metadata['editions'] = [
  { from: '2016-04-01', note: 'The items it reads have kept their meaning in every return since.', comparable: 'with-previous' },
];

export const anyDay: Metadata['frequency'] = {
  usual: 'annual',
  allowed: ['census-day'],
  why: 'It describes one day, so any day up to which the return is complete will do.',
};

/** How often a rate of what happened in a year is made. */
export const onceAYear: Metadata['frequency'] = {
  usual: 'annual',
  allowed: ['year'],
  why: 'A quarter’s count over a year’s population is a quarter of a yearly rate, and small numbers swing.',
};

export const careInOneAuthority =
  'Records belong to one authority: a child who moves from one authority’s care to another’s is counted by both, and the second sees no history.';

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

/** What changed for every measure of the children looked after on a day. */
export const currentEpisodeDecides = (version: number): Change => ({
  version,
  date: '2026-11-28',
  kind: 'meaning',
  what: 'Of several open episodes the latest to begin says whether the child is looked after, and where: one of short breaks begun later means that the child is not.',
  effect: 'None where a child has one open episode at a time; else a few children fewer.',
});

/** The same, where children in short breaks are also left out by name instead of standing outside. */
export const shortBreaksByName = (version: number): Change => ({
  ...currentEpisodeDecides(version),
  what: 'Children in a series of short breaks are left out by name, and counted as left out. Of several open episodes the latest to begin says whether the child is looked after, and where: one of short breaks begun later means that the child is not.',
});

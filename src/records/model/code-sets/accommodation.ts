import type { CodeEntry, CodeSet } from './code-set.js';

const kinds: Readonly<Record<string, string>> = {
  B: 'With parents or relatives',
  C: 'Community home or other residential care',
  D: 'Semi-independent transitional accommodation',
  E: 'Supported lodgings',
  G: 'Gone abroad',
  H: 'Deported',
  K: 'Ordinary lodgings',
  R: 'Residence not known',
  S: 'No fixed abode or homeless',
  T: 'Foyer or similar supported accommodation',
  U: 'Independent living',
  V: 'Emergency accommodation',
  W: 'Bed and breakfast',
  X: 'In custody',
  Y: 'Other accommodation',
  Z: 'With former foster carers',
};

/** Neither can be suitable: the validator's rule 133 admits S2 and X2 only, though another published list has S1 and X1. */
const neverSuitable: readonly string[] = ['S', 'X'];

const codes: readonly CodeEntry[] = Object.entries(kinds).flatMap(([letter, label]) => [
  ...(neverSuitable.includes(letter) ? [] : [{ code: `${letter}1`, label: `${label}, suitable` }]),
  { code: `${letter}2`, label: `${label}, unsuitable` },
]);

/** Accommodation of a care leaver and whether it is suitable (SSDA903). */
export const accommodation: CodeSet = {
  name: 'accommodation',
  title: 'Accommodation of the care leaver and its suitability',
  source: 'SSDA903 code list as checked by data-to-insight/csc-validator-be-903 (commit 10ad07c), rule 133',
  codes: [...codes, { code: '0', label: 'Not in touch' }],
};

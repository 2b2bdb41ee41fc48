import type { Tally } from '../engine/index.js';
import type { Definition, Exclusion } from '../language/index.js';
import { reorganisationNote } from '../reference/geography/index.js';
import { isoDate, type Period } from '../time/index.js';
import type { HistoryCheck } from './coverage.js';
import type { Figure } from './figure.js';
import type { Warning } from './result.js';

const SMALL_DENOMINATOR = 20;

/** What a reader of a figure must be warned of. */
export function warningsOf(definition: Definition, exclusions: readonly Exclusion[], counts: Tally, figure: Figure, history: readonly HistoryCheck[], gap: string | null): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { collection, from, to, complete } of history) {
    if (complete) continue;
    const name = collection === 'cin' ? 'CIN census' : 'SSDA903';
    warnings.push({ code: 'insufficient-history', message: `The ${name} returns read do not cover ${isoDate(from)} to ${isoDate(to)} without a gap.` });
  }
  if (counts.cohortUnknown > 0) {
    warnings.push({ code: 'cohort-unknown', message: `${counts.cohortUnknown} left out because a missing item leaves it unknown whether they belong.` });
  }
  exclusions.forEach(({ id }, at) => {
    if (counts.maybeExcluded[at]! > 0) warnings.push({ code: 'exclusion-unknown', message: `${counts.maybeExcluded[at]} kept although a missing item leaves it unknown whether "${id}" holds.` });
  });
  if (counts.undecided > 0) {
    const isValue = definition.calculation.shape === 'distribution';
    warnings.push(
      isValue
        ? { code: 'value-unknown', message: `${counts.undecided} have no value and are not in the spread.` }
        : { code: 'numerator-unknown', message: `${counts.undecided} are in the denominator only, because a missing item leaves it unknown whether they count.` },
    );
  }
  if (gap !== null) warnings.push({ code: 'no-population', message: gap });
  if (figure.value !== null && figure.denominator !== null && figure.denominator < SMALL_DENOMINATOR) {
    warnings.push({ code: 'small-denominator', message: `The denominator is under ${SMALL_DENOMINATOR}: one child moves the figure a lot.` });
  }
  if (definition.status === 'disputed') warnings.push({ code: 'disputed', message: 'What this measure is for is disputed; read its interpretations.' });
  return warnings;
}

/** A change of authorities in the period, or in the history that the figure looks back on. */
export function reorganisationWarnings(laCode: string, period: Period, history: readonly HistoryCheck[]): readonly Warning[] {
  const start = history.reduce((earliest, { from }) => Math.min(earliest, from), period.start);
  const note = reorganisationNote(laCode, { start, end: period.end });
  return note === null ? [] : [{ code: 'reorganisation', message: note }];
}

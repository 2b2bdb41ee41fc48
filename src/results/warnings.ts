import type { Tally } from '../engine/index.js';
import type { Calculation, Definition, Exclusion } from '../language/index.js';
import { reorganisationNote } from '../reference/geography/index.js';
import { isoDate, type Period } from '../time/index.js';
import type { HistoryCheck } from './coverage.js';
import type { Figure } from './figure.js';
import type { Warning } from './result.js';

const SMALL_DENOMINATOR = 20;

/** Returns that do not go back, or forward, far enough. */
export function historyWarnings(history: readonly HistoryCheck[]): readonly Warning[] {
  return history.filter(({ complete }) => !complete).map(({ collection, from, to }) => {
    const name = collection === 'cin' ? 'CIN census' : 'SSDA903';
    return { code: 'insufficient-history', message: `The ${name} returns read do not cover ${isoDate(from)} to ${isoDate(to)} without a gap.` };
  });
}

/** Rows for which a missing item leaves something unknown; `lead` says which rows, where there are two kinds. */
export function unknownWarnings({ shape }: Calculation, exclusions: readonly Exclusion[], counts: Tally, lead = ''): readonly Warning[] {
  const warnings: Warning[] = [];
  if (counts.cohortUnknown > 0) {
    warnings.push({ code: 'cohort-unknown', message: `${lead}${counts.cohortUnknown} left out because a missing item leaves it unknown whether they belong.` });
  }
  exclusions.forEach(({ id }, at) => {
    if (counts.maybeExcluded[at]! > 0) warnings.push({ code: 'exclusion-unknown', message: `${lead}${counts.maybeExcluded[at]} kept although a missing item leaves it unknown whether "${id}" holds.` });
  });
  if (counts.undecided > 0) {
    warnings.push(
      shape === 'proportion'
        ? { code: 'numerator-unknown', message: `${counts.undecided} are in the denominator only, because a missing item leaves it unknown whether they count.` }
        : { code: 'value-unknown', message: `${lead}${counts.undecided} have no value and are not in the ${shape === 'distribution' && lead === '' ? 'spread' : 'sum'}.` },
    );
  }
  return warnings;
}

/** What a reader of the figure itself must be warned of. */
export function figureWarnings({ status }: Definition, figure: Figure, gap: string | null): readonly Warning[] {
  const warnings: Warning[] = [];
  if (gap !== null) warnings.push({ code: 'no-population', message: gap });
  if (figure.value !== null && figure.denominator !== null && figure.denominator < SMALL_DENOMINATOR) {
    warnings.push({ code: 'small-denominator', message: `The denominator is under ${SMALL_DENOMINATOR}: one child moves the figure a lot.` });
  }
  if (status === 'disputed') warnings.push({ code: 'disputed', message: 'What this measure is for is disputed; read its interpretations.' });
  return warnings;
}

/** A change of authorities in the period, or in the history that the figure looks back on. */
export function reorganisationWarnings(laCode: string, period: Period, history: readonly HistoryCheck[]): readonly Warning[] {
  const start = history.reduce((earliest, { from }) => Math.min(earliest, from), period.start);
  const note = reorganisationNote(laCode, { start, end: period.end });
  return note === null ? [] : [{ code: 'reorganisation', message: note }];
}

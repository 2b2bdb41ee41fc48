import type { Tally } from '../engine/index.js';
import { type Calculation, type Definition, type Exclusion, isRate } from '../language/index.js';
import { censusOverlap, fewOf, hardlyOverlaps, type Records, type RecordTableName } from '../records/index.js';
import { longDate, type Period } from '../time/index.js';
import type { HistoryNeeded } from './coverage.js';
import type { Figure } from './figure.js';
import type { NoValueReason } from './no-value.js';
import type { Places } from './places.js';
import type { Warning } from './result.js';

const SMALL_DENOMINATOR = 20;

/** Why there is no value, beside what else there is to know. */
export function noValueWarnings(reasons: readonly NoValueReason[], into: Warning[]): void {
  for (const { code, message } of reasons) if (code !== 'no-denominator' && code !== 'no-values') into.push({ code, message });
}

/** Rows for which a missing item leaves something unknown; `lead` says which rows, where there are two kinds. */
export function unknownWarnings({ shape }: Calculation, exclusions: readonly Exclusion[], counts: Tally, into: Warning[], lead = ''): void {
  if (counts.cohortUnknown > 0) {
    into.push({
      code: 'cohort-unknown',
      message: `${lead}${counts.cohortUnknown} left out because a missing item leaves it unknown whether they belong.`,
    });
  }
  for (let at = 0; at < exclusions.length; at++) {
    const kept = counts.maybeExcluded[at];
    if (kept > 0)
      into.push({
        code: 'exclusion-unknown',
        message: `${lead}${kept} kept although a missing item leaves it unknown whether "${exclusions[at].id}" holds.`,
      });
  }
  if (counts.undecided > 0) {
    into.push(
      shape === 'proportion'
        ? {
            code: 'numerator-unknown',
            message: `${counts.undecided} are in the denominator only, because a missing item leaves it unknown whether they count.`,
          }
        : {
            code: 'value-unknown',
            message: `${lead}${counts.undecided} have no value and are not in the ${shape === 'distribution' && lead === '' ? 'spread' : 'sum'}.`,
          },
    );
  }
}

/** What a reader of the figure itself must be warned of. */
export function figureWarnings({ status, calculation }: Definition, figure: Figure, into: Warning[]): void {
  const { numerator, denominator } = figure;
  if (isRate(calculation) && numerator !== null && denominator !== null && numerator > denominator) {
    into.push({
      code: 'population-below-count',
      message: `More were counted (${numerator}) than children are in the population given (${denominator}): check that it is the authority’s, in whole numbers.`,
    });
  }
  if (figure.value !== null && figure.denominator !== null && figure.denominator < SMALL_DENOMINATOR) {
    into.push({ code: 'small-denominator', message: `The denominator is under ${SMALL_DENOMINATOR}: one child moves the figure a lot.` });
  }
  if (status === 'disputed') into.push({ code: 'disputed', message: 'What this measure is for is disputed; read its interpretations.' });
}

/** Two returns that should hold the same children and hardly do, where a figure needs both. */
export function overlapWarnings(
  records: Records,
  laCode: string,
  { end }: Period,
  needed: readonly HistoryNeeded[],
  into: Warning[],
): void {
  const reads = (table: RecordTableName): boolean => needed.some(({ tables }) => tables.includes(table));
  if (!reads('careEpisodes') || !reads('cinEpisodes')) return;
  const overlap = censusOverlap(records, laCode, end);
  if (!hardlyOverlaps(overlap)) return;
  into.push({
    code: 'returns-hardly-overlap',
    message: `${fewOf(overlap)} looked after on ${longDate(end)} is in the CIN census, where all of them belong: the two returns may write child ids in different ways, or be of different children, and this figure needs both.`,
  });
}

/** A change of authorities in the period, or in the history that the figure looks back on. */
export function reorganisationWarnings(
  laCode: string,
  period: Period,
  history: readonly HistoryNeeded[],
  places: Places,
  into: Warning[],
): void {
  let { start } = period;
  for (const { from } of history) if (from < start) start = from;
  const message = places.reorganisationNote(laCode, { start, end: period.end });
  if (message !== null) into.push({ code: 'reorganisation', message });
}

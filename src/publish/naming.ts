import { characterLimits, isSmushed, isUnharmonised, looksLikeGeography, observationalColumns } from '../reference/open-data/index.js';
import type { PublishProblem } from './problems.js';

/** The longest ending a column takes. */
const ENDING_ROOM = '_lower_quartile'.length;

const shorter: Readonly<Record<string, string>> = { including: 'inc', excluding: 'exc' };
const small = new Set(['to', 'of', 'in', 'at', 'on', 'a', 'the', 'with', 'for']);
/** What the ending of a column says again. */
const saidByEnding = new Set(['rate', 'share', 'average']);

/**
 * The beginning of an indicator's column names: its id in snake_case. A word that the ending repeats is left out, and
 * where the 50 characters that DfE's standards allow would not do, small words go first and then the last ones that are no numbers.
 *
 * @example
 * ```ts
 * columnBase('children-in-care-rate') // 'children_in_care'
 * ```
 */
export function columnBase(indicator: string): string {
  const room = characterLimits.columnName - ENDING_ROOM;
  const words = indicator.split('-').filter((word) => !saidByEnding.has(word));
  const whole = words.join('_');
  if (whole.length <= room) return whole;
  const kept = words.filter((word) => !small.has(word)).map((word) => shorter[word] ?? word);
  // An age or a span tells two measures apart that are the same in words.
  while (kept.join('_').length > room) kept.splice(kept.map((word) => /\d/.test(word)).lastIndexOf(false), 1);
  return kept.join('_');
}

/** The column of a breakdown. */
export const filterColumn = (breakdown: string): string => breakdown.replaceAll('-', '_');

function problemsOfName(name: string): readonly string[] {
  return [
    ...(/^[a-z][a-z0-9_]*$/.test(name) ? [] : ['is not in snake_case']),
    ...(name.length > characterLimits.columnName ? [`is over ${characterLimits.columnName} characters`] : []),
    ...(isUnharmonised(name) ? ['is close to a standard name without being it'] : []),
    ...(observationalColumns.has(name) ? ['is a column of time or geography'] : []),
  ];
}

const asProblems = (name: string, messages: readonly string[]): readonly PublishProblem[] =>
  messages.map((message) => ({ code: 'column-name-not-allowed', where: name, message: `The column name "${name}" ${message}.` }));

/** What DfE's standards have against the name of an indicator's column. */
export const lintIndicatorName = (name: string): readonly PublishProblem[] =>
  asProblems(name, [...problemsOfName(name), ...(isSmushed(name) ? ['holds what should be a filter'] : [])]);

/** What DfE's standards have against the name of a filter. */
export const lintFilterName = (name: string): readonly PublishProblem[] =>
  asProblems(name, [...problemsOfName(name), ...(looksLikeGeography(name) ? ['looks like a column of geography'] : [])]);

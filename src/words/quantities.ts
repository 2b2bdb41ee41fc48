import type { CodeList } from '../language/index.js';
import { listed } from './passage.js';

/** A number with a comma between thousands; not the runtime's locale, so pages are the same everywhere. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "12 months", "2 years", "2 years and 6 months"; a year is said as 12 months because windows are stated in months. */
export function months(count: number): string {
  if (count < 24) return count === 1 ? '1 month' : `${count} months`;
  const years = `${Math.floor(count / 12)} years`;
  const rest = count % 12;
  return rest === 0 ? years : `${years} and ${months(rest)}`;
}

/** The codes of a list and what they have in common: "V3 or V4 (legal statuses for …)". */
export function sayList(list: CodeList): string {
  if (list.codes.length > LONGEST_CODE_LIST) return `one of the ${list.codes.length} ${list.title}`;
  return `${listed(list.codes, 'or')} (${list.title})`;
}

/** A longer list is named in the sentence and spelled out among the terms. */
const LONGEST_CODE_LIST = 8;

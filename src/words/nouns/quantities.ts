import type { CodeList } from '../../language/index.js';

export { ordinal, sayMonths as months } from '../../language/index.js';

import { listed } from './passage.js';

/** A number with a comma between thousands; not the runtime's locale, so pages are the same everywhere. */
export function grouped(value: number | string): string {
  return String(value).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** The codes of a list and what they have in common: "V3 or V4 (legal statuses for …)". */
export function sayList(list: CodeList): string {
  if (list.codes.length > LONGEST_CODE_LIST) return `one of the ${list.codes.length} ${list.title}`;
  return `${listed(list.codes, 'or')} (${list.title})`;
}

/** A longer list is named in the sentence and spelled out among the terms. */
const LONGEST_CODE_LIST = 8;

import { isNoValueWord } from './no-value.js';

const EQUALS = 61;
const APOSTROPHE = 39;

/**
 * Whether an id could stand within marks that are not its own, by its bytes: nearly none does, and the others need no
 * look at their text.
 */
export function mayHoldMarks(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  const isSign = first < 48;
  return isSign || first === EQUALS || first === 60 || (end - start <= 6 && (first | 32) === 110) || bytes[end - 2] === 46;
}

/**
 * A child id without what spreadsheets and table tools put around it: `="00417"`, `'00417`, `417.0`. A word for no value,
 * such as NULL, is no id: all the children without one would else be a single child.
 *
 * @param text - the id as it stands, without blanks around it
 * @returns the id, empty for none
 */
export function plainChildId(text: string): string {
  if (isNoValueWord(text)) return '';
  const inside = /^="([^"]*)"$/.exec(text)?.[1] ?? (text.charCodeAt(0) === APOSTROPHE ? text.slice(1) : text);
  return inside.trim().replace(/^(\d+)\.0+$/, '$1');
}

/** An id in scientific notation has been through a spreadsheet and has lost digits. */
export const looksDamaged = (id: string): boolean => id.length < 40 && /^\d([.,]\d+)?E\+?\d+$/i.test(id);

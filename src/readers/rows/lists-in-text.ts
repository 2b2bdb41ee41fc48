import { yesOrNo } from '../../records/yes-or-no.js';

/** What a JSON text holds; undefined when it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether an answer in a JSON text is yes. */
export const isYes = (value: unknown): boolean => value === true || value === 1 || (typeof value === 'string' && yesOrNo(value) === true);

/**
 * What a list in a JSON text names, each as it is written: of a list all, of names with answers those that say yes.
 *
 * @returns null when the text is neither
 */
export function namedIn(text: string): readonly string[] | null {
  const found = fromJson(text);
  if (Array.isArray(found)) return found.map(String);
  if (typeof found !== 'object' || found === null) return null;
  return Object.entries(found).flatMap(([name, answer]) => (isYes(answer) ? [name] : []));
}

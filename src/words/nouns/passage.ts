/** A piece of English: a sentence, or the words that lead into a list of pieces. */
export interface Passage {
  readonly text: string;
  readonly items: readonly Passage[];
  /** The id of the definition that the text names, for outputs that can link to its page. */
  readonly definition?: string;
}

export const plain = (text: string): Passage => ({ text, items: [] });

/** Longest run of words that stays one sentence; beyond it conditions become a list. Chosen by reading pages aloud. */
const LONGEST_SENTENCE = 170;

/** Joins short pieces into one sentence, or returns null when a list reads better. */
export function inOneSentence(pieces: readonly Passage[], word: 'and' | 'or', most: number): string | null {
  if (pieces.length > most || pieces.some((piece) => piece.items.length > 0)) return null;
  // "a, or b, and c" can be read two ways; a list cannot.
  const other = word === 'and' ? /, or (?!neither)/ : /, and /;
  if (pieces.length > 1 && pieces.some((piece) => other.test(piece.text))) return null;
  const text = pieces.map((piece) => piece.text).join(`, ${word} `);
  return text.length > LONGEST_SENTENCE ? null : text;
}

/** A passage on one line, for table cells and noun phrases: lists become "(a) …; (b) …". */
export function onOneLine(passage: Passage, depth = 0): string {
  if (passage.items.length === 0) return passage.text;
  const items = passage.items.map((item, index) => `(${mark(index, depth)}) ${onOneLine(item, depth + 1)}`);
  return `${passage.text} ${items.join('; ')}`;
}

/** "a", then "i" inside it, then "1": as clauses of an act are marked. */
function mark(index: number, depth: number): string {
  const marks = [
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'],
  ][depth];
  return marks?.[index] ?? String(index + 1);
}

/** The first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A full sentence of a passage: a capital at the front, and a full stop unless a list or other mark ends it. */
export function asSentence(passage: Passage): Passage {
  const text = capitalised(passage.text);
  return { text: passage.items.length > 0 || /[.:?!]$/.test(text) ? text : `${text}.`, items: passage.items };
}

/** The passage and its items each with a full stop, unless a mark ends them. */
export function stopped(passage: Passage): Passage {
  const { text, items } = passage;
  return { ...passage, text: passage.definition !== undefined || /[.:?!]$/.test(text) ? text : `${text}.`, items: items.map(stopped) };
}

/** "a, b and c" */
export function listed(words: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${word} ${words[words.length - 1]}`;
}

/** "a referral", "an episode of care" */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|u(?!ni[^n]|s))/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

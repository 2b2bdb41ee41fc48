import { codeSets } from '../../records/model/code-sets/index.js';

/** The label of a code in a code set, in the form that fits inside a sentence; null when there is none. */
export function codeLabel(codeSet: string | null, code: string): string | null {
  const entry = codeSet === null ? undefined : codeSets[codeSet]?.codes.find((candidate) => candidate.code === code);
  return entry ? midSentence(entry.label) : null;
}

/** "N1 (abuse or neglect)", or the bare code when it has no label. */
export function codeInWords(codeSet: string | null, code: string): string {
  const label = codeLabel(codeSet, code);
  return label ? `${code} (${label})` : code;
}

/** Lower case at the front, unless the word is a name or written in capitals. */
function midSentence(label: string): string {
  return /^[A-Z](?![A-Z0-9])(?!fsted)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/**
 * Words of the field and what they are called here, so that either finds a measure. Those that stand in ids and titles
 * already need no line.
 */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  cic: ['in care', 'looked after'],
  cla: ['in care', 'looked after'],
  lac: ['in care', 'looked after'],
  fostering: ['foster'],
  kinship: ['connected person', 'family network'],
  cp: ['child protection', 'protection plan', 'cpp'],
  cpp: ['child protection plan', 'protection plan'],
  cpc: ['conference'],
  icpc: ['initial child protection conference'],
  section47: ['s47'],
  cin: ['in need'],
  sgo: ['special guardianship'],
  cao: ['child arrangements'],
  uasc: ['unaccompanied'],
  'asylum-seeking': ['unaccompanied', 'uasc'],
  neet: ['not in education, employment or training'],
  eet: ['in education, employment or training'],
  nfa: ['no further action'],
  eh: ['early help'],
  unregulated: ['supported accommodation'],
  adoption: ['adopted'],
  adoptions: ['adopted', 'adoption'],
  children: ['child'],
  homelessness: ['homeless'],
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text has a word that begins so: "refer" is in "referrals", and "lac" is not in "placement". */
const begins = (text: string, start: string): boolean => new RegExp(`(?<![a-z0-9])${escaped(start)}`, 'u').test(text);

/** A word and what may be its singular. */
const forms = (word: string): readonly string[] => {
  if (word.length < 5 || !word.endsWith('s')) return [word];
  return [word, word.endsWith('ies') ? `${word.slice(0, -'ies'.length)}y` : word.slice(0, -1)];
};

const holds = (text: string, word: string): boolean =>
  forms(word).some((form) => [form, ...(otherWords[form] ?? [])].some((each) => begins(text, each)));

/**
 * Whether a text holds each of some words, in any letters, or another word for it that the field uses.
 *
 * @example
 * ```ts
 * holdsEvery('Children looked after on 31 March', 'LAC march') // true
 * ```
 */
export function holdsEvery(text: string, words: string): boolean {
  const searched = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => holds(searched, word));
}

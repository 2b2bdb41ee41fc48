import { longDate, type Period } from '../../time/index.js';
import { type Authority, authoritiesWithCode, FIRST_LISTED_DAY } from './authorities.js';
import { allChanges, type Change } from './changes.js';

/** With the code, for names outlive authorities: Dorset (835) and Dorset (838) are two places. */
function nameOf(gssCode: string): string {
  const { name, laCode } = authoritiesWithCode(gssCode)[0];
  return `${name} (${laCode ?? gssCode})`;
}

function list(gssCodes: readonly string[]): string {
  const names = gssCodes.map(nameOf);
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Whether the areas on both sides are the same, so that counts run on. */
const sameArea = ({ kind }: Change): boolean => kind === 'new-council' || kind === 'new-code';

const wordsFor: Readonly<Record<Change['kind'], string>> = {
  divided: 'was divided into',
  redrawn: 'were redrawn as',
  'new-council': 'was replaced, for the same area, by',
  'new-code': 'was given another code as',
};

/** "Cumbria (909) was divided into Cumberland (942) and Westmorland and Furness (943) on 1 April 2023." */
const sentence = ({ on, kind, from, to }: Change): string => `${list(from)} ${wordsFor[kind]} ${list(to)} on ${longDate(on)}.`;

/** Says a change of code or council that leaves the area, and so the counts, as they were. */
function continuing(change: Change, held: readonly Authority[], code: string): string | null {
  const [before, after] = [authoritiesWithCode(change.from[0])[0], authoritiesWithCode(change.to[0])[0]];
  // Under a three-digit code that went on, a new nine-character code alone changes nothing a reader would see.
  const isKept =
    code !== before.gssCode &&
    code !== after.gssCode &&
    held.some(({ gssCode }) => gssCode === before.gssCode) &&
    held.some(({ gssCode }) => gssCode === after.gssCode);
  if (change.kind === 'new-code' && isKept) return null;
  const council =
    change.kind === 'new-council'
      ? `A new council took over from ${before.name} on ${longDate(change.on)} for the same area`
      : `${before.name} had a new code from ${longDate(change.on)}, for the same area`;
  return `${council}: ${before.gssCode} before, ${after.gssCode} since.${isKept ? ` Its three-digit code, ${code}, went on, and so do its counts.` : ''}`;
}

/**
 * What a reader must be told of a change of authorities that a figure's period meets, or null when there is nothing to
 * say: a change within the period, or a period before the authority began or after it ended. Give the earliest day that a
 * comparison or a look-back reaches as the start, and it says so of them too.
 *
 * @param laCode - three-digit or nine-character
 * @example
 * ```ts
 * reorganisationNote('942', yearEnding('2023-12-31'))
 * // 'Cumbria (909) was divided into Cumberland (942) and Westmorland and Furness (943) on 1 April 2023. The period …'
 * ```
 */
export function reorganisationNote(laCode: string, period: Period): string | null {
  const held = authoritiesWithCode(laCode);
  // Nearly every authority has stood unchanged since the list began.
  if (!held.some(({ from, to }) => from !== FIRST_LISTED_DAY || to !== null)) return null;
  const isHeld = (gssCode: string): boolean => held.some((authority) => authority.gssCode === gssCode);
  const began = held[0].from;
  const ended = held.at(-1)!.to;
  const notes: string[] = [];
  for (const change of allChanges()) {
    const isSuccessor = change.to.some(isHeld);
    const isPredecessor = change.from.some(isHeld);
    if (!isSuccessor && !isPredecessor) continue;
    const isInside = change.on > period.start && change.on <= period.end;
    const isBeforeBeginning = isSuccessor && change.on === began && period.end < began;
    const isAfterEnd = isPredecessor && ended !== null && change.on === ended + 1 && period.start > ended;
    if (!isInside && !isBeforeBeginning && !isAfterEnd) continue;
    if (sameArea(change)) {
      const note = continuing(change, held, laCode);
      if (note) notes.push(note);
      continue;
    }
    const own = held.find(({ gssCode }) => [...change.from, ...change.to].includes(gssCode))!.name;
    if (isBeforeBeginning) notes.push(`${sentence(change)} ${own} did not exist in this period.`);
    else if (isAfterEnd) notes.push(`${sentence(change)} ${own} had ended before this period.`);
    else if (isSuccessor)
      notes.push(`${sentence(change)} The period starts before then, when its children were counted under ${list(change.from)}.`);
    else notes.push(`${sentence(change)} The period goes on after that, when its children were counted under ${list(change.to)}.`);
  }
  return notes.length > 0 ? notes.join(' ') : null;
}

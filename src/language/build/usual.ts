import type { Metadata } from '../metadata.js';

/** What a profile of disclosure control does, in a sentence. */
const notes = {
  'dfe-cin':
    'DfE publishes authority counts unrounded, hides 1 to 5 together with the share or rate they belong to, and hides more where one could be worked out.',
  'dfe-cla':
    'DfE publishes authority counts unrounded, rounds those of England and the regions to 10, and hides small numbers with any cell from which they could be worked out.',
  'dfe-workforce': 'DfE shows small counts of staff; full-time equivalents and percentages have one decimal place.',
  ohid: 'OHID hides counts of 1 to 7 and rounds others to the nearest 5; values are worked out before rounding.',
} as const;

/** The profiles of disclosure control that need no note of the definition’s own. */
export type UsualDisclosure = keyof typeof notes;

export const usualDisclosures = Object.keys(notes) as readonly UsualDisclosure[];

/** What every definition must say and most say alike, as an author may leave it. */
export interface Usual {
  /** The day the definition was first published here, in ISO form: its first change. */
  readonly added: string;
  /** What changed since, the oldest first. */
  readonly changes?: Metadata['changes'];
  /** A profile of disclosure control by its name, or with a note of the definition’s own. */
  readonly disclosure: UsualDisclosure | Metadata['disclosure'];
}

/** The first change, made of the day on which a definition was added, and those since. */
export function changesSince(added: string, changes: Metadata['changes'] = []): Metadata['changes'] {
  const first = { version: 1, date: added, kind: 'meaning', what: 'First version.', effect: 'None: there was no earlier figure.' } as const;
  return [first, ...changes];
}

/** What an author left unsaid, said. */
export function withUsual<M extends Usual>({
  added,
  changes,
  disclosure,
  ...rest
}: M): Omit<M, keyof Usual> & Pick<Metadata, 'changes' | 'disclosure'> {
  return {
    ...rest,
    disclosure: typeof disclosure === 'string' ? { profile: disclosure, note: notes[disclosure] } : disclosure,
    changes: changesSince(added, changes),
  };
}

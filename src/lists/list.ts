import type { ListName } from '../language/index.js';
import type { Reason } from './reason.js';

/**
 * Lists and programmes of the field that no definition claims in `listedIn`, because what they ask for is not public, is
 * no list of indicators, or is not a list that is in use.
 */
export type OtherListName =
  | 'published-files'
  | 'families-first'
  | 'supporting-families'
  | 'wellbeing-and-schools-act'
  | 'agency-return'
  | 'ad-hoc-releases'
  | 'chat'
  | 'rees-centre-2019';

/**
 * How a definition answers a row: it is the `same` measure; it is a `reading` of a row whose rule is not said, or is said
 * otherwise; or it answers a `part` of what the row asks for.
 */
export type How = 'same' | 'reading' | 'part';

/** A definition that answers a row of a list. */
export interface Answer {
  readonly id: string;
  readonly how: How;
  /** What the two have not in common, or where in the definition the answer stands. */
  readonly note?: string;
}

/** One thing that a list asks for. */
export interface ListRow {
  /** The number or code it has in that list. */
  readonly code: string;
  /** What it asks for, in our words. */
  readonly asks: string;
  readonly answers: readonly Answer[];
  /** Why nothing answers it, or why only a part is answered. */
  readonly because?: Reason;
}

/** How a list was read. */
export const readLabels: Readonly<Record<IndicatorList['read'], string>> = {
  official: 'the list itself was read',
  relayed: 'as another document hands it on',
  'not-read': 'not read',
};

/** A list of indicators of the field, row by row. */
export interface IndicatorList {
  readonly name: ListName | OtherListName;
  readonly title: string;
  readonly publisher: string;
  /** Which edition stands here. */
  readonly edition: string;
  /** Whether the list itself was read, or what another document hands on of it, or nothing but that there is one. */
  readonly read: 'official' | 'relayed' | 'not-read';
  /** What was read, and what was not. */
  readonly howRead: string;
  /** Whose the numbers of the rows are. */
  readonly codes: string;
  readonly rows: readonly ListRow[];
}

const answer =
  (how: How) =>
  (id: string, note?: string): Answer => ({ id, how, ...(note === undefined ? {} : { note }) });

/** The definition is what the row asks for. */
export const same = answer('same');
/** The definition is one reading of the row. */
export const reading = answer('reading');
/** The definition answers a part of the row. */
export const part = answer('part');

const isAnswer = (given: Answer | Reason): given is Answer => 'id' in given;

/**
 * A row of a list: its code, what it asks for, and what answers it or why nothing does.
 *
 * @example
 * ```ts
 * row('D01', 'Referrals that are repeat referrals', same('re-referrals-12m')).answers.length // 1
 * ```
 */
export function row(code: string, asks: string, ...given: readonly (Answer | Reason)[]): ListRow {
  const because = given.find((each): each is Reason => !isAnswer(each));
  return { code, asks, answers: given.filter(isAnswer), ...(because === undefined ? {} : { because }) };
}

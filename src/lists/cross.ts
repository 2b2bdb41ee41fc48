import { type Entry, isGap } from '../language/index.js';
import type { Answer, How, IndicatorList, ListRow } from './list.js';
import type { NotHere } from './not-here.js';
import type { Reason } from './reason.js';

/** An id that answers a row, with what there is of it today. */
export interface CrossedAnswer extends Answer {
  /** Whether there is a definition, one that cannot be calculated, or none yet. */
  readonly state: 'defined' | 'gap' | 'not-here';
  readonly title: string;
  /** Why it is not here. */
  readonly because?: Reason;
}

/** How far a row is answered today: as its best answer that is defined, by a page that tells of a gap alone, or not. */
export type Answered = How | 'gap' | 'none';

/** What each way of being answered means. */
export const answeredLabels: Readonly<Record<Answered, string>> = {
  same: 'the same',
  reading: 'a reading of it',
  part: 'a part of it',
  gap: 'a page that says it cannot be calculated',
  none: 'not here',
};

/** A row of a list with what answers it today. */
export interface CrossedRow extends Omit<ListRow, 'answers'> {
  readonly answers: readonly CrossedAnswer[];
  readonly answered: Answered;
}

/** A list crossed with the definitions. */
export interface CrossedList extends Omit<IndicatorList, 'rows'> {
  readonly rows: readonly CrossedRow[];
  /** How many rows are answered in which way. */
  readonly counts: Readonly<Record<Answered, number>>;
}

const fromBest: readonly How[] = ['same', 'reading', 'part'];

function answered(answers: readonly CrossedAnswer[]): Answered {
  const best = fromBest.find((how) => answers.some((answer) => answer.how === how && answer.state === 'defined'));
  return best ?? (answers.some(({ state }) => state === 'gap') ? 'gap' : 'none');
}

/**
 * A list crossed with definitions and gap entries: each row with the ids that answer it, or why none does. What an id stands for today is
 * looked up, so the same list says more when more is defined.
 *
 * @example
 * ```ts
 * crossed(riia, definitions, notHereYet).counts.same
 * ```
 */
export function crossed(list: IndicatorList, entries: readonly Entry[], notHere: readonly NotHere[]): CrossedList {
  const defined = new Map(entries.map((entry) => [entry.id, entry]));
  const missing = new Map(notHere.map((entry) => [entry.id, entry]));
  const cross = (answer: Answer): CrossedAnswer => {
    const page = defined.get(answer.id);
    if (page) return { ...answer, state: isGap(page) ? 'gap' : 'defined', title: page.title };
    const entry = missing.get(answer.id);
    return { ...answer, state: 'not-here', title: entry?.title ?? answer.id, ...(entry ? { because: entry.because } : {}) };
  };
  const rows = list.rows.map((row) => {
    const answers = row.answers.map(cross);
    return { ...row, answers, answered: answered(answers) };
  });
  const counts = { same: 0, reading: 0, part: 0, gap: 0, none: 0 };
  for (const row of rows) counts[row.answered] += 1;
  return { ...list, rows, counts };
}

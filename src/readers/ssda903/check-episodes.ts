import { int32List, type Int32List, type RecordBuilder } from '../../records/index.js';
import { NULL, type Day } from '../../time/index.js';
import type { FileIssues, OtherIssue } from './file-issues.js';

/** The rows of one set's Episodes file within the record table: the first, and the line of each. */
export interface EpisodeRows {
  readonly first: number;
  readonly lines: Int32List;
}

export const episodeRows = (builder: RecordBuilder): EpisodeRows => ({ first: builder.tables.careEpisodes.rowCount, lines: int32List() });

/** A set's episodes by child and start date, as row numbers counted from `first`. */
export interface OrderedEpisodes {
  readonly order: Int32Array;
  readonly children: Int32Array;
  readonly started: Int32Array;
  readonly ended: Int32Array;
  readonly lines: Int32Array;
}

/** Orders one set's episodes by child, then start date, then line. */
export function orderEpisodes(builder: RecordBuilder, rows: EpisodeRows): OrderedEpisodes {
  const { keys, columns } = builder.tables.careEpisodes;
  const to = rows.first + rows.lines.length;
  const children = keys.child!.view().subarray(rows.first, to);
  const started = columns['startedOn']!.list.view().subarray(rows.first, to);
  const ended = columns['endedOn']!.list.view().subarray(rows.first, to);
  const count = children.length;
  let least = Infinity;
  let most = -1;
  for (let row = 0; row < count; row++) {
    least = Math.min(least, children[row]!);
    most = Math.max(most, children[row]!);
  }
  // One authority's children were numbered close together, so their span is short even in all of England.
  const next = new Int32Array(count === 0 ? 1 : most - least + 2);
  for (let row = 0; row < count; row++) next[children[row]! - least + 1]!++;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const order = new Int32Array(count);
  for (let row = 0; row < count; row++) order[next[children[row]! - least]!++] = row;
  for (let at = 1; at < count; at++) {
    const row = order[at]!;
    let to = at - 1;
    while (to >= 0 && children[order[to]!] === children[row] && started[order[to]!]! > started[row]!) {
      order[to + 1] = order[to]!;
      to--;
    }
    order[to + 1] = row;
  }
  return { order, children, started, ended, lines: rows.lines.view() };
}

const warning = (code: string, column: string, message: string, hint: string): OtherIssue => ({ code, severity: 'warning', column, message, hint });

const found = {
  exact: warning('episode-row-repeated', 'DECOM', 'The same row is in the file more than once; one counts.', 'Remove the copy.'),
  twin: warning('episode-twin', 'DECOM', 'Two episodes of one child start on the same day; the later row stands.', 'Correct DECOM or remove one.'),
  overlap: warning('episodes-overlap', 'DEC', 'The episode has not ended when the child’s next one starts.', 'Correct DEC, or the next episode’s DECOM.'),
  gap: warning('gap-after-x1', 'REC', 'The episode ended with X1 (a new one the same day), but none starts that day.', 'Correct REC or DEC, or add the episode that follows.'),
  noStart: warning('care-starts-without-s', 'RNE', 'A period of care starts in the year with an episode whose reason is not S.', 'Correct RNE, or add the episode before it.'),
  temporaryStart: warning('care-starts-in-temporary-placement', 'PLACE', 'A period of care starts in a temporary placement (T0 to T4).', 'Correct PLACE.'),
  temporaryEnd: warning('care-ends-in-temporary-placement', 'PLACE', 'A period of care ends in a temporary placement (T0 to T4).', 'Correct PLACE.'),
  bothShortBreaks: warning('both-kinds-of-short-break', 'LS', 'The child has V3 and V4 in one year; a child can have one or the other.', 'Correct LS.'),
} as const;

/** Checks each child's episodes of one set against each other. Nothing is changed: see `repairs.ts`. */
export function checkEpisodes(builder: RecordBuilder, rows: EpisodeRows, ordered: OrderedEpisodes, yearStartsOn: Day, issues: FileIssues): void {
  const { columns } = builder.tables.careEpisodes;
  const part = (name: string): Int32Array => columns[name]!.list.view().subarray(rows.first);
  const number = (name: string, code: string): number => columns[name]!.dictionary!.find(code);
  const legal = part('legalStatus');
  const place = part('placementType');
  const reasonStarted = part('reasonStarted');
  const reasonEnded = part('reasonEnded');
  const v3 = number('legalStatus', 'V3');
  const v4 = number('legalStatus', 'V4');
  const x1 = number('reasonEnded', 'X1');
  const s = number('reasonStarted', 'S');
  const temporary = new Set(['T0', 'T1', 'T2', 'T3', 'T4'].map((code) => number('placementType', code)).filter((code) => code >= 0));
  const all = Object.values(columns).map((column) => column.list.view().subarray(rows.first));
  const { order, children, started, ended, lines } = ordered;
  const say = (issue: OtherIssue, row: number): void => issues.other({ ...issue, row: lines[row]! });

  let sawV3 = false;
  let sawV4 = false;
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    const before = at > 0 && children[order[at - 1]!] === children[row] ? order[at - 1]! : -1;
    const after = at + 1 < order.length && children[order[at + 1]!] === children[row] ? order[at + 1]! : -1;
    if (before < 0) sawV3 = sawV4 = false;
    if (legal[row] === v3) sawV3 = true;
    if (legal[row] === v4) sawV4 = true;
    if (after < 0 && sawV3 && sawV4) say(found.bothShortBreaks, row);

    if (before >= 0 && started[before] === started[row]) {
      say(all.every((values) => values[before] === values[row]) ? found.exact : found.twin, row);
      continue;
    }
    const end = ended[row]!;
    if (after >= 0 && started[after]! > started[row]! && (end === NULL || end > started[after]!)) say(found.overlap, row);
    const goesOn = after >= 0 && end !== NULL && started[after] === end;
    if (end !== NULL && reasonEnded[row] === x1 && !goesOn) say(found.gap, row);
    if (end !== NULL && reasonEnded[row] !== NULL && reasonEnded[row] !== x1 && temporary.has(place[row]!)) say(found.temporaryEnd, row);
    const startsCare = reasonStarted[row] === s;
    if (startsCare && temporary.has(place[row]!)) say(found.temporaryStart, row);
    const follows = before >= 0 && (ended[before] === NULL || ended[before]! >= started[row]!);
    if (!startsCare && !follows && started[row]! >= yearStartsOn) say(found.noStart, row);
  }
}

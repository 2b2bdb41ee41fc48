import type { RecordBuilder } from '../../records/index.js';
import { type Day, NULL } from '../../time/index.js';
import type { OtherIssue } from './file-issues.js';
import { type EpisodeRows, issuesOfRow, type OrderedEpisodes } from './order-episodes.js';

const warning = (code: string, column: string, message: string, hint: string): OtherIssue => ({
  code,
  severity: 'warning',
  column,
  message,
  hint,
});

const found = {
  exact: {
    ...warning('episode-row-repeated', 'DECOM', 'The same row is in the file more than once; one counts.', 'Remove the copy.'),
    severity: 'information',
  },
  twin: warning(
    'episode-twin',
    'DECOM',
    'Two episodes of one child start on the same day; they count as one, which starts for the reason of the first and is in the status and placement of the last, the one that ended that day being first.',
    'Correct DECOM or remove one.',
  ),
  overlap: warning(
    'episodes-overlap',
    'DEC',
    'The episode has not ended when the child’s next one starts.',
    'Correct DEC, or the next episode’s DECOM.',
  ),
  gap: warning(
    'gap-after-x1',
    'REC',
    'The episode ended with X1 (a new one the same day), but none starts that day.',
    'Correct REC or DEC, or add the episode that follows.',
  ),
  goesOn: warning(
    'care-goes-on-after-its-end',
    'REC',
    'Care ended with a reason for leaving (REC is not X1), and the child’s next episode starts that day as if it went on (RNE is not S).',
    'Correct REC to X1 if care went on, or the next episode’s RNE to S if it began again.',
  ),
  startsAgain: warning(
    'care-starts-without-a-gap',
    'RNE',
    'Care starts (RNE is S) on the day the child’s episode before it ended, which the rules of the return make an error (431); it counts as a start.',
    'Correct RNE if care went on that day; otherwise DECOM, or DEC of the episode before.',
  ),
  noNight: warning(
    'episode-starts-and-ends-on-one-day',
    'DEC',
    'The episode starts and ends on one day, which an episode may not; it counts as any other.',
    'Correct DECOM or DEC, or remove the row.',
  ),
  noStart: warning(
    'care-starts-without-s',
    'RNE',
    'A period of care starts in the year with an episode whose reason is not S.',
    'Correct RNE, or add the episode before it.',
  ),
  temporaryStart: warning(
    'care-starts-in-temporary-placement',
    'PLACE',
    'A period of care starts in a temporary placement (T0 to T4).',
    'Correct PLACE.',
  ),
  temporaryEnd: warning(
    'care-ends-in-temporary-placement',
    'PLACE',
    'A period of care ends in a temporary placement (T0 to T4).',
    'Correct PLACE.',
  ),
  bothShortBreaks: warning(
    'both-kinds-of-short-break',
    'LS',
    'The child has V3 and V4 in one year; a child can have one or the other.',
    'Correct LS.',
  ),
} as const;

/** Checks each child's episodes of one set against each other. Nothing is changed: see `repairs.ts`. */
export function checkEpisodes(builder: RecordBuilder, rows: EpisodeRows, ordered: OrderedEpisodes, yearStartsOn: Day): void {
  const { columns } = builder.tables.careEpisodes;
  const part = (name: string): Int32Array => columns[name].list.view().subarray(rows.first);
  const number = (name: string, code: string): number => columns[name].dictionary!.find(code);
  const legal = part('legalStatus');
  const place = part('placementType');
  const reasonStarted = part('reasonStarted');
  const reasonEnded = part('reasonEnded');
  const v3 = number('legalStatus', 'V3');
  const v4 = number('legalStatus', 'V4');
  const x1 = number('reasonEnded', 'X1');
  const s = number('reasonStarted', 'S');
  const [t0, t1, t2, t3, t4] = ['T0', 'T1', 'T2', 'T3', 'T4'].map((code) => number('placementType', code));
  const isTemporary = (row: number): boolean =>
    place[row] === t0 || place[row] === t1 || place[row] === t2 || place[row] === t3 || place[row] === t4;
  const areAlike = (one: number, other: number): boolean =>
    Object.values(columns).every(({ list }) => list.get(rows.first + one) === list.get(rows.first + other));
  const { order, children, started, ended, lines, isEndUnknown } = ordered;
  const say = (issue: OtherIssue, row: number): void => issuesOfRow(rows, row).other({ ...issue, line: lines[row] });

  /** The row after the last that starts on the day of the one at `from`. */
  function afterDay(from: number): number {
    let to = from + 1;
    while (to < order.length && children[order[to]] === children[order[from]] && started[order[to]] === started[order[from]]) to++;
    return to;
  }

  /** Of rows of one day the one that ends last: it stands for them. */
  function lastOf(from: number, to: number): number {
    let last = order[from];
    for (let at = from + 1; at < to; at++) {
      const row = order[at];
      if (ended[last] !== NULL && (ended[row] === NULL || ended[row] > ended[last])) last = row;
    }
    return last;
  }

  function anyStarts(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (reasonStarted[order[at]] === s) return true;
    return false;
  }

  let sawV3 = false;
  let sawV4 = false;
  let before = -1;
  for (let at = 0; at < order.length; ) {
    const to = afterDay(at);
    const row = lastOf(at, to);
    const isChildsLast = to === order.length || children[order[to]] !== children[row];
    const next = isChildsLast ? -1 : order[to];
    if (before >= 0 && children[before] !== children[row]) before = -1;
    if (before < 0) sawV3 = sawV4 = false;
    for (let twin = at; twin < to; twin++) {
      if (legal[order[twin]] === v3) sawV3 = true;
      if (legal[order[twin]] === v4) sawV4 = true;
      if (twin > at) say(areAlike(order[twin - 1], order[twin]) ? found.exact : found.twin, order[twin]);
    }
    if (isChildsLast && sawV3 && sawV4) say(found.bothShortBreaks, row);

    const end = ended[row];
    if (next >= 0 && (end === NULL ? !isEndUnknown(row) : end > started[next])) say(found.overlap, row);
    const goesOn = next >= 0 && end !== NULL && started[next] === end;
    const left = end !== NULL && reasonEnded[row] !== NULL && reasonEnded[row] !== x1;
    if (end !== NULL && reasonEnded[row] === x1 && !goesOn) say(found.gap, row);
    if (left && goesOn && !anyStarts(to, afterDay(to))) say(found.goesOn, row);
    if (left && isTemporary(row)) say(found.temporaryEnd, row);
    const startsCare = anyStarts(at, to);
    if (startsCare && isTemporary(row)) say(found.temporaryStart, row);
    const isShortBreak = legal[row] === v3 || legal[row] === v4;
    const leftThatDay = before >= 0 && ended[before] === started[row] && legal[before] !== v3 && legal[before] !== v4;
    if (startsCare && leftThatDay && !isShortBreak) say(found.startsAgain, row);
    if (to - at === 1 && end !== NULL && end === started[row]) say(found.noNight, row);
    const follows = before >= 0 && (ended[before] === NULL || ended[before] >= started[row]);
    if (!startsCare && !follows && started[row] >= yearStartsOn) say(found.noStart, row);
    before = row;
    at = to;
  }
}

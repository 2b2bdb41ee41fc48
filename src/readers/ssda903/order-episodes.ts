import { type Int32List, int32List, type RecordBuilder } from '../../records/index.js';
import type { FileIssues } from './file-issues.js';

/** The rows of one set’s Episodes table within the record table: the first, and the line of each in its file. */
export interface EpisodeRows {
  readonly first: number;
  readonly lines: Int32List;
  /** The files that they came from, in order: nearly always one. */
  readonly parts: EpisodePart[];
}

/** A file of episodes, and which of the rows is its first, counted from 0. */
interface EpisodePart {
  readonly from: number;
  readonly issues: FileIssues;
}

/** Where issues of a row go, which is counted from `first`. */
export function issuesOfRow({ parts }: EpisodeRows, row: number): FileIssues {
  let part = parts.length - 1;
  while (parts[part].from > row) part--;
  return parts[part].issues;
}

/** What ordering works in, used again for every set. */
export interface OrderRoom {
  readonly lines: Int32List;
  order: Int32Array;
  starts: Int32Array;
}

export const orderRoom = (): OrderRoom => ({ lines: int32List(), order: new Int32Array(0), starts: new Int32Array(0) });

export function episodeRows(builder: RecordBuilder, { lines }: OrderRoom): EpisodeRows {
  lines.clear();
  return { first: builder.tables.careEpisodes.rowCount, lines, parts: [] };
}

/** A set’s episodes by child and start date, as row numbers counted from `first`. Good until the next set is ordered. */
export interface OrderedEpisodes {
  readonly order: Int32Array;
  readonly children: Int32Array;
  readonly started: Int32Array;
  readonly ended: Int32Array;
  readonly lines: Int32Array;
  /** Whether the end of a row could not be read: it is then neither open nor known to have ended. */
  readonly isEndUnknown: (row: number) => boolean;
}

/** Orders one set’s episodes by child, then start date, then line. */
export function orderEpisodes(builder: RecordBuilder, rows: EpisodeRows, room: OrderRoom): OrderedEpisodes {
  const { keys, columns } = builder.tables.careEpisodes;
  const to = rows.first + rows.lines.length;
  const children = keys.child!.view().subarray(rows.first, to);
  const started = columns['startedOn'].list.view().subarray(rows.first, to);
  const ended = columns['endedOn'].list.view().subarray(rows.first, to);
  const count = children.length;
  if (room.order.length < count) room.order = new Int32Array(count * 2);
  const order = room.order.subarray(0, count);
  orderByChild(order, children, room);
  orderByDate(order, children, started);
  const { unknown } = columns['endedOn'];
  const isEndUnknown = (row: number): boolean => unknown.size > 0 && unknown.has(rows.first + row);
  return { order, children, started, ended, lines: rows.lines.view(), isEndUnknown };
}

/** One authority’s children were numbered close together, so their span is short even in all of England. */
function orderByChild(order: Int32Array, children: Int32Array, room: OrderRoom): void {
  const count = children.length;
  let least = 0x7fffffff;
  let most = -1;
  for (let row = 0; row < count; row++) {
    const child = children[row];
    if (child < least) least = child;
    if (child > most) most = child;
  }
  const span = count === 0 ? 1 : most - least + 2;
  if (room.starts.length < span) room.starts = new Int32Array(span * 2);
  const next = room.starts.fill(0, 0, span);
  for (let row = 0; row < count; row++) next[children[row] - least + 1]++;
  for (let at = 1; at < span; at++) next[at] += next[at - 1];
  for (let row = 0; row < count; row++) order[next[children[row] - least]++] = row;
}

/** By insertion: a child’s episodes of one year are few. */
function orderByDate(order: Int32Array, children: Int32Array, started: Int32Array): void {
  for (let at = 1; at < order.length; at++) {
    const row = order[at];
    const child = children[row];
    const start = started[row];
    let to = at - 1;
    while (to >= 0 && children[order[to]] === child && started[order[to]] > start) {
      order[to + 1] = order[to];
      to--;
    }
    order[to + 1] = row;
  }
}

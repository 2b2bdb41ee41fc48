import { type Day, NULL } from '../../time/index.js';
import { type EpisodeRows, issuesOfRow, type OrderedEpisodes } from './order-episodes.js';

/** The episodes of one year's set that were open at its end: what the next year's set must hold again. */
export interface OpenEpisodes {
  readonly year: number;
  readonly file: string;
  readonly children: Int32Array;
  readonly started: Int32Array;
  readonly lines: Int32Array;
}

/** Open at the year's end: started by then, and not ended or ended later. */
export function openAtEnd(rows: EpisodeRows, ordered: OrderedEpisodes, year: number, yearEndsOn: Day): OpenEpisodes {
  const { order, children, started, ended, lines, isEndUnknown } = ordered;
  const open = new Int32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at];
    const end = ended[row];
    if (started[row] <= yearEndsOn && (end === NULL ? !isEndUnknown(row) : end > yearEndsOn)) open[count++] = row;
  }
  const of = (values: Int32Array): Int32Array => {
    const out = new Int32Array(count);
    for (let at = 0; at < count; at++) out[at] = values[open[at]];
    return out;
  };
  const file = rows.parts.map(({ issues }) => issues.file).join(', ');
  const places = Int32Array.from(open.subarray(0, count), (row) => issuesOfRow(rows, row).rowOf(lines[row]));
  return { year, file, children: of(children), started: of(started), lines: places };
}

/** Lines of the earlier file whose open episodes are not in the later set. Both are ordered by child, then start. */
export function vanished(open: OpenEpisodes, later: OrderedEpisodes): readonly number[] {
  const { order, children, started } = later;
  const lines: number[] = [];
  let at = 0;
  for (let i = 0; i < open.children.length; i++) {
    const child = open.children[i];
    const start = open.started[i];
    while (at < order.length && (children[order[at]] < child || (children[order[at]] === child && started[order[at]] < start))) at++;
    const row = order[at];
    if (row === undefined || children[row] !== child || started[row] !== start) lines.push(open.lines[i]);
  }
  return lines;
}

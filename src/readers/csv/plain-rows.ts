/**
 * Rows of one width, found together, that are made of nothing but ASCII without quotes: what nearly every row of a
 * return is. They are places in a byte buffer that is reused: read what you need before returning.
 *
 * Cell `c` of row `r` is `bytes[places[at] + 1] … bytes[places[at + 1] - 1]`, where `at` is `r * (cellCount + 1) + c`.
 * At least {@link SLACK} bytes can be read after every cell, so that a reader may load whole words.
 */
export interface PlainRows {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly places: Int32Array;
  readonly cellCount: number;
  readonly count: number;
  /** The line of the first row; the others follow, one a line. */
  readonly line: number;
}

export type PlainRowsRoom = { -readonly [K in keyof PlainRows]: PlainRows[K] };

export const SLACK = 16;
/** Few enough that their cells stay in the processor’s cache while one column is read after the other. */
export const MOST_PLAIN_ROWS = 512;
const PLACES = 16384;

const COMMA = 44;
const QUOTE = 34;
const SPACE = 32;
const NEWLINE = 10;
const RETURN = 13;

const noBytes = /* @__PURE__ */ new Uint8Array(0);

export const plainRowsRoom = (): PlainRowsRoom => ({ bytes: noBytes, view: new DataView(noBytes.buffer), places: new Int32Array(PLACES), cellCount: 0, count: 0, line: 1 });

/**
 * Finds the plain rows that begin at `at`, as many as there are of the first one’s width. The byte at `end` is a newline
 * that is not the file’s, and everything from `at` to there must be ASCII.
 *
 * @returns where the first row begins that is not among them; `count` says how many are
 */
export function scanPlainRows(rows: PlainRowsRoom, bytes: Uint8Array, at: number, end: number): number {
  const places = rows.places;
  let i = at;
  let next = at;
  let count = 0;
  let stride = 0;
  let rowAt = 0;
  let place = 1;
  places[0] = at - 1;
  for (;;) {
    let byte = bytes[i]!;
    // Every byte that can mean something is at most a comma; letters, digits, slashes and hyphens are not.
    while (byte > COMMA) byte = bytes[++i]!;
    if (byte === COMMA) places[place++] = i++;
    else if (byte === SPACE) i++;
    else if (byte === NEWLINE || (byte === RETURN && bytes[i + 1] === NEWLINE)) {
      const after = byte === NEWLINE ? i + 1 : i + 2;
      if (after > end) break;
      places[place++] = i;
      if (count === 0) stride = place;
      if (place - rowAt !== stride || place > PLACES) break;
      count++;
      next = i = after;
      if (count === MOST_PLAIN_ROWS || place + stride > PLACES) break;
      rowAt = place;
      places[place++] = i - 1;
    } else if (byte === QUOTE || byte === 0 || byte === RETURN) break;
    else i++;
  }
  rows.count = count;
  rows.cellCount = stride - 1;
  return next;
}

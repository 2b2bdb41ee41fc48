import { type Buffers, buffersOf, isLittleEndian } from './buffers.js';

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
const NEWLINE = 10;
const RETURN = 13;

/** One more than a comma in every byte: every byte that can mean something is at most a comma; letters, digits, slashes and hyphens are not. */
const ABOVE_COMMA = 0x2d2d2d2d;
const HIGHEST_BITS = 0x80808080 | 0;

const noBytes = /* @__PURE__ */ buffersOf(0);

export const plainRowsRoom = (): PlainRowsRoom => ({
  bytes: noBytes.bytes,
  view: noBytes.view,
  places: new Int32Array(PLACES),
  cellCount: 0,
  count: 0,
  line: 1,
});

/**
 * Finds the plain rows that begin at `at`, as many as there are of the first one’s width, up to `most`. The byte at
 * `end` is a newline that is not the file’s.
 *
 * Four bytes are looked at together: taking {@link ABOVE_COMMA} from them sets the highest bit of each that is at most a
 * comma. It also does so of a hyphen after one of those, and of some bytes outside ASCII: the first is passed over, and a
 * row near the others is not plain.
 *
 * @returns where the first row begins that is not among them; `count` says how many are
 */
export function scanPlainRows(rows: PlainRowsRoom, { bytes, words }: Buffers, at: number, end: number, most: number): number {
  rows.count = 0;
  // Words are read from their lowest byte up; elsewhere no row is plain, which costs time and nothing else.
  if (!isLittleEndian) return at;
  const places = rows.places;
  let next = at;
  let count = 0;
  let stride = 0;
  let rowAt = 0;
  let place = 1;
  let word = at >> 2;
  /** Every bit that any byte of the row has. */
  let four = words[word];
  let all = four;
  let marks = (four - ABOVE_COMMA) & HIGHEST_BITS & (-1 << ((at & 3) * 8));
  places[0] = at - 1;
  for (;;) {
    while (marks === 0) {
      four = words[++word];
      all |= four;
      marks = (four - ABOVE_COMMA) & HIGHEST_BITS;
    }
    const bit = 31 - Math.clz32(marks & -marks);
    marks &= marks - 1;
    const i = word * 4 + (bit >> 3);
    const byte = (four >>> (bit - 7)) & 255;
    if (byte === COMMA) places[place++] = i;
    else if (byte === NEWLINE || byte === RETURN) {
      // The second half of the last row’s ending.
      if (i < next) continue;
      const after = byte === NEWLINE ? i + 1 : i + 2;
      if (after > end || (byte === RETURN && bytes[i + 1] !== NEWLINE)) break;
      places[place++] = i;
      if (count === 0) stride = place;
      if (place - rowAt !== stride || place > PLACES || (all & HIGHEST_BITS) !== 0) break;
      count++;
      next = after;
      if (count === most || place + stride > PLACES) break;
      rowAt = place;
      places[place++] = after - 1;
    } else if (byte === QUOTE || byte === 0) break;
  }
  rows.count = count;
  rows.cellCount = stride - 1;
  return next;
}

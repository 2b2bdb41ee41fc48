import { type Buffers, buffersOf } from './buffers.js';
import { MOST_PLAIN_ROWS, type PlainRows, type PlainRowsRoom, plainRowsRoom, SLACK, scanPlainRows } from './plain-rows.js';
import { type CsvRow, type CsvRowRoom, csvRowRoom, isBlankRow, MOST_CELLS } from './row.js';
import { utf8Length } from './utf8.js';

export type { CsvRow } from './row.js';

/** What is wrong with the form of a row. `quote-not-closed`, `row-too-long` and `nul-byte` mean that the row was left out. */
export type CsvProblem = 'quote-not-closed' | 'row-too-long' | 'nul-byte' | 'not-utf-8' | 'text-after-quote';

export interface CsvHandler {
  /** Return false to stop reading. */
  row(row: CsvRow): boolean | void;
  /** Takes plain rows many at a time, blank ones among them; without it they too go to `row`. Return false to stop reading. */
  plainRows?(rows: PlainRows): boolean | void;
  problem(problem: CsvProblem, line: number): void;
}

/** Takes a file's bytes in chunks of any size and gives whole rows. */
export interface CsvScanner {
  /** Returns false once the handler wants no more. */
  push(chunk: Uint8Array): boolean;
  /** The file has ended: gives what is left of it. */
  end(): void;
  /** Lets go of the scanner's memory, when the rest of the file is not wanted. `end` does so too. */
  close(): void;
}

/** Longest row, so that a quote never closed cannot hold the whole file in memory. */
const LONGEST_ROW = 1 << 20;
const PIECE = 1 << 18;
/** Few, because a look at the header and a row or two may be all that is wanted. */
const FIRST_PLAIN_ROWS = 4;

const COMMA = 44;
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

type Ending = 'row' | 'incomplete';

/** What a scanner works in, used again by the next: for small files, making it would cost more than the scan. */
interface Room {
  buffers: Buffers;
  readonly row: CsvRowRoom;
  readonly plain: PlainRowsRoom;
}

const spareRooms: Room[] = [];
const SPARE_BYTES = PIECE * 2;

const takeRoom = (): Room => spareRooms.pop() ?? { buffers: buffersOf(0), row: csvRowRoom(), plain: plainRowsRoom() };

/**
 * A streaming reader of comma-separated text (RFC 4180): quoted cells, doubled quotes and line breaks inside quotes, rows
 * ended by LF, CR LF or CR. Memory stays within one chunk and one row.
 */
export function csvScanner(handler: CsvHandler): CsvScanner {
  let room: Room | null = takeRoom();
  const { row, plain } = room;
  const { starts, ends } = row;
  let { buffers } = room;
  let { bytes } = buffers;
  let end = 0;
  let at = 0;
  let line = 1;
  let stopped = false;
  let skipNewline = false;
  let skippingLine = false;
  let isStart = true;

  // What one call of `scanRow` found.
  let cellCount = 0;
  let next = 0;
  let linesInside = 0;
  let allBits = 0;
  let quoted = false;
  let hasNul = false;
  let textAfterQuote = false;

  /** Finds the cells of the row at `at`. The byte at `end` is a newline put there so that no step has to ask for the end. */
  function scanRow(isLast: boolean): Ending {
    const buffer = bytes;
    let i = at;
    let cell = 0;
    let overflow = 0;
    let all = 0;
    starts[0] = i;
    linesInside = 0;
    quoted = false;
    hasNul = false;
    textAfterQuote = false;
    for (;;) {
      let byte = buffer[i];
      // Every byte that can mean something is at most a comma; letters, digits, slashes and hyphens are not.
      while (byte > COMMA) {
        all |= byte;
        byte = buffer[++i];
      }
      if (byte === COMMA) {
        ends[cell] = i;
        if (cell < MOST_CELLS - 1) cell++;
        else overflow++;
        starts[cell] = ++i;
      } else if (byte === NEWLINE || byte === RETURN) {
        if (i >= end && !isLast) return 'incomplete';
        ends[cell] = i;
        cellCount = cell + 1 + overflow;
        // The newline at `end` is ours, not the file's.
        next = i >= end ? end : i + 1;
        skipNewline = byte === RETURN && i < end;
        allBits = all;
        return 'row';
      } else if (byte === QUOTE && i === starts[cell]) {
        quoted = true;
        i++;
        for (;;) {
          const inside = buffer[i];
          if (inside === QUOTE) {
            if (i + 1 < end && buffer[i + 1] === QUOTE) i += 2;
            else break;
          } else if (i >= end) return 'incomplete';
          else {
            if (inside === 0) hasNul = true;
            all |= inside;
            if (inside === NEWLINE || (inside === RETURN && buffer[i + 1] !== NEWLINE)) linesInside++;
            i++;
          }
        }
        i++;
        // A quote that is the last byte so far may be the first half of a doubled one.
        if (i >= end && !isLast) return 'incomplete';
        const after = buffer[i];
        if (after !== COMMA && after !== NEWLINE && after !== RETURN) textAfterQuote = true;
      } else {
        if (byte === 0) hasNul = true;
        i++;
      }
    }
  }

  /** Takes the quotes off each quoted cell, in place. Only done once the row is whole. */
  function unquote(): void {
    for (let cell = 0; cell < Math.min(cellCount, MOST_CELLS); cell++) {
      const from = starts[cell];
      const to = ends[cell];
      if (bytes[from] !== QUOTE || from === to) continue;
      let write = from + 1;
      let read = from + 1;
      let inside = true;
      while (read < to) {
        const byte = bytes[read];
        if (inside && byte === QUOTE) {
          if (bytes[read + 1] === QUOTE && read + 1 < to) {
            bytes[write++] = QUOTE;
            read += 2;
          } else {
            inside = false;
            read++;
          }
        } else {
          bytes[write++] = byte;
          read++;
        }
      }
      starts[cell] = from + 1;
      ends[cell] = write;
    }
  }

  function checkText(): void {
    for (let i = at; i < next; ) {
      if (bytes[i] < 128) i++;
      else {
        const length = utf8Length(bytes, i, next);
        if (length === 0) return handler.problem('not-utf-8', line);
        i += length;
      }
    }
  }

  function scan(isLast: boolean): void {
    if (isStart) {
      if (end < 3 && !isLast) return;
      isStart = false;
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
    }
    while (at < end && !stopped) {
      if (skipNewline) {
        skipNewline = false;
        if (bytes[at] === NEWLINE) {
          at++;
          continue;
        }
      }
      if (skippingLine) {
        while (at < end && bytes[at] !== NEWLINE && bytes[at] !== RETURN) at++;
        if (at >= end) return;
        skipNewline = bytes[at] === RETURN;
        skippingLine = false;
        at++;
        line++;
        continue;
      }
      if (handler.plainRows) {
        const after = scanPlainRows(plain, buffers, at, end, line === 1 ? FIRST_PLAIN_ROWS : MOST_PLAIN_ROWS);
        if (plain.count > 0) {
          plain.bytes = bytes;
          plain.view = buffers.view;
          plain.line = line;
          if (handler.plainRows(plain) === false) stopped = true;
          at = after;
          line += plain.count;
          continue;
        }
      }
      const ending = scanRow(isLast);
      // Text after a closing quote, lines further on: the quote that closed it was the next cell's.
      const runsOn = ending === 'row' && textAfterQuote && linesInside > 0;
      if (ending === 'incomplete' || runsOn) {
        if (!runsOn && !isLast && end - at <= LONGEST_ROW) return;
        skipNewline = false;
        // The line is left out and reading goes on with the next one, so that one stray quote costs one line.
        handler.problem(quoted ? 'quote-not-closed' : 'row-too-long', line);
        skippingLine = true;
        continue;
      }
      if (allBits > 127) checkText();
      if (quoted) unquote();
      if (hasNul) handler.problem('nul-byte', line);
      else {
        if (textAfterQuote) handler.problem('text-after-quote', line);
        row.bytes = bytes;
        row.view = buffers.view;
        row.cellCount = cellCount;
        row.line = line;
        row.isBlank = isBlankRow(bytes, starts, ends, cellCount);
        if (handler.row(row) === false) stopped = true;
      }
      at = next;
      line += 1 + linesInside;
    }
  }

  function pushPiece(chunk: Uint8Array): void {
    const rest = end - at;
    if (rest + chunk.length + SLACK > bytes.length) {
      const grown = buffersOf(Math.max(bytes.length * 2, rest + chunk.length + SLACK));
      grown.bytes.set(bytes.subarray(at, end));
      buffers = grown;
      bytes = grown.bytes;
    } else if (at > 0) bytes.copyWithin(0, at, end);
    bytes.set(chunk, rest);
    at = 0;
    end = rest + chunk.length;
    bytes[end] = NEWLINE;
    scan(false);
  }

  function close(): void {
    if (!room) return;
    stopped = true;
    // A buffer that one long row made large is not kept.
    if (bytes.length <= SPARE_BYTES) {
      room.buffers = buffers;
      spareRooms.push(room);
    }
    room = null;
  }

  return {
    push(chunk) {
      // A file held in memory comes as one chunk; pieces keep the copy small.
      for (let from = 0; from < chunk.length && !stopped; from += PIECE) pushPiece(chunk.subarray(from, from + PIECE));
      return !stopped;
    },
    end() {
      if (!stopped) scan(true);
      close();
    },
    close,
  };
}

import { codeSets, isInUse, normaliseSex, type CodeSet } from '../../records/code-sets/index.js';
import { int32List, type ColumnSpec, type Dictionary, type Int32List } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { byteTable, type ByteTable } from '../csv/byte-table.js';
import { cellText } from '../csv/cells.js';

/**
 * The distinct cells of one column met so far, and what each stands for. A cell is matched byte by byte against those
 * seen before, so text is made once for each distinct value and not once a row.
 */
export interface TextValues {
  readonly codes: CodeSet | null;
  readonly table: ByteTable;
  /** For each distinct cell: its number in the column's dictionary, or `NULL` for a blank. */
  readonly numbers: Int32List;
  /** For each distinct cell: its code as written, in capitals. */
  readonly texts: readonly string[];
  /** Rows of the file being read that held each cell. */
  readonly counts: Int32List;
  readonly firstLines: Int32List;
  /** Takes a cell not met before. */
  learn(bytes: Uint8Array, start: number, end: number): void;
  startFile(): void;
}

export function textValues(spec: ColumnSpec, dictionary: Dictionary): TextValues {
  const isCode = spec.kind === 'code';
  const texts: string[] = [];
  const numbers = int32List(16);
  const counts = int32List(16);
  const firstLines = int32List(16);
  return {
    codes: (spec.codes !== undefined && codeSets[spec.codes]) || null,
    table: byteTable(),
    numbers,
    texts,
    counts,
    firstLines,
    learn(bytes, start, end) {
      const cell = cellText(bytes, start, end);
      const text = isCode ? cell.toUpperCase() : cell;
      texts.push(text);
      numbers.push(text === '' ? NULL : dictionary.intern(spec.codes === 'sex' ? normaliseSex(text) : text));
      counts.push(0);
      firstLines.push(0);
    },
    startFile() {
      counts.view().fill(0);
    },
  };
}

/** Why a code is not right for a year, or null when it is. */
export function codeProblem(codes: CodeSet, text: string, year: number): 'code-unknown' | 'code-not-in-use' | null {
  const entry = codes.codes.find((candidate) => candidate.code === text);
  if (!entry) return 'code-unknown';
  return isInUse(entry, year) ? null : 'code-not-in-use';
}

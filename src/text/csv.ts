/** Comma-separated text taken apart: a header and rows of cells, all as written. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows (1 is the first below the header) with more or fewer cells than the header. */
  readonly raggedRows: readonly number[];
  /** Whether a quoted cell is still open where the text ends, or goes on after its closing quote. */
  readonly isBroken: boolean;
}

/** A row of comma-separated text, with the line it starts on. */
export interface CsvTextRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quoted cell of it is not closed, or goes on after its closing quote. */
  readonly isBroken: boolean;
}

const isBlank = ({ cells }: CsvTextRow): boolean => cells.length === 1 && cells[0] === '';

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * The rows of a whole CSV text (RFC 4180, any line ends, with or without a byte order mark) that are not blank. For texts
 * of people and of this library, which fit into memory; returns are read by a scanner of bytes.
 */
export function csvRows(given: string): readonly CsvTextRow[] {
  const text = given.replace(/^\uFEFF/, '');
  const rows: CsvTextRow[] = [];
  let cells: string[] = [];
  let isBroken = false;
  let at = 0;
  let start = 0;
  let line = 1;
  const endRow = (): void => {
    rows.push({ line, cells, isBroken });
    line += lineEnds(text.slice(start, at));
    start = at;
    cells = [];
    isBroken = false;
  };
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          cells.push(cell + text.slice(at));
          isBroken = true;
          at = text.length;
          endRow();
          return rows.filter((row) => !isBlank(row));
        }
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      if (at < text.length && !',\r\n'.includes(text[at])) isBroken = true;
    }
    const from = at;
    while (at < text.length && !',\r\n'.includes(text[at])) at++;
    cells.push(cell + text.slice(from, at));
    if (text[at] === ',') {
      at++;
      if (at === text.length) cells.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  return rows.filter((row) => !isBlank(row));
}

/**
 * Reads a whole CSV text as a table. Blank lines are passed over; a row that is too short is filled with blank cells and
 * one that is too long is cut, and both are listed.
 */
export function csvTable(text: string): CsvTable {
  const [head, ...below] = csvRows(text);
  const header = head?.cells ?? [];
  const raggedRows = below.flatMap(({ cells }, at) => (cells.length === header.length ? [] : [at + 1]));
  const isBroken = [...(head ? [head] : []), ...below].some((row) => row.isBroken);
  return { header, rows: below.map(({ cells }) => header.map((_, at) => cells[at] ?? '')), raggedRows, isBroken };
}

/** A cell as CSV: quoted where a comma, quote or line end would break it. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines of CSV, each ending in a line feed. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');

/** Text that a spreadsheet would run as a formula; quoting does not help. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r\0]/.test(text);

/** A text as a cell that no spreadsheet runs: an apostrophe stands in front of a formula. A negative number is none. */
export const withoutFormula = (text: string): string => (isFormula(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text);

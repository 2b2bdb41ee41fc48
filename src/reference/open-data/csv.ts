/** Comma-separated text taken apart: a header and rows of cells, all as written. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows (1 is the first below the header) with more or fewer cells than the header. */
  readonly raggedRows: readonly number[];
  /** Whether a quoted cell is still open where the text ends, or goes on after its closing quote. */
  readonly isBroken: boolean;
}

interface Parsed {
  readonly lines: readonly (readonly string[])[];
  readonly isBroken: boolean;
}

function parse(text: string): Parsed {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  let isBroken = false;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      cell = '';
      for (at++; ; at++) {
        const quote = text.indexOf('"', at);
        if (quote < 0) return { lines: [...lines, [...cells, cell + text.slice(at)]], isBroken: true };
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
      if (at < text.length && !',\r\n'.includes(text[at])) isBroken = true;
    } else cell = '';
    const from = at;
    while (at < text.length && !',\r\n'.includes(text[at])) at++;
    cells.push(cell + text.slice(from, at));
    if (text[at] === ',') {
      at++;
      if (at === text.length) cells.push('');
      continue;
    }
    if (at === text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    lines.push(cells);
    cells = [];
    if (at === text.length) return { lines, isBroken };
  }
  if (cells.length > 0) lines.push(cells);
  return { lines, isBroken };
}

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

/**
 * Reads a whole CSV text (RFC 4180, any line ends, with or without a byte order mark). Blank lines are passed over; a row
 * that is too short is filled with blank cells and one that is too long is cut, and both are listed.
 */
export function csvTable(text: string): CsvTable {
  const { lines, isBroken } = parse(text.replace(/^\uFEFF/, ''));
  const [header = [], ...below] = lines.filter((cells) => !isBlank(cells));
  const raggedRows = below.flatMap((cells, at) => (cells.length === header.length ? [] : [at + 1]));
  return { header, rows: below.map((cells) => header.map((_, at) => cells[at] ?? '')), raggedRows, isBroken };
}

/** A cell as CSV: quoted where a comma, quote or line end would break it. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines of CSV, each ending in a line feed. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');

import type { Issue, IssueReport } from '../issues.js';
import { issueLog } from '../issues.js';
import { rowsOfCsv, type TextRow } from './csv-rows.js';
import { equivalentCodes } from './geography/index.js';

/** One statistical neighbour, nearest first. */
export interface Neighbour {
  /** Three-digit code. */
  readonly laCode: string;
  /** How near, in the model’s own words: `Very close`. Null when the file says nothing. */
  readonly closeness: string | null;
}

/** A statistical neighbour model: ten neighbours for each authority. Its name and year travel with every comparison. */
export interface NeighbourModel {
  readonly name: string;
  /** The year it was published; the models of 2021 and 2025 choose different neighbours. */
  readonly year: number;
  /** By three-digit code, authorities that have ended among them where the file lists them. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
}

/** What a file of neighbours gave; `model` is null when it could not be read. */
export interface NeighboursReading {
  readonly model: NeighbourModel | null;
  readonly issues: readonly Issue[];
  readonly counts: { readonly read: number; readonly kept: number; readonly leftOut: number };
}

const NEIGHBOURS = 10;
const CODE = /^\d{3}$/;

/** Where a layout keeps an authority's code and each neighbour's code and closeness. */
interface Layout {
  readonly laCode: number;
  readonly places: readonly { readonly code: number; readonly closeness: number }[];
}

/**
 * The two layouts published: 2021 has `LA num … SN1, SNP, SN2, SNP …`, every closeness under one name; 2025 has
 * `old_la_code … SN_1, SN_1P, SN_2, SN_2P …`. In both a closeness stands right of its neighbour.
 */
function layoutOf(header: readonly string[]): Layout | null {
  const names = header.map((name) => name.toLowerCase().replace(/[ _]/g, ''));
  const laCode = names.findIndex((name) => name === 'lanum' || name === 'oldlacode');
  const places = Array.from({ length: NEIGHBOURS }, (_, at) => names.indexOf(`sn${at + 1}`)).map((code) => ({
    code,
    closeness: names[code + 1]?.startsWith('sn') && names[code + 1].endsWith('p') ? code + 1 : -1,
  }));
  return laCode < 0 || places.some(({ code }) => code < 0) ? null : { laCode, places };
}

const neighboursInRow = ({ cells }: TextRow, { places }: Layout): readonly Neighbour[] =>
  places.map(({ code, closeness }) => ({ laCode: cells[code] ?? '', closeness: (closeness < 0 ? '' : cells[closeness]) || null }));

/**
 * Reads a statistical neighbour model in the layout of the 2021 or the 2025 file. Blanks at the end of a closeness are
 * dropped. Nothing is shipped with the library: give the file’s text.
 *
 * @param text - the file’s contents
 * @param named - what comparisons quote; a model without a name and year cannot be told from another
 * @param file - the name that issues quote
 */
export function readNeighbours(
  text: string,
  named: { readonly name: string; readonly year: number },
  file = 'neighbours',
): NeighboursReading {
  const log = issueLog();
  const report = (code: string, severity: IssueReport['severity'], message: string, hint: string, row?: number): void =>
    log.report({ code, severity, file, table: 'neighbours', column: null, message, hint, ...(row === undefined ? {} : { row }) });
  const { rows, brokenLines } = rowsOfCsv(text);
  const [header, ...rest] = rows;
  const layout = header ? layoutOf(header.cells) : null;
  const nothing = (): NeighboursReading => ({
    model: null,
    issues: log.list(),
    counts: { read: rest.length, kept: 0, leftOut: rest.length },
  });
  if (named.name.trim() === '' || !Number.isInteger(named.year)) {
    report(
      'neighbours-model-not-named',
      'error',
      'The model has no name and year, so a comparison could not say which neighbours it used.',
      'Name the model and its year.',
    );
    return nothing();
  }
  if (!layout) {
    report(
      'neighbours-not-recognised',
      'error',
      'The file has no column for the authority’s code and for each of ten neighbours.',
      'Use the file of neighbours as published in 2021 or 2025.',
    );
    return nothing();
  }
  for (const line of brokenLines)
    report(
      'row-not-well-formed',
      'error',
      'The row is not well-formed CSV, so it was left out.',
      'Save the file again as CSV UTF-8.',
      line,
    );
  const neighbours = new Map<string, readonly Neighbour[]>();
  let leftOut = brokenLines.length;
  for (const row of rest) {
    const laCode = row.cells[layout.laCode] ?? '';
    const found = neighboursInRow(row, layout);
    const isHeading = laCode === '' && found.every((neighbour) => neighbour.laCode === '');
    if (isHeading)
      report('neighbours-heading', 'information', 'A heading between authorities names none.', 'Nothing need be done.', row.line);
    else if (
      !CODE.test(laCode) ||
      !found.every((neighbour) => CODE.test(neighbour.laCode) && neighbour.laCode !== laCode) ||
      new Set(found.map((neighbour) => neighbour.laCode)).size < NEIGHBOURS
    ) {
      report(
        'neighbours-row-not-valid',
        'error',
        'The row has no three-digit code, or not ten different neighbours by such codes, so it was left out.',
        'Give each authority’s code and its ten neighbours’ codes.',
        row.line,
      );
    } else if (neighbours.has(laCode)) {
      const isSame = JSON.stringify(neighbours.get(laCode)) === JSON.stringify(found);
      if (isSame)
        report(
          'neighbours-row-repeated',
          'information',
          'The authority is listed again with the same neighbours.',
          'Nothing need be done.',
          row.line,
        );
      else
        report(
          'neighbours-row-contradicts',
          'error',
          'The authority is listed again with other neighbours; the first stands.',
          'Leave one row for each authority.',
          row.line,
        );
    } else {
      neighbours.set(laCode, found);
      continue;
    }
    leftOut++;
  }
  return {
    model: neighbours.size > 0 ? { name: named.name.trim(), year: named.year, neighbours } : null,
    issues: log.list(),
    counts: { read: rest.length + brokenLines.length, kept: neighbours.size, leftOut },
  };
}

/**
 * An authority's neighbours, nearest first, by any code of its area; null when the model does not list it.
 *
 * @example
 * ```ts
 * neighboursOf(model, 'E08000025')?.map(({ laCode }) => laCode) // those of 330, Birmingham
 * ```
 */
export function neighboursOf(model: NeighbourModel, laCode: string): readonly Neighbour[] | null {
  for (const code of equivalentCodes(laCode)) {
    const held = model.neighbours.get(code);
    if (held) return held;
  }
  return null;
}

import { join } from 'node:path';
import { IndicatorError } from '../../errors.js';
import { issueLog } from '../../issues.js';
import { day } from '../../time/index.js';
import type { AnnexA } from '../annex-a/extract.js';
import { annexALists } from '../annex-a/lists.js';
import type { ApiSubmission } from '../csc-api/submission.js';
import type { PassedOver } from '../passed-over.js';
import { csvTableOf } from '../rows/csv-table.js';
import type { GivenTable } from '../rows/given-table.js';
import { foundTable } from '../rows/source-table.js';
import type { SourceFile } from '../source.js';
import type { SsdExtract } from '../ssd/extract.js';
import { ssdTables } from '../ssd/tables.js';
import { recognise } from '../ssda903/recognise.js';
import type { Ssda903Set } from '../ssda903/set.js';
import { fileSource } from './file-source.js';
import { entriesOf, pathKind } from './folder.js';
import { workbookTables } from './workbook.js';

/** What was found in the files and folders that a caller named without saying what they are. */
export interface RecognisedInputs {
  readonly ssda903: readonly Ssda903Set[];
  readonly cin: readonly SourceFile[];
  readonly annexA: readonly AnnexA[];
  readonly ssd: readonly SsdExtract[];
  readonly cscApi: readonly ApiSubmission[];
}

type Kind = 'ssda903' | 'ssda903-xml' | 'cin' | 'annex-a' | 'ssd' | 'csc-api';

/** A file, or the sheets of one, whose kind is known. */
interface Recognised {
  readonly kind: Kind;
  readonly files: readonly (SourceFile | GivenTable)[];
}

const isRead = (name: string): boolean => /\.(csv|xml|xls[xm]|json|jsonl|ndjson)$/i.test(name);

const isJson = (name: string): boolean => /\.(json|jsonl|ndjson)$/i.test(name);

/** How many bytes of a file tell what it is. */
const HEAD = 1 << 14;
/** Folders within folders that are looked into. */
const DEEPEST = 2;

function headOf(path: string): Uint8Array {
  for (const chunk of fileSource(path).chunks() as Iterable<Uint8Array>) return chunk.slice(0, HEAD);
  return new Uint8Array(0);
}

const headText = (path: string): string => new TextDecoder('utf-8').decode(headOf(path)).replace(/\0/g, '');

async function csvKind(path: string): Promise<Kind | null> {
  const head = headOf(path);
  // A row that is cut off at the end of the head is none of the first.
  const given = await csvTableOf({ name: path, chunks: () => [head] }, issueLog());
  if (!given) return null;
  const header = (given.rows[0] ?? []).map(String);
  if (recognise(header)) return 'ssda903';
  if (foundTable(given, annexALists)) return 'annex-a';
  return foundTable(given, ssdTables) ? 'ssd' : null;
}

function xmlKind(path: string): Kind | null {
  const root = /<(?:\w+:)?(EXPSSDA903|Message)[\s>]/.exec(headText(path))?.[1];
  return root === undefined ? null : root === 'Message' ? 'cin' : 'ssda903-xml';
}

async function recognised(path: string): Promise<Recognised | null> {
  // What is not there is told as such.
  headOf(path);
  if (/\.xls[xm]$/i.test(path)) {
    const sheets = await workbookTables(path);
    return sheets.some((sheet) => foundTable(sheet, annexALists)) ? { kind: 'annex-a', files: sheets } : null;
  }
  const kind = /\.xml$/i.test(path) ? xmlKind(path) : /\.csv$/i.test(path) ? await csvKind(path) : isJson(path) ? 'csc-api' : null;
  return kind === null ? null : { kind, files: [fileSource(path)] };
}

/** The days that a caller gave after a path: a year, a day, or a first and a last day. */
interface Said {
  readonly year?: number;
  readonly on?: string;
  readonly from?: string;
}

function split(text: string): { readonly path: string; readonly said: Said } {
  const [, path, from, last] = /^(.+)@(?:(\d{4}-\d\d-\d\d)\.\.)?(\d{4}(?:-\d\d-\d\d)?)$/.exec(text) ?? [];
  if (path === undefined || last === undefined) return { path: text, said: {} };
  if (last.length === 4) return { path, said: { year: Number(last) } };
  return { path, said: { on: last, ...(from === undefined ? {} : { from }) } };
}

/** What one folder, or one file, holds. */
interface Group {
  readonly path: string;
  readonly found: readonly Recognised[];
  readonly passedOver: readonly PassedOver[];
}

async function groupsAt(path: string, depth: number): Promise<readonly Group[]> {
  if (pathKind(path) !== 'folder') {
    const one = await recognised(path);
    if (!one)
      throw new IndicatorError(
        'invalid-argument',
        `${path} is no file that is known here: SSDA903, CIN census, Annex A, Standard Safeguarding Dataset or child-level submission.`,
      );
    return [{ path, found: [one], passedOver: [] }];
  }
  const { names, passedOver } = entriesOf(path, undefined, isRead);
  const found: Recognised[] = [];
  const others: PassedOver[] = [];
  for (const name of names) {
    const one = await recognised(join(path, name));
    if (one) found.push(one);
    else others.push({ name, is: 'other file' });
  }
  const within: Group[] = [];
  for (const { name, is } of passedOver) {
    if (is === 'folder' && depth < DEEPEST) within.push(...(await groupsAt(join(path, name), depth + 1)));
    else others.push({ name, is });
  }
  return [{ path, found, passedOver: others }, ...within];
}

/**
 * Finds out what files and folders hold, by their content: SSDA903 tables of a folder are one year’s set, lists of Annex A one
 * extract, tables of the Standard Safeguarding Dataset one extract. Folders within a folder are looked into, each by itself.
 *
 * @param texts - paths, each with what its files do not say: `@2025` for a year of SSDA903, `@2025-09-30` for the day Annex A
 * was made, `@2019-04-01..2025-09-30` for the days that the dataset, or a submission, holds
 * @throws IndicatorError `invalid-argument` for what cannot be read, is not known, or lacks its days
 */
export async function recogniseInputs(texts: readonly string[]): Promise<RecognisedInputs> {
  const inputs = {
    ssda903: [] as Ssda903Set[],
    cin: [] as SourceFile[],
    annexA: [] as AnnexA[],
    ssd: [] as SsdExtract[],
    cscApi: [] as ApiSubmission[],
  };
  for (const text of texts) {
    const { path, said } = split(text);
    const groups = await groupsAt(path, 0);
    if (groups.every(({ found }) => found.length === 0))
      throw new IndicatorError('invalid-argument', `There is no file of a return at ${path}.`);
    for (const group of groups) take(group, said, inputs);
  }
  return inputs;
}

type Writable = { -readonly [K in keyof RecognisedInputs]: RecognisedInputs[K][number][] };

function take({ path, found, passedOver }: Group, said: Said, inputs: Writable): void {
  const of = (kind: Kind): readonly (SourceFile | GivenTable)[] => found.flatMap((one) => (one.kind === kind ? one.files : []));
  const sources = (kind: Kind): readonly SourceFile[] => of(kind).filter((file): file is SourceFile => 'chunks' in file);
  // What was passed over is told once, with whatever was found beside it.
  let beside = passedOver;
  const told = (): readonly PassedOver[] => {
    const now = beside;
    beside = [];
    return now;
  };
  const year = said.year === undefined ? (said.on === undefined ? {} : { upTo: day(said.on) }) : { yearEnding: said.year };
  if (sources('ssda903').length > 0) inputs.ssda903.push({ files: sources('ssda903'), passedOver: told(), ...year });
  for (const file of sources('ssda903-xml')) inputs.ssda903.push({ files: [file], passedOver: told(), ...year });
  inputs.cin.push(...sources('cin'));
  if (of('annex-a').length > 0) {
    if (said.on === undefined) throw lacking(path, 'lists of Annex A', 'the day on which they were made', '2025-09-30');
    inputs.annexA.push({ lists: of('annex-a'), madeOn: day(said.on), passedOver: told() });
  }
  for (const [kind, what] of [
    ['ssd', 'tables of the Standard Safeguarding Dataset'],
    ['csc-api', 'a child-level submission'],
  ] as const) {
    if (of(kind).length === 0) continue;
    if (said.on === undefined || said.from === undefined)
      throw lacking(path, what, 'the first day held and the day it was made', '2019-04-01..2025-09-30');
    const days = { from: day(said.from), to: day(said.on), passedOver: told() };
    if (kind === 'ssd') inputs.ssd.push({ tables: of(kind), ...days });
    else inputs.cscApi.push({ files: sources(kind), ...days });
  }
}

const lacking = (path: string, what: string, days: string, example: string): IndicatorError =>
  new IndicatorError('invalid-argument', `${path} holds ${what}: say after it ${days}, as in ${path}@${example}.`);

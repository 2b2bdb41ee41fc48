import type { IssueLog } from '../../issues.js';
import type { Coverage, RecordBuilder, ReturnedTable } from '../../records/index.js';
import { dayFromParts, longDate, NULL } from '../../time/index.js';
import { elementNames } from '../bytes/xml/element-names.js';
import { localName } from '../bytes/xml/events.js';
import { xmlRefusals } from '../bytes/xml/refusal.js';
import { readXmlBytes, type XmlOutcome } from '../bytes/xml/sax.js';
import type { ReadCounts, TableCounts } from '../counts.js';
import { type ReturnLog, returnLog } from '../return-log.js';
import type { SourceFile } from '../source.js';
import type { CensusDays } from './census-days.js';
import type { CensusReturn } from './census-returns.js';
import type { ReportCin } from './checks.js';
import { cinEvents } from './events.js';
import { type CinIssueCode, cinIssues } from './issues.js';
import { cinBlockNames, cinBlocks, knownLayouts } from './layout.js';
import { type PreparedCensus, prepareCinCensus } from './prepare-census.js';
import { cinWriter } from './writer.js';

export interface ReadCinOptions {
  /** The authority the file belongs to, three digits, when it should not be taken from the header. */
  readonly laCode?: string;
  /** The authority of a file whose header names none. */
  readonly defaultLaCode?: string;
}

/** Different names of unread elements that are reported apart; the rest are counted together. */
const NAMES_REPORTED = 100;

/** Refusals in the middle of a file, before which children may have been read. */
const broken: ReadonlySet<string> = new Set(
  [xmlRefusals.truncated, xmlRefusals.malformed, xmlRefusals.deep, xmlRefusals.many, xmlRefusals.longText].map(({ code }) => code),
);

/**
 * Reads one CIN census file (XML, any layout from 2017 to 2027) into a record builder, as a stream: memory does not grow
 * with the file. Files of several years are read from the oldest to the newest into one builder, which links them.
 *
 * Nothing is thrown for what a file holds. Problems go to the log; records that could not be used are counted as left
 * out. A file broken in the middle gives the children before the break.
 *
 * @param options - `laCode` to state the authority instead of taking the LEA of the header, `defaultLaCode` for where it has none
 * @returns how many of each block were read, kept and left out
 * @example
 * ```ts
 * const builder = recordBuilder();
 * const log = issueLog();
 * await readCinCensus(builder, sourceFromText('cin-2024.xml', xml), {}, log);
 * const { records } = builder.finish();
 * ```
 */
export async function readCinCensus(builder: RecordBuilder, file: SourceFile, options: ReadCinOptions, log: IssueLog): Promise<ReadCounts> {
  return readPreparedCensus(builder, await prepareCinCensus(file), options, log);
}

/** The same for a file whose header has been read already. */
export function readPreparedCensus(
  builder: RecordBuilder,
  census: PreparedCensus,
  options: ReadCinOptions,
  log: IssueLog,
): Promise<ReadCounts> {
  return readCensusReturn(builder, [census], options, log);
}

/** Reads the files of one return. When one of its parts cannot be read to its end, the others are not the year. */
export async function readCensusReturn(
  builder: RecordBuilder,
  parts: CensusReturn,
  options: ReadCinOptions,
  allReturns: IssueLog,
): Promise<ReadCounts> {
  const tables: TableCounts[] = [];
  const windows: (Coverage | null)[] = [];
  for (const [at, census] of parts.entries()) {
    const log = returnLog(allReturns);
    const laCode = options.laCode ?? census.header.lea ?? options.defaultLaCode ?? null;
    const { counts, window } = await readChildren(builder, census, laCode, at === 0, log);
    for (const out of log.leftOut) builder.leaveOut({ collection: 'cin', laCode, days: census.covered, ...out });
    tables.push(...counts);
    windows.push(window);
  }
  if (windows.every((window) => window !== null)) for (const window of windows) builder.cover(window);
  return { tables };
}

/** What was read of one file, and the days it covers with which tables: none when it was not read whole. */
interface CensusRead {
  readonly counts: readonly TableCounts[];
  readonly window: Coverage | null;
}

const nothingRead: CensusRead = { counts: [], window: null };

type Report = (code: CinIssueCode, table: string | null, column: string | null, times?: number, message?: string) => void;

async function readChildren(
  builder: RecordBuilder,
  census: PreparedCensus,
  laCode: string | null,
  isFirst: boolean,
  log: ReturnLog,
): Promise<CensusRead> {
  const { file, header, outcome: peeked, referenceDay, year } = census;
  let child = 0;
  const report: Report = (code, table, column, times = 1, message = cinIssues[code].message) =>
    log.report({ code, ...cinIssues[code], message, file: file.name, table, column, ...(child > 0 ? { row: child } : {}) }, times);
  const refuse = ({ refusal, line }: XmlOutcome): void => {
    if (!refusal) return;
    const where = child > 0 ? ` The break is at line ${line}, in or after child record ${child}.` : '';
    log.report({
      ...refusal,
      message: refusal.message + where,
      severity: 'error',
      file: file.name,
      table: null,
      column: null,
      ...(child > 0 ? { row: child } : {}),
    });
  };

  if (peeked.refusal && (laCode === null || !broken.has(peeked.refusal.code))) {
    refuse(peeked);
    return nothingRead;
  }
  if (laCode === null) {
    log.report({
      code: 'authority-not-known',
      severity: 'error',
      file: file.name,
      table: null,
      column: 'LEA',
      message: 'The header names no authority (LEA), so the children cannot be told from those of other authorities; nothing was read.',
      hint: 'Add the LEA to the header, or state the authority when reading.',
    });
    return nothingRead;
  }
  if (header.lea !== null && !/^\d{3}$/.test(header.lea)) report('la-code-not-valid', null, 'LEA');
  if (header.lea !== null && header.lea !== laCode) report('la-code-differs', null, 'LEA');
  reportDays(census, report);

  if (isFirst) builder.startSource();
  const reportCin: ReportCin = (code, block, item, times) => report(code, cinBlocks[block].table, item, times);
  const writer = cinWriter(builder, laCode, census.covered?.from ?? NULL, reportCin);
  const namesReported = new Set<string>();
  const names = elementNames();
  const reading = cinEvents({
    builder,
    writer,
    names,
    year,
    referenceDate: referenceDay ?? NULL,
    report: reportCin,
    reportElement(code, name) {
      const local = name === null ? '' : localName(name);
      const isPlain = /^[A-Za-z]\w{0,39}$/.test(local) && (namesReported.size < NAMES_REPORTED || namesReported.has(local));
      if (isPlain) namesReported.add(local);
      report(code, null, isPlain ? local : null);
    },
    onChild: (number) => void (child = number),
  });
  const outcome = await readXmlBytes(file, names, reading.events);
  if (outcome.refusal && reading.insideChild()) {
    reading.abandon();
    report('child-cut-off', 'children', null);
  }
  refuse(outcome);
  writer.finish();

  child = 0;
  reading.reportNotKept();
  if (outcome.encodingDiffers) report('encoding-not-as-declared', null, null);
  if (outcome.bytesReplaced) report('bytes-not-valid', null, null);
  const counts = writer.counts(file.name);
  const isEmpty = counts.every(({ kept }) => kept === 0);
  if (isEmpty && !outcome.refusal) report('no-child-kept', 'children', null);
  if (outcome.refusal || isEmpty) return { counts, window: null };
  const { covered, madeOn } = census;
  if (!covered) {
    builder.leaveOut({ collection: 'cin', laCode, days: null, table: null, file: file.name, because: whyNoDays(census) });
    return { counts, window: null };
  }
  const tables = tablesReturned(census, counts, log);
  return { counts, window: { laCode, collection: 'cin', ...covered, tables, file: file.name, madeOn } };
}

const whyNoDays = ({ referenceDay }: CensusDays): CinIssueCode =>
  referenceDay === null ? 'reference-date-missing' : 'made-before-reference-date';

/** What the header says of the year, where it is not what a yearly census says. */
function reportDays({ referenceDay, isReferenceStated, year, yearNamed, madeBefore, covered }: CensusDays, report: Report): void {
  if (!isReferenceStated) report('reference-date-missing', null, 'ReferenceDate');
  if (referenceDay === null || year === null) return;
  if (madeBefore !== null) {
    const held = covered
      ? `it covers ${longDate(covered.from)} to ${longDate(covered.to)}, and figures for periods that end later have no value.`
      : 'it covers no days.';
    const message = `The file was made on a day before its ReferenceDate, so it cannot hold the whole year: ${held}`;
    report('made-before-reference-date', null, 'DateTime', 1, message);
  }
  if (!isReferenceStated) return;
  if (referenceDay !== dayFromParts(year, 3, 31)) {
    const held = `it covers ${longDate(dayFromParts(year - 1, 4, 1))} to ${longDate(referenceDay)}`;
    const message = `The ReferenceDate is not 31 March, the end of the census year, so ${held}; figures for periods that end later have no value.`;
    report('reference-date-not-31-march', null, 'ReferenceDate', 1, message);
  }
  if (yearNamed !== null && yearNamed !== year) report('year-not-reference-date', null, 'Year');
  if (year < knownLayouts.first || year > knownLayouts.last) report('year-not-known', null, 'ReferenceDate');
}

/** Every block that the layout of the year has: a census file holds all of them, empty or not. */
function tablesReturned({ year }: CensusDays, counts: readonly TableCounts[], log: ReturnLog): readonly ReturnedTable[] {
  return cinBlockNames.flatMap((name): readonly ReturnedTable[] => {
    const { element, table, since } = { since: 0, ...cinBlocks[name] };
    if (year !== null && year < since) return [];
    const rows = counts.find((count) => count.table === element)?.read ?? 0;
    return [{ table, rows, troubles: log.troublesOf(table), columnsNotReturned: [] }];
  });
}

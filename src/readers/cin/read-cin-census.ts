import type { RecordBuilder } from '../../records/index.js';
import { addMonths, NULL, partsOf } from '../../time/index.js';
import { elementNames } from '../bytes/xml/element-names.js';
import { localName } from '../bytes/xml/events.js';
import { xmlRefusals } from '../bytes/xml/refusal.js';
import { readXmlBytes, type XmlOutcome } from '../bytes/xml/sax.js';
import type { ReadCounts } from '../counts.js';
import type { IssueLog } from '../issues.js';
import type { SourceFile } from '../source.js';
import type { ReportCin } from './checks.js';
import { cinEvents } from './events.js';
import { type CinIssueCode, cinIssues } from './issues.js';
import { cinBlocks, knownLayouts } from './layout.js';
import { type PreparedCensus, prepareCinCensus, yearNamed } from './prepare-census.js';
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
 * Reads one CIN census file (XML, any layout from 2017 to 2026) into a record builder, as a stream: memory does not grow
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
export async function readPreparedCensus(
  builder: RecordBuilder,
  census: PreparedCensus,
  options: ReadCinOptions,
  log: IssueLog,
): Promise<ReadCounts> {
  const { file, header, outcome: peeked, referenceDay, isReferenceStated, year } = census;
  let child = 0;
  const report = (code: CinIssueCode, table: string | null, column: string | null, times = 1): void =>
    log.report({ code, ...cinIssues[code], file: file.name, table, column, ...(child > 0 ? { row: child } : {}) }, times);
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

  const laCode = options.laCode ?? header.lea ?? options.defaultLaCode ?? null;
  if (peeked.refusal && (laCode === null || !broken.has(peeked.refusal.code))) {
    refuse(peeked);
    return { tables: [] };
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
    return { tables: [] };
  }
  if (header.lea !== null && !/^\d{3}$/.test(header.lea)) report('la-code-not-valid', null, 'LEA');
  if (header.lea !== null && header.lea !== laCode) report('la-code-differs', null, 'LEA');
  if (!isReferenceStated) report('reference-date-missing', null, 'ReferenceDate');
  else if (referenceDay !== null && year !== null) {
    const { month, dayOfMonth } = partsOf(referenceDay);
    if (month !== 3 || dayOfMonth !== 31) report('reference-date-not-31-march', null, 'ReferenceDate');
    const named = yearNamed(header);
    if (named !== null && named !== year) report('year-not-reference-date', null, 'Year');
    if (year < knownLayouts.first || year > knownLayouts.last) report('year-not-known', null, 'ReferenceDate');
  }

  builder.startSource();
  const reportCin: ReportCin = (code, block, item, times) => report(code, cinBlocks[block].table, item, times);
  const writer = cinWriter(builder, laCode, reportCin);
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
  if (referenceDay !== null && !outcome.refusal && !isEmpty) {
    builder.cover({ laCode, collection: 'cin', from: addMonths(referenceDay, -12) + 1, to: referenceDay });
  }
  return { tables: counts };
}

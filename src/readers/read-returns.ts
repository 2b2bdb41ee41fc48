import { type Issue, type IssueLog, issueLog } from '../issues.js';
import {
  type Aggregates,
  type AlikeChildren,
  betweenReturns,
  type CollectionName,
  censusOverlap,
  fewOf,
  hardlyOverlaps,
  type Records,
  recordBuilder,
  type Superseded,
  unknownAuthority,
} from '../records/index.js';
import { longDate } from '../time/index.js';
import type { AnnexA } from './annex-a/extract.js';
import { readAggregates } from './beside/aggregates.js';
import { readSeries } from './beside/series.js';
import { censusReturns } from './cin/census-returns.js';
import { authorityOfCensuses, type PreparedCensus, prepareCinCensus } from './cin/prepare-census.js';
import { readCensusReturn } from './cin/read-cin-census.js';
import type { TableCounts } from './counts.js';
import type { ApiSubmission } from './csc-api/submission.js';
import { readPopulation } from './population.js';
import { reportDisagreements } from './report-disagreements.js';
import { reportLinked } from './report-linked.js';
import type { SourceFile } from './source.js';
import type { SsdExtract } from './ssd/extract.js';
import { type PreparedSsda903Set, prepareSsda903Set } from './ssda903/prepare-set.js';
import { linkedYears, readPreparedSet } from './ssda903/read-set.js';
import { reportPassedOver } from './ssda903/report-set.js';
import type { Ssda903Set } from './ssda903/set.js';
import type { PostcodeLookup } from './where.js';

/** What an authority, or several, already hold: yearly SSDA903 sets, CIN census files, extracts, and numbers that stand beside them. */
export interface Returns {
  readonly ssda903?: readonly Ssda903Set[];
  readonly cin?: readonly SourceFile[];
  /** Extracts of Annex A, each with the day it was made. */
  readonly annexA?: readonly AnnexA[];
  /** Tables of the Standard Safeguarding Dataset. */
  readonly ssd?: readonly SsdExtract[];
  /** Child-level submissions of DfE’s API, as JSON. */
  readonly cscApi?: readonly ApiSubmission[];
  readonly population?: SourceFile;
  /** Finds where postcodes lie, to work out how far placements are from home and whether they are in the authority. */
  readonly postcodes?: PostcodeLookup;
  /** The series and vintage that rates quote; the population file's name when left out. */
  readonly populationName?: string;
  /** Files of other series: populations by age, sex or ethnicity, deflators. */
  readonly series?: readonly SourceFile[];
  /** Files of figures counted elsewhere. */
  readonly aggregates?: readonly SourceFile[];
  /** The ids of the definitions there are, so that aggregates of no such are told. */
  readonly indicators?: readonly string[];
  /** The authority of SSDA903 sets that name none: the return does not hold it. */
  readonly defaultLaCode?: string;
}

/** What was read, row by row accounted for. */
export interface ReadSummary {
  readonly tables: readonly TableCounts[];
  /** Rows that gave way to a later row for the same event, by table of the record model. */
  readonly superseded: readonly Superseded[];
}

/** Records that were read, with what is wrong with them. */
export interface ReadRecords {
  readonly records: Records;
  readonly issues: readonly Issue[];
  readonly summary: ReadSummary;
}

export interface ReadReturns extends ReadRecords {
  /** Figures counted elsewhere, for `calculate`; one for each file. */
  readonly aggregates: readonly Aggregates[];
}

/**
 * Reads returns into records, linking the years of each authority oldest first. Never throws for what a file holds:
 * problems come back as issues, and each row is counted as kept or left out.
 *
 * @example
 * ```ts
 * const { records, issues } = await readReturns({
 *   ssda903: [{ files: [sourceFromText('episodes.csv', csv)], yearEnding: 2025, laCode: '201' }],
 * });
 * ```
 */
export async function readReturns(returns: Returns): Promise<ReadReturns> {
  const builder = recordBuilder();
  const log = issueLog();
  const tables: TableCounts[] = [];

  const { defaultLaCode } = returns;
  const censuses: PreparedCensus[] = [];
  for (const file of returns.cin ?? []) censuses.push(await prepareCinCensus(file));
  const fallback = defaultLaCode ?? authorityOfCensuses(censuses);
  const sets: PreparedSsda903Set[] = [];
  for (const set of returns.ssda903 ?? []) {
    const laCode = set.laCode ?? fallback ?? unknownAuthority;
    if (set.laCode === undefined && defaultLaCode === undefined) reportAuthority('SSDA903 set', set.files[0]?.name ?? '', fallback, log);
    sets.push(await prepareSsda903Set({ ...set, laCode }, log));
  }

  const forUnnamed = defaultLaCode === undefined ? {} : { defaultLaCode };
  for (const census of await censusReturns(censuses, defaultLaCode, log))
    tables.push(...(await readCensusReturn(builder, census, forUnnamed, log)).tables);
  const linked = linkedYears(returns.postcodes);
  const ordered = oldestFirst(sets, log);
  for (const [at, set] of ordered.entries()) {
    tables.push(...(await readPreparedSet(builder, set, linked)).tables);
    builder.expect((at + 1) / ordered.length);
  }

  const postcodes = returns.postcodes ?? null;
  /** The authority of an extract, said when it was not given with it. */
  const authorityOf = (what: string, file: string | undefined, laCode: string | undefined): string => {
    if (laCode !== undefined) return laCode;
    if (defaultLaCode === undefined) reportAuthority(what, file ?? '', fallback, log);
    return fallback ?? unknownAuthority;
  };
  if (returns.annexA?.length) {
    const { readAnnexA } = await import('./annex-a/read-annex-a.js');
    for (const extract of returns.annexA) {
      reportPassedOver(extract.passedOver ?? [], log);
      const laCode = authorityOf('extract of Annex A', extract.lists[0]?.name, extract.laCode);
      tables.push(...(await readAnnexA(builder, { ...extract, laCode, postcodes }, log)));
    }
  }
  if (returns.ssd?.length) {
    const { readSsd } = await import('./ssd/read-ssd.js');
    for (const extract of returns.ssd) {
      reportPassedOver(extract.passedOver ?? [], log);
      const laCode = authorityOf('Standard Safeguarding Dataset', extract.tables[0]?.name, extract.laCode);
      tables.push(...(await readSsd(builder, { ...extract, laCode, postcodes }, log)));
    }
  }

  if (returns.cscApi?.length) {
    const { readApi } = await import('./csc-api/read-api.js');
    for (const submission of returns.cscApi) {
      reportPassedOver(submission.passedOver ?? [], log);
      tables.push(...(await readApi(builder, { ...submission, fallback, postcodes }, log)));
    }
  }

  if (returns.population) {
    const { series, refusal, counts } = await readPopulation(returns.population, log, returns.populationName);
    if (series) builder.population(series);
    if (refusal !== null)
      builder.leaveOut({
        collection: 'population',
        laCode: null,
        days: null,
        table: null,
        file: returns.population.name,
        because: refusal,
      });
    tables.push(counts);
  }
  for (const file of returns.series ?? []) {
    const reading = await readSeries(file, log);
    for (const series of reading.series) builder.series(series);
    tables.push(reading.counts);
  }
  const aggregates: Aggregates[] = [];
  for (const file of returns.aggregates ?? []) {
    const reading = await readAggregates(file, log, returns.indicators ? { indicators: returns.indicators } : {});
    if (reading.aggregates) aggregates.push(reading.aggregates);
    tables.push(reading.counts);
  }
  const { records, superseded, alike, disagreements } = builder.finish({ between: betweenReturns });
  reportAlike(alike, log);
  reportDisagreements(disagreements, log);
  reportOverlap(records, log);
  reportSuperseded(superseded, log);
  reportLinked(records, log);
  return { records, aggregates, issues: log.list(), summary: { tables, superseded } };
}

function reportAuthority(what: string, file: string, taken: string | null, log: IssueLog): void {
  log.report({
    code: taken === null ? 'authority-not-given' : 'authority-from-cin-census',
    severity: taken === null ? 'warning' : 'information',
    file,
    table: null,
    column: null,
    message:
      taken === null
        ? 'The SSDA903 set does not say which authority it is of, so rates per head cannot be calculated for it.'
        : `The ${what} does not say which authority it is of; it was taken to be ${taken}, the only one in the CIN census files.`,
    hint: 'Give the authority’s three-digit code with it.',
  });
}

/** By authority, then year. Two sets for one year of one authority are reported; the one given later stands, never both. */
function oldestFirst(sets: readonly PreparedSsda903Set[], log: IssueLog): readonly PreparedSsda903Set[] {
  const ordered = [...sets].sort((a, b) => (a.laCode < b.laCode ? -1 : a.laCode > b.laCode ? 1 : (a.year ?? 0) - (b.year ?? 0)));
  for (let at = 1; at < ordered.length; at++) {
    const { name, year, laCode } = ordered[at];
    const before = ordered[at - 1];
    if (year === null || before.year !== year || before.laCode !== laCode) continue;
    log.report({
      code: 'two-sets-for-one-year',
      severity: 'warning',
      file: name,
      table: null,
      column: null,
      message: `Two SSDA903 sets were given for the year ending 31 March ${year}; the one given later stands, the whole of it.`,
      hint: 'Give one set for each year, or name the authority of each.',
    });
  }
  return ordered;
}

/** Ids that differ only in leading zeros, capitals or blanks are one child’s, unless a return shows that they are not. */
function reportAlike({ joined, apart }: AlikeChildren, log: IssueLog): void {
  const place = { file: 'all files', table: 'children', column: null, severity: 'warning' } as const;
  const differ = 'only in leading zeros, capitals or blanks';
  const hint = 'Write ids in the same way in every return.';
  if (joined > 0) {
    const message = `Returns write the ids of some children in different ways, which differ ${differ}; each was taken for one child.`;
    log.report({ ...place, code: 'child-ids-written-otherwise', message, hint }, joined);
  }
  if (apart > 0) {
    const message = `Ids of some children differ ${differ}, but one table holds both or their birth dates differ, so they were taken for different children.`;
    log.report({ ...place, code: 'child-ids-alike', message, hint: `Check that each is a child of its own. ${hint}` }, apart);
  }
}

/** Whether what an authority gave of children in need is the census alone. */
const isCensus = ({ coverage }: Records, laCode: string): boolean =>
  coverage.every((window) => window.laCode !== laCode || window.collection !== 'cin' || window.form === undefined);

/** Says where hardly any child looked after is in the census, on the last day that both returns of an authority cover. */
function reportOverlap(records: Records, log: IssueLog): void {
  const lastOf = (collection: CollectionName): ReadonlyMap<string, number> => {
    const last = new Map<string, number>();
    for (const { laCode, to } of records.coverage.filter((window) => window.collection === collection))
      last.set(laCode, Math.max(to, last.get(laCode) ?? to));
    return last;
  };
  const census = lastOf('cin');
  for (const [laCode, to] of lastOf('ssda903')) {
    const other = census.get(laCode);
    if (other === undefined) continue;
    const on = Math.min(to, other);
    const overlap = censusOverlap(records, laCode, on);
    if (!hardlyOverlaps(overlap)) continue;
    log.report(
      {
        code: 'returns-hardly-overlap',
        severity: 'warning',
        file: 'all files',
        table: null,
        column: null,
        message: `${fewOf(overlap)} looked after on ${longDate(on)} is ${isCensus(records, laCode) ? 'in the CIN census' : 'among the children in need'}, where all of them belong: figures that need both are far off.`,
        hint: 'Check that both returns are of the same children and write their ids in the same way.',
      },
      overlap.lookedAfter - overlap.inCensus,
    );
  }
}

/** Tables whose repeated rows are told where they stand, by line. */
const toldByLine: ReadonlySet<string> = new Set(['careEpisodes', 'cinEpisodes']);

function reportSuperseded(superseded: readonly Superseded[], log: IssueLog): void {
  for (const { table, acrossSources, withinSource } of superseded) {
    const place = { file: 'all files', table, column: null };
    if (acrossSources > 0) {
      log.report(
        {
          ...place,
          code: 'row-superseded',
          severity: 'information',
          message: 'The same event was returned again in a later file; the later row stands.',
          hint: 'Nothing need be done: this is how years are linked.',
        },
        acrossSources,
      );
    }
    if (withinSource > 0 && !toldByLine.has(table)) {
      log.report(
        {
          ...place,
          code: 'row-repeated',
          severity: 'warning',
          message: 'The same event is in one return more than once, so it counts once: as the row that ended last, or says most.',
          hint: 'Remove the copies in the case system.',
        },
        withinSource,
      );
    }
  }
}

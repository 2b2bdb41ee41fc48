import type { IssueLog } from '../../issues.js';
import type { CollectionName, RecordBuilder, RecordTableName, ReturnedTable } from '../../records/index.js';
import { addMonths, type Day, longDate } from '../../time/index.js';
import type { TableCounts } from '../counts.js';
import { csvTableOf } from '../rows/csv-table.js';
import type { GivenTable } from '../rows/given-table.js';
import { placesNotHeld } from '../rows/placement-location.js';
import { reportFound, type TableLacks } from '../rows/report-found.js';
import { rowsOf } from '../rows/row-reader.js';
import { type SourceLog, sourceLog } from '../rows/source-log.js';
import { type FoundTable, foundTable } from '../rows/source-table.js';
import type { SourceFile } from '../source.js';
import type { PostcodeLookup } from '../where.js';
import type { AnnexA } from './extract.js';
import { annexALists } from './lists.js';
import { listWriter } from './write-lists.js';

/** An extract of a known authority, and what knows where postcodes lie. */
export type ReadableExtract = AnnexA & { readonly laCode: string; readonly postcodes: PostcodeLookup | null };

/** A list that was found, and where. */
interface FoundList {
  readonly given: GivenTable;
  readonly found: FoundTable;
  readonly lacks: TableLacks;
  readonly log: SourceLog;
}

/** Which days a list holds, of which collection, and which columns of the record model no list of it has. */
interface Held {
  readonly collection: CollectionName;
  readonly table: RecordTableName;
  readonly lists: readonly string[];
  /** Months up to the day it was made; 0 for that day alone. */
  readonly months: number;
  /** A list that is never empty: with no row it was not exported. */
  readonly isNeverEmpty?: true;
  readonly notHeld: readonly string[];
}

const held: readonly Held[] = [
  { collection: 'contacts', table: 'contacts', lists: ['List 1'], months: 6, isNeverEmpty: true, notHeld: ['outcome'] },
  { collection: 'early-help', table: 'earlyHelpAssessments', lists: ['List 2'], months: 6, notHeld: [] },
  {
    collection: 'cin',
    table: 'cinEpisodes',
    lists: ['List 3', 'List 6'],
    months: 6,
    isNeverEmpty: true,
    notHeld: ['transferInConferenceOn'],
  },
  { collection: 'cin', table: 'assessments', lists: ['List 4'], months: 6, isNeverEmpty: true, notHeld: ['internalReviewOn'] },
  { collection: 'cin', table: 'section47Enquiries', lists: ['List 5'], months: 6, notHeld: ['conferenceTargetOn'] },
  { collection: 'cin', table: 'childProtectionPlans', lists: ['List 7'], months: 6, notHeld: [] },
  {
    collection: 'ssda903',
    table: 'careEpisodes',
    lists: ['List 8'],
    months: 0,
    isNeverEmpty: true,
    notHeld: ['reasonPlacementChanged'],
  },
  { collection: 'ssda903', table: 'adoptionPlacements', lists: ['List 10'], months: 12, notHeld: [] },
  {
    collection: 'ssda903',
    table: 'adoptions',
    lists: ['List 10'],
    months: 12,
    notHeld: ['fosterCarerAdopted', 'adopters', 'adopterSex', 'adopterLegalStatus'],
  },
];

/** Facts of children that no list has. */
const childrenNotHeld: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  cin: ['expectedBirthDate', 'deathDate'],
};

const isGiven = (list: SourceFile | GivenTable): list is GivenTable => 'rows' in list;

/** Whether a table has nothing in it but a name. */
const isEmpty = ({ rows }: GivenTable): boolean =>
  rows.every((cells) => cells.every((cell) => cell === null || cell === undefined || cell === ''));

/**
 * Reads an extract of Annex A into the builder: for each list its rows, and which days it covers. The six months are those
 * up to the day it was made; children in care are covered on that day alone, as no list says where they were before.
 *
 * @returns rows read, kept and left out, by list; problems go to `log`
 */
export async function readAnnexA(builder: RecordBuilder, extract: ReadableExtract, log: IssueLog): Promise<readonly TableCounts[]> {
  const { laCode, madeOn } = extract;
  const lists: FoundList[] = [];
  for (const list of extract.lists) {
    const given = isGiven(list) ? list : await csvTableOf(list, log);
    if (!given || isEmpty(given)) continue;
    const found = foundTable(given, annexALists);
    if (!found) {
      reportUnknown(given, log);
      continue;
    }
    const lacks = reportFound(found, given.name, 'Annex A', log);
    if (found.table.table === null) reportNotKept(given, found, log);
    lists.push({ given, found, lacks, log: sourceLog(log, given.name, found.table.name) });
  }
  reportTwice(lists, log);
  reportNotGiven(lists, extract, log);

  builder.startSource();
  const writer = listWriter(builder, laCode, madeOn, extract.postcodes);
  const counts = lists.map(({ given, found, lacks, log: own }): TableCounts => {
    const rows = rowsOf(given, found, builder, own);
    if (!lacks.isUsable) leaveOut(builder, extract, given, found);
    const kept = lacks.isUsable ? writer.read(found.table, rows, own) : 0;
    return { file: given.name, table: found.table.name, read: rows.count, kept, leftOut: rows.count - kept };
  });
  writer.finish();
  cover(builder, extract, lists, counts);
  return counts;
}

function cover(
  builder: RecordBuilder,
  { laCode, madeOn, postcodes }: ReadableExtract,
  lists: readonly FoundList[],
  counts: readonly TableCounts[],
): void {
  const rowsIn = (name: string): number => counts.reduce((sum, { table, read }) => (table === name ? sum + read : sum), 0);
  const keptIn = (name: string): number => counts.reduce((sum, { table, kept }) => (table === name ? sum + kept : sum), 0);
  const tableOf = (table: RecordTableName, of: readonly FoundList[], rows: number, notHeld: readonly string[]): ReturnedTable => ({
    table,
    rows,
    troubles: of.flatMap(({ log }) => log.troublesOf(table)),
    columnsNotReturned: [...notHeld, ...of.flatMap(({ lacks }) => lacks.columnsOf(table))],
  });
  const isThere = ({ lists: names, isNeverEmpty }: Held): boolean =>
    names.every((name) => {
      const own = lists.filter(({ found }) => found.table.name === name);
      if (own.length === 0 || own.some(({ lacks }) => !lacks.isUsable)) return false;
      return keptIn(name) > 0 || (rowsIn(name) === 0 && !isNeverEmpty);
    });
  const there = held.filter(isThere);
  for (const collection of new Set(there.map((each) => each.collection))) {
    for (const months of new Set(there.filter((each) => each.collection === collection).map((each) => each.months))) {
      const own = there.filter((each) => each.collection === collection && each.months === months);
      const names = new Set(own.flatMap((each) => each.lists));
      const ofWindow = lists.filter(({ found }) => names.has(found.table.name));
      const children = tableOf(
        'children',
        ofWindow,
        [...names].reduce((sum, name) => sum + rowsIn(name), 0),
        childrenNotHeld[collection] ?? [],
      );
      // A fact that any list has is there.
      const lacking = children.columnsNotReturned.filter(
        (column) =>
          (childrenNotHeld[collection] ?? []).includes(column) ||
          ofWindow.every(({ lacks }) => lacks.columnsOf('children').includes(column)),
      );
      builder.cover({
        laCode,
        collection,
        from: addMonths(madeOn, -months),
        to: madeOn,
        tables: [
          { ...children, columnsNotReturned: [...new Set(lacking)] },
          ...own.map(({ table, lists: of, notHeld }) =>
            tableOf(
              table,
              ofWindow.filter(({ found }) => of.includes(found.table.name)),
              of.reduce((sum, name) => sum + rowsIn(name), 0),
              table === 'careEpisodes' ? [...notHeld, ...placesNotHeld(postcodes)] : notHeld,
            ),
          ),
        ],
        file: [...new Set(ofWindow.map(({ given }) => given.name))].join(', '),
        madeOn,
        form: 'annex-a',
      });
    }
  }
}

function leaveOut(
  builder: RecordBuilder,
  { laCode, madeOn }: { readonly laCode: string; readonly madeOn: Day },
  given: GivenTable,
  { table }: FoundTable,
): void {
  for (const { collection, table: of, months } of held.filter(({ lists }) => lists.includes(table.name)))
    builder.leaveOut({
      collection,
      laCode,
      days: { from: addMonths(madeOn, -months), to: madeOn },
      table: of,
      file: given.name,
      because: 'column-missing',
    });
}

function reportUnknown(given: GivenTable, log: IssueLog): void {
  log.report({
    code: 'list-not-recognised',
    severity: 'warning',
    file: given.name,
    table: null,
    column: null,
    message: 'It has the column names of none of the eleven lists of Annex A, so it was passed over.',
    hint: 'If it is a list, give its columns the names of Annex A, within the first ten rows.',
  });
}

function reportNotKept(given: GivenTable, { table }: FoundTable, log: IssueLog): void {
  log.report({
    code: 'list-not-kept',
    severity: 'information',
    file: given.name,
    table: table.name,
    column: null,
    message: `${table.name} (${table.holds}) was recognised. ${table.says}`,
    hint: 'Nothing need be done.',
  });
}

function reportTwice(lists: readonly FoundList[], log: IssueLog): void {
  const names = lists.map(({ found }) => found.table.name);
  for (const name of new Set(names.filter((each, at) => names.indexOf(each) !== at))) {
    log.report({
      code: 'list-given-twice',
      severity: 'warning',
      file: lists.flatMap(({ given, found }) => (found.table.name === name ? [given.name] : [])).join(', '),
      table: name,
      column: null,
      message: `${name} was given more than once; all of it was read as its parts, and what is in both counts once.`,
      hint: 'Give each list once, unless they are its parts.',
    });
  }
}

function reportNotGiven(lists: readonly FoundList[], { madeOn }: AnnexA, log: IssueLog): void {
  for (const { name, holds, table } of annexALists) {
    if (table === null || lists.some(({ found }) => found.table.name === name)) continue;
    log.report({
      code: 'list-not-given',
      severity: lists.length === 0 ? 'error' : 'information',
      file: lists[0]?.given.name ?? '',
      table: name,
      column: null,
      message: `The extract of ${longDate(madeOn)} has no ${name}, so nothing is known of ${holds}.`,
      hint: 'Add the list if the authority has it.',
    });
  }
}

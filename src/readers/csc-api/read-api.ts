import type { IssueLog } from '../../issues.js';
import { type CollectionName, type RecordBuilder, type RecordTableName, unknownAuthority } from '../../records/index.js';
import { isoDate, NULL } from '../../time/index.js';
import type { TableCounts } from '../counts.js';
import { UNREADABLE } from '../rows/cell-values.js';
import { namedIn } from '../rows/lists-in-text.js';
import { placesNotHeld, putLocation } from '../rows/placement-location.js';
import { addRow, childOf, put, type RowsOfTable, rowsOf, type SourceRow, tellIfLater, valuesOf } from '../rows/row-reader.js';
import { type SourceLog, sourceLog } from '../rows/source-log.js';
import { foundAs, type SourceTable } from '../rows/source-table.js';
import type { SourceFile } from '../source.js';
import type { PostcodeLookup } from '../where.js';
import { apiTables } from './fields.js';
import { type ApiTableName, childrenIn, type FlatSubmission, flattened, WITHIN_CHILD, WITHIN_EPISODE } from './flatten.js';
import type { ApiSubmission } from './submission.js';

/** A table of the record model that the submission fills, and columns that it does not have. */
interface Filled {
  readonly collection: CollectionName;
  readonly table: RecordTableName;
  readonly of: ApiTableName;
  readonly notHeld: readonly string[];
}

const filled: readonly Filled[] = [
  { collection: 'cin', table: 'cinEpisodes', of: 'social_care_episodes', notHeld: ['primaryNeed', 'transferInConferenceOn'] },
  { collection: 'cin', table: 'assessments', of: 'child_and_family_assessments', notHeld: ['internalReviewOn'] },
  { collection: 'cin', table: 'assessmentFactors', of: 'child_and_family_assessments', notHeld: [] },
  { collection: 'cin', table: 'cinPlans', of: 'child_in_need_plans', notHeld: [] },
  { collection: 'cin', table: 'section47Enquiries', of: 'section_47_assessments', notHeld: ['conferenceTargetOn'] },
  {
    collection: 'cin',
    table: 'childProtectionPlans',
    of: 'child_protection_plans',
    notHeld: ['initialCategoryOfAbuse', 'latestCategoryOfAbuse', 'previousPlans'],
  },
  {
    collection: 'ssda903',
    table: 'careEpisodes',
    of: 'child_looked_after_placements',
    notHeld: ['legalStatus', 'categoryOfNeed', 'placementProvider', 'placementUrn'],
  },
  { collection: 'ssda903', table: 'adoptionPlacements', of: 'adoption', notHeld: ['ceasedOn', 'reasonCeased'] },
];

/** A submission with the authority of children that name none, and what knows where postcodes lie. */
export type ReadableSubmission = ApiSubmission & { readonly fallback: string | null; readonly postcodes: PostcodeLookup | null };

/** One part of a submission, for one authority. */
interface Part {
  readonly rows: RowsOfTable;
  readonly table: SourceTable;
  readonly log: SourceLog;
}

/**
 * Reads child-level submissions of DfE’s API into the builder. They hold everything from the first day given to the day they
 * were made; an item that a child lacks is taken for none, since the submission leaves out what is empty.
 *
 * @returns rows read, kept and left out, by part; problems go to `log`
 */
export async function readApi(builder: RecordBuilder, submission: ReadableSubmission, log: IssueLog): Promise<readonly TableCounts[]> {
  const counts: TableCounts[] = [];
  builder.startSource();
  const laCodes = new Set<string>();
  const parts: Part[] = [];
  const files: string[] = [];
  let isWhole = true;
  for (const file of submission.files) {
    const flat = await flatOf(file, log);
    if (!flat) {
      isWhole = false;
      continue;
    }
    files.push(file.name);
    counts.push(...readFlat(builder, submission, flat, file.name, laCodes, parts, log));
  }
  if (isWhole && files.length > 0) cover(builder, submission, laCodes, parts, files.join(', '));
  else
    for (const collection of ['cin', 'ssda903'] as const)
      builder.leaveOut({
        collection,
        laCode: submission.laCode ?? null,
        days: { from: submission.from, to: submission.to },
        table: null,
        file: submission.files.map(({ name }) => name).join(', '),
        because: 'submission-not-recognised',
      });
  return counts;
}

async function flatOf(file: SourceFile, log: IssueLog): Promise<FlatSubmission | null> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of file.chunks()) text += decoder.decode(chunk, { stream: true });
  const children = childrenIn((text + decoder.decode()).replace(/^\uFEFF/, ''));
  if (children) return flattened(children, file.name);
  log.report({
    code: 'submission-not-recognised',
    severity: 'error',
    file: file.name,
    table: null,
    column: null,
    message: 'The file is no JSON text of children, so it was left out, and with it the days it would have covered.',
    hint: 'Give the payload of the child-level submission: one child, a list of them, or one a line.',
  });
  return null;
}

function readFlat(
  builder: RecordBuilder,
  { to, laCode: stated, fallback, postcodes }: ReadableSubmission,
  { tables, laCodes, purged }: FlatSubmission,
  file: string,
  used: Set<string>,
  parts: Part[],
  log: IssueLog,
): readonly TableCounts[] {
  const { tables: targets } = builder;
  const children = new Map<string, number>();
  const laCodeOf = (number: string): string => stated ?? laCodes[Number(number)] ?? fallback ?? unknownAuthority;
  const episodes = new Map<string, number>();
  if (purged > 0)
    log.report(
      {
        code: 'withdrawn',
        severity: 'information',
        file,
        table: null,
        column: 'purge',
        message: 'What is marked as withdrawn (purge) was passed over.',
        hint: 'Nothing need be done.',
      },
      purged,
    );

  function child(row: SourceRow, table: SourceTable, own: SourceLog): boolean {
    const number = row.text(WITHIN_CHILD);
    const laCode = laCodeOf(number);
    const idField = table.fields[0]!;
    const found = childOf(row, idField, 'children', builder, laCode, own);
    if (found < 0) return false;
    used.add(laCode);
    children.set(number, found);
    for (const [column, value] of Object.entries(valuesOf(table, row, 'children')))
      if (column !== 'childId') put(targets.children, found, column, value);
    const disabilities = namedIn(row.text('disabilities')) ?? [];
    if (disabilities.length > 0)
      targets.children.columns['isDisabled']!.list.set(found, disabilities.some((code) => code.trim().toUpperCase() !== 'NONE') ? 1 : 0);
    return true;
  }

  /** A row within a child, and but for episodes within an episode. */
  function within(row: SourceRow, table: SourceTable, own: SourceLog): boolean {
    const into = table.table!;
    const owner = children.get(row.text(WITHIN_CHILD));
    const dateField = table.fields.find(({ isRequired }) => isRequired)!;
    if (owner === undefined) {
      own.leftOut('row-without-child', null, into, row.line);
      return false;
    }
    const on = row.value(dateField.name);
    // A decision that was not taken has no date.
    if (on === NULL && into === 'adoptionPlacements') return true;
    if (on <= UNREADABLE) {
      own.leftOut('row-without-date', dateField.name, into, row.line);
      return false;
    }
    tellIfLater(dateField.name, on, to, into, row.line, own);
    const added = addRow(targets[into], owner, valuesOf(table, row, into));
    const episode = episodes.get(row.text(WITHIN_EPISODE));
    if (into === 'cinEpisodes') {
      const id = targets.cinEpisodes.columns['cinEpisodeId']!;
      id.list.set(added, id.dictionary!.intern(isoDate(on)));
      episodes.set(row.text(WITHIN_EPISODE), added);
    } else if (episode !== undefined) targets[into].keys.cinEpisode?.set(added, episode);
    if (into === 'section47Enquiries') turnFlag(added);
    if (into === 'careEpisodes' && postcodes)
      putLocation(targets.careEpisodes, added, row.text('postcode'), postcodes, laCodeOf(row.text(WITHIN_CHILD)));
    if (into === 'assessments') factors(row, owner, added, episode);
    return true;
  }

  /** The submission says whether a conference was required, the record model whether it was not. */
  function turnFlag(row: number): void {
    const { list } = targets.section47Enquiries.columns['conferenceNotRequired']!;
    const required = list.get(row);
    if (required !== NULL) list.set(row, 1 - required);
  }

  function factors(row: SourceRow, owner: number, assessment: number, episode: number | undefined): void {
    const target = targets.assessmentFactors;
    for (const text of namedIn(row.text('factors')) ?? []) {
      const added = target.add(owner);
      target.keys.assessment!.set(added, assessment);
      if (episode !== undefined) target.keys.cinEpisode!.set(added, episode);
      put(target, added, 'factor', row.valueOf('factors', text));
    }
  }

  return apiTables.flatMap((table): readonly TableCounts[] => {
    const given = tables.get(table.name as ApiTableName);
    if (!given) return [];
    const own = sourceLog(log, file, table.name);
    const found = foundAs(given, table);
    for (const column of found.unknown.filter((name) => !name.startsWith('#') && !later.has(name)))
      own.other({
        code: 'column-unknown',
        severity: 'information',
        column: /^\w{1,60}$/.test(column) ? column : null,
        message: 'The item is not one that is known of the submission, so it was not read.',
        hint: 'Nothing need be done if it is an addition of your own.',
      });
    const rows = rowsOf(given, { ...found, cells: withPlaces(found.cells, given.rows[0]!) }, builder, own);
    let kept = 0;
    rows.each((row) => {
      if (table.name === 'children' ? child(row, table, own) : within(row, table, own)) kept++;
    });
    parts.push({ rows, table, log: own });
    return [{ file, table: table.name, read: rows.count, kept, leftOut: rows.count - kept }];
  });
}

/** Groups of a child that no table of the record model takes. */
const later: ReadonlySet<string> = new Set([
  'health_and_wellbeing',
  'education_health_care_plans',
  'child_and_family_assessments',
  'child_in_need_plans',
  'section_47_assessments',
  'child_protection_plans',
  'child_looked_after_placements',
  'adoption',
]);

/** The cells of fields, and of the numbers of what a row stands in. */
const withPlaces = (cells: ReadonlyMap<string, number>, header: readonly unknown[]): ReadonlyMap<string, number> =>
  new Map([...cells, ...[WITHIN_CHILD, WITHIN_EPISODE].map((name) => [name, header.indexOf(name)] as const)]);

function cover(
  builder: RecordBuilder,
  { from, to, postcodes }: ReadableSubmission,
  laCodes: ReadonlySet<string>,
  parts: readonly Part[],
  file: string,
): void {
  const rowsIn = (name: ApiTableName): number => parts.reduce((sum, { table, rows }) => (table.name === name ? sum + rows.count : sum), 0);
  for (const laCode of laCodes) {
    for (const collection of ['cin', 'ssda903'] as const) {
      const own = filled.filter((each) => each.collection === collection);
      builder.cover({
        laCode,
        collection,
        from,
        to,
        tables: [{ table: 'children', of: 'children', notHeld: ['deathDate'] } as const, ...own].map(({ table, of, notHeld }) => ({
          table,
          rows: rowsIn(of),
          troubles: parts.flatMap(({ log }) => log.troublesOf(table)),
          columnsNotReturned: table === 'careEpisodes' ? [...notHeld, ...placesNotHeld(postcodes)] : notHeld,
        })),
        file,
        madeOn: to,
        form: 'csc-api',
      });
    }
  }
}

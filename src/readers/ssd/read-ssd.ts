import type { IssueLog } from '../../issues.js';
import type { CollectionName, RecordBuilder, RecordTableName, ReturnedTable } from '../../records/index.js';
import type { TableCounts } from '../counts.js';
import { type LoadedTable, loadTables } from '../rows/load-tables.js';
import type { PostcodeLookup } from '../where.js';
import type { SsdExtract } from './extract.js';
import { ssdTables } from './tables.js';
import { ssdWriter } from './write-tables.js';

/** An extract of a known authority, and what knows where postcodes lie. */
export type ReadableDataset = SsdExtract & { readonly laCode: string; readonly postcodes: PostcodeLookup | null };

/** The tables of the dataset that a table of the record model is made of, and what none of them has. */
interface Made {
  readonly collection: CollectionName;
  readonly table: RecordTableName;
  readonly of: readonly [main: string, ...others: readonly string[]];
  /** With no row it was not filled: no authority goes years without. */
  readonly isNeverEmpty?: true;
  readonly notHeld?: readonly string[];
  /** Columns that another table gives, which are blank without it. */
  readonly from?: Readonly<Record<string, readonly string[]>>;
}

const made: readonly Made[] = [
  { collection: 'contacts', table: 'contacts', of: ['ssd_contacts'], isNeverEmpty: true },
  { collection: 'early-help', table: 'earlyHelpEpisodes', of: ['ssd_early_help_episodes'] },
  {
    collection: 'cin',
    table: 'cinEpisodes',
    of: ['ssd_cin_episodes'],
    isNeverEmpty: true,
    from: { ssd_initial_cp_conference: ['transferInConferenceOn'] },
  },
  { collection: 'cin', table: 'assessments', of: ['ssd_cin_assessments'], isNeverEmpty: true, notHeld: ['internalReviewOn'] },
  { collection: 'cin', table: 'assessmentFactors', of: ['ssd_assessment_factors', 'ssd_cin_assessments'], isNeverEmpty: true },
  { collection: 'cin', table: 'cinPlans', of: ['ssd_cin_plans'], isNeverEmpty: true },
  {
    collection: 'cin',
    table: 'section47Enquiries',
    of: ['ssd_s47_enquiry'],
    isNeverEmpty: true,
    from: { ssd_initial_cp_conference: ['initialConferenceOn', 'conferenceTargetOn', 'conferenceNotRequired'] },
  },
  { collection: 'cin', table: 'childProtectionPlans', of: ['ssd_cp_plans'], isNeverEmpty: true, notHeld: ['previousPlans'] },
  { collection: 'cin', table: 'cppReviews', of: ['ssd_cp_reviews', 'ssd_cp_plans'] },
  {
    collection: 'cin',
    table: 'preProceedings',
    of: ['ssd_pre_proceedings'],
    isNeverEmpty: true,
    notHeld: ['familyMeetingOffered', 'familyMeetingHeld', 'outcome', 'courtApplicationOn'],
  },
  {
    collection: 'ssda903',
    table: 'careEpisodes',
    of: ['ssd_cla_episodes'],
    isNeverEmpty: true,
    from: {
      ssd_cla_placement: [
        'placementType',
        'placementProvider',
        'placementUrn',
        'placementPostcode',
        'placementDistance',
        'placementLocation',
        'reasonPlacementChanged',
      ],
      ssd_legal_status: ['legalStatus'],
    },
  },
  { collection: 'ssda903', table: 'careReviews', of: ['ssd_cla_reviews', 'ssd_cla_episodes'] },
  { collection: 'ssda903', table: 'missingIncidents', of: ['ssd_missing', 'ssd_cla_episodes'] },
  { collection: 'missing-from-home', table: 'missingFromHome', of: ['ssd_missing', 'ssd_cla_episodes'] },
  { collection: 'ssda903', table: 'adoptionPlacements', of: ['ssd_permanence'] },
  { collection: 'ssda903', table: 'adoptions', of: ['ssd_permanence'] },
  { collection: 'ssda903', table: 'previousPermanence', of: ['ssd_cla_previous_permanence'] },
];

/**
 * Reads tables of the Standard Safeguarding Dataset into the builder. They hold everything from the first day given to the
 * day they were made; what a table that was not given would fill has not been returned.
 *
 * @returns rows read, kept and left out, by table; problems go to `log`
 */
export async function readSsd(builder: RecordBuilder, extract: ReadableDataset, log: IssueLog): Promise<readonly TableCounts[]> {
  const loaded = await loadTables(extract.tables, ssdTables, 'the Standard Safeguarding Dataset', builder, log);
  if (loaded.length === 0) reportNone(extract, log);
  builder.startSource();
  const kept = ssdWriter(builder, extract).write(loaded.filter(({ lacks }) => lacks.isUsable));
  const counts = loaded.map((table): TableCounts => {
    const { found, file, rows } = table;
    if (found.table.table === null) reportNotKept(table, log);
    const own = found.table.table === null ? rows.count : (kept.get(table) ?? 0);
    return { file, table: found.table.name, read: rows.count, kept: own, leftOut: rows.count - own };
  });
  for (const table of loaded) if (!table.lacks.isUsable) leaveOut(builder, extract, table);
  cover(builder, extract, loaded, counts);
  return counts;
}

function cover(
  builder: RecordBuilder,
  { laCode, from, to, postcodes }: ReadableDataset,
  loaded: readonly LoadedTable[],
  counts: readonly TableCounts[],
): void {
  const ofName = (name: string): readonly LoadedTable[] => loaded.filter(({ found }) => found.table.name === name);
  const isThere = (name: string, isNeverEmpty: boolean): boolean => {
    const own = ofName(name);
    if (own.length === 0 || own.some(({ lacks }) => !lacks.isUsable)) return false;
    const of = counts.filter(({ table }) => table === name);
    return of.some(({ kept }) => kept > 0) || (!isNeverEmpty && of.every(({ read }) => read === 0));
  };
  const there = made.filter(
    ({ of: [main, ...others], isNeverEmpty }) => isThere(main, isNeverEmpty === true) && others.every((name) => isThere(name, false)),
  );
  const returned = (table: RecordTableName, names: readonly string[], notHeld: readonly string[]): ReturnedTable => {
    const own = names.flatMap(ofName);
    return {
      table,
      rows: ofName(names[0] ?? '').reduce((sum, { rows }) => sum + rows.count, 0),
      troubles: own.flatMap(({ log }) => log.troublesOf(table)),
      columnsNotReturned: [...new Set([...notHeld, ...own.flatMap(({ lacks }) => lacks.columnsOf(table))])],
    };
  };
  const persons = ofName('ssd_person');
  for (const collection of new Set(there.map((each) => each.collection))) {
    const own = there.filter((each) => each.collection === collection);
    const files = new Set([...persons, ...own.flatMap(({ of }) => of.flatMap(ofName))].map(({ file }) => file));
    builder.cover({
      laCode,
      collection,
      from,
      to,
      tables: [
        ...(isThere('ssd_person', true)
          ? [returned('children', ['ssd_person', 'ssd_disability'], ofName('ssd_disability').length > 0 ? [] : ['isDisabled'])]
          : []),
        ...own.map(({ table, of, notHeld = [], from: others = {} }) => {
          const lacking = Object.entries(others).flatMap(([name, columns]) => (isThere(name, false) ? [] : columns));
          const places = table === 'careEpisodes' && !postcodes ? ['placementLocation'] : [];
          return returned(table, [...of, ...Object.keys(others)], [...notHeld, ...places, ...lacking]);
        }),
      ],
      file: [...files].join(', '),
      madeOn: to,
      form: 'ssd',
    });
  }
}

function leaveOut(builder: RecordBuilder, { laCode, from, to }: ReadableDataset, { found, file }: LoadedTable): void {
  for (const { collection, table } of made.filter(({ of }) => of.includes(found.table.name)))
    builder.leaveOut({ collection, laCode, days: { from, to }, table, file, because: 'column-missing' });
}

function reportNotKept({ file, found: { table } }: LoadedTable, log: IssueLog): void {
  log.report({
    code: 'table-not-kept',
    severity: 'information',
    file,
    table: table.name,
    column: null,
    message: `${table.name} (${table.holds}). ${table.says}`,
    hint: 'Nothing need be done.',
  });
}

function reportNone({ tables }: SsdExtract, log: IssueLog): void {
  log.report({
    code: 'no-table-recognised',
    severity: 'error',
    file: tables[0]?.name ?? '',
    table: null,
    column: null,
    message: 'None of what was given is a table of the Standard Safeguarding Dataset.',
    hint: 'Give its tables as CSV, with their own column names.',
  });
}

import * as fc from 'fast-check';
import { type ReadReturns, readReturns, type SourceFile, sourceFromText } from '../../src/readers/index.js';
import {
  type CollectionName,
  collectionOf,
  exportRows,
  type PlainReturn,
  type PlainTables,
  type Records,
  type RecordTableName,
  type RowValue,
} from '../../src/records/index.js';
import {
  type Dirt,
  type DirtyAuthority,
  type DirtyReturns,
  dirtyAuthority,
  generateAuthority,
  populationFile,
  type ReturnFile,
  recordsOf,
} from '../../src/synthetic/index.js';
import { isoDate } from '../../src/time/index.js';

const share = (...choices: readonly number[]): fc.Arbitrary<number> => fc.constantFrom(...choices);

/** Faults of every kind, each of them sometimes none. */
const dirtArbitrary: fc.Arbitrary<Dirt> = fc.record({
  seed: fc.nat(9999),
  reDated: share(0, 0.2, 0.6),
  returnedLate: share(0, 0.3, 1),
  withdrawn: share(0, 0.1, 0.5),
  // All children at once are what a new case system makes.
  renamed: share(0, 0.05, 1),
  repeated: share(0, 0.05),
  notSent: share(0, 0.15),
});

export interface Dirty {
  readonly years: readonly number[];
  readonly authority: DirtyAuthority;
}

/** Small authorities of some years to 31 March 2025, with faults. */
export const dirtyArbitrary = (children: number, years: number): fc.Arbitrary<Dirty> =>
  fc.record({ seed: fc.nat(9999), dirt: dirtArbitrary }).map(({ seed, dirt }) => {
    const firstYearEnding = 2026 - years;
    const authority = generateAuthority({ laCode: '999', seed, children, firstYearEnding, years });
    return { years: Array.from({ length: years }, (_, at) => firstYearEnding + at), authority: dirtyAuthority(authority, dirt) };
  });

export const source = (file: ReturnFile): SourceFile => sourceFromText(file.name, [...file.chunks].join(''));

/** How files are handed in, where a test hands them in otherwise. */
export interface Handling {
  /** What becomes of a file's text. */
  readonly text?: (name: string, text: string) => string;
  /** In which order files and sets are given. */
  readonly order?: <T>(things: readonly T[]) => readonly T[];
}

/** Reads returns as files. */
export async function read(
  returns: readonly DirtyReturns[],
  authority: DirtyAuthority,
  { text = (_, given) => given, order = (given) => given }: Handling = {},
): Promise<ReadReturns> {
  const given = (file: ReturnFile): SourceFile => sourceFromText(file.name, text(file.name, [...file.chunks].join('')));
  return readReturns({
    ssda903: order(
      returns.map((each) => ({
        files: order(each.ssda903().map(given)),
        yearEnding: each.yearEnding,
        laCode: '999',
        upTo: each.days.end,
      })),
    ),
    cin: order(returns.map((each) => given(each.cin()))),
    population: source(populationFile([authority.happened])),
    populationName: 'invented',
  });
}

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

type Row = Readonly<Record<string, RowValue>>;

/** The rows of records as plain rows; what hangs from a row names it as plain rows do. */
function plainTables(records: Records, names: readonly RecordTableName[]): PlainTables {
  const rows = new Map<RecordTableName, readonly Row[]>(names.map((name) => [name, [...exportRows(records, name)]]));
  const at = (table: RecordTableName, row: RowValue | undefined, column: string): RowValue =>
    typeof row === 'number' ? (rows.get(table)![row]![column] ?? null) : null;
  return Object.fromEntries(
    names.map((name) => [
      name,
      rows.get(name)!.map((row) => ({
        ...Object.fromEntries(
          Object.entries(row)
            .filter(([column]) => !/^row_id$|^unknown_columns$|_after$|_row$|_return_to$/.test(column))
            .map(([column, value]) => [camelCase(column), value]),
        ),
        ...('cin_episode_row' in row ? { cinEpisodeId: at('cinEpisodes', row['cin_episode_row'], 'cin_episode_id') } : {}),
        ...('assessment_row' in row ? { assessmentStartedOn: at('assessments', row['assessment_row'], 'started_on') } : {}),
        ...('child_protection_plan_row' in row
          ? { planStartedOn: at('childProtectionPlans', row['child_protection_plan_row'], 'started_on') }
          : {}),
      })),
    ]),
  );
}

/** The tables that a file of the SSDA903 return fills. */
const tableOfFile: Readonly<Record<string, RecordTableName>> = {
  'reviews.csv': 'careReviews',
  'uasc.csv': 'unaccompanied',
  'oc2.csv': 'oc2',
  'oc3.csv': 'careLeavers',
  'ad1.csv': 'adoptions',
  'placed_for_adoption.csv': 'adoptionPlacements',
  'previous_permanence.csv': 'previousPermanence',
  'missing.csv': 'missingIncidents',
  'sw_episodes.csv': 'socialWorkerEpisodes',
};

/** Both returns as plain rows, some rows twice where files would have them twice. */
export function plainReturns({ says, days, yearEnding, notSent }: DirtyReturns): readonly PlainReturn[] {
  const records = recordsOf([{ ...says, window: days, firstYearEnding: yearEnding, lastYearEnding: yearEnding, years: 1 }]);
  const missing = notSent.map((file) => tableOfFile[file]!);
  const tablesOf = (collection: CollectionName): readonly RecordTableName[] => [
    'children',
    ...(Object.keys(collectionOf) as RecordTableName[]).filter(
      (name) => (collectionOf as Partial<Record<RecordTableName, CollectionName>>)[name] === collection && !missing.includes(name),
    ),
  ];
  return (['cin', 'ssda903'] as const).map((collection) => {
    const returned = tablesOf(collection);
    const tables = plainTables(records, returned);
    const twice = Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, [...rows, ...rows.filter((_, at) => at % 23 === 0)]]),
    );
    return { laCode: '999', collection, from: isoDate(days.start), to: isoDate(days.end), returned, tables: twice };
  });
}

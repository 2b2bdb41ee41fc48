import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadReturns, readReturns, sourceFromText } from '../../src/readers/index.js';
import {
  type CollectionName,
  collectionOf,
  plainValue,
  type Records,
  type RecordTableName,
  recordTables,
} from '../../src/records/index.js';
import { cinCensusFile, generateAuthority, populationFile, type ReturnFile, recordsOf, ssda903Files } from '../../src/synthetic/index.js';

const authority = generateAuthority({ laCode: '997', seed: 3, children: 15_000, firstYearEnding: 2021, years: 5 });
const years = [2021, 2022, 2023, 2024, 2025];
const source = (file: ReturnFile) => sourceFromText(file.name, [...file.chunks].join(''));

/** The tables that the two returns fill. */
const inNoReturn: readonly CollectionName[] = ['contacts', 'early-help', 'court-reports', 'missing-from-home'];
/** Tables of a return that the invented authority has no rows of. */
const notInvented: readonly RecordTableName[] = ['preProceedings'];
const returned = (Object.keys(recordTables) as RecordTableName[]).filter(
  (name) =>
    recordTables[name].owner === 'child' &&
    !notInvented.includes(name) &&
    !inNoReturn.includes((collectionOf as Partial<Record<RecordTableName, CollectionName>>)[name]!),
);

/** A table's rows as text, with the ids and dates that its keys point at, in an order of their own. */
function rows(records: Records, name: RecordTableName): readonly string[] {
  const table = records.tables[name]!;
  const children = records.tables['children']!;
  const pointed = {
    cinEpisode: ['cinEpisodes', 'referredOn'],
    assessment: ['assessments', 'startedOn'],
    childProtectionPlan: ['childProtectionPlans', 'startedOn'],
  } as const;
  return Array.from({ length: table.rowCount }, (_, row) => {
    const values: unknown[] = [plainValue(children.columns['childId']!, table.keys.child![row]!)];
    for (const [key, [owner, column]] of Object.entries(pointed)) {
      const at = table.keys[key as keyof typeof pointed]?.[row];
      if (at !== undefined) values.push(plainValue(records.tables[owner]!.columns[column]!, at));
    }
    // A token's number is that of its first appearance, which is another in files than without: which rows share it is compared below.
    for (const column of Object.values(table.columns)) if (column.kind !== 'token') values.push(plainValue(column, row));
    return JSON.stringify(values);
  }).sort();
}

/** Early years return no child in need plans (before 2022) and no social-worker spells (before 2024), and older codes. */
describe('records of early years made without files', () => {
  it('hold the rows that reading the files gives, and the readers find nothing wrong', async () => {
    const early = generateAuthority({ laCode: '995', seed: 103, children: 8_000, firstYearEnding: 2017, years: 3 });
    const read = await readReturns({
      ssda903: [2017, 2018, 2019].map((yearEnding) => ({
        files: [...ssda903Files(early, yearEnding)].map(source),
        yearEnding,
        laCode: early.laCode,
      })),
      cin: [2017, 2018, 2019].map((year) => source(cinCensusFile(early, year))),
    });
    expect(read.issues.filter((issue) => issue.severity !== 'information')).toEqual([]);
    const made = recordsOf([early]);
    for (const name of returned) expect(rows(made, name)).toEqual(rows(read.records, name));
    expect(made.tables['cinPlans']!.rowCount).toBe(0);
    expect(made.tables['socialWorkerEpisodes']!.rowCount).toBe(0);
    expect(made.tables['careEpisodes']!.rowCount).toBeGreaterThan(100);
  });
});

describe('records made without files', () => {
  let read: ReadReturns;
  let made: Records;
  beforeAll(async () => {
    read = await readReturns({
      ssda903: years.map((yearEnding) => ({
        files: [...ssda903Files(authority, yearEnding)].map(source),
        yearEnding,
        laCode: authority.laCode,
      })),
      cin: years.map((year) => source(cinCensusFile(authority, year))),
      population: source(populationFile([authority])),
    });
    made = recordsOf([authority]);
  });

  it.each(returned.filter((name) => name !== 'deprivationsOfLiberty'))(
    'hold in %s the rows that reading the five linked years gives',
    (name) => {
      const expected = rows(read.records, name);
      expect(expected.length).toBeGreaterThan(0);
      expect(rows(made, name)).toEqual(expected);
    },
  );

  it('hold the same place for the same episodes', () => {
    const places = (records: Records): readonly string[] => {
      const { columns, keys, rowCount } = records.tables['careEpisodes']!;
      const ids = records.tables['children']!.columns['childId']!;
      const byPlace = new Map<unknown, string[]>();
      for (let row = 0; row < rowCount; row++) {
        const place = plainValue(columns['placementPostcode']!, row);
        const episode = `${plainValue(ids, keys.child![row]!)} ${plainValue(columns['startedOn']!, row)}`;
        byPlace.set(place, [...(byPlace.get(place) ?? []), episode]);
      }
      return [...byPlace.values()].map((episodes) => episodes.sort().join()).sort();
    };
    expect(places(read.records).length).toBeGreaterThan(10);
    expect(places(made)).toEqual(places(read.records));
  });

  it('cover the same days and hold the same populations', () => {
    const inOrder = (records: Records) =>
      [...records.coverage].map((window) => JSON.stringify([window.laCode, window.collection, window.from, window.to])).sort();
    expect(inOrder(made)).toEqual(inOrder(read.records));
    expect(made.coverage).toHaveLength(10);
    expect(made.population!.estimates).toEqual(read.records.population!.estimates);
    expect(made.population!.estimates).toHaveLength(12);
  });

  it('come from files in which the readers find nothing wrong', () => {
    expect(read.issues.filter((issue) => issue.severity !== 'information')).toEqual([]);
  });
});

import * as fc from 'fast-check';
import {
  type ColumnSpec,
  isUnknown,
  ownerId,
  type PlainRecords,
  type PlainValue,
  type RecordTableName,
  type RowValue,
  recordTables,
  type TableSpec,
} from '../../../src/records/index.js';
import { codeSets } from '../../../src/records/model/code-sets/index.js';
import { addDays } from '../../naive/calendar.js';

/**
 * Small record sets rich in what breaks definitions: ties, missing items, month ends, 29 February, several events on one
 * day, the days about a period's ends, and the same child ids in two authorities.
 */
const anchors = [
  '2024-03-31',
  '2024-04-01',
  '2025-03-31',
  '2025-04-01',
  '2023-02-28',
  '2024-02-29',
  '2024-03-01',
  '2023-03-31',
  '2022-03-31',
  '2024-09-30',
  '2024-12-25',
  '2024-05-31',
  '2021-04-01',
  '2023-04-30',
];

const near = fc.tuple(fc.constantFrom(...anchors), fc.constantFrom(0, 0, 0, 1, -1, 2, 7, -30)).map(([anchor, by]) => addDays(anchor, by));
const anywhere = fc.integer({ min: 0, max: 2900 }).map((by) => addDays('2018-01-01', by));
const event = fc.oneof({ weight: 4, arbitrary: near }, { weight: 2, arbitrary: anywhere }, { weight: 1, arbitrary: fc.constant(null) });
const birth = fc.oneof(
  fc.constantFrom('2008-02-29', '2006-03-31', '2007-04-01', '2012-02-29', '2019-03-31', '2025-05-01', null),
  fc.integer({ min: 0, max: 6500 }).map((by) => addDays('2005-01-01', by)),
);

/** Codes that definitions name come up often enough to matter; the rest of the code set now and then. */
const favoured: Readonly<Record<string, readonly string[]>> = {
  reasonForNewEpisode: ['S', 'P', 'L', 'T', 'U', 'B'],
  legalStatus: ['C1', 'C2', 'V2', 'V3', 'V4', 'D1', 'E1'],
  placementType: ['U1', 'U4', 'P1', 'K2', 'T0', 'A3', 'A5', 'R1', 'H5'],
  reasonEpisodeCeased: ['X1', 'E11', 'E45', 'E4A', 'E3', 'E2', 'E41'],
  closureReason: ['RC1', 'RC8', 'RC9', 'RC2', 'RC3'],
  primaryNeed: ['N1', 'N2', 'N9'],
};

const few = (codes: readonly string[]): fc.Arbitrary<RowValue> => fc.constantFrom<RowValue>(...codes, null);

function codeArbitrary(name: string | undefined): fc.Arbitrary<RowValue> {
  const all = codeSets[name ?? '']?.codes.map((entry) => entry.code) ?? ['1', '2'];
  const preferred = favoured[name ?? ''];
  return preferred ? fc.oneof({ weight: 5, arbitrary: few(preferred) }, { weight: 1, arbitrary: few(all) }) : few(all.slice(0, 4));
}

function columnArbitrary(name: string, column: ColumnSpec): fc.Arbitrary<RowValue> {
  if (name === 'birthDate' || name === 'expectedBirthDate') return birth;
  if (name === 'yearEndedOn') return few(['2025-03-31', '2024-03-31', '2023-03-31']);
  switch (column.kind) {
    case 'date':
      return event;
    case 'integer':
      return fc.constantFrom<RowValue>(0, 1, 2, 13, 14, 17, 40, null);
    case 'decimal':
      return fc.constantFrom<RowValue>(0, 0.5, 1, column.places === 6 ? 0.521371 : 7.5, null);
    case 'boolean':
      return fc.constantFrom<RowValue>(true, false, false, null);
    case 'code':
      return codeArbitrary(column.codes);
    default:
      return few(['x', 'y']);
  }
}

/** Now and then a value is unknown; of an end, a day may be known that it lies after. */
function orUnknown(value: fc.Arbitrary<RowValue>, isEnd: boolean): fc.Arbitrary<PlainValue> {
  const after = fc.constantFrom('2023-03-31', '2024-01-15', '2024-03-31', '2024-12-31', '2025-03-31');
  const unknown: fc.Arbitrary<PlainValue> = isEnd
    ? fc.oneof(
        fc.constant({ unknown: true as const }),
        after.map((day) => ({ unknown: true as const, after: day })),
      )
    : fc.constant({ unknown: true as const });
  return fc.oneof({ weight: isEnd ? 6 : 30, arbitrary: value }, { weight: 1, arbitrary: unknown });
}

const rowOfTable = (spec: TableSpec): fc.Arbitrary<Record<string, PlainValue>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(spec.columns)
        .filter(([name]) => name !== 'laCode' && name !== ownerId[spec.owner])
        .map(([name, column]) => [name, orUnknown(columnArbitrary(name, column), name === spec.spell?.to)]),
    ),
  );

const laCode = fc.constantFrom('201', '201', '301');
const child = fc.record({ laCode, childId: fc.constantFrom('A', 'A', 'B') });

/** Whose row it is. */
function whose({ owner }: TableSpec): fc.Arbitrary<PlainRow> {
  const id = ownerId[owner];
  return id === null ? fc.record({ laCode }) : fc.record({ laCode, [id]: fc.constantFrom('A', 'A', 'B') });
}

type PlainRow = Readonly<Record<string, PlainValue>>;

function rowsOfTable(name: RecordTableName, atMost: number): fc.Arbitrary<readonly PlainRow[]> {
  const row = fc.tuple(whose(recordTables[name]), rowOfTable(recordTables[name])).map(([who, values]): PlainRow => ({ ...who, ...values }));
  if (name === 'cinEpisodes')
    return fc.array(row, { minLength: 1, maxLength: atMost }).map((rows) => rows.map((each, at) => ({ ...each, cinEpisodeId: `e${at}` })));
  return fc.array(row, { minLength: 1, maxLength: atMost });
}

/** Ties each row of need to an episode of the same child, where there is one, and reviews and factors to their owner. */
function link(tables: Record<string, readonly PlainRow[]>): Record<string, readonly PlainRow[]> {
  const same = (a: PlainRow, b: PlainRow): boolean => a['laCode'] === b['laCode'] && a['childId'] === b['childId'];
  const linked: Record<string, readonly PlainRow[]> = {};
  for (const [name, rows] of Object.entries(tables)) {
    const { keys = [] }: TableSpec = recordTables[name as RecordTableName];
    linked[name] = rows.map((row, at) => {
      const own = (table: string): readonly PlainRow[] => (tables[table] ?? []).filter((owner) => same(owner, row));
      const pick = (table: string): PlainRow | undefined => own(table)[at % Math.max(1, own(table).length)];
      const extra: Record<string, PlainValue> = {};
      const dated = (table: string): PlainRow | undefined => [pick(table)].find((owner) => owner && !isUnknown(owner['startedOn']));
      const has = (key: string): boolean => keys.some((own) => own === key);
      // Every fifth row stays without an owner, as when an element of the return is missing.
      if (has('cinEpisode') && pick('cinEpisodes') && at % 5 !== 4) extra['cinEpisodeId'] = pick('cinEpisodes')!['cinEpisodeId']!;
      if (has('assessment') && dated('assessments')) extra['assessmentStartedOn'] = dated('assessments')!['startedOn']!;
      if (has('childProtectionPlan') && dated('childProtectionPlans'))
        extra['planStartedOn'] = dated('childProtectionPlans')!['startedOn']!;
      return { ...row, ...extra };
    });
  }
  return linked;
}

/** A care history with endings that meet beginnings, so that chains join, break and pass over. */
const careHistory = fc
  .tuple(
    child,
    fc.constantFrom('2023-11-30', '2024-02-29', '2022-06-01', '2021-03-31'),
    fc.array(fc.tuple(rowOfTable(recordTables.careEpisodes), fc.constantFrom(1, 30, 59, 200, 400), fc.constantFrom(0, 0, 0, 0, 1, 5)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([who, begins, stretches]): readonly PlainRow[] => {
    let startedOn: string = begins;
    return stretches.map(([values, days, gap], at) => {
      const endedOn = addDays(startedOn, days);
      const row = { ...who, ...values, startedOn, endedOn: at < stretches.length - 1 || days <= 59 ? endedOn : values['endedOn']! };
      startedOn = addDays(endedOn, gap);
      return row;
    });
  });

const coverage = fc.array(
  fc.record({
    laCode: fc.constantFrom('201', '301'),
    collection: fc.constantFrom<'cin' | 'ssda903'>('cin', 'ssda903'),
    from: fc.constantFrom('2016-04-01', '2024-04-01'),
    to: fc.constantFrom('2025-03-31', '2024-12-31', '2026-03-31'),
  }),
  { maxLength: 4 },
);

/** Record sets with rows in the named tables; `children` is always among them. */
export function recordsArbitrary(names: readonly RecordTableName[]): fc.Arbitrary<PlainRecords> {
  const wanted = [...new Set<RecordTableName>(['children', ...names])];
  const tables = fc.record(Object.fromEntries(wanted.map((name) => [name, rowsOfTable(name, name === 'children' ? 3 : 5)])));
  const histories = wanted.includes('careEpisodes') ? fc.array(careHistory, { maxLength: 2 }) : fc.constant([]);
  return fc.tuple(tables, histories, coverage).map(([rows, care, covered]) => ({
    tables: link({
      ...rows,
      ...(wanted.includes('careEpisodes') ? { careEpisodes: [...care.flat(), ...(rows['careEpisodes'] ?? [])] } : {}),
    }),
    coverage: covered,
  }));
}

export const periods = fc.constantFrom(
  { start: '2024-04-01', end: '2025-03-31' },
  { start: '2023-04-01', end: '2024-03-31' },
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-02-29', end: '2024-02-29' },
  { start: '2023-03-01', end: '2024-02-29' },
);

/** Days on which rows of several returns begin, so that one return often holds what another does, or nearly. */
const fewStarts = fc.constantFrom('2022-05-01', '2023-03-30', '2023-03-31', '2024-03-28', '2024-04-02', '2024-07-01');

/** The rows of one return of one authority, of few children and with few starts. */
export function rowsOfReturn(names: readonly RecordTableName[]): fc.Arbitrary<Readonly<Record<string, readonly PlainRow[]>>> {
  const rowsOf = (name: RecordTableName): fc.Arbitrary<readonly PlainRow[]> => {
    const spec: TableSpec = recordTables[name];
    const start = spec.spell?.from ?? (spec.orderBy === 'yearEndedOn' ? null : spec.orderBy);
    return fc
      .array(fc.tuple(fc.constantFrom('A', 'A', 'B', 'C'), rowOfTable(spec), fewStarts, fc.boolean(), fc.boolean()), {
        maxLength: name === 'children' ? 2 : 3,
      })
      .map((rows) =>
        rows.map(([childId, values, began, isFew, isOpen], at) => ({
          ...values,
          ...(start !== null && isFew ? { [start]: began } : {}),
          ...(spec.spell && isOpen ? { [spec.spell.to]: null } : {}),
          ...(name === 'cinEpisodes' ? { cinEpisodeId: `e${at}` } : {}),
          childId,
        })),
      );
  };
  return fc.record(Object.fromEntries(names.map((name) => [name, rowsOf(name)]))).map(link);
}

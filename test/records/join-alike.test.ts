import { describe, expect, it } from 'vitest';
import { betweenReturns, ownerRows, plainValue, type RecordBuilder, type Records, recordBuilder } from '../../src/records/index.js';
import { comparableId } from '../../src/records/intern/alike-ids.js';
import { day } from '../../src/time/index.js';

const episode = (builder: RecordBuilder, id: string, started: string, laCode = '201'): void => {
  const table = builder.tables.careEpisodes;
  table.columns['startedOn']!.list.set(table.add(builder.child(laCode, id)), day(started));
};
const referral = (builder: RecordBuilder, id: string, referred: string, laCode = '201'): void => {
  const table = builder.tables.cinEpisodes;
  table.columns['referredOn']!.list.set(table.add(builder.child(laCode, id)), day(referred));
};
const born = (builder: RecordBuilder, id: string, on: string): void =>
  builder.tables.children.columns['birthDate']!.list.set(builder.child('201', id), day(on));

const column = ({ tables }: Records, table: string, name: string): readonly unknown[] =>
  Array.from({ length: tables[table]!.rowCount }, (_, row) => plainValue(tables[table]!.columns[name]!, row));
const childrenOf = (records: Records, table: string): readonly unknown[] => {
  const ids = column(records, 'children', 'childId');
  return Array.from(records.tables[table]!.keys.child!, (child) => ids[child]);
};

describe('ids that differ only in how they are written', () => {
  it.each([
    ['00417', '417'],
    ['ab52x', 'AB52X'],
    [' AB 52X', 'AB52X'],
    ['000', '0'],
    ['0A1', '0A1'],
    ['417', '417'],
  ])('are compared without zeros, blanks and small letters: %s', (id, expected) => expect(comparableId(id)).toBe(expected));

  it('are one child’s in two returns, under the fullest spelling, in the order children were met', () => {
    const builder = recordBuilder();
    builder.startSource();
    for (const id of ['00417', 'ab52x', '900']) referral(builder, id, '2024-05-01');
    builder.startSource();
    for (const id of ['500', '417', 'AB52X']) episode(builder, id, '2024-06-01');
    const { records, alike } = builder.finish({ between: betweenReturns });
    expect(alike).toEqual({ joined: 2, apart: 0 });
    expect(column(records, 'children', 'childId')).toEqual(['00417', 'AB52X', '900', '500']);
    expect(childrenOf(records, 'cinEpisodes')).toEqual(['00417', 'AB52X', '900']);
    expect(childrenOf(records, 'careEpisodes')).toEqual(['00417', 'AB52X', '500']);
    // Either spelling finds the child.
    for (const id of ['00417', '417', '0417']) expect(ownerRows(records, 'child', id)).toEqual([0]);
    expect(ownerRows(records, 'child', '41')).toEqual([]);
  });

  it('bring together what is known of the child, the later return’s first', () => {
    const builder = recordBuilder();
    builder.startSource();
    referral(builder, '007', '2024-05-01');
    born(builder, '007', '2012-03-04');
    const { list: sexes, dictionary } = builder.tables.children.columns['sex']!;
    sexes.set(builder.child('201', '007'), dictionary!.intern('M'));
    builder.startSource();
    episode(builder, '7', '2024-06-01');
    sexes.set(builder.child('201', '7'), dictionary!.intern('F'));
    const { records } = builder.finish({ between: betweenReturns });
    expect(column(records, 'children', 'birthDate')).toEqual(['2012-03-04']);
    expect(column(records, 'children', 'sex')).toEqual(['F']);
  });

  it('are one event’s rows when two years write the id in two ways', () => {
    const builder = recordBuilder();
    builder.startSource();
    episode(builder, '007', '2023-05-01');
    builder.startSource();
    episode(builder, '7', '2023-05-01');
    const { records, superseded } = builder.finish({ between: betweenReturns });
    expect(records.tables['careEpisodes']!.rowCount).toBe(1);
    expect(superseded).toEqual([{ table: 'careEpisodes', acrossSources: 1, withinSource: 0 }]);
  });

  it('are two children’s when one table of one return holds both', () => {
    const builder = recordBuilder();
    builder.startSource();
    episode(builder, '007', '2024-06-01');
    episode(builder, '7', '2024-06-02');
    const { records, alike } = builder.finish({ between: betweenReturns });
    expect(alike).toEqual({ joined: 0, apart: 2 });
    expect(column(records, 'children', 'childId')).toEqual(['007', '7']);
    // An id as it stands is looked up before any other spelling of it.
    expect([ownerRows(records, 'child', '007'), ownerRows(records, 'child', '7')]).toEqual([[0], [1]]);
  });

  it('are two children’s when birth dates differ, and when the authorities do', () => {
    const builder = recordBuilder();
    builder.startSource();
    referral(builder, '007', '2024-05-01');
    born(builder, '007', '2012-03-04');
    referral(builder, 'x1', '2024-05-01', '202');
    builder.startSource();
    episode(builder, '7', '2024-06-01');
    born(builder, '7', '2013-03-04');
    episode(builder, 'X1', '2024-06-01', '203');
    const { records, alike } = builder.finish({ between: betweenReturns });
    expect(alike).toEqual({ joined: 0, apart: 2 });
    expect(records.tables['children']!.rowCount).toBe(4);
  });

  it('are left as they are unless asked for, and finishing changes nothing of the builder', () => {
    const builder = recordBuilder();
    builder.startSource();
    referral(builder, '007', '2024-05-01');
    builder.startSource();
    episode(builder, '7', '2024-06-01');
    for (let pass = 0; pass < 2; pass++) {
      expect(builder.finish({ between: betweenReturns }).records.tables['children']!.rowCount).toBe(1);
      expect(builder.finish().records.tables['children']!.rowCount).toBe(2);
    }
  });
});

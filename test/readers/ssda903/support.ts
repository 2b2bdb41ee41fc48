import { type Issue, type ReadReturns, readReturns, type SourceFile, type Ssda903Set, sourceFromText } from '../../../src/readers/index.js';
import { plainValue, type Records } from '../../../src/records/index.js';

export const episodesHeader = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';

/** An Episodes file with the rows given. */
export const episodes = (name: string, ...rows: readonly string[]): SourceFile =>
  sourceFromText(name, [episodesHeader, ...rows, ''].join('\n'));

export const file = (name: string, ...lines: readonly string[]): SourceFile => sourceFromText(name, `${lines.join('\n')}\n`);

/** One set of authority 201. */
export const read = (yearEnding: number, ...files: readonly SourceFile[]): Promise<ReadReturns> =>
  readReturns({ ssda903: [{ files, yearEnding, laCode: '201' }] });

export const readSets = (...sets: readonly Ssda903Set[]): Promise<ReadReturns> => readReturns({ ssda903: sets, defaultLaCode: '201' });

/** The issues of one code. */
export const issuesOf = (result: ReadReturns, code: string): readonly Issue[] => result.issues.filter((issue) => issue.code === code);

/** One column of a table as plain values, in stored order. */
export const values = (records: Records, table: string, column: string): readonly unknown[] => {
  const stored = records.tables[table]!;
  return Array.from({ length: stored.rowCount }, (_, row) => plainValue(stored.columns[column]!, row));
};

/** The ids of the children of a table's rows, in stored order. */
export const childIdsOf = (records: Records, table: string): readonly unknown[] => {
  const { children } = records.tables;
  return Array.from(records.tables[table]!.keys.child!, (child) => plainValue(children!.columns['childId']!, child));
};

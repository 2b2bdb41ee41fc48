import { type Issue, issueLog } from '../../../src/issues.js';
import { type ReadCinOptions, readCinCensus } from '../../../src/readers/cin/read-cin-census.js';
import type { ReadCounts } from '../../../src/readers/counts.js';
import { type SourceFile, sourceFromBytes, sourceFromText } from '../../../src/readers/source.js';
import {
  type Coverage,
  plainValue,
  type RecordBuilder,
  type RecordTableName,
  type RowValue,
  recordBuilder,
} from '../../../src/records/index.js';

export interface CinReading {
  readonly builder: RecordBuilder;
  readonly issues: readonly Issue[];
  readonly counts: ReadCounts;
  /** Plain rows of a table after linking, in stored order. */
  rows(table: RecordTableName): readonly Readonly<Record<string, RowValue>>[];
  readonly coverage: readonly Coverage[];
  /** How often an issue was met, over every place. */
  count(code: string): number;
  read(element: string): readonly [read: number, kept: number, leftOut: number];
}

/** A census with the header of a year and what stands between the Children tags. */
export function census(
  children: string,
  header: { readonly year?: number; readonly lea?: string; readonly referenceDate?: string; readonly dateTime?: string } = {},
): string {
  const { year = 2024, lea = '201' } = header;
  const made = header.dateTime === undefined ? '' : `<DateTime>${header.dateTime}</DateTime>`;
  const referenceDate = header.referenceDate ?? `${year}-03-31`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Message>
  <Header>
    <CollectionDetails><Collection>CIN</Collection><Year>${year}</Year><ReferenceDate>${referenceDate}</ReferenceDate></CollectionDetails>
    <Source><SourceLevel>L</SourceLevel><LEA>${lea}</LEA>${made}</Source>
  </Header>
  <Children>${children}</Children>
</Message>`;
}

/** One child: id, what else identifies it, and its episodes of need. */
export function child(
  id: string,
  details: string,
  identifiers = '<PersonBirthDate>2015-02-28</PersonBirthDate><GenderCurrent>2</GenderCurrent>',
  characteristics = '<Ethnicity>WBRI</Ethnicity>',
): string {
  const idElement = id === '' ? '' : `<LAchildID>${id}</LAchildID>`;
  return `<Child><ChildIdentifiers>${idElement}${identifiers}</ChildIdentifiers><ChildCharacteristics>${characteristics}</ChildCharacteristics>${details}</Child>`;
}

export function referral(date: string, rest = ''): string {
  return `<CINdetails><CINreferralDate>${date}</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA>${rest}</CINdetails>`;
}

export async function readFiles(files: readonly SourceFile[], options: ReadCinOptions = {}): Promise<CinReading> {
  const builder = recordBuilder();
  const log = issueLog();
  let counts: ReadCounts = { tables: [] };
  for (const file of files) counts = await readCinCensus(builder, file, options, log);
  const { records } = builder.finish();
  const issues = log.list();
  return {
    builder,
    issues,
    counts,
    coverage: records.coverage,
    rows(name) {
      const table = records.tables[name]!;
      return Array.from({ length: table.rowCount }, (_, row) =>
        Object.fromEntries(Object.entries(table.columns).map(([column, values]) => [column, plainValue(values, row)])),
      );
    },
    count: (code) => issues.filter((issue) => issue.code === code).reduce((sum, issue) => sum + issue.count, 0),
    read(element) {
      const { read, kept, leftOut } = counts.tables.find(({ table }) => table === element)!;
      return [read, kept, leftOut];
    },
  };
}

export const readText = (xml: string, options: ReadCinOptions = {}): Promise<CinReading> =>
  readFiles([sourceFromText('cin.xml', xml)], options);
export const readBytes = (bytes: Uint8Array): Promise<CinReading> => readFiles([sourceFromBytes('cin.xml', bytes)]);

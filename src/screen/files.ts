import { type CsvTable, csvTable } from '../text/csv.js';

/** Names of the two files, without folders. */
export interface FileNames {
  readonly data: string;
  readonly metadata: string;
}

/** A row of the metadata: what one filter or indicator is. Cells of columns that are not there are blank. */
export interface MetadataRow {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly indicatorGrouping: string;
  readonly unit: string;
  readonly decimalPlaces: string;
  readonly hint: string;
  readonly group: string;
  readonly defaultItem: string;
}

/** The pair of files as checks see it. */
export interface Files {
  readonly names: FileNames;
  readonly data: CsvTable;
  readonly metadata: CsvTable;
  readonly described: readonly MetadataRow[];
  readonly filters: readonly MetadataRow[];
  readonly indicators: readonly MetadataRow[];
  /** The cells of a data column, or none when there is no such column. */
  column(name: string): readonly string[];
  has(name: string): boolean;
}

export function filesOf(dataCsv: string, metadataCsv: string, names: FileNames): Files {
  const data = csvTable(dataCsv);
  const metadata = csvTable(metadataCsv);
  const positions = new Map(metadata.header.map((name, at) => [name, at]));
  const described = metadata.rows.map((cells): MetadataRow => {
    const of = (name: string): string => cells[positions.get(name) ?? -1] ?? '';
    return {
      name: of('col_name'),
      type: of('col_type'),
      label: of('label'),
      indicatorGrouping: of('indicator_grouping'),
      unit: of('indicator_unit'),
      decimalPlaces: of('indicator_dp'),
      hint: of('filter_hint'),
      group: of('filter_grouping_column'),
      defaultItem: of('filter_default'),
    };
  });
  const columns = new Map<string, readonly string[]>();
  return {
    names,
    data,
    metadata,
    described,
    filters: described.filter(({ type }) => type === 'Filter'),
    indicators: described.filter(({ type }) => type === 'Indicator'),
    has: (name) => data.header.includes(name),
    column(name) {
      let cells = columns.get(name);
      if (!cells) {
        const at = data.header.indexOf(name);
        columns.set(name, (cells = at < 0 ? [] : data.rows.map((row) => row[at])));
      }
      return cells;
    },
  };
}

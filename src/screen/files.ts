import type { Places } from '../reference/open-data/index.js';
import { type CsvTable, csvTable } from '../text/csv.js';

/** Names of the two files, without folders. */
export interface FileNames {
  readonly data: string;
  readonly metadata: string;
}

/** What screening is told beside the files. */
export interface ScreenOptions {
  /** Lets an invented authority (its 9-character code begins E99) through with a warning: for a trial with synthetic data. */
  readonly allowInvented?: boolean;
  /** Lists of places that are not held here, by their level as `geographic_level` names it: pairs of code and name. */
  readonly places?: Readonly<Record<string, Places>>;
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
  readonly options: ScreenOptions;
  readonly data: CsvTable;
  readonly metadata: CsvTable;
  readonly described: readonly MetadataRow[];
  readonly filters: readonly MetadataRow[];
  readonly indicators: readonly MetadataRow[];
  /** The cells of a data column, or none when there is no such column. */
  column(name: string): readonly string[];
  has(name: string): boolean;
}

/**
 * Names of columns as DfE's screener comes to know them: without blanks round them, and told apart by a number where two
 * are the same but for capitals.
 */
function namesOfColumns(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((given) => {
    const name = given.replace(/^[ \t]+|[ \t]+$/g, '');
    const before = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), (before ?? 0) + 1);
    return before === undefined ? name : `${name}_${before}`;
  });
}

export function filesOf(dataCsv: string, metadataCsv: string, names: FileNames, options: ScreenOptions = {}): Files {
  const asWritten = csvTable(dataCsv);
  const data = { ...asWritten, header: namesOfColumns(asWritten.header) };
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
    options,
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

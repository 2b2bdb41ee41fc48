import { NULL } from '../time/index.js';
import { byteDictionary } from './byte-dictionary.js';
import { dictionary, type Dictionary } from './dictionary.js';
import { int32List, type Int32List } from './int32-list.js';
import { recordTables, type RecordTableName } from './model.js';
import { sortAndLink, type Superseded } from './link.js';
import type { Coverage, PopulationSeries, Records } from './records.js';
import type { KeyName } from './table.js';

/** A column being filled. Codes, ids and text are written as numbers from its dictionary. */
export interface ColumnBuilder {
  readonly list: Int32List;
  readonly dictionary: Dictionary | null;
}

/** A table being filled. `add` starts a row in which every column is `NULL`; set what is known on the row it returns. */
export interface TableBuilder {
  readonly name: RecordTableName;
  readonly rowCount: number;
  readonly keys: Readonly<Partial<Record<KeyName, Int32List>>>;
  readonly columns: Readonly<Record<string, ColumnBuilder>>;
  /** Which source (file) each row came from, as numbered by `startSource`. */
  readonly sources: Int32List;
  add(child: number): number;
  /** Adds a row for each child given, with the columns given and every other column `NULL`. Returns the first row's number. */
  addMany(children: Int32Array, columns: Readonly<Record<string, Int32Array>>): number;
}

/**
 * Collects rows into columnar tables. Readers fill one; nothing else knows how records are stored.
 * Fill sources from the oldest to the newest: when two rows are the same event, the one read last stands.
 */
export interface RecordBuilder {
  readonly tables: Readonly<Record<RecordTableName, TableBuilder>>;
  /** Starts a new source (a file, or one year's set of files) and returns its number. */
  startSource(): number;
  /** The number of an authority's child, adding a row to `children` when new. */
  child(laCode: string, childId: string): number;
  /** The same for an id given as the UTF-8 bytes of its text, of which no string is made. */
  childOfBytes(laCode: string, bytes: Uint8Array, start: number, end: number): number;
  cover(window: Coverage): void;
  population(series: PopulationSeries): void;
  finish(): { readonly records: Records; readonly superseded: readonly Superseded[] };
}

function tableBuilder(name: RecordTableName, currentSource: () => number, dictionaries: Readonly<Record<string, Dictionary>> = {}): TableBuilder {
  const spec = recordTables[name];
  const keys: Partial<Record<KeyName, Int32List>> = {};
  for (const key of spec.keys) keys[key] = int32List();
  const columns: Record<string, ColumnBuilder> = {};
  for (const [columnName, column] of Object.entries(spec.columns)) {
    const isText = column.kind === 'code' || column.kind === 'id' || column.kind === 'text';
    columns[columnName] = { list: int32List(), dictionary: isText ? (dictionaries[columnName] ?? dictionary()) : null };
  }
  const lists = Object.values(columns).map((column) => column.list);
  const otherKeys = spec.keys.filter((key) => key !== 'child').map((key) => keys[key]!);
  const childKey = keys.child!;
  const sources = int32List();
  return {
    name,
    keys,
    columns,
    sources,
    get rowCount() {
      return childKey.length;
    },
    add(child) {
      childKey.push(child);
      sources.push(currentSource());
      for (const key of otherKeys) key.push(NULL);
      for (const list of lists) list.push(NULL);
      return childKey.length - 1;
    },
    addMany(children, given) {
      const first = childKey.length;
      childKey.append(children);
      sources.repeat(currentSource(), children.length);
      for (const key of otherKeys) key.repeat(NULL, children.length);
      for (const [columnName, column] of Object.entries(columns)) {
        const values = given[columnName];
        if (values) column.list.append(values);
        else column.list.repeat(NULL, children.length);
      }
      return first;
    },
  };
}

/** An empty set of records to fill. */
export function recordBuilder(): RecordBuilder {
  let source = 0;
  const childIds = byteDictionary();
  const tables = Object.fromEntries(
    (Object.keys(recordTables) as RecordTableName[]).map((name) => [name, tableBuilder(name, () => source, name === 'children' ? { childId: childIds } : {})]),
  ) as Record<RecordTableName, TableBuilder>;
  // Children of one id are chained across authorities, so that each id is kept as text once.
  const firstWithId = int32List();
  const nextWithId = int32List();
  const coverage: Coverage[] = [];
  let population: PopulationSeries | null = null;
  const { children } = tables;
  const laColumn = children.columns['laCode']!;
  const idColumn = children.columns['childId']!;
  let lastLaCode: string | null = null;
  let lastLa = 0;

  function childWith(laCode: string, id: number): number {
    if (laCode !== lastLaCode) {
      lastLa = laColumn.dictionary!.intern(laCode);
      lastLaCode = laCode;
    }
    while (firstWithId.length <= id) firstWithId.push(-1);
    for (let row = firstWithId.get(id); row !== -1; row = nextWithId.get(row)) if (laColumn.list.get(row) === lastLa) return row;
    const row = children.add(children.rowCount);
    nextWithId.push(firstWithId.get(id));
    firstWithId.set(id, row);
    laColumn.list.set(row, lastLa);
    idColumn.list.set(row, id);
    return row;
  }

  return {
    tables,
    startSource: () => ++source,
    child: (laCode, childId) => childWith(laCode, childIds.intern(childId)),
    childOfBytes: (laCode, bytes, start, end) => childWith(laCode, childIds.internBytes(bytes, start, end)),
    cover: (window) => void coverage.push(window),
    population: (series) => void (population = series),
    finish() {
      const { linked, superseded } = sortAndLink(tables);
      return { records: { tables: linked, coverage, population }, superseded };
    },
  };
}

import { NULL } from '../time/index.js';
import { lateColumn } from './build/late-column.js';
import { columnOfTexts, joinedTexts } from './build/row-texts.js';
import { hasViews, recordsAsReturned, rememberViews } from './build/views.js';
import { heldIn } from './held-in.js';
import { dictionary } from './intern/dictionary.js';
import type { RecordTableName } from './model/model.js';
import { keyOwner } from './model/owners.js';
import { tableShapes } from './model/shapes.js';
import { type KeyName, keysOf, ownerNames, type TableShape } from './model/table.js';
import type { Column, HeldIn, Records, Table } from './records.js';

/**
 * Records of different authorities as one: the children of the first part, then those of the second, and so on, each with
 * its rows in the order they had.
 *
 * @returns null when two parts hold children, workers, posts or figures of one authority, whose rows would then have to be linked
 * @example
 * ```ts
 * const both = concatenateRecords([recordsOfKent, recordsOfMedway]);
 * ```
 */
export function concatenateRecords(parts: readonly Records[]): Records | null {
  if (parts.length === 1) return parts[0];
  const seen = new Set<string>();
  for (const part of parts) {
    const own = new Set(ownerNames.flatMap((owner) => part.tables[keyOwner[owner]].columns['laCode'].dictionary!));
    for (const laCode of own) {
      if (seen.has(laCode)) return null;
      seen.add(laCode);
    }
  }
  const all = concatenated(parts);
  if (parts.some(hasViews)) {
    const views = [{ parts, view: all }];
    rememberViews(all, (on) => {
      const then = parts.map((part) => recordsAsReturned(part, on));
      const known = views.find((each) => each.parts.every((part, at) => part === then[at]));
      if (known) return known.view;
      const view = concatenated(then);
      views.push({ parts: then, view });
      return view;
    });
  }
  return all;
}

function concatenated(parts: readonly Records[]): Records {
  const tables: Record<string, Table> = {};
  for (const name of Object.keys(tableShapes) as RecordTableName[]) tables[name] = concatenatedTable(parts, name);
  return {
    tables,
    coverage: parts.flatMap(({ coverage }) => coverage),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    series: parts.flatMap(({ series }) => series),
    population: parts.find(({ population }) => population)?.population ?? null,
  };
}

function concatenatedTable(parts: readonly Records[], name: RecordTableName): Table {
  const spec: TableShape = tableShapes[name];
  const own = parts.map(({ tables }) => tables[name]);
  const rowCount = own.reduce((sum, table) => sum + table.rowCount, 0);
  const keys: Partial<Record<KeyName, Int32Array>> = {};
  for (const key of keysOf(spec)) {
    const out = new Int32Array(rowCount);
    let at = 0;
    let base = 0;
    for (const { tables } of parts) {
      const values = tables[name].keys[key]!;
      for (let row = 0; row < values.length; row++) out[at++] = values[row] === NULL ? NULL : values[row]! + base;
      base += tables[keyOwner[key]].rowCount;
    }
    keys[key] = out;
  }
  const columns: Record<string, Column> = {};
  for (const columnName of Object.keys(spec.columns)) {
    const all = own.map(({ columns: given }) => given[columnName]);
    const texts = all.flatMap(({ rowTexts }) => rowTexts ?? []);
    columns[columnName] =
      texts.length === all.length
        ? columnOfTexts(all[0].kind, joinedTexts(texts))
        : lateColumn(all[0].kind, () => concatenatedColumn(all, rowCount), {
            unknown: concatenatedUnknown(own, columnName, rowCount),
            places: all[0].places,
          });
  }
  return { name, owner: spec.owner, rowCount, keys, columns, ...concatenatedHeldIn(parts, name, rowCount) };
}

function concatenatedHeldIn(parts: readonly Records[], name: RecordTableName, rowCount: number): Pick<Table, 'heldIn'> {
  if (parts.every(({ tables }) => !tables[name].heldIn)) return {};
  const out: HeldIn = { first: new Int32Array(rowCount), last: new Int32Array(rowCount) };
  let at = 0;
  let before = 0;
  for (const part of parts) {
    const { first, last } = heldIn(part, name);
    for (let row = 0; row < first.length; row++, at++) {
      out.first[at] = first[row] === NULL ? NULL : first[row] + before;
      out.last[at] = last[row] === NULL ? NULL : last[row] + before;
    }
    before += part.coverage.length;
  }
  return { heldIn: out };
}

function concatenatedUnknown(tables: readonly Table[], columnName: string, rowCount: number): Int32Array | undefined {
  if (tables.every(({ columns }) => !columns[columnName].unknown)) return undefined;
  const out = new Int32Array(rowCount).fill(NULL);
  let at = 0;
  for (const table of tables) {
    const { unknown } = table.columns[columnName];
    if (unknown) out.set(unknown, at);
    at += table.rowCount;
  }
  return out;
}

function concatenatedColumn(columns: readonly Column[], rowCount: number): Pick<Column, 'values' | 'dictionary'> {
  const { dictionary: first } = columns[0];
  const values = new Int32Array(rowCount);
  const texts = first ? dictionary(first) : null;
  let at = 0;
  for (const [part, column] of columns.entries()) {
    if (texts && part > 0)
      renumber(
        column.values,
        Int32Array.from(column.dictionary!, (text) => texts.intern(text)),
        values,
        at,
      );
    else values.set(column.values, at);
    at += column.values.length;
  }
  return { values, dictionary: texts ? texts.values : null };
}

function renumber(values: Int32Array, numbers: Int32Array, out: Int32Array, from: number): void {
  for (let at = 0; at < values.length; at++) out[from + at] = values[at] === NULL ? NULL : numbers[values[at]];
}

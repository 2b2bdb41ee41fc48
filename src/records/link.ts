import { NULL } from '../time/index.js';
import type { TableBuilder } from './build.js';
import { recordTables, type RecordTableName } from './model.js';
import type { Column, Table } from './records.js';
import type { KeyName } from './table.js';

/** How many rows of a table gave way to a later row for the same event. */
export interface Superseded {
  readonly table: RecordTableName;
  /** The same event returned again in a later source: expected when years are linked. */
  readonly acrossSources: number;
  /** The same event twice in one source: a defect of the return. */
  readonly withinSource: number;
}

const ownerOf: Readonly<Record<Exclude<KeyName, 'child'>, RecordTableName>> = {
  cinEpisode: 'cinEpisodes',
  assessment: 'assessments',
  childProtectionPlan: 'childProtectionPlans',
};

/** Owners before the tables that point at them, so that keys can be followed as they move. */
const order: readonly RecordTableName[] = [
  'children',
  'cinEpisodes',
  'assessments',
  'childProtectionPlans',
  ...(Object.keys(recordTables) as RecordTableName[]),
].filter((name, at, all): name is RecordTableName => all.indexOf(name) === at);

/** A stable order by child, then date (no date first), then as added. */
function sortedRows(child: Int32Array, dates: Int32Array | null, childCount: number): { rows: Int32Array; offsets: Int32Array } {
  const offsets = new Int32Array(childCount + 1);
  for (let row = 0; row < child.length; row++) offsets[child[row]! + 1]!++;
  for (let at = 0; at < childCount; at++) offsets[at + 1]! += offsets[at]!;
  const next = offsets.slice(0, childCount);
  const rows = new Int32Array(child.length);
  for (let row = 0; row < child.length; row++) rows[next[child[row]!]!++] = row;
  if (!dates) return { rows, offsets };
  for (let at = 0; at < childCount; at++) {
    const from = offsets[at]!;
    const to = offsets[at + 1]!;
    for (let i = from + 1; i < to; i++) {
      const row = rows[i]!;
      const date = dates[row]!;
      let j = i - 1;
      while (j >= from && dates[rows[j]!]! > date) {
        rows[j + 1] = rows[j]!;
        j--;
      }
      rows[j + 1] = row;
    }
  }
  return { rows, offsets };
}

/** Sorts every table by child and date, keeps the last-read row of each event, and moves keys to where rows went. */
export function sortAndLink(tables: Readonly<Record<RecordTableName, TableBuilder>>): {
  readonly linked: Readonly<Record<string, Table>>;
  readonly superseded: readonly Superseded[];
} {
  const childCount = tables.children.rowCount;
  const linked: Record<string, Table> = {};
  const moved: Partial<Record<RecordTableName, Int32Array>> = {};
  const superseded: Superseded[] = [];

  for (const name of order) {
    const builder = tables[name];
    const spec = recordTables[name];
    const keys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of spec.keys) {
      const values = builder.keys[key]!.view();
      if (key === 'child') keys[key] = values;
      else {
        const target = moved[ownerOf[key]]!;
        keys[key] = values.map((row) => (row === NULL ? NULL : target[row]!));
      }
    }
    const dates = spec.orderBy ? builder.columns[spec.orderBy]!.list.view() : null;
    const { rows, offsets } = sortedRows(keys.child!, dates, childCount);
    const newRow = new Int32Array(rows.length).fill(NULL);
    const identity =
      name === 'children'
        ? null
        : spec.identity.map((part) => keys[part as KeyName] ?? builder.columns[part]!.list.view());
    const sources = builder.sources.view();
    const standsFor = new Int32Array(rows.length).fill(-1);
    let acrossSources = 0;
    let withinSource = 0;
    if (identity) {
      for (let at = 0; at < childCount; at++) {
        for (let i = offsets[at]!; i < offsets[at + 1]!; i++) {
          const row = rows[i]!;
          // Two events told apart by a date that is not known cannot be said to be one.
          if (dates && dates[row] === NULL && spec.identity.includes(spec.orderBy!)) continue;
          for (let j = i + 1; j < offsets[at + 1]!; j++) {
            const later = rows[j]!;
            if (dates && dates[later] !== dates[row] && spec.identity.includes(spec.orderBy!)) break;
            if (!identity.every((values) => values[row] === values[later])) continue;
            // Rows of one date keep the order they were read in, so of two the one further on was read later; when the
            // identity does not hold the order date, compare what was read when.
            const [out, stays] = later > row ? [row, later] : [later, row];
            if (standsFor[out] !== -1) continue;
            standsFor[out] = stays;
            if (sources[out] === sources[stays]) withinSource++;
            else acrossSources++;
            if (out === row) break;
          }
        }
      }
    }
    const kept: number[] | Int32Array = acrossSources + withinSource === 0 ? rows : rows.filter((row) => standsFor[row] === -1);
    for (let at = 0; at < kept.length; at++) newRow[kept[at]!] = at;
    for (let row = 0; row < newRow.length; row++) {
      let stays = row;
      while (standsFor[stays] !== -1) stays = standsFor[stays]!;
      newRow[row] = newRow[stays]!;
    }
    moved[name] = newRow;
    if (acrossSources + withinSource > 0) superseded.push({ table: name, acrossSources, withinSource });

    const gather = (values: Int32Array): Int32Array => {
      const out = new Int32Array(kept.length);
      for (let at = 0; at < kept.length; at++) out[at] = values[kept[at]!]!;
      return out;
    };
    const columns: Record<string, Column> = {};
    for (const [columnName, column] of Object.entries(builder.columns)) {
      columns[columnName] = {
        kind: spec.columns[columnName as keyof typeof spec.columns]!['kind'],
        values: gather(column.list.view()),
        dictionary: column.dictionary?.values ?? null,
      };
    }
    const movedKeys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of spec.keys) movedKeys[key] = gather(keys[key]!);
    linked[name] = { name, rowCount: kept.length, keys: movedKeys, columns };
  }
  return { linked, superseded };
}

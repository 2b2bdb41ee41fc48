import { NULL } from '../../time/index.js';
import type { Precedence, TableShape, TwinRule } from '../model/table.js';
import type { RowReturns } from './return-order.js';
import type { ColumnBuilder, RawTable } from './table-builder.js';

/** Below nought when the first row comes before the second, above when after, nought when nothing tells them apart. */
export type CompareRows = (row: number, other: number) => number;

/**
 * The order of rows of one event: those of an earlier return first, those of no return before them; within one, by the table's twin rule, then by every
 * other column, so that the order in which they were read does not matter. The last of them stands.
 */
export function twinOrder(spec: TableShape, builder: RawTable, keys: readonly Int32Array[], returns: RowReturns | null): CompareRows {
  const names = Object.keys(builder.columns);
  // An episode id tells no more than the order of rows where a return gives none.
  const byName = names.filter((name) => name !== 'cinEpisodeId').concat(names.filter((name) => name === 'cinEpisodeId'));
  const steps = [
    ...(spec.twins?.order ?? []).map((precedence) => compareBy(precedence, builder.columns[precedence.column])),
    ...byName.flatMap((column) => [compareBy({ column, none: 'first' }, builder.columns[column]), unknownLast(builder.columns[column])]),
  ];
  const { sources } = builder;
  return (row, other) => {
    const byReturn = returns ? returns.place[row] - returns.place[other] : 0;
    if (byReturn !== 0) return byReturn;
    const bySource = sources.get(row) - sources.get(other);
    if (bySource !== 0) return bySource;
    for (const step of steps) {
      const order = step(row, other);
      if (order !== 0) return order;
    }
    for (const key of keys) if (key[row] !== key[other]) return key[row] - key[other];
    return 0;
  };
}

function compareBy({ none, descending }: Precedence, { list, dictionary }: ColumnBuilder): CompareRows {
  const noneFirst = none === 'first' ? -1 : 1;
  const direction = descending ? -1 : 1;
  return (row, other) => {
    const one = list.get(row);
    const two = list.get(other);
    if (one === two) return 0;
    if (one === NULL) return noneFirst;
    if (two === NULL) return -noneFirst;
    const smaller = dictionary ? dictionary.values[one] < dictionary.values[two] : one < two;
    return smaller ? -direction : direction;
  };
}

/** No value comes before an unknown one, and of those the one that lies after the earlier day comes first. */
const unknownLast =
  ({ unknown }: ColumnBuilder): CompareRows =>
  (row, other) =>
    unknown.size === 0 ? 0 : (unknown.get(row) ?? NULL) - (unknown.get(other) ?? NULL);

/** Puts rows of one child and date in twin order, in place; given no rows, makes them when some are not in order. */
export function sortTwins(
  rows: Int32Array | null,
  offsets: Int32Array,
  dates: Int32Array | null,
  rowCount: number,
  compare: CompareRows,
): Int32Array | null {
  let out = rows;
  for (let child = 0; child < offsets.length - 1; child++) {
    const to = offsets[child + 1];
    for (let at = offsets[child] + 1; at < to; at++) {
      const row: number = out ? out[at] : at;
      const before: number = out ? out[at - 1] : at - 1;
      if (dates && dates[row] !== dates[before]) continue;
      if (compare(before, row) <= 0) continue;
      out ??= Int32Array.from({ length: rowCount }, (_, each) => each);
      // Rows of one day are few: by insertion.
      let place = at;
      while (place > offsets[child] && (!dates || dates[out[place - 1]] === dates[row]) && compare(out[place - 1], row) > 0) {
        out[place] = out[place - 1];
        place--;
      }
      out[place] = row;
    }
  }
  return out;
}

/**
 * What standing rows take from their twins: new values of one column by row. A twin of the same source gives its value;
 * one of an earlier source only when it ended on the day it began, for no later return could hold it again.
 */
export function carriedValues(
  rule: TwinRule | undefined,
  builder: RawTable,
  standsFor: Int32Array,
  started: Int32Array | null,
): { readonly column: string; readonly values: ReadonlyMap<number, number> } | null {
  if (!rule?.carries || !started) return null;
  const { column, strongestFirst } = rule.carries;
  const { list, dictionary } = builder.columns[column];
  const strengths = strongestFirst.map((text) => dictionary!.find(text));
  const strength = (value: number): number => {
    const at = value === NULL ? -1 : strengths.indexOf(value);
    return at < 0 ? strengths.length : at;
  };
  const ended = builder.columns['endedOn'].list;
  const values = new Map<number, number>();
  for (let row = 0; row < standsFor.length; row++) {
    if (standsFor[row] === -1) continue;
    let stays = row;
    while (standsFor[stays] !== -1) stays = standsFor[stays];
    const isTwin = builder.sources.get(row) === builder.sources.get(stays) || ended.get(row) === started[row];
    if (!isTwin) continue;
    const now = values.get(stays) ?? list.get(stays);
    if (strength(list.get(row)) < strength(now)) values.set(stays, list.get(row));
  }
  return { column, values };
}

import { prepare } from '../engine/index.js';
import { type Data, orderColumn, ownerColumn } from '../engine/prepare/data.js';
import { IndicatorError } from '../errors.js';
import { childOf, plainValue, type Records } from '../records/index.js';
import { isoDate, NULL } from '../time/index.js';
import { type KeptOut, keptOutBy } from './kept-out.js';
import type { Part, Standing } from './standing.js';

/** What two definitions are compared by: the rows of the table both count, or, when they count different tables, children. */
export type Level = 'row' | 'child';

/** A definition's rows as units that can be set beside another definition's. */
export interface Units {
  isIn(unit: number, part: Part): boolean;
  amount(unit: number, part: Part): number;
  /** For units that are not in the part: the rule that keeps each out, or null when the child has no row of the table. */
  keptOut(units: Int32Array, part: Part): readonly (KeptOut | null)[];
}

/** Each row is a unit. */
export function rowUnits(standing: Standing): Units {
  return { isIn: standing.isIn, amount: standing.amount, keptOut: (units, part) => keptOutBy(standing, units, part) };
}

/** Each child is a unit, in a part when any of the child's rows is; of the rows, the one that passed most rules speaks for the child. */
export function childUnits(standing: Standing, data: Data): Units {
  const { table } = standing;
  const { offsets, rows } = data.index(table, 'child');
  const rowsOf = (child: number): readonly number[] => {
    const found: number[] = [];
    for (let at = offsets[child]; at < offsets[child + 1]; at++) found.push(rows ? rows[at] : at);
    return found;
  };
  const isIn = (child: number, part: Part): boolean => rowsOf(child).some((row) => standing.isIn(row, part));
  return {
    isIn,
    amount: (child, part) => Number(isIn(child, part)),
    keptOut: (children, part) => {
      const own = Array.from(children, rowsOf);
      const kept = keptOutBy(standing, Int32Array.from(own.flat()), part);
      let from = 0;
      return own.map(({ length }) => {
        const those = kept.slice(from, (from += length)).filter((one) => one !== null);
        return those.length === 0 ? null : those.reduce((best, one) => (one.rule > best.rule ? one : best));
      });
    },
  };
}

/** Which authority (as a position) each unit belongs to, and how a unit is named when ids are asked for. */
export interface Naming {
  readonly count: number;
  authority(unit: number): number;
  name(unit: number): string;
}

/** Names of children: their ids. */
export function childNaming(records: Records): Naming {
  const data = prepare(records);
  const ids = data.table('children').columns['childId'];
  return {
    count: data.authorityOfChild.length,
    authority: (child) => data.authorityOfChild[child],
    name: (child) => String(plainValue(ids, child)),
  };
}

/** Names of rows: the child's id, and the row's date after a space where rows are dated, as members of a result are named. */
export function rowNaming(records: Records, { table }: Standing): Naming {
  if (table.name === 'children') return childNaming(records);
  const data = prepare(records);
  const owners = ownerColumn(table, 'child');
  if (!owners) throw new IndicatorError('unknown-table', `Rows of ${table.name} do not say whose they are.`);
  const date = orderColumn(table.name);
  const dates = date ? table.columns[date].values : null;
  return {
    count: table.rowCount,
    authority: (row) => data.authorityOfChild[owners[row]],
    name: (row) => {
      const { childId } = childOf(records, table, row);
      return dates ? `${childId} ${dates[row] === NULL ? 'none' : isoDate(dates[row])}` : childId;
    },
  };
}

import { prepare } from '../engine/index.js';
import { type Data, orderColumn } from '../engine/prepare/data.js';
import { keyOwner, type OwnerName, ownerId, ownerOf, plainValue, type Records } from '../records/index.js';
import { isoDate, NULL } from '../time/index.js';
import { type KeptOut, keptOutBy } from './kept-out.js';
import type { Part, Standing } from './standing.js';

/** What two definitions are compared by: the rows of the table both count, or, when they count different tables, whose rows they are: children. */
export type Level = 'row' | OwnerName;

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

/** Each owner is a unit, in a part when any of the owner's rows is; of the rows, the one that passed most rules speaks for the owner. */
export function ownerUnits(standing: Standing, data: Data): Units {
  const { table } = standing;
  const { offsets, rows } = data.index(table, table.owner);
  const rowsOf = (owner: number): readonly number[] => {
    const found: number[] = [];
    for (let at = offsets[owner]; at < offsets[owner + 1]; at++) found.push(rows ? rows[at] : at);
    return found;
  };
  const isIn = (owner: number, part: Part): boolean => rowsOf(owner).some((row) => standing.isIn(row, part));
  return {
    isIn,
    amount: (owner, part) => Number(isIn(owner, part)),
    keptOut: (units, part) => {
      const own = Array.from(units, rowsOf);
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

/** Names of owners: their ids. */
export function ownerNaming(records: Records, owner: OwnerName): Naming {
  const data = prepare(records);
  const table = data.table(keyOwner[owner]);
  const ids = table.columns[ownerId[owner] ?? 'laCode'];
  const authorities = data.authorityOf(owner);
  return { count: table.rowCount, authority: (row) => authorities[row], name: (row) => String(plainValue(ids, row)) };
}

/** Names of rows: the owner's id, and the row's date after a space where rows are dated, as members of a result are named. */
export function rowNaming(records: Records, { table }: Standing): Naming {
  const data = prepare(records);
  const owners = table.keys[table.owner]!;
  const authorities = data.authorityOf(table.owner);
  const date = orderColumn(table.name);
  const dates = date ? table.columns[date].values : null;
  return {
    count: table.rowCount,
    authority: (row) => authorities[owners[row]],
    name: (row) => {
      const { id } = ownerOf(records, table, row);
      return dates ? `${id} ${dates[row] === NULL ? 'none' : isoDate(dates[row])}` : id;
    },
  };
}

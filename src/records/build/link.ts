import { NULL } from '../../time/index.js';
import type { Coverage, LinkedRows } from '../coverage.js';
import type { RecordTableName } from '../model/model.js';
import { keyOwner, ownerId } from '../model/owners.js';
import { tableShapes } from '../model/shapes.js';
import { type ColumnShape, type KeyName, keysOf, type OwnerName, type TableShape } from '../model/table.js';
import { type Column, type HeldIn, type Table, type TextBytes, UNKNOWN } from '../records.js';
import { lateColumn } from './late-column.js';
import { sortedRows } from './order-rows.js';
import { saidIn } from './owner-facts.js';
import { LEFT_OUT, NO_RETURN, type ReturnOrder, type RowReturns, rowReturns, saysOf } from './return-order.js';
import { columnOfTexts } from './row-texts.js';
import { standing } from './standing.js';
import { type RowsOfOwners, type Succession, succession } from './succession.js';
import type { ColumnBuilder, RawTable } from './table-builder.js';
import { fixedColumn } from './table-columns.js';
import { carriedValues, sortTwins, twinOrder } from './twins.js';

/** How many rows of a table gave way to another row for the same event. */
export interface Superseded {
  readonly table: RecordTableName;
  /** The same event returned again in a later source: expected when years are linked. */
  readonly acrossSources: number;
  /** The same event twice in one source: a defect of the return. */
  readonly withinSource: number;
}

/** Tables that others point at. */
const pointedAt: ReadonlySet<RecordTableName> = new Set(Object.values(keyOwner));

/** Those before the tables that point at them, so that keys can be followed as they move. */
const tableOrder: readonly RecordTableName[] = [...new Set([...pointedAt, ...(Object.keys(tableShapes) as RecordTableName[])])];

/** What linking made of the rows of one table of one return. */
export interface LinkedReturn extends LinkedRows {
  readonly window: Coverage;
  readonly table: RecordTableName;
}

export interface Linked {
  readonly tables: Readonly<Record<string, Table>>;
  readonly superseded: readonly Superseded[];
  /** Only tables of returns of which something is to tell. */
  readonly returns: readonly LinkedReturn[];
}

/** Everything that was read, before rows of one event are made one. */
export interface RawRecords {
  readonly tables: Readonly<Record<RecordTableName, RawTable>>;
  /** The ids of the owners of a kind, by number. */
  idsOf(owner: OwnerName): TextBytes | null;
}

/**
 * Sorts every table by owner and date, keeps the row of each event that stands, and moves keys to where rows went. What a
 * row was open at the end of its last return is looked for in the next.
 *
 * @param order - the returns that stand; rows of the others are left out
 */
export function sortAndLink({ tables, idsOf }: RawRecords, order: ReturnOrder): Linked {
  const linked: Record<string, Table> = {};
  const moved: Partial<Record<RecordTableName, Int32Array>> = {};
  /** By table and row as read, the place of the last return that holds the row that stands. */
  const lastPlaces: Partial<Record<RecordTableName, Int32Array>> = {};
  /** By table, whether the row that stands for a row as read was last seen in an earlier return. */
  const seenLast: Partial<Record<RecordTableName, (row: number) => boolean>> = {};
  const superseded: Superseded[] = [];
  const told: LinkedReturn[] = [];

  for (const name of tableOrder) {
    const builder = tables[name];
    const spec: TableShape = tableShapes[name];
    const { owner } = spec;
    const isOwner = keyOwner[owner] === name;
    const keys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of keysOf(spec)) {
      const values = builder.keys[key]!.view();
      keys[key] = key === owner ? values : followed(values, moved[keyOwner[key]]!);
    }
    const dates = spec.orderBy ? builder.columns[spec.orderBy].list.view() : null;
    const returns = isOwner ? null : rowReturns(name, tables, order);
    // Owners are numbered as they are added, so they are in order and each is there once.
    const inOrder = isOwner ? { rows: null, offsets: null } : sortedRows(keys[owner]!, dates, tables[keyOwner[owner]].rowCount);
    const partPlaces = spec.partOf && lastPlaces[keyOwner[spec.partOf]];
    const parts = returns && partPlaces ? { owners: builder.keys[spec.partOf]!.view(), places: partPlaces } : null;
    const { rows, offsets } = returns && inOrder.offsets ? standingRows(inOrder.rows, inOrder.offsets, returns, parts) : inOrder;
    let kept = rows;
    let carried: ReturnType<typeof carriedValues> = null;
    let lastSeen: Succession['lastSeen'] = new Map();
    let held: (() => HeldIn) | null = null;
    if (offsets) {
      const identity = spec.identity.map((part) => keys[part as KeyName] ?? builder.columns[part].list.view());
      const compare = twinOrder(
        spec,
        builder,
        keysOf(spec)
          .filter((key) => key !== owner)
          .map((key) => keys[key]!),
        returns,
      );
      const stands = standing(
        {
          // Without a date only a table of one row an owner has anything to put in order.
          rows: dates || identity.length === 0 ? sortTwins(rows, offsets, dates, builder.rowCount, compare) : rows,
          offsets,
          identity,
          dates: spec.orderBy !== null && spec.identity.includes(spec.orderBy) ? dates : null,
        },
        builder.sources.view(),
        compare,
      );
      if (stands.standsFor) carried = carriedValues(spec.twins, builder, stands.standsFor, dates);
      kept = stands.kept;
      let { standsFor } = stands;
      const { acrossSources, withinSource } = stands;
      if (acrossSources + withinSource > 0) superseded.push({ table: name, acrossSources, withinSource });
      if (returns) {
        const all = { rows: rows ?? countingFrom0(builder.rowCount), offsets };
        const found = spec.spell
          ? succession(name, spec.spell, builder, all, returns, {
              stands: (row) => !standsFor || standsFor[row] === -1,
              isWholeLastSeen: wholesLastSeen(spec, builder, seenLast),
            })
          : nothing;
        ({ lastSeen } = found);
        const first = firstPlaces(all.rows, standsFor, returns.place);
        told.push(...linkedReturns(name, spec, builder, all, returns, first, found, (row) => !standsFor || standsFor[row] === -1));
        if (found.correctedBy.size > 0) {
          standsFor = standsFor ? standsFor.slice() : new Int32Array(builder.rowCount).fill(-1);
          for (const [row, by] of found.correctedBy) standsFor[row] = by;
          kept = (kept ?? all.rows).filter((row) => !found.correctedBy.has(row));
        }
        held = heldInLate(first, returns, keys[owner]!, kept, order);
        if (pointedAt.has(name)) {
          lastPlaces[name] = lastPlacesOf(standsFor, returns.place);
          const of = standsFor;
          if (found.lastSeen.size > 0) seenLast[name] = (row) => found.lastSeen.has(of ? lastOf(of, row) : row);
        }
      }
      if (pointedAt.has(name)) moved[name] = newRows(builder.rowCount, kept, standsFor);
    }
    const columns: Record<string, Column> = {};
    for (const [columnName, column] of Object.entries(builder.columns)) {
      const given = isOwner && columnName !== 'laCode' ? givenBy(columnName, builder, order) : column;
      const after = columnName === spec.spell?.to ? lastSeen : null;
      const taken = carried?.column === columnName ? carried.values : after && noValues(after);
      columns[columnName] = gatheredColumn(spec.columns[columnName], given, kept, taken, after);
    }
    const movedKeys: Partial<Record<KeyName, Int32Array>> = {};
    for (const key of keysOf(spec)) movedKeys[key] = gathered(keys[key]!, kept);
    const ids = isOwner ? idsOf(owner) : null;
    if (ids) columns[ownerId[owner]!] = columnOfTexts('id', ids);
    const table: Table = { name, owner, rowCount: movedKeys[owner]!.length, keys: movedKeys, columns };
    linked[name] = held ? withHeldIn(table, held) : table;
  }
  return { tables: linked, superseded, returns: told };
}

/** Whether a row hangs from one that was last seen in an earlier return. */
function wholesLastSeen(
  spec: TableShape,
  builder: RawTable,
  seenLast: Partial<Record<RecordTableName, (row: number) => boolean>>,
): (row: number) => boolean {
  const wholes = keysOf(spec).flatMap((key) => {
    const isLastSeen = key === spec.owner ? undefined : seenLast[keyOwner[key]];
    return isLastSeen ? [{ rows: builder.keys[key]!.view(), isLastSeen }] : [];
  });
  return (row) => wholes.some(({ rows, isLastSeen }) => rows[row] !== NULL && isLastSeen(rows[row]));
}

const nothing: Succession = { correctedBy: new Map(), lastSeen: new Map() };

const countingFrom0 = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);

/** Rows in order without those that no return stands for, and without parts that a later return of what they are part of does not hold. */
function standingRows(
  rows: Int32Array | null,
  offsets: Int32Array,
  { place }: RowReturns,
  parts: { readonly owners: Int32Array; readonly places: Int32Array } | null,
): RowsOfOwners {
  const out = new Int32Array(place.length);
  const ends = new Int32Array(offsets.length);
  let length = 0;
  for (let owner = 0; owner < offsets.length - 1; owner++) {
    for (let at = offsets[owner]; at < offsets[owner + 1]; at++) {
      const row = rows ? rows[at] : at;
      if (place[row] === LEFT_OUT) continue;
      const whole = parts ? parts.owners[row] : NULL;
      if (whole !== NULL && parts!.places[whole] > place[row]) continue;
      out[length++] = row;
    }
    ends[owner + 1] = length;
  }
  return { rows: out.slice(0, length), offsets: ends };
}

/** The place of the first return that holds each row that stands. */
function firstPlaces(rows: Int32Array, standsFor: Int32Array | null, place: Int32Array): Int32Array {
  const first = place.slice();
  if (!standsFor) return first;
  for (const row of rows) {
    const stays = lastOf(standsFor, row);
    if (first[stays] === NO_RETURN || (place[row] !== NO_RETURN && place[row] < first[stays])) first[stays] = place[row];
  }
  return first;
}

const withHeldIn = (table: Table, held: () => HeldIn): Table => ({
  ...table,
  get heldIn() {
    return held();
  },
});

/** The first and last returns of the rows kept, made when first asked for. */
function heldInLate(
  first: Int32Array,
  { place, ofOwner }: RowReturns,
  owners: Int32Array,
  kept: Int32Array | null,
  { coverage }: ReturnOrder,
): () => HeldIn {
  let made: HeldIn | null = null;
  function make(): HeldIn {
    const numbers = new Map(coverage.map((window, at) => [window, at]));
    const numbered = (places: Int32Array): Int32Array =>
      Int32Array.from(kept ?? countingFrom0(places.length), (row) =>
        places[row] < 0 ? NULL : (numbers.get(ofOwner(owners[row])!.returns[places[row]]) ?? NULL),
      );
    return { first: numbered(first), last: numbered(place) };
  }
  return () => (made ??= make());
}

/** The place of the return of the row that stands for each row. */
const lastPlacesOf = (standsFor: Int32Array | null, place: Int32Array): Int32Array =>
  standsFor ? place.map((_, row) => place[lastOf(standsFor, row)]) : place;

/** The row that stands for a row in the end. */
function lastOf(standsFor: Int32Array, row: number): number {
  let stays = row;
  while (standsFor[stays] !== -1) stays = standsFor[stays];
  return stays;
}

/** Counts what linking made of rows, by return. */
function linkedReturns(
  name: RecordTableName,
  { spell, orderBy }: TableShape,
  builder: RawTable,
  { rows, offsets }: RowsOfOwners,
  { place, ofOwner }: RowReturns,
  first: Int32Array,
  { correctedBy, lastSeen }: Succession,
  stands: (row: number) => boolean,
): readonly LinkedReturn[] {
  const counts = new Map<Coverage, { corrected: number; lastSeen: number; firstSeenLate: number }>();
  const count = (window: Coverage, what: keyof LinkedRows): void => {
    let own = counts.get(window);
    if (!own) counts.set(window, (own = { corrected: 0, lastSeen: 0, firstSeenLate: 0 }));
    own[what]++;
  };
  const corrections = new Set(correctedBy.values());
  const began = orderBy ? builder.columns[spell?.from ?? orderBy].list : null;
  const ended = spell ? builder.columns[spell.to].list : null;
  for (let owner = 0; owner < offsets.length - 1; owner++) {
    const own = offsets[owner] < offsets[owner + 1] ? ofOwner(owner) : undefined;
    if (!own || own.returns.length < 2) continue;
    for (let at = offsets[owner]; at < offsets[owner + 1]; at++) {
      const row = rows[at];
      if (place[row] < 0 || !stands(row)) continue;
      if (correctedBy.has(row)) count(own.returns[place[row]], 'corrected');
      else if (lastSeen.has(row)) count(own.returns[place[row]], 'lastSeen');
      const start = began ? began.get(row) : NULL;
      if (first[row] <= 0 || start === NULL || corrections.has(row)) continue;
      const end = ended ? ended.get(row) : start;
      const wasDue = own.returns
        .slice(0, first[row])
        .some((window) => start <= window.to && (end === NULL || end >= window.from) && saysOf(own, window, name));
      if (wasDue) count(own.returns[first[row]], 'firstSeenLate');
    }
  }
  return [...counts].map(([window, own]) => ({ window, table: name, ...own }));
}

/** What the returns that stand say of owners in one column. */
function givenBy(name: string, builder: RawTable, order: ReturnOrder): ColumnBuilder {
  const column = builder.columns[name];
  const { facts } = builder;
  if (!order.leavesOut || !facts) return column;
  const { values, unread } = saidIn(facts, Object.keys(builder.columns), name, column.list, builder.sources.view(), order.isOut);
  const unknown = new Map([...unread].map((row) => [row, column.unknown.get(row) ?? UNKNOWN]));
  return { dictionary: column.dictionary, unknown, list: fixedColumn(values) };
}

/** Where the rows that a key points at have gone. */
function followed(values: Int32Array, target: Int32Array): Int32Array {
  const out = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) out[at] = values[at] === NULL ? NULL : target[values[at]];
  return out;
}

function gatheredColumn(
  { kind, places }: ColumnShape,
  column: ColumnBuilder,
  kept: Int32Array | null,
  taken: ReadonlyMap<number, number> | null,
  lastSeen: Succession['lastSeen'] | null,
): Column {
  const { list, dictionary } = column;
  const texts = dictionary?.values ?? null;
  const unknown = column.unknown.size + (lastSeen?.size ?? 0) > 0 ? gatheredUnknown(column, kept, taken, lastSeen) : undefined;
  if (list.isBlank) {
    const { length } = kept ?? list;
    return lateColumn(kind, () => ({ values: new Int32Array(length).fill(NULL), dictionary: texts }), { unknown, places });
  }
  const values = list.view();
  return lateColumn(kind, () => ({ values: gathered(taken ? replaced(values, taken) : values, kept), dictionary: texts }), {
    unknown,
    places,
  });
}

/** An end that a return foretold and the next does not know of is no end. */
const noValues = (rows: Succession['lastSeen']): ReadonlyMap<number, number> | null =>
  rows.size > 0 ? new Map([...rows.keys()].map((row) => [row, NULL])) : null;

/** The values with those of some rows replaced. */
function replaced(values: Int32Array, by: ReadonlyMap<number, number>): Int32Array {
  const out = values.slice();
  for (const [row, value] of by) out[row] = value;
  return out;
}

/** Where the values of the rows kept are unknown; undefined when none of them is. A value that was set after all is known. */
function gatheredUnknown(
  { list, unknown }: ColumnBuilder,
  kept: Int32Array | null,
  taken: ReadonlyMap<number, number> | null,
  lastSeen: Succession['lastSeen'] | null,
): Int32Array | undefined {
  const out = new Int32Array((kept ?? list).length).fill(NULL);
  let any = false;
  for (let at = 0; at < out.length; at++) {
    const row = kept ? kept[at] : at;
    const seen = lastSeen?.get(row);
    const after = seen ?? unknown.get(row);
    if (after === undefined || (seen === undefined && (list.get(row) !== NULL || taken?.has(row)))) continue;
    out[at] = after;
    any = true;
  }
  return any ? out : undefined;
}

/** The values of the rows kept, in their order; null keeps all as they are. */
function gathered(values: Int32Array, kept: Int32Array | null): Int32Array {
  if (!kept) return values.slice();
  const out = new Int32Array(kept.length);
  for (let at = 0; at < kept.length; at++) out[at] = values[kept[at]];
  return out;
}

/** Where each row has gone; one that gave way is where the row that stands for it is. */
function newRows(count: number, kept: Int32Array | null, standsFor: Int32Array | null): Int32Array {
  // What stands for no row of a return that stands is pointed at by no row that does.
  const out = new Int32Array(count).fill(NULL);
  if (!kept) {
    for (let row = 0; row < count; row++) out[row] = row;
    return out;
  }
  for (let at = 0; at < kept.length; at++) out[kept[at]] = at;
  if (!standsFor) return out;
  for (let row = 0; row < count; row++) {
    let stays = row;
    while (standsFor[stays] !== -1) stays = standsFor[stays];
    out[row] = out[stays];
  }
  return out;
}

import type { Expression, RelatedExpression } from '../../language/nodes.js';
import { partsOf } from '../../language/parts.js';
import type { Table } from '../../records/index.js';
import { zeroed } from '../memory/arena.js';
import { type Data, ownerColumn } from '../prepare/data.js';
import { conjuncts } from '../references.js';
import type { Scope } from '../scope.js';
import { type Frame, narrow } from '../sets/frame.js';
import { marked } from './aggregate.js';
import { pairs } from './pairs.js';
import { selectAll } from './select.js';

const inside = new WeakMap<Expression, ReadonlySet<string>>();

/** The tables whose rows a condition asks for. */
function tablesAsked(expression: Expression | null): ReadonlySet<string> {
  if (!expression) return new Set();
  const known = inside.get(expression);
  if (known) return known;
  const found = new Set<string>();
  if (expression.kind === 'related') found.add(expression.table);
  for (const part of partsOf(expression)) for (const name of tablesAsked(part)) found.add(name);
  inside.set(expression, found);
  return found;
}

/** Whether it can be unknown that a related row exists: only where a value of the rows asked is unknown. */
export function mayBeInDoubt(expression: RelatedExpression, { data }: Scope): boolean {
  if (!expression.where) return false;
  if (data.unknownRows(expression.table)) return true;
  for (const name of tablesAsked(expression.where)) if (data.unknownRows(name)) return true;
  return false;
}

/** Marks the owners of the rows of a table that hold an unknown value. */
function markOwners(name: string, data: Data, into: Uint8Array): void {
  const flags = data.unknownRows(name);
  if (!flags) return;
  const table = data.table(name);
  const owners = ownerColumn(table, table.owner);
  for (let row = 0; row < flags.length; row++) if (flags[row]) into[owners ? owners[row] : row] = 1;
}

/** The rows that may count although they do not: they hold an unknown value, or ask rows of the owner that do. */
function doubtfulRows(expression: RelatedExpression, table: Table, data: Data): Uint8Array {
  const own = data.unknownRows(expression.table);
  const flags = own ? own.slice() : new Uint8Array(table.rowCount);
  const asked = tablesAsked(expression.where);
  if (asked.size === 0) return flags;
  // Rows are related within one owner, so those asked for are of the same kind of owner.
  const inDoubt = new Uint8Array(data.ownerCount(table.owner));
  for (const name of asked) markOwners(name, data, inDoubt);
  const owners = ownerColumn(table, table.owner);
  for (let row = 0; row < flags.length; row++) flags[row] |= inDoubt[owners ? owners[row] : row];
  return flags;
}

function positionsWith(flags: Uint8Array, indexOf: (at: number) => number, count: number): Int32Array {
  const found = new Int32Array(count);
  let length = 0;
  for (let at = 0; at < count; at++) if (flags[indexOf(at)]) found[length++] = at;
  return found.subarray(0, length);
}

/**
 * The periods in which it is unknown, for each position of a frame, whether a related row exists: none is known to, and
 * for one that holds an unknown value the condition is neither true nor false. A blank puts nothing in doubt: it is known
 * to be no value.
 */
export function existsInDoubt(expression: RelatedExpression, frame: Frame, yes: Int32Array, scope: Scope): Int32Array | null {
  if (!mayBeInDoubt(expression, scope)) return null;
  const { data, every } = scope;
  const table = data.table(expression.table);
  const flags = doubtfulRows(expression, table, data);
  const ofRow = ownerColumn(table, expression.key);
  const ownerFlags = new Uint8Array(data.ownerCount(expression.key) + 1);
  for (let row = 0; row < flags.length; row++) if (flags[row]) ownerFlags[Math.max(ofRow ? ofRow[row] : row, -1) + 1] = 1;
  ownerFlags[0] = 0;
  const owners = ownerColumn(frame.table, expression.key);
  const rowAt = (at: number): number => (frame.rows ? frame.rows[at] : at);
  const places = positionsWith(ownerFlags, (at) => Math.max(owners ? owners[rowAt(at)] : rowAt(at), -1) + 1, frame.count);
  if (places.length === 0) return null;
  const some = narrow(frame, places);
  const candidates = pairs(expression, some, { low: null, high: null, rest: [] }, scope);
  const asked = narrow(
    candidates,
    positionsWith(flags, (at) => candidates.rows![at], candidates.count),
  );
  const { unknown } = selectAll(conjuncts(expression.where), asked, scope, true);
  if (unknown.count === 0) return null;
  const bits = marked(asked.positions!, unknown, some.count, every);
  const out = zeroed(frame.count);
  for (let at = 0; at < places.length; at++) out[places[at]] = bits[at] & ~yes[places[at]];
  return out;
}

import type { Expression, RelatedExpression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { aggregate } from './aggregate.js';
import { ownerColumn, type Scope } from './data.js';
import { everyRow, gather, narrow, wholeTable, type Frame } from './frame.js';
import { references, textOf } from './references.js';
import { selectTrue } from './select.js';
import type { Vector } from './values.js';

/** An answer that does not depend on the enclosing row but for its owner: worked out once for every owner, and kept. */
export function forEveryOwner(expression: RelatedExpression, scope: Scope): Vector {
  const store = references(expression).usesPeriod ? scope.remembered : scope.data.remembered;
  const name = textOf(expression);
  const known = store.get(name);
  if (known) return known as Vector;
  const { data } = scope;
  const table = data.table(expression.table);
  const column = ownerColumn(table, expression.key);
  const frame = wholeTable(table, expression.level);
  const matched = expression.where ? narrow(frame, selectTrue(expression.where, frame, scope)) : frame;
  const rows = matched.rows ?? everyRow(table.rowCount);
  const found = aggregate(expression, column ? gather(column, rows) : rows, matched, data.ownerCount(expression.key), scope);
  store.set(name, found);
  return found;
}

/**
 * The owners that have a related row, in order, when that does not depend on the enclosing row. Tables are stored in the
 * order of their children, so the owners come out sorted and no pass over all children is needed.
 */
export function ownersWith(expression: Expression, frame: Frame, scope: Scope): Int32Array | null {
  if (expression.kind !== 'related' || expression.aggregate !== 'exists' || expression.key !== 'child') return null;
  if (frame.rows || ownerColumn(frame.table, expression.key) || references(expression).outermost < expression.level) return null;
  const store = references(expression).usesPeriod ? scope.remembered : scope.data.remembered;
  const name = `owners ${textOf(expression)}`;
  const known = store.get(name);
  if (known) return known as Int32Array;
  const table = scope.data.table(expression.table);
  const column = ownerColumn(table, expression.key);
  if (!column) return null;
  const whole = wholeTable(table, expression.level);
  const yes = selectTrue(expression.where, whole, scope);
  const owners = new Int32Array(yes.length);
  let length = 0;
  let last = NULL;
  for (let at = 0; at < yes.length; at++) {
    const owner = column[yes[at]!]!;
    if (owner !== last) owners[length++] = owner;
    last = owner;
  }
  const found = owners.subarray(0, length);
  store.set(name, found);
  return found;
}

/** The owner's own column, when that is all a `related` asks for. */
export function ownColumn(expression: RelatedExpression, frame: Frame, scope: Scope): Vector | null {
  const { aggregate: kind, where, of } = expression;
  if (where || !of || of.kind !== 'column' || of.level !== expression.level) return null;
  if (kind !== 'latest' && kind !== 'min' && kind !== 'max') return null;
  const table = scope.data.table(expression.table);
  if (ownerColumn(table, expression.key)) return null;
  const column = table.columns[of.name];
  if (!column) return null;
  const owners = ownerColumn(frame.table, expression.key);
  const out = new Int32Array(frame.count);
  for (let at = 0; at < frame.count; at++) {
    const row = frame.rows ? frame.rows[at]! : at;
    const owner = owners ? owners[row]! : row;
    out[at] = owner === NULL ? NULL : column.values[owner]!;
  }
  return { values: out, dictionary: column.dictionary };
}

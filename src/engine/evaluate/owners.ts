import type { Expression, RelatedExpression, RelatedValue } from '../../language/nodes.js';
import { throughIdioms } from '../../language/parts.js';
import { NULL } from '../../time/index.js';
import { forKeeps, workspace, zeroed } from '../memory/arena.js';
import { ownerColumn } from '../prepare/data.js';
import { references, textOf } from '../references.js';
import type { Scope } from '../scope.js';
import { countingFrom, type Frame, gather, narrow, wholeTable } from '../sets/frame.js';
import type { Places } from '../sets/selection.js';
import type { Vector } from '../sets/vector.js';
import { aggregate, marked } from './aggregate.js';
import { mayBeInDoubt } from './doubt.js';
import { selectTrue } from './select.js';

/** What was worked out before for an expression of the same text: for good, or for these periods when it depends on them. */
function remembered<T>(prefix: string, expression: Expression, scope: Scope, make: () => T): T {
  const store = references(expression).usesPeriod ? scope.remembered : scope.data.remembered;
  const name = `${prefix} ${textOf(expression)}`;
  const known = store.get(name);
  if (known !== undefined) return known as T;
  const made = forKeeps(make);
  store.set(name, made);
  return made;
}

/** An answer that depends neither on the enclosing row, but for its owner, nor on the period: worked out once for every owner. */
export function forEveryOwner(expression: RelatedValue, scope: Scope): Vector {
  return remembered('answer', expression, scope, () => {
    const { data } = scope;
    const table = data.table(expression.table);
    const column = ownerColumn(table, expression.key);
    const frame = wholeTable(table, expression.level);
    const { at } = selectTrue(expression.where, frame, scope);
    const rows = at ?? countingFrom(0, table.rowCount);
    return aggregate(expression, column ? gather(column, rows) : rows, narrow(frame, at), null, data.ownerCount(expression.key), scope)[0];
  });
}

/** The periods in which each owner has a related row, when that does not depend on the enclosing row but for its owner. */
export function hasRowOf(expression: RelatedExpression, scope: Scope): Int32Array {
  // What holds in every period is remembered for good, so it has every bit, however many periods are asked about now.
  const every = references(expression).usesPeriod ? scope.every : -1;
  return remembered('has', expression, scope, () => {
    const { data } = scope;
    const table = data.table(expression.table);
    const chosen = selectTrue(expression.where, wholeTable(table, expression.level), scope);
    const owners = ownerColumn(table, expression.key) ?? countingFrom(0, table.rowCount);
    return marked(owners, chosen, data.ownerCount(expression.key), every);
  });
}

/** Rows that come in the order of their owners, as owners, each once with the periods of all its rows. */
function asOwners(column: Int32Array, { at, count, bits }: Places, every: number): Places {
  const owners = workspace(count);
  const ofOwner = bits ? zeroed(count) : null;
  let length = 0;
  let last = NULL;
  for (let i = 0; i < count; i++) {
    const owner = column[at ? at[i] : i];
    if (owner !== last) owners[length++] = owner;
    if (ofOwner) ofOwner[length - 1] |= bits ? bits[i] : every;
    last = owner;
  }
  return { at: owners.subarray(0, length), count: length, bits: ofOwner && ofOwner.subarray(0, length) };
}

/**
 * The owners that have a related row, in order, when that does not depend on the enclosing row. Tables are stored in the
 * order of their owners, so the owners come out sorted and no pass over all of them is needed.
 */
export function ownersWith(condition: Expression, frame: Frame, scope: Scope): Places | null {
  const expression = throughIdioms(condition);
  if (expression.kind !== 'related' || expression.aggregate !== 'exists') return null;
  if (frame.rows || ownerColumn(frame.table, expression.key) || references(expression).outermost < expression.level) return null;
  const table = scope.data.table(expression.table);
  const column = ownerColumn(table, expression.key);
  // Places are chosen or not: what may be so has no place among them.
  if (!column || expression.key !== table.owner || mayBeInDoubt(expression, scope)) return null;
  return remembered('owners', expression, scope, () =>
    asOwners(column, selectTrue(expression.where, wholeTable(table, expression.level), scope), scope.every),
  );
}

/** The owner's own column, when that is all a `related` asks for. */
export function ownColumn(expression: RelatedExpression, frame: Frame, scope: Scope): Vector | null {
  const none = NULL;
  const { aggregate: kind, where, of } = expression;
  if (where || !of || of.kind !== 'column' || of.level !== expression.level) return null;
  if (kind !== 'latest' && kind !== 'earliest' && kind !== 'min' && kind !== 'max') return null;
  const table = scope.data.table(expression.table);
  if (ownerColumn(table, expression.key)) return null;
  const column = table.columns[of.name];
  if (!column) return null;
  const owners = ownerColumn(frame.table, expression.key);
  const ofOwner = (stored: Int32Array): Int32Array => {
    const out = workspace(frame.count);
    for (let at = 0; at < frame.count; at++) {
      const row = frame.rows ? frame.rows[at] : at;
      const owner = owners ? owners[row] : row;
      out[at] = owner === none ? none : stored[owner];
    }
    return out;
  };
  return { values: ofOwner(column.values), dictionary: column.dictionary, unknown: column.unknown && ofOwner(column.unknown) };
}

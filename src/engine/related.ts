import type { Expression, RelatedExpression } from '../language/nodes.js';
import { int32List } from '../records/index.js';
import { NULL } from '../time/index.js';
import { orderColumn, ownerColumn, type Scope } from './data.js';
import { everyRow, gather, narrow, wholeTable, type Frame } from './frame.js';
import { conjuncts, references, textOf } from './references.js';
import { selectAll, selectTrue } from './select.js';
import { values, type Vector } from './values.js';

const MAX = 2147483647;

/** Gathers one answer for each owner from the rows that count, which come in the order of the table. */
function aggregate(expression: RelatedExpression, owners: Int32Array, matched: Frame, ownerCount: number, scope: Scope): Vector {
  const { count } = matched;
  const kind = expression.aggregate;
  if (kind === 'exists' || kind === 'count') {
    const out = new Int32Array(ownerCount);
    for (let at = 0; at < count; at++) {
      const owner = owners[at]!;
      if (kind === 'exists') out[owner] = 1;
      else out[owner]!++;
    }
    return { values: out, dictionary: null };
  }
  const { values: of, dictionary } = values(expression.of!, matched, scope);
  if (kind === 'countDistinct') {
    const seen = new Map<number, Set<number>>();
    for (let at = 0; at < count; at++) {
      if (of[at] === NULL) continue;
      const owner = owners[at]!;
      let set = seen.get(owner);
      if (!set) seen.set(owner, (set = new Set()));
      set.add(of[at]!);
    }
    const out = new Int32Array(ownerCount);
    for (const [owner, set] of seen) out[owner] = set.size;
    return { values: out, dictionary: null };
  }
  const out = new Int32Array(ownerCount).fill(NULL);
  for (let at = 0; at < count; at++) {
    const value = of[at]!;
    const owner = owners[at]!;
    const before = out[owner]!;
    if (kind === 'latest') out[owner] = value;
    else if (value === NULL) continue;
    else if (before === NULL) out[owner] = value;
    else if (kind === 'sum') out[owner] = before + value;
    else if (kind === 'min' ? value < before : value > before) out[owner] = value;
  }
  return { values: out, dictionary };
}

/** An answer that does not depend on the enclosing row but for its owner: worked out once for every owner, and kept. */
function forEveryOwner(expression: RelatedExpression, scope: Scope): Vector {
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
function ownColumn(expression: RelatedExpression, frame: Frame, scope: Scope): Vector | null {
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

/** Bounds on the related table's order date that depend on the enclosing row alone. */
interface Bounds {
  readonly low: Int32Array | null;
  readonly high: Int32Array | null;
  readonly rest: readonly Expression[];
}

function takeBounds(expression: RelatedExpression, frame: Frame, scope: Scope): Bounds {
  const date = orderColumn(expression.table);
  let low: Int32Array | null = null;
  let high: Int32Array | null = null;
  const rest: Expression[] = [];
  for (const condition of conjuncts(expression.where)) {
    const isBound =
      condition.kind === 'compare' &&
      condition.operator !== '<>' &&
      condition.left.kind === 'column' &&
      condition.left.level === expression.level &&
      condition.left.name === date &&
      !mentions(condition.right, expression.level);
    if (!isBound) {
      rest.push(condition);
      continue;
    }
    const { operator } = condition;
    const limit = values(condition.right, frame, scope).values;
    if (operator === '>=' || operator === '>' || operator === '=') {
      low ??= new Int32Array(frame.count).fill(NULL + 1);
      for (let at = 0; at < frame.count; at++) {
        const least = limit[at] === NULL ? MAX : limit[at]! + (operator === '>' ? 1 : 0);
        if (least > low[at]!) low[at] = least;
      }
    }
    if (operator === '<=' || operator === '<' || operator === '=') {
      high ??= new Int32Array(frame.count).fill(MAX);
      for (let at = 0; at < frame.count; at++) {
        const most = limit[at] === NULL ? NULL : limit[at]! - (operator === '<' ? 1 : 0);
        if (most < high[at]!) high[at] = most;
      }
    }
  }
  return { low, high, rest };
}

/** True when an expression has a column of a level, or of a row further in. */
function mentions(expression: Expression, level: number): boolean {
  if (expression.kind === 'column') return expression.level >= level;
  if (expression.kind === 'related') return true;
  if (expression.kind === 'parameter') return expression.name === 'dataEnd';
  switch (expression.kind) {
    case 'shift':
      return mentions(expression.date, level);
    case 'idiom':
      return mentions(expression.expansion, level);
    case 'literal':
      return false;
    default:
      return true;
  }
}

/** Every pair of an enclosing row and a related row whose date is within the bounds. */
function pairs(expression: RelatedExpression, frame: Frame, bounds: Bounds, scope: Scope): Frame {
  const table = scope.data.table(expression.table);
  const { offsets, rows: permutation } = scope.data.index(table, expression.key);
  const owners = ownerColumn(frame.table, expression.key);
  const date = orderColumn(expression.table);
  const dates = date ? table.columns[date]!.values : null;
  const positions = int32List(Math.max(256, frame.count));
  const related = int32List(Math.max(256, frame.count));
  const { low, high } = bounds;
  for (let at = 0; at < frame.count; at++) {
    const row = frame.rows ? frame.rows[at]! : at;
    const owner = owners ? owners[row]! : row;
    if (owner === NULL) continue;
    for (let i = offsets[owner]!; i < offsets[owner + 1]!; i++) {
      const candidate = permutation ? permutation[i]! : i;
      if (low || high) {
        const value = dates![candidate]!;
        if (value === NULL || (low && value < low[at]!)) continue;
        if (high && value > high[at]!) break;
      }
      positions.push(at);
      related.push(candidate);
    }
  }
  return { table, level: expression.level, rows: related.view(), count: related.length, parent: frame, positions: positions.view(), previous: null };
}

/** Whether each enclosing row has a related row within the bounds, when nothing else is asked of it. */
function existsWithin(expression: RelatedExpression, frame: Frame, bounds: Bounds, scope: Scope): Vector {
  const table = scope.data.table(expression.table);
  const dates = table.columns[orderColumn(expression.table)!]!.values;
  if (table === frame.table && expression.key === 'child') return existsBeside(frame, dates, bounds);
  const { offsets, rows: permutation } = scope.data.index(table, expression.key);
  const owners = ownerColumn(frame.table, expression.key);
  const out = new Int32Array(frame.count);
  const { low, high } = bounds;
  for (let at = 0; at < frame.count; at++) {
    const row = frame.rows ? frame.rows[at]! : at;
    const owner = owners ? owners[row]! : row;
    if (owner === NULL) continue;
    const least = low ? low[at]! : NULL + 1;
    const most = high ? high[at]! : MAX;
    for (let i = offsets[owner]!; i < offsets[owner + 1]!; i++) {
      const value = dates[permutation ? permutation[i]! : i]!;
      if (value > most) break;
      if (value >= least) {
        out[at] = 1;
        break;
      }
    }
  }
  return { values: out, dictionary: null };
}

/** The same among the rows of one table: the child's other rows lie before and after the row, in the order of their date. */
function existsBeside(frame: Frame, dates: Int32Array, { low, high }: Bounds): Vector {
  const child = frame.table.keys.child!;
  const { rowCount } = frame.table;
  const out = new Int32Array(frame.count);
  for (let at = 0; at < frame.count; at++) {
    const row = frame.rows ? frame.rows[at]! : at;
    const owner = child[row]!;
    const least = low ? low[at]! : NULL + 1;
    const most = high ? high[at]! : MAX;
    let found = 0;
    for (let i = row - 1; i >= 0 && child[i] === owner && dates[i]! >= least; i--) {
      if (dates[i]! <= most) {
        found = 1;
        break;
      }
    }
    for (let i = row; found === 0 && i < rowCount && child[i] === owner && dates[i]! <= most; i++) {
      if (dates[i]! >= least) found = 1;
    }
    out[at] = found;
  }
  return { values: out, dictionary: null };
}

/** What a `related` says for each position of a frame. */
export function related(expression: RelatedExpression, frame: Frame, scope: Scope): Vector {
  const own = ownColumn(expression, frame, scope);
  if (own) return own;
  if (references(expression).outermost >= expression.level) {
    const answers = forEveryOwner(expression, scope);
    const owners = ownerColumn(frame.table, expression.key);
    if (!owners && !frame.rows) return answers;
    const missing = expression.aggregate === 'exists' || expression.aggregate === 'count' || expression.aggregate === 'countDistinct' ? 0 : NULL;
    const out = new Int32Array(frame.count);
    for (let at = 0; at < frame.count; at++) {
      const row = frame.rows ? frame.rows[at]! : at;
      const owner = owners ? owners[row]! : row;
      out[at] = owner === NULL ? missing : answers.values[owner]!;
    }
    return { values: out, dictionary: answers.dictionary };
  }
  const bounds = takeBounds(expression, frame, scope);
  if (expression.aggregate === 'exists' && bounds.rest.length === 0 && (bounds.low || bounds.high)) {
    return existsWithin(expression, frame, bounds, scope);
  }
  const candidates = pairs(expression, frame, bounds, scope);
  const matched = bounds.rest.length ? narrow(candidates, selectAll(bounds.rest, candidates, scope, false).yes) : candidates;
  return aggregate(expression, matched.positions!, matched, frame.count, scope);
}


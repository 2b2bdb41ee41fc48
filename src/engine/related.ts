import type { RelatedExpression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { aggregate, marked } from './aggregate.js';
import { ownerColumn } from './data.js';
import type { Each } from './each.js';
import { existsWithin } from './exists-within.js';
import { narrow, type Frame } from './frame.js';
import { forEveryOwner, hasRowOf, ownColumn } from './owners.js';
import { pairs, takeBounds, type Bounds } from './pairs.js';
import type { Places } from './places.js';
import { periodsOf, references } from './references.js';
import type { Scope } from './scope.js';
import { selectAll } from './select.js';
import type { Vector } from './values.js';
import { workspace } from './workspace.js';

/** What is known of each owner, for the owner of each position of a frame. */
function ofOwners(answers: Int32Array, expression: RelatedExpression, frame: Frame, missing: number, mask = -1): Int32Array {
  const none = NULL;
  const owners = ownerColumn(frame.table, expression.key);
  const out = workspace(frame.count);
  for (let at = 0; at < out.length; at++) {
    const row = frame.rows ? frame.rows[at]! : at;
    const owner = owners ? owners[row]! : row;
    out[at] = owner === none ? missing : answers[owner]! & mask;
  }
  return out;
}

interface Matched {
  /** The related rows within the bounds, as a frame whose parent is the enclosing frame. */
  readonly candidates: Frame;
  /** Those that meet the other conditions too. */
  readonly matched: Places;
}

function matching(expression: RelatedExpression, frame: Frame, bounds: Bounds, scope: Scope): Matched {
  const candidates = pairs(expression, frame, bounds, scope);
  return { candidates, matched: selectAll(bounds.rest, candidates, scope, false).yes };
}

/** The bit of one period, as 1 or 0. */
function bitOf(bits: Int32Array, period: number): Int32Array {
  const out = workspace(bits.length);
  for (let at = 0; at < out.length; at++) out[at] = (bits[at]! >> period) & 1;
  return out;
}

/** The periods in which each position of a frame has a related row, a bit each. */
export function relatedRows(expression: RelatedExpression, frame: Frame, scope: Scope): Int32Array {
  if (references(expression).outermost >= expression.level) return ofOwners(hasRowOf(expression, scope), expression, frame, 0, scope.every);
  const bounds = takeBounds(expression, frame, scope);
  if (bounds.rest.length === 0 && (bounds.low || bounds.high)) return existsWithin(expression, frame, bounds, scope);
  const { candidates, matched } = matching(expression, frame, bounds, scope);
  return marked(candidates.positions!, matched, frame.count, scope.every);
}

/** What a `related` says for each position of a frame, in each period. */
export function related(expression: RelatedExpression, frame: Frame, scope: Scope): Each<Vector> {
  const { aggregate: kind } = expression;
  const own = ownColumn(expression, frame, scope);
  if (own) return [own];
  const { outermost, usesPeriod } = references(expression);
  if (kind === 'exists') {
    const bits = relatedRows(expression, frame, scope);
    return periodsOf(expression, scope).map((_, period) => ({ values: bitOf(bits, period), dictionary: null }));
  }
  if (outermost >= expression.level && !usesPeriod) {
    const { values, dictionary } = forEveryOwner(expression, scope);
    return [{ values: ofOwners(values, expression, frame, kind === 'count' || kind === 'countDistinct' ? 0 : NULL), dictionary }];
  }
  const { candidates, matched } = matching(expression, frame, takeBounds(expression, frame, scope), scope);
  const rows = narrow(candidates, matched.at);
  return aggregate(expression, rows.positions!, rows, matched.bits, frame.count, scope);
}

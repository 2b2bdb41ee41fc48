import type { RelatedExpression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { aggregate } from './aggregate.js';
import { ownerColumn, type Scope } from './data.js';
import { existsWithin } from './exists-within.js';
import { narrow, type Frame } from './frame.js';
import { forEveryOwner, ownColumn } from './owners.js';
import { pairs, takeBounds } from './pairs.js';
import { references } from './references.js';
import { selectAll } from './select.js';
import type { Vector } from './values.js';

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

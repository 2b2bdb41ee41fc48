import type { RelatedExpression } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { workspace } from '../memory/arena.js';
import { ownerColumn } from '../prepare/data.js';
import { periodsOf, references } from '../references.js';
import type { Scope } from '../scope.js';
import type { Each } from '../sets/each.js';
import { type Frame, narrow } from '../sets/frame.js';
import type { Places } from '../sets/selection.js';
import type { Truths } from '../sets/truth-bits.js';
import type { Vector } from '../sets/vector.js';
import { aggregate, marked } from './aggregate.js';
import { coveredDays } from './covered-days.js';
import { existsInDoubt } from './doubt.js';
import { existsWithin } from './exists-within.js';
import { forEveryOwner, hasRowOf, ownColumn } from './owners.js';
import { type Bounds, pairs, takeBounds } from './pairs.js';
import { selectAll } from './select.js';
import { tested, type ValueTest } from './tested.js';

/** What is known of each owner, for the owner of each position of a frame. */
function ofOwners(answers: Int32Array, expression: RelatedExpression, frame: Frame, missing: number, mask = -1): Int32Array {
  const none = NULL;
  const owners = ownerColumn(frame.table, expression.key);
  const out = workspace(frame.count);
  for (let at = 0; at < out.length; at++) {
    const row = frame.rows ? frame.rows[at] : at;
    const owner = owners ? owners[row] : row;
    out[at] = owner === none ? missing : answers[owner] & mask;
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

/** The bit of one period, as 1 or 0, or none where it is unknown. */
function bitOf(bits: Int32Array, doubts: Int32Array | null, period: number): Int32Array {
  const out = workspace(bits.length);
  for (let at = 0; at < out.length; at++) out[at] = doubts && (doubts[at] >> period) & 1 ? NULL : (bits[at] >> period) & 1;
  return out;
}

/** The periods in which each position of a frame has a related row, a bit each. */
export function relatedRows(expression: RelatedExpression, frame: Frame, scope: Scope): Truths {
  const yes = rowsKnown(expression, frame, scope);
  return { yes, unknown: existsInDoubt(expression, frame, yes, scope) };
}

function rowsKnown(expression: RelatedExpression, frame: Frame, scope: Scope): Int32Array {
  if (references(expression).outermost >= expression.level) return ofOwners(hasRowOf(expression, scope), expression, frame, 0, scope.every);
  const bounds = takeBounds(expression, frame, scope);
  if (bounds.rest.length === 0 && (bounds.low || bounds.high)) return existsWithin(expression, frame, bounds, scope);
  const { candidates, matched } = matching(expression, frame, bounds, scope);
  return marked(candidates.positions!, matched, frame.count, scope.every);
}

/** Where a row counts, its truth takes the place of those before it: rows come in the order of their date. */
function takeOver(truths: Int32Array | null, positions: Int32Array, bits: Int32Array | null, every: number, into: Int32Array): void {
  for (let i = 0; i < positions.length; i++) {
    const counts = bits ? bits[i] : every;
    const at = positions[i];
    into[at] = (into[at] & ~counts) | (truths ? truths[i] & counts : 0);
  }
}

/** A test of the latest row's value, made of every row that counts; null where the values are better taken first. */
export function testedLatest(expression: RelatedExpression, test: ValueTest, frame: Frame, scope: Scope): Truths | null {
  const { every } = scope;
  const { aggregate: kind, of } = expression;
  const { usesPeriod } = references(expression);
  if (kind !== 'latest' || !usesPeriod) return null;
  const { candidates, matched } = matching(expression, frame, takeBounds(expression, frame, scope), scope);
  const rows = narrow(candidates, matched.at);
  const positions = rows.positions!.subarray(0, rows.count);
  const found = tested(of!, test, rows, scope);
  // A position with no row has no value.
  const yes = workspace(frame.count).fill(test.whenNull === 'true' ? every : 0);
  takeOver(found.yes, positions, matched.bits, every, yes);
  if (test.whenNull !== 'unknown' && !found.unknown) return { yes, unknown: null };
  const unknown = workspace(frame.count).fill(test.whenNull === 'unknown' ? every : 0);
  takeOver(found.unknown, positions, matched.bits, every, unknown);
  return { yes, unknown };
}

/** What a `related` says for each position of a frame, in each period. */
export function related(expression: RelatedExpression, frame: Frame, scope: Scope): Each<Vector> {
  const { aggregate: kind } = expression;
  const own = ownColumn(expression, frame, scope);
  if (own) return [own];
  const { outermost, usesPeriod } = references(expression);
  if (kind === 'exists') {
    const { yes, unknown: doubts } = relatedRows(expression, frame, scope);
    return periodsOf(expression, scope).map((_, period) => ({ values: bitOf(yes, doubts, period), dictionary: null }));
  }
  if (expression.aggregate !== 'coveredDays' && outermost >= expression.level && !usesPeriod) {
    const { values, dictionary, unknown } = forEveryOwner(expression, scope);
    return [
      {
        values: ofOwners(values, expression, frame, kind === 'count' || kind === 'countDistinct' ? 0 : NULL),
        dictionary,
        unknown: unknown && ofOwners(unknown, expression, frame, NULL),
      },
    ];
  }
  const { candidates, matched } = matching(expression, frame, takeBounds(expression, frame, scope), scope);
  const rows = narrow(candidates, matched.at);
  if (expression.aggregate === 'coveredDays') return coveredDays(expression, rows, matched.bits, frame, scope);
  return aggregate(expression, rows.positions!, rows, matched.bits, frame.count, scope);
}

import type { Chain } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import type { Column, Table } from '../records/index.js';
import { TRUE } from './column-test.js';
import type { Data, Scope } from './data.js';
import { everyRow, gather, narrow, wholeTable, type Frame } from './frame.js';
import { selectTrue } from './select.js';
import { truths } from './truths.js';

/** Builds a derived table: consecutive rows of one child joined while the chain's condition holds. */
export function deriveTable(data: Data, chain: Chain): Table {
  const source = data.table(chain.from);
  // A chain's rules name no period, so any will do.
  const scope: Scope = { data, period: { start: NULL + 1, end: NULL + 1 }, remembered: new Map(), isOneOfMany: false, batch: null };
  const whole = wholeTable(source, 0);
  const kept = chain.where ? narrow(whole, selectTrue(chain.where, whole, scope)) : whole;
  const rows = kept.rows ?? everyRow(kept.count);
  const child = source.keys.child!;

  const followers = new Int32Array(rows.length);
  const before = new Int32Array(rows.length);
  let pairs = 0;
  for (let at = 1; at < rows.length; at++) {
    if (child[rows[at]!] !== child[rows[at - 1]!]) continue;
    followers[pairs] = rows[at]!;
    before[pairs++] = rows[at - 1]!;
  }
  const frame: Frame = { table: source, level: 0, rows: followers.subarray(0, pairs), count: pairs, parent: null, positions: null, previous: before.subarray(0, pairs) };
  const joins = truths(chain.joins, frame, scope);

  const first = new Int32Array(rows.length);
  const last = new Int32Array(rows.length);
  const size = new Int32Array(rows.length);
  let chains = 0;
  let pair = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const isFollower = pair < pairs && followers[pair] === row;
    const isJoined = isFollower && joins[pair] === TRUE;
    if (isFollower) pair++;
    if (!isJoined) first[chains++] = row;
    last[chains - 1] = row;
    size[chains - 1]!++;
  }
  const columns: Record<string, Column> = {};
  for (const [name, column] of Object.entries(chain.columns)) {
    if (column.take === 'count') {
      columns[name] = { kind: 'integer', values: size.slice(0, chains), dictionary: null };
      continue;
    }
    const taken = source.columns[column.of]!;
    columns[name] = { ...taken, values: gather(taken.values, (column.take === 'first' ? first : last).subarray(0, chains)) };
  }
  return { name: chain.name, rowCount: chains, keys: { child: gather(child, first.subarray(0, chains)) }, columns };
}

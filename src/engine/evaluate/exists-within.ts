import type { RelatedExpression } from '../../language/nodes.js';
import { NULL } from '../../time/index.js';
import { workspace, zeroed } from '../memory/arena.js';
import { MOST } from '../predicates/column-predicate.js';
import { orderColumn } from '../prepare/data.js';
import type { Scope } from '../scope.js';
import type { Frame } from '../sets/frame.js';
import type { Bounds } from './pairs.js';
import { type RowsOfOwners, rowsOfOwners } from './rows-of-owners.js';

/** Whether each enclosing row has a related row within the bounds, when nothing else is asked of it: in every period or in none. */
export function existsWithin(expression: RelatedExpression, frame: Frame, bounds: Bounds, scope: Scope): Int32Array {
  const table = scope.data.table(expression.table);
  const dates = table.columns[orderColumn(expression.table)!].values;
  if (table === frame.table && expression.key === table.owner) return existsBeside(frame, dates, bounds, scope.every);
  const out = zeroed(frame.count);
  existsAmong(rowsOfOwners(frame, table, expression.key, scope.data), dates, bounds, scope.every, out);
  return out;
}

function existsAmong({ from, to, rows }: RowsOfOwners, dates: Int32Array, { low, high }: Bounds, every: number, out: Int32Array): void {
  const none = NULL;
  for (let at = 0; at < out.length; at++) {
    const least = low ? low[at] : none + 1;
    const most = high ? high[at] : MOST;
    const end = to[at];
    for (let i = from[at]; i < end; i++) {
      const value = dates[rows ? rows[i] : i];
      if (value > most) break;
      if (value >= least) {
        out[at] = every;
        break;
      }
    }
  }
}

/** The same among the rows of one table: the owner's other rows lie before and after the row, in the order of their date. */
function existsBeside(frame: Frame, dates: Int32Array, { low, high }: Bounds, every: number): Int32Array {
  const none = NULL;
  const owners = frame.table.keys[frame.table.owner]!;
  const { rowCount } = frame.table;
  const out = workspace(frame.count);
  for (let at = 0; at < frame.count; at++) {
    const row = frame.rows ? frame.rows[at] : at;
    const owner = owners[row];
    const least = low ? low[at] : none + 1;
    const most = high ? high[at] : MOST;
    let found = 0;
    for (let i = row - 1; i >= 0 && owners[i] === owner && dates[i] >= least; i--) {
      if (dates[i] <= most) {
        found = every;
        break;
      }
    }
    for (let i = row; found === 0 && i < rowCount && owners[i] === owner && dates[i] <= most; i++) {
      if (dates[i] >= least) found = every;
    }
    out[at] = found;
  }
  return out;
}

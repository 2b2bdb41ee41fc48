import type { Expression } from '../language/nodes.js';
import { NULL } from '../time/index.js';
import { FALSE, TRUE, UNKNOWN } from './column-test.js';
import type { Scope } from './data.js';
import { gather, narrow, type Frame } from './frame.js';
import { conjuncts, references, textOf } from './references.js';
import { selectAll, type Selection } from './select.js';
import { values } from './values.js';

const NOT_ASKED = 3;

/** Whether an answer about a row holds in every period, so that asking once is enough when there are several. */
const holdsForAll = (expression: Expression, scope: Scope): boolean => scope.isOneOfMany && !references(expression).usesPeriod;

function stored<T>(scope: Scope, name: string, make: () => T): T {
  const known = scope.data.remembered.get(name);
  if (known) return known as T;
  const made = make();
  scope.data.remembered.set(name, made);
  return made;
}

/** The positions of a frame whose row is marked with a value. */
function marked(frame: Frame, marks: Uint8Array, mark: number): Int32Array {
  const rows = frame.rows!;
  let length = 0;
  for (let at = 0; at < rows.length; at++) if (marks[rows[at]!] === mark) length++;
  const out = new Int32Array(length);
  length = 0;
  for (let at = 0; at < rows.length; at++) if (marks[rows[at]!] === mark) out[length++] = at;
  return out;
}

/**
 * The truth of a condition for rows of a table, by row number, when it holds in every period: each row is asked about
 * once however many periods it is in. Null when it does not; then ask with `selectAll`.
 */
export function truthsByRow(condition: Expression, frame: Frame, scope: Scope): Uint8Array | null {
  if (!holdsForAll(condition, scope) || !frame.rows) return null;
  const truths = stored(scope, `truths ${frame.table.name} ${textOf(condition)}`, () => new Uint8Array(frame.table.rowCount).fill(NOT_ASKED));
  const asked = narrow(frame, marked(frame, truths, NOT_ASKED));
  if (asked.count === 0) return truths;
  const { yes, unknown } = selectAll(conjuncts(condition), asked, scope);
  for (const row of asked.rows!) truths[row] = FALSE;
  for (const at of yes) truths[asked.rows![at]!] = TRUE;
  for (const at of unknown) truths[asked.rows![at]!] = UNKNOWN;
  return truths;
}

/** As `selectAll`, asking each row once however many periods it is in. The frame is some rows of one table. */
export function selectOnce(condition: Expression, frame: Frame, scope: Scope): Selection {
  const truths = truthsByRow(condition, frame, scope);
  if (!truths) return selectAll(conjuncts(condition), frame, scope);
  return { yes: marked(frame, truths, TRUE), unknown: marked(frame, truths, UNKNOWN) };
}

/** As `values`, asking each row once however many periods it is in. */
export function valuesOnce(expression: Expression, frame: Frame, scope: Scope): Int32Array {
  if (!holdsForAll(expression, scope) || !frame.rows) return values(expression, frame, scope).values;
  const { asked, found } = stored(scope, `values ${frame.table.name} ${textOf(expression)}`, () => ({
    asked: new Uint8Array(frame.table.rowCount),
    found: new Int32Array(frame.table.rowCount).fill(NULL),
  }));
  const rest = narrow(frame, marked(frame, asked, 0));
  if (rest.count > 0) {
    const { values: answers } = values(expression, rest, scope);
    for (let at = 0; at < rest.count; at++) {
      asked[rest.rows![at]!] = 1;
      found[rest.rows![at]!] = answers[at]!;
    }
  }
  return gather(found, frame.rows);
}

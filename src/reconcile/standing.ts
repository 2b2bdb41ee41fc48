import { membership, prepare, type Scope, scopeOf } from '../engine/index.js';
import { COUNTED, DENOMINATOR_ONLY, DENOMINATOR_UNKNOWN, type Definition } from '../language/index.js';
import type { Records, Table } from '../records/index.js';
import type { Period } from '../time/index.js';
import { type Rule, rulesOf } from './rule.js';

/** The two sides of a figure that rows can be in. */
export type Part = 'numerator' | 'denominator';

/** Where every row of a definition's table stands in one period. */
export interface Standing {
  readonly definition: Definition;
  readonly rules: readonly Rule[];
  readonly table: Table;
  readonly scope: Scope;
  /** Whether the denominator is made of rows: not so for a rate for every 10,000 children, or a count. */
  readonly hasRowsBelow: boolean;
  isIn(row: number, part: Part): boolean;
  /** What the row adds: 1, or its value where values are added up. */
  amount(row: number, part: Part): number;
}

/** Decides every row of a definition once, for both parts. */
export function standingOf(records: Records, definition: Definition, period: Period): Standing {
  const { table, status, values } = membership(records, definition, period);
  const { shape } = definition.calculation;
  const isIn = (row: number, part: Part): boolean => {
    const code = status[row];
    if (part === 'numerator') return code === COUNTED;
    // A row without a value is not among the values that a mean or median is taken over.
    if (shape === 'distribution') return code === COUNTED;
    return shape === 'proportion' && (code === COUNTED || code === DENOMINATOR_ONLY || code === DENOMINATOR_UNKNOWN);
  };
  return {
    definition,
    rules: rulesOf(definition),
    table,
    scope: scopeOf(prepare(records), period),
    hasRowsBelow: shape === 'proportion' || shape === 'distribution',
    isIn,
    amount: (row, part) => (!isIn(row, part) ? 0 : part === 'numerator' && values ? values[row] : 1),
  };
}

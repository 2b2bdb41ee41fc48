import { truths } from '../engine/evaluate/truths.js';
import { values } from '../engine/evaluate/values.js';
import { inUnits } from '../engine/prepare/decimals.js';
import { someRows } from '../engine/sets/frame.js';
import { NULL } from '../time/index.js';
import { loosened } from './rule.js';
import type { Part, Standing } from './standing.js';

/** Which rule keeps a row out (its position among the rules), and whether for certain or because an item is missing. */
export interface KeptOut {
  readonly rule: number;
  readonly isUnknown: boolean;
  /** For a rule that asks for a related row: the first of its conditions that alone keeps the row out, by position; null when none does alone. */
  readonly inner: number | null;
}

/** The truth of a rule for some rows, turned so that true lets the row pass. */
function passes({ rules, table, scope }: Standing, rule: number, rows: Int32Array): (at: number) => boolean | null {
  const { step, expression } = rules[rule];
  const frame = someRows(table, rows);
  if (step === 'value') {
    const found = values(inUnits(expression), frame, scope)[0].values;
    return (at) => (found[at] === NULL ? null : true);
  }
  const { yes, unknown } = truths(inUnits(expression), frame, scope);
  // A row stays when it is unknown whether an exclusion holds: leaving out takes evidence.
  if (step === 'exclusion') return (at) => yes[at] === 0;
  return (at) => (unknown && unknown[at] !== 0 ? null : yes[at] !== 0);
}

/**
 * For rows that are not in a part of a definition, the first rule that keeps each out. Within the cohort, and within
 * the numerator, a condition that is false decides before one that is unknown, as it does when the row is counted.
 *
 * @returns for each row in turn; null for a row that no rule keeps out
 */
export function keptOutBy(standing: Standing, rows: Int32Array, part: Part): readonly (KeptOut | null)[] {
  const out: (KeptOut | null)[] = Array.from(rows, () => null);
  let doubtful: (number | null)[] = Array.from(rows, () => null);
  const settle = (): void => {
    for (const [at, rule] of doubtful.entries()) if (rule !== null) out[at] ??= { rule, isUnknown: true, inner: null };
    doubtful = doubtful.map(() => null);
  };
  const { rules } = standing;
  for (const [rule, { step }] of rules.entries()) {
    const isOfNumerator = step === 'numerator';
    if (isOfNumerator && part === 'denominator') break;
    if (rule > 0 && rules[rule - 1].step !== step) settle();
    const pass = passes(standing, rule, rows);
    for (let at = 0; at < rows.length; at++) {
      if (out[at] !== null) continue;
      const passed = pass(at);
      if (passed === false) out[at] = { rule, isUnknown: false, inner: null };
      else if (passed === null) doubtful[at] ??= rule;
    }
  }
  settle();
  return withInner(standing, rows, out);
}

/** Looks inside the rules that ask for a related row, for the condition that alone keeps each row out. */
function withInner({ rules, table, scope }: Standing, rows: Int32Array, kept: readonly (KeptOut | null)[]): readonly (KeptOut | null)[] {
  const out = [...kept];
  for (const [at, rule] of rules.entries()) {
    // An exclusion lets a row pass by not holding, so there is no condition without which the row would.
    const variants = rule.step === 'exclusion' ? [] : loosened(rule);
    if (variants.length === 0) continue;
    const held = out.flatMap((one, position) => (one !== null && one.rule === at && !one.isUnknown ? [position] : []));
    const frame = someRows(
      table,
      Int32Array.from(held, (position) => rows[position]),
    );
    for (const [inner, { expression }] of variants.entries()) {
      const { yes } = truths(inUnits(expression), frame, scope);
      for (const [place, position] of held.entries())
        if (yes[place] !== 0 && out[position]!.inner === null) out[position] = { ...out[position]!, inner };
    }
  }
  return out;
}

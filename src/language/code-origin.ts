import type { Expression } from './nodes.js';
import { knownTable } from './tables.js';

/** Where the codes come from that an expression can have for a value. */
export interface CodeOrigin {
  /** Code sets of the columns it may take its value from. */
  readonly sets: readonly string[];
  /** Codes written in the expression itself. */
  readonly written: readonly string[];
  /** True when a value may also come from a column without a code set, so that any text is possible. */
  readonly isOpen: boolean;
}

const nowhere: CodeOrigin = { sets: [], written: [], isOpen: false };

function together(origins: readonly CodeOrigin[]): CodeOrigin {
  return {
    sets: [...new Set(origins.flatMap((origin) => origin.sets))],
    written: [...new Set(origins.flatMap((origin) => origin.written))],
    isOpen: origins.some((origin) => origin.isOpen),
  };
}

/** Where an expression's codes come from, seen through idioms, related rows and every branch of a choice. */
export function codeOriginOf(expression: Expression): CodeOrigin {
  switch (expression.kind) {
    case 'idiom':
      return codeOriginOf(expression.expansion);
    case 'related':
      return expression.of === null ? { ...nowhere, isOpen: true } : codeOriginOf(expression.of);
    case 'case':
      return together([...expression.when.map((entry) => entry.then), expression.otherwise].map(codeOriginOf));
    case 'column': {
      const set = knownTable(expression.table)?.columns[expression.name]?.codes ?? null;
      return set === null ? { ...nowhere, isOpen: true } : { ...nowhere, sets: [set] };
    }
    case 'literal':
      return expression.value === null ? nowhere : { ...nowhere, written: [String(expression.value)] };
    default:
      return { ...nowhere, isOpen: true };
  }
}

/** The code set whose labels the values of an expression have; the first when there are several, null when there is none. */
export const codeSetOf = (expression: Expression): string | null => codeOriginOf(expression).sets[0] ?? null;

import type { Cell, CellSymbol } from '../results/publication.js';

/** What each symbol says, for readers of a file. */
export const symbolMeanings: Readonly<Record<CellSymbol, string>> = {
  c: 'suppressed',
  z: 'not applicable',
  x: 'not available',
  k: 'rounds to nothing but is not zero',
  low: 'rounds to nothing but is not zero',
  u: 'low reliability',
};

export const isSymbol = (text: string): text is CellSymbol => Object.hasOwn(symbolMeanings, text);

export const symbol = (of: CellSymbol): Cell => ({ kind: 'symbol', symbol: of });

/** A cell as text: a number as it is, or its symbol. */
export const cellText = (cell: Cell): string => (cell.kind === 'number' ? cell.text : cell.symbol);

/** The cell that a text stands for, or null when it is neither a decimal number nor a symbol. */
export function cellOf(text: string): Cell | null {
  if (isSymbol(text)) return symbol(text);
  return /^-?\d+(\.\d+)?$/.test(text) ? { kind: 'number', text } : null;
}

/** Decimal places of a number; none for a symbol. */
export const decimalPlacesOf = (cell: Cell): number => (cell.kind === 'number' ? (cell.text.split('.')[1]?.length ?? 0) : 0);

import type { Tally } from '../engine/index.js';
import type { CountedRows, Quantity, SeriesQuantity, Sum } from '../language/index.js';
import { type RecordTableName, tableShapes } from '../records/index.js';
import type { NoValueReason } from './no-value.js';
import { type ExactNumber, negative, plus, type Scaled, scaled, textOf, times } from './scaled.js';

/** An exact number, or why there is none. */
export type Amount = ExactNumber | NoValueReason;

export const isKnown = (amount: Amount): amount is ExactNumber => typeof amount !== 'object';

const combine: Readonly<Record<string, (a: Scaled, b: Scaled) => Scaled>> = { plus, minus: (a, b) => plus(a, negative(b)), times };

/** What a quantity comes to, given what its sums and series come to; one that is missing leaves no number at all. */
export function amountOf(quantity: Quantity, of: (part: Sum | SeriesQuantity) => Amount): Amount {
  if ('rows' in quantity || 'series' in quantity) return of(quantity);
  if ('number' in quantity) {
    const { number } = quantity;
    return String(number.kind === 'given' ? number.default : number.value);
  }
  const [[name, parts]] = Object.entries(quantity) as [[string, readonly Quantity[]]];
  const amounts = parts.map((part) => amountOf(part, of));
  const missing = amounts.find((amount) => !isKnown(amount));
  return missing ?? textOf(amounts.filter(isKnown).map(scaled).reduce(combine[name]));
}

const isOfAuthority = (table: string): boolean =>
  Object.hasOwn(tableShapes, table) && tableShapes[table as RecordTableName].owner === 'authority';

/**
 * What some rows add up to. Rows of an authority as a whole are statements, not events: one that is not there, or has no
 * number, is not nothing.
 */
export function sumAmount({ rows, value }: Pick<CountedRows, 'rows' | 'value'>, { counted, undecided, values, places }: Tally): Amount {
  if (!value) return counted;
  if (isOfAuthority(rows.table) && (undecided > 0 || counted === 0)) {
    const { title } = tableShapes[rows.table as RecordTableName];
    return {
      code: 'figure-not-given',
      table: rows.table as RecordTableName,
      message: `The ${title} given hold no number where one is added up.`,
    };
  }
  let units = 0;
  for (const one of values ?? []) units += one;
  return places === 0 ? units : textOf({ units: BigInt(units), places });
}

import {
  type Breakdown,
  type Calculation,
  type Definition,
  type Exclusion,
  type Expression,
  isOverlapping,
  type Quantity,
  type Rows,
  type Sum,
} from '../../src/language/index.js';
import { evaluate, type Observer, orderColumn, truthOf } from './evaluate.js';
import { isUnknown, type NaiveRow, orderDate, type Unknown, type Value, type World } from './world.js';

export interface NaivePeriod {
  readonly start: string;
  readonly end: string;
}

/** What became of one row: 'counted', 'denominator', 'outside', 'unknown', 'undecided' or 'excluded:' and the exclusion's id. */
export type Outcome = string;

export interface NaiveUnit {
  readonly row: NaiveRow;
  readonly outcome: Outcome;
  /** Of a distribution, the row's value; null when it has none. */
  readonly value: number | null;
  /** By breakdown, the row's stratum, or strata where they overlap; 'unknown' when in none. */
  readonly strata: Readonly<Record<string, readonly string[]>>;
}

interface Parts {
  readonly rows: Rows;
  readonly exclusions: readonly Exclusion[];
  readonly numerator: Expression | null;
  readonly value: Expression | null;
}

/** The first sum of rows in a quantity. */
function firstSum(quantity: Quantity): Sum | null {
  if ('rows' in quantity) return quantity;
  const parts = 'plus' in quantity ? quantity.plus : 'minus' in quantity ? quantity.minus : 'times' in quantity ? quantity.times : [];
  return parts.reduce<Sum | null>((found, part) => found ?? firstSum(part), null);
}

/** A calculation's parts in one shape; of a ratio or total, the first rows it adds up. */
export function partsOf(calculation: Calculation): Parts {
  if (calculation.shape === 'count') return { ...calculation, numerator: null, value: null };
  if (calculation.shape === 'proportion') return { ...calculation, value: null };
  if (calculation.shape === 'distribution') return { ...calculation, numerator: null };
  if (calculation.shape === 'aggregated') throw new Error('A measure whose figures are given decides no rows.');
  const sum = firstSum(calculation.shape === 'ratio' ? calculation.numerator : calculation.quantity)!;
  return { ...sum, numerator: null, value: sum.of };
}

export function naiveUnits(
  world: World,
  definition: Pick<Definition, 'calculation' | 'breakdowns'>,
  period: NaivePeriod,
  observe: Observer | null = null,
): NaiveUnit[] {
  const { rows, exclusions, numerator, value } = partsOf(definition.calculation);
  const units: NaiveUnit[] = [];
  for (const row of world.tables.get(rows.table)!) {
    const scope = { world, rows: [row], previous: null, period, observe };
    const isMet = (condition: Expression): boolean | null => truthOf(condition, scope);
    const decide = (expression: Expression): Exclude<Value, Unknown> => {
      const found = evaluate(expression, scope);
      return isUnknown(found) ? null : found;
    };
    const outside = (outcome: Outcome): void => void units.push({ row, outcome, value: null, strata: {} });
    const inCohort = rows.where === null ? true : isMet(rows.where);
    if (inCohort !== true) {
      outside(inCohort === null ? 'unknown' : 'outside');
      continue;
    }
    const excluded = exclusions.find((exclusion) => isMet(exclusion.when) === true);
    if (excluded) {
      outside(`excluded:${excluded.id}`);
      continue;
    }
    const strata: Record<string, readonly string[]> = {};
    for (const breakdown of definition.breakdowns) {
      const found = isOverlapping(breakdown)
        ? breakdown.strata.filter(({ when }) => isMet(when) === true)
        : breakdown.strata.filter((stratum) => stratum.value === decide(breakdown.of));
      strata[breakdown.id] = found.length === 0 ? ['unknown'] : found.map((stratum) => stratum.value);
    }
    if (value) {
      const number = decide(value);
      units.push({ row, outcome: number === null ? 'undecided' : 'counted', value: number === null ? null : Number(number), strata });
    } else {
      const met = numerator === null ? true : isMet(numerator);
      units.push({ row, outcome: met === true ? 'counted' : met === null ? 'undecided' : 'denominator', value: null, strata });
    }
  }
  return units;
}

/** Whether a row is counted in a stratum: 'any' is every row that is not 'unknown'. */
export const isInStratum = ({ strata }: NaiveUnit, breakdown: string, stratum: string): boolean =>
  stratum === 'any' ? !strata[breakdown]!.includes('unknown') : strata[breakdown]!.includes(stratum);

/** The strata that a breakdown counts. */
export const strataNames = (breakdown: Breakdown): readonly string[] => [
  ...breakdown.strata.map(({ value }) => value),
  ...(isOverlapping(breakdown) ? ['any'] : []),
  'unknown',
];

/** Each row's name in a vector: child id and, when the table has an order date, that date. */
export function unitKeys(table: string, rows: readonly NaiveRow[]): string[] {
  const order = orderColumn(table);
  const several =
    new Set(rows.map((row) => row.laCode)).size > 1 &&
    new Set(rows.map((row) => row.id)).size < new Set(rows.map((row) => row.owners.get(row.owner))).size;
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const owner = several ? `${row.laCode}/${row.id}` : row.id;
    const key = order === null ? owner : `${owner} ${orderDate(row, order) || 'none'}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  });
}

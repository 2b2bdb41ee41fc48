import { Decimal } from 'decimal.js';
import type { CoveredDays, Expression, RelatedExpression } from '../../src/language/index.js';
import { derivedTables } from '../../src/language/index.js';
import { recordTables } from '../../src/records/index.js';
import {
  addDays,
  addMonths,
  addWorkingDays,
  anniversary,
  completedMonths,
  completedYears,
  daysBetween,
  workingDaysBetween,
} from './calendar.js';
import { holdsUnknown, isUnknown, type NaiveRow, orderDate, type Unknown, type Value, type World } from './world.js';

/** Decimals by a library of decimals, where the engine counts units: half up is away from zero, and 100 digits are more than any quotient needs. */
export const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });

/** Told the value of every node, so that tests can see which clauses were ever true and false. */
export type Observer = (node: Expression, value: Value) => void;

export interface Scope {
  readonly world: World;
  /** The rows in scope by level. */
  readonly rows: readonly NaiveRow[];
  /** The row before, inside a chain. */
  readonly previous: NaiveRow | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly observe: Observer | null;
  /** What the caller sets, by name. */
  readonly given?: Readonly<Record<string, string | number | boolean>>;
}

/** The value of an expression; `null` is no value, and for a truth it means unknown. */
export function evaluate(node: Expression, scope: Scope): Value {
  const value = valueOf(node, scope);
  scope.observe?.(node, value);
  return value;
}

/** The truth of a condition: true, false, or null for unknown. */
export function truthOf(node: Expression, scope: Scope): boolean | null {
  const value = evaluate(node, scope);
  return value === null || isUnknown(value) ? null : Boolean(value);
}

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' } as const;

/** A value of which it is at most known that it lies after a day, compared with a known one. */
function comparedUnknown({ after }: Unknown, operator: keyof typeof mirrored, other: Value): boolean | null {
  if (after === undefined || other === null || isUnknown(other)) return null;
  const least = addDays(after, 1);
  if (operator === '>' || operator === '<>') return String(other) < least ? true : null;
  if (operator === '>=') return String(other) <= least ? true : null;
  if (operator === '<') return String(other) <= least ? false : null;
  return String(other) < least ? false : null;
}

/** Whether there is no value; of an unknown one that is not known. */
const noValue = (value: Value): boolean | null => (isUnknown(value) ? null : value === null);

const elapsed = { days: daysBetween, workingDays: workingDaysBetween, completedMonths, completedYears };
const shifted = { days: addDays, workingDays: addWorkingDays, months: addMonths, years: anniversary };

function valueOf(node: Expression, scope: Scope): Value {
  switch (node.kind) {
    case 'literal':
      return node.type === 'decimal' && node.value !== null ? Number(node.value) : node.value;
    case 'given': {
      const value = scope.given?.[node.name] ?? node.default;
      return node.type === 'decimal' ? Number(value) : value;
    }
    case 'parameter': {
      if (node.name !== 'dataEnd') return node.name === 'periodStart' ? scope.period!.start : scope.period!.end;
      const ends = scope.world.coverage
        .filter((window) => window.laCode === scope.rows[0]!.laCode && window.collection === node.collection)
        .map((window) => window.to);
      return ends.sort().at(-1) ?? null;
    }
    case 'column': {
      const row = node.level === -1 ? scope.previous : scope.rows[node.level];
      const value = row!.values.get(node.name);
      if (value === undefined) throw new Error(`${node.table} has no column ${node.name}`);
      return value;
    }
    case 'compare': {
      const left = evaluate(node.left, scope);
      const right = evaluate(node.right, scope);
      if (isUnknown(left)) return comparedUnknown(left, node.operator, right);
      if (isUnknown(right)) return comparedUnknown(right, mirrored[node.operator], left);
      if (left === null || right === null) return null;
      if (node.operator === '=') return left === right;
      if (node.operator === '<>') return left !== right;
      if (node.operator === '<') return left < right;
      if (node.operator === '<=') return left <= right;
      if (node.operator === '>') return left > right;
      return left >= right;
    }
    case 'and': {
      const values = node.operands.map((operand) => truthOf(operand, scope));
      return values.includes(false) ? false : values.includes(null) ? null : true;
    }
    case 'or': {
      const values = node.operands.map((operand) => truthOf(operand, scope));
      return values.includes(true) ? true : values.includes(null) ? null : false;
    }
    case 'not': {
      const value = truthOf(node.operand, scope);
      return value === null ? null : !value;
    }
    case 'isNull':
      return noValue(evaluate(node.operand, scope));
    case 'in': {
      const value = evaluate(node.operand, scope);
      return value === null || isUnknown(value) ? null : node.list.codes.includes(String(value));
    }
    case 'arithmetic': {
      const left = evaluate(node.left, scope);
      const right = evaluate(node.right, scope);
      if (isUnknown(left) || isUnknown(right)) return { unknown: true };
      if (left === null || right === null) return null;
      const exact = new Exact(Number(left));
      const by = new Exact(Number(right));
      return (node.operator === '+' ? exact.plus(by) : node.operator === '-' ? exact.minus(by) : exact.times(by)).toNumber() + 0;
    }
    case 'quotient': {
      const over = evaluate(node.over, scope);
      const under = evaluate(node.under, scope);
      if (isUnknown(over) || isUnknown(under)) return { unknown: true };
      if (over === null || under === null || under === 0) return null;
      return new Exact(Number(over)).div(Number(under)).toDecimalPlaces(node.places).toNumber() + 0;
    }
    case 'case': {
      for (const entry of node.when) if (truthOf(entry.if, scope) === true) return evaluate(entry.then, scope);
      return evaluate(node.otherwise, scope);
    }
    case 'shift': {
      const date = evaluate(node.date, scope);
      const by = typeof node.by === 'number' ? node.by : evaluate(node.by, scope);
      if (isUnknown(date) || isUnknown(by)) return { unknown: true };
      return date === null || by === null ? null : shifted[node.unit](String(date), Number(by));
    }
    case 'elapsed': {
      const from = evaluate(node.from, scope);
      const to = evaluate(node.to, scope);
      if (isUnknown(from) || isUnknown(to)) return { unknown: true };
      return from === null || to === null ? null : elapsed[node.unit](String(from), String(to));
    }
    case 'related':
      return relatedValue(node, scope);
    case 'idiom':
      return evaluate(node.expansion, scope);
  }
}

/** The column that orders one child's rows of a table. */
export function orderColumn(table: string): string | null {
  if (table in derivedTables) return derivedTables[table as keyof typeof derivedTables].orderBy;
  return recordTables[table as keyof typeof recordTables].orderBy;
}

/** Walks the window day by day and asks of each whether any row is open on it. */
function coveredDays(node: CoveredDays, scope: Scope, found: readonly { readonly row: NaiveRow; readonly value: Value }[]): Value {
  const from = evaluate(node.within.from, scope);
  const to = evaluate(node.within.to, scope);
  const ends = found.map(({ row }) => evaluate(node.until, { ...scope, rows: [...scope.rows.slice(0, node.level), row] }));
  if ([from, to, ...ends, ...found.map(({ value }) => value)].some(isUnknown)) return { unknown: true };
  if (from === null || to === null) return null;
  let days = 0;
  for (let day = String(from); day <= String(to); day = addDays(day, 1)) {
    if (found.some(({ value }, at) => value !== null && value <= day && (ends[at] === null || ends[at]! > day))) days++;
  }
  return days;
}

/** The tables whose rows a condition asks for, however deep. */
function tablesAsked(node: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found;
  if ('kind' in node && node.kind === 'related' && 'table' in node) found.add(String(node.table));
  for (const part of Object.values(node)) tablesAsked(part, found);
  return found;
}

/** Whether a row for which the condition is unknown may count: it holds an unknown value, or asks rows of its child that do. */
function mayCount(node: RelatedExpression, row: NaiveRow, { world }: Scope): boolean {
  if (holdsUnknown(row)) return true;
  const kind = row.owner;
  const owner = row.owners.get(kind);
  return [...tablesAsked(node.where)].some((name) =>
    world.tables.get(name)!.some((other) => other.owners.get(kind) === owner && holdsUnknown(other)),
  );
}

function relatedValue(node: RelatedExpression, scope: Scope): Value {
  const owner = scope.rows[node.level - 1]!.owners.get(node.key);
  const found: { readonly row: NaiveRow; readonly value: Value }[] = [];
  let inDoubt = false;
  for (const row of scope.world.tables.get(node.table)!) {
    if (owner === undefined || row.owners.get(node.key) !== owner) continue;
    const inner = { ...scope, rows: [...scope.rows.slice(0, node.level), row] };
    const counts = node.where === null ? true : truthOf(node.where, inner);
    if (counts === null && mayCount(node, row, scope)) inDoubt = true;
    if (counts !== true) continue;
    found.push({ row, value: node.of === null ? null : evaluate(node.of, inner) });
  }
  if (node.aggregate === 'coveredDays') return coveredDays(node, scope, found);
  const known = found.map((each) => each.value).filter((value): value is string | number | boolean => value !== null && !isUnknown(value));
  if (node.aggregate === 'exists') return found.length > 0 ? true : inDoubt ? null : false;
  if (node.aggregate === 'count') return found.length;
  if (node.aggregate === 'countDistinct') return new Set(known).size;
  if (node.aggregate === 'min')
    return known.reduce<string | number | boolean | null>((least, value) => (least === null || value < least ? value : least), null);
  if (node.aggregate === 'max')
    return known.reduce<string | number | boolean | null>((most, value) => (most === null || value > most ? value : most), null);
  if (node.aggregate === 'sum')
    return known.length === 0 ? null : known.reduce<Decimal>((total, value) => total.plus(Number(value)), new Exact(0)).toNumber();
  const order = orderColumn(node.table);
  if (node.aggregate === 'earliest') {
    const dated = found.filter(({ row }) => order === null || row.values.get(order) !== null);
    const dateOf = (row: NaiveRow): string => (order === null ? '' : String(row.values.get(order)));
    const first = dated.reduce<(typeof found)[number] | null>(
      (best, each) => (best === null || dateOf(each.row) < dateOf(best.row) ? each : best),
      null,
    );
    return (first ?? found[0])?.value ?? null;
  }
  let latest: (typeof found)[number] | null = null;
  for (const each of found) {
    const date = orderDate(each.row, order);
    const best = latest === null ? '' : orderDate(latest.row, order);
    if (latest === null || date >= best) latest = each;
  }
  return latest === null ? null : latest.value;
}

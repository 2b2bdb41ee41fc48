import { IndicatorError } from '../errors.js';
import { type CoveredDays, type Expression, everyPart, placesOf, type RelatedExpression } from '../language/index.js';
import { keyOwner, ownerColumns, snakeCase } from '../records/index.js';
import { aliased, freeAlias, inside, prefixed, type RowInScope, rowAt, type Scope, sqlTable } from './scope.js';
import { AND, ATOM, atom, bracketed, indent, type Sql, SUM, within } from './text.js';

/** Lowers the expressions inside a `related`. */
export interface InnerLowering {
  value(expression: Expression, scope: Scope): Sql;
  condition(expression: Expression, scope: Scope): Sql;
  /** That the value of an expression is unknown; null where it cannot be. */
  unknown(expression: Expression, scope: Scope): Sql | null;
}

interface Correlated {
  readonly inner: Scope;
  readonly from: string;
  readonly keys: string;
  readonly where: string;
  readonly alias: string;
}

/** The rows of the related table that share the key with the row that encloses them: the one at the level before. */
function correlate(expression: RelatedExpression, scope: Scope, lower: InnerLowering): Correlated {
  const table = sqlTable(expression.table);
  const enclosing = rowAt(scope, expression.level - 1);
  const theirs = table.keyColumns(expression.key);
  const ours = enclosing.table.keyColumns(expression.key);
  if (!theirs || !ours) {
    throw new IndicatorError('invalid-expression', `Tables ${enclosing.table.name} and ${table.name} share no key "${expression.key}".`);
  }
  if (table.derived) scope.needs.derived.add(table.name);
  const alias = freeAlias(scope, table);
  // Rows count where the condition is true; elsewhere it need not be known why it is not.
  const inner = { ...inside(scope, expression.level, aliased(scope.dialect, table, alias)), asksUnknown: false };
  const name = scope.dialect.identifier(snakeCase(table.name));
  const keys = theirs.map((column, at) => `${alias}.${column} = ${enclosing.alias}.${ours[at]}`).join(' AND ');
  const condition = expression.where ? `\n  AND ${indent(within(lower.condition(expression.where, inner), AND)).trimStart()}` : '';
  return { inner, alias, from: name === alias ? name : `${name} AS ${alias}`, keys, where: `${keys}${condition}` };
}

/** That a row of a table that belongs to the owner of a row holds an unknown value. */
function ownerHoldsUnknown(name: string, row: RowInScope, scope: Scope): string {
  const table = sqlTable(name);
  if (table.derived) scope.needs.derived.add(name);
  const alias = freeAlias(scope, table);
  const other = aliased(scope.dialect, table, alias);
  const from = scope.dialect.identifier(snakeCase(name));
  const keys = ownerColumns(table.owner)
    .map((key) => `${alias}.${key} = ${row.alias}.${key}`)
    .join(' AND ');
  return `EXISTS ${bracketed(`SELECT 1\nFROM ${from === alias ? from : `${from} AS ${alias}`}\nWHERE ${keys} AND ${other.holdsUnknown.text}`)}`;
}

/**
 * True when a related row exists. Where none is known to, and it has to be known why: unknown when the condition is for
 * a row that holds an unknown value, or asks rows of the owner that do; a blank puts nothing in doubt.
 */
export function lowerExists(expression: RelatedExpression, scope: Scope, lower: InnerLowering): Sql {
  const { from, keys, where, inner } = correlate(expression, scope, lower);
  const exists = atom(`EXISTS ${bracketed(`SELECT 1\nFROM ${from}\nWHERE ${where}`)}`);
  const condition = expression.where;
  if (!condition || !scope.asksUnknown) return exists;
  const row = rowAt(inner, expression.level);
  const asked = new Set(everyPart(condition).flatMap((part) => (part.kind === 'related' ? [part.table] : [])));
  const holds = [row.holdsUnknown.text, ...[...asked].sort().map((name) => ownerHoldsUnknown(name, row, inner))].join(' OR ');
  const open = scope.dialect.stored(lower.condition(condition, { ...inner, asksUnknown: true }));
  const doubt = `EXISTS ${bracketed(`SELECT 1\nFROM ${from}\nWHERE ${keys}\n  AND ${asked.size > 0 ? bracketed(holds) : holds} AND ${within(open, SUM)} IS NULL`)}`;
  const [yes, no] = [scope.dialect.boolean(true).text, scope.dialect.boolean(false).text];
  const lines = [`WHEN ${exists.text}\n  THEN ${yes}`, `WHEN ${doubt}\n  THEN NULL`, `ELSE ${no}`];
  return scope.dialect.condition(atom(`CASE\n${indent(lines.join('\n'))}\nEND`));
}

/** A column of the child, or other owner, whose row is being decided. An owner has one row, so a join in place of a subquery. */
function columnOfOwner({ aggregate, table, key, where, of, level }: RelatedExpression, scope: Scope): Sql | null {
  if (aggregate !== 'latest' || where || scope.unit === null) return null;
  const { owner } = rowAt(scope, 0).table;
  if (key !== owner || table !== keyOwner[owner]) return null;
  if (of?.kind !== 'column' || of.level !== level || !sqlTable(table).hasColumn(of.name)) return null;
  rowAt(scope, level - 1);
  scope.needs.ownerColumns.add(of.name);
  return atom(`${scope.unit}.${owner}_${snakeCase(of.name)}`);
}

/**
 * Whether a value is made of the related row's own columns. SQL takes an aggregate that names an outer row for an
 * aggregate of the outer query, and some engines refuse subqueries inside one; such a value is taken a step before.
 */
function ownColumnsOnly(of: Expression, level: number): boolean {
  switch (of.kind) {
    case 'literal':
      return true;
    case 'column':
      return of.level === level;
    case 'shift':
      // Working days are looked up in the calendar.
      return of.unit !== 'workingDays' && typeof of.by === 'number' && ownColumnsOnly(of.date, level);
    default:
      return false;
  }
}

/**
 * Days of a window on which any related row is open: stretches cut to the window, each less what those before it in the
 * order of their starts have reached.
 */
function coveredDays(expression: CoveredDays, scope: Scope, lower: InnerLowering): Sql {
  const { inner, from, where } = correlate(expression, scope, lower);
  const { dialect } = scope;
  const [first, last] = [expression.within.from, expression.within.to].map((end) => within(lower.value(end, scope), ATOM));
  const after = within(dialect.addDays(atom(last), 1), ATOM);
  const open = `SELECT\n  ${lower.value(expression.of, inner).text} AS opens,\n  ${lower.value(expression.until, inner).text} AS closes\nFROM ${from}\nWHERE ${where}`;
  const cut = `SELECT\n  CASE WHEN opens < ${first} THEN ${first} ELSE opens END AS starts,\n  CASE WHEN closes < ${after} THEN closes ELSE ${after} END AS ends\nFROM (\n${indent(open)}\n) AS stretch`;
  const reached = `SELECT\n  starts,\n  ends,\n  MAX(ends) OVER (ORDER BY starts, ends ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached\nFROM (\n${indent(cut)}\n) AS cut\nWHERE starts < ends`;
  const days = dialect.daysBetween(atom('CASE WHEN reached > starts THEN reached ELSE starts END'), atom('ends')).text;
  const total = `SELECT COALESCE(${dialect.sum(atom(`CASE WHEN reached >= ends THEN 0 ELSE ${days} END`), 0).text}, 0)\nFROM (\n${indent(reached)}\n) AS covering`;
  const unknown = stretchUnknown(expression, scope, lower);
  const known = `${first} IS NOT NULL AND ${last} IS NOT NULL${unknown ? `\n    AND NOT ${indent(unknown.text).trimStart()}` : ''}`;
  return atom(`CASE\n  WHEN ${known}\n  THEN (\n${indent(total, '    ')}\n  )\nEND`);
}

/** That a row that covers days does so from or to a day that is unknown; null where no row can. */
export function stretchUnknown(expression: CoveredDays, scope: Scope, lower: InnerLowering): Sql | null {
  const { inner, from, where } = correlate(expression, scope, lower);
  const ends = [expression.of, expression.until].flatMap((end) => lower.unknown(end, inner) ?? []);
  if (ends.length === 0) return null;
  return atom(`EXISTS ${bracketed(`SELECT 1\nFROM ${from}\nWHERE ${where}\n  AND (${ends.map((end) => within(end, AND)).join(' OR ')})`)}`);
}

/**
 * Something about the value that the latest, or the earliest, related row gives, such as whether it is unknown.
 *
 * @param of - what is asked of the value, in the scope of the row that gives it; null when there is nothing to ask
 */
export function ofTakenRow(
  expression: RelatedExpression,
  scope: Scope,
  lower: InnerLowering,
  of: (value: Expression, inner: Scope) => Sql | null,
): Sql | null {
  if (!expression.of) return null;
  if (columnOfOwner(expression, scope)) {
    const table = sqlTable(expression.table);
    const found = of(expression.of, inside(scope, expression.level, prefixed(scope.dialect, table, scope.unit!, `${table.owner}_`)));
    if (found) scope.needs.ownerColumns.add('unknownColumns');
    return found;
  }
  const { inner, alias, from, where } = correlate(expression, scope, lower);
  const value = of(expression.of, inner);
  const { aggregate } = expression;
  if (aggregate !== 'latest' && aggregate !== 'earliest') return null;
  return value && scope.dialect[aggregate]({ value, from, where, order: orderOf(expression.table, alias, scope) });
}

function orderOf(table: string, alias: string, scope: Scope): readonly string[] {
  const { orderBy } = sqlTable(table);
  return [...(orderBy ? [`${alias}.${scope.dialect.identifier(snakeCase(orderBy))}`] : []), `${alias}.row_id`];
}

/** A count or a value taken from related rows. Null values are passed over by SQL's aggregates, and null stands for no rows. */
export function lowerRelated(expression: RelatedExpression, scope: Scope, lower: InnerLowering): Sql {
  const ofOwner = columnOfOwner(expression, scope);
  if (ofOwner) return ofOwner;
  if (expression.aggregate === 'coveredDays') return coveredDays(expression, scope, lower);
  const { aggregate, table, of } = expression;
  const { inner, alias, from, where } = correlate(expression, scope, lower);
  const subquery = `FROM ${from}\nWHERE ${where}`;
  if (aggregate === 'count') return atom(bracketed(`SELECT COUNT(*)\n${subquery}`));
  if (!of) throw new IndicatorError('invalid-expression', `The ${aggregate} of related rows needs a value to take.`);
  const value = lower.value(of, inner);
  const own = ownColumnsOnly(of, expression.level);
  const taken: Sql = own ? value : atom('taken.value');
  const rows = own ? subquery : `FROM (\n${indent(`SELECT ${value.text} AS value\n${subquery}`)}\n) AS taken`;
  const select = (text: string): Sql => atom(bracketed(`SELECT ${text}\n${rows}`));
  switch (aggregate) {
    case 'exists':
      throw new IndicatorError('invalid-expression', 'Whether a related row exists is a condition, not a value.');
    case 'countDistinct':
      return select(`COUNT(DISTINCT ${taken.text})`);
    case 'min':
      return select(`MIN(${taken.text})`);
    case 'max':
      return select(`MAX(${taken.text})`);
    case 'sum':
      return select(scope.dialect.sum(taken, placesOf(of)).text);
    case 'latest':
    case 'earliest':
      return scope.dialect[aggregate]({ value, from, where, order: orderOf(table, alias, scope) });
    default: {
      const unknown: never = aggregate;
      throw new IndicatorError('invalid-expression', `SQL has no reading of the aggregate ${String(unknown)}.`);
    }
  }
}

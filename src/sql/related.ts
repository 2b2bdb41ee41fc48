import { IndicatorError } from '../errors.js';
import type { CoveredDays, Expression, RelatedExpression } from '../language/index.js';
import { keyOwner, snakeCase } from '../records/index.js';
import { aliased, freeAlias, inside, rowAt, type Scope, sqlTable } from './scope.js';
import { AND, ATOM, atom, bracketed, indent, type Sql, within } from './text.js';

/** Lowers the expressions inside a `related`. */
export interface InnerLowering {
  value(expression: Expression, scope: Scope): Sql;
  condition(expression: Expression, scope: Scope): Sql;
}

interface Correlated {
  readonly inner: Scope;
  readonly from: string;
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
  const inner = inside(scope, expression.level, aliased(scope.dialect, table, alias));
  const name = scope.dialect.identifier(snakeCase(table.name));
  const keys = theirs.map((column, at) => `${alias}.${column} = ${enclosing.alias}.${ours[at]}`);
  const condition = expression.where ? `\n  AND ${indent(within(lower.condition(expression.where, inner), AND)).trimStart()}` : '';
  return { inner, alias, from: name === alias ? name : `${name} AS ${alias}`, where: `${keys.join(' AND ')}${condition}` };
}

/** True when a related row exists; never unknown. */
export function lowerExists(expression: RelatedExpression, scope: Scope, lower: InnerLowering): Sql {
  const { from, where } = correlate(expression, scope, lower);
  return atom(`EXISTS ${bracketed(`SELECT 1\nFROM ${from}\nWHERE ${where}`)}`);
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
  const total = `SELECT COALESCE(${dialect.sum(atom(`CASE WHEN reached >= ends THEN 0 ELSE ${days} END`)).text}, 0)\nFROM (\n${indent(reached)}\n) AS covering`;
  return atom(`CASE\n  WHEN ${first} IS NOT NULL AND ${last} IS NOT NULL\n  THEN (\n${indent(total, '    ')}\n  )\nEND`);
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
      return select(scope.dialect.sum(taken).text);
    case 'latest':
    case 'earliest': {
      const { orderBy } = sqlTable(table);
      const order = orderBy ? [`${alias}.${scope.dialect.identifier(snakeCase(orderBy))}`] : [];
      return scope.dialect[aggregate]({ value, from, where, order: [...order, `${alias}.row_id`] });
    }
    default: {
      const unknown: never = aggregate;
      throw new IndicatorError('invalid-expression', `SQL has no reading of the aggregate ${String(unknown)}.`);
    }
  }
}

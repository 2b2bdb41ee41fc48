import { IndicatorError } from '../errors.js';
import type { Expression } from '../language/index.js';
import { snakeCase } from '../records/index.js';
import { rowAt, type Scope } from './scope.js';
import { atom, note, type Sql } from './text.js';

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** @throws IndicatorError `invalid-expression` when a number of a definition is not whole */
export function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new IndicatorError('invalid-expression', 'A number in a definition is a whole number.');
  return value;
}

function decimalText(value: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw new IndicatorError('invalid-expression', 'A decimal in a definition is written in digits.');
  return value;
}

/** A value written in the definition. */
export function literal({ type, value }: Of<'literal'>, { dialect }: Scope): Sql {
  if (value === null) return atom('NULL');
  if (type === 'date') {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(String(value)))
      throw new IndicatorError('invalid-date', 'A date in a definition is written YYYY-MM-DD.');
    return dialect.date(String(value));
  }
  if (type === 'integer') return value === true || value === false ? atom(String(Number(value))) : atom(String(wholeNumber(Number(value))));
  if (type === 'decimal') return atom(decimalText(String(value)));
  if (type === 'boolean') return dialect.boolean(Boolean(value));
  return dialect.text(String(value));
}

/** What a caller may set: its default, unless the definition was given another value before it was written as SQL. */
export function given({ name, type, default: value }: Of<'given'>, scope: Scope): Sql {
  const sql = literal({ kind: 'literal', type, value }, scope);
  return { ...sql, text: `${sql.text} ${note(name)}` };
}

/** The period, or the end of an authority's returns: columns that each unit carries. */
export function parameter(expression: Of<'parameter'>, scope: Scope): Sql {
  if (scope.unit === null) {
    if (expression.name !== 'dataEnd')
      throw new IndicatorError('invalid-expression', 'A derived table is the same in every period, so its rules cannot name one.');
    const collection = scope.dialect.text(expression.collection).text;
    return atom(
      `(SELECT MAX(coverage.covered_to) FROM coverage WHERE coverage.la_code = ${rowAt(scope, 0).alias}.la_code AND coverage.collection = ${collection})`,
    );
  }
  if (expression.name === 'dataEnd') {
    scope.needs.dataEnd.add(expression.collection);
    return atom(`${scope.unit}.${expression.collection}_data_end`);
  }
  return atom(`${scope.unit}.${snakeCase(expression.name)}`);
}

/** A column of a row in scope. */
export function column(expression: Of<'column'>, scope: Scope): Sql {
  const row = rowAt(scope, expression.level);
  if (row.table.name !== expression.table) {
    throw new IndicatorError('invalid-expression', `A column of ${expression.table} is named where a row of ${row.table.name} stands.`);
  }
  if (!row.table.hasColumn(expression.name)) {
    throw new IndicatorError('unknown-column', `Table ${expression.table} has no column "${expression.name}".`);
  }
  return atom(row.column(expression.name));
}

import { IndicatorError } from '../errors.js';
import { mostPlaces } from '../language/decimals.js';
import type { Expression, UnionTable } from '../language/index.js';
import { keyOwner, snakeCase, unknownColumns } from '../records/index.js';
import type { Dialect } from './dialect.js';
import { lowerCondition, lowering, lowerValue } from './lower.js';
import { aliased, type Needs, type Scope, sqlDerived, sqlTable } from './scope.js';
import type { Step } from './step.js';
import { ATOM, indent, lines, within } from './text.js';
import { unknownOf } from './unknown.js';

/**
 * A union in three steps: the rows of all parts under one set of columns, the place of each among those of its owner that
 * are alike, and the table itself, numbered in the order of owner and date.
 */
export function unionSteps(union: UnionTable, dialect: Dialect, needs: Needs): readonly Step[] {
  const own = sqlDerived(union);
  const table = snakeCase(union.name);
  const column = (name: string): string => dialect.identifier(snakeCase(name));
  const owner = own.keyColumns(own.owner)!;
  const names = Object.keys(union.types);

  const parts = union.parts.map(({ from, where, columns }, at) => {
    const source = sqlTable(from);
    if (source.derived) throw new IndicatorError('invalid-expression', 'A derived table is made from stored ones.');
    const name = dialect.identifier(snakeCase(from));
    const scope: Scope = { dialect, needs, asksUnknown: true, unit: null, rows: new Map([[0, aliased(dialect, source, name)]]) };
    const isNothing = (value: Expression): boolean => value.kind === 'literal' && value.value === null;
    const value = (of: string): string =>
      isNothing(columns[of])
        ? `CAST(NULL AS ${dialect.columnType(union.types[of], mostPlaces(union.parts.map((part) => part.columns[of])))})`
        : within(lowerValue(columns[of], scope), ATOM);
    const selected = [
      ...owner.map((key) => `${name}.${key}`),
      ...own.keys.flatMap((key) => source.keyColumns(key)!.map((theirs, of) => `${name}.${theirs} AS ${own.keyColumns(key)![of]}`)),
      `${at} AS part`,
      `${name}.row_id AS part_row`,
      ...names.map((of) => `${value(of)} AS ${column(of)}`),
    ];
    // A row names its unknown columns, each between commas.
    const listed = names.flatMap((of) => {
      const unknown = unknownOf(columns[of], scope, lowering);
      return unknown ? `CASE WHEN ${unknown.text} THEN ${dialect.text(`,${snakeCase(of)},`).text} ELSE ${dialect.text('').text} END` : [];
    });
    const list = listed.length > 1 ? `CONCAT(${listed.join(', ')})` : (listed[0] ?? dialect.text('').text);
    selected.push(`NULLIF(${list}, ${dialect.text('').text}) AS ${unknownColumns}`);
    const condition = where ? `\nWHERE ${indent(lowerCondition(where, { ...scope, asksUnknown: false }).text).trimStart()}` : '';
    return `SELECT\n${indent(lines(selected.map((text) => ({ text }))))}\nFROM ${name}${condition}`;
  });

  const date = column(union.orderBy);
  const isDated = union.identity.includes(union.orderBy);
  // A row without a date is like no other.
  const apart = isDated ? ['part', 'part_row'].map((by) => `CASE WHEN ${date} IS NULL THEN ${by} END`) : [];
  const alike = [...owner, ...union.identity.map(column), ...apart];
  const ranked = `SELECT\n  ${table}_parts.*,\n  ROW_NUMBER() OVER (\n    PARTITION BY ${alike.join(', ')}\n    ORDER BY part DESC, part_row DESC\n  ) AS standing\nFROM ${table}_parts`;

  const ownerTable = dialect.identifier(snakeCase(keyOwner[own.owner]));
  const order = [
    'of_owner.row_id',
    `CASE WHEN ranked.${date} IS NULL THEN 0 ELSE 1 END`,
    `ranked.${date}`,
    'ranked.part',
    'ranked.part_row',
  ];
  const columns = [
    ...owner.map((key) => `ranked.${key}`),
    ...own.keys.flatMap((key) => own.keyColumns(key)!.map((name) => `ranked.${name}`)),
    `ROW_NUMBER() OVER (ORDER BY ${order.join(', ')}) - 1 AS row_id`,
    ...names.map((name) => `ranked.${column(name)}`),
    `ranked.${unknownColumns}`,
  ];
  const join = owner.map((key) => `of_owner.${key} = ranked.${key}`).join(' AND ');
  const result = `SELECT\n${indent(lines(columns.map((text) => ({ text }))))}\nFROM ${table}_ranked AS ranked\nJOIN ${ownerTable} AS of_owner ON ${join}\nWHERE ranked.standing = 1`;

  return [
    { name: `${table}_parts`, remarks: [`${union.plural}: ${union.description}`], body: parts.join('\nUNION ALL\n') },
    { name: `${table}_ranked`, remarks: ['Of rows that are alike the last stands.'], body: ranked },
    { name: table, remarks: [], body: result },
  ];
}

import {
  type Breakdown,
  type Calculation,
  COHORT_UNKNOWN,
  COUNTED,
  countedRows,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  type Definition,
  EXCLUDED,
  type Exclusion,
  type ExclusiveBreakdown,
  type Expression,
  isOverlapping,
  OUTSIDE,
  type Rows,
} from '../language/index.js';
import type { Dialect } from './dialect.js';
import { lowerCondition, lowerValue } from './lower.js';
import { aliased, noNeeds, type Scope, sqlTable } from './scope.js';
import type { Step } from './step.js';
import { ATOM, atom, bracketed, indent, lines, remark, within } from './text.js';
import { preparation, units } from './units.js';

/** What SQL is written from: a definition's calculation and its splits. */
export type Calculable = Pick<Definition, 'id' | 'title' | 'calculation' | 'breakdowns'>;

/** Rows that are decided one by one, whatever the shape they belong to. */
export interface Decided {
  readonly rows: Rows;
  readonly exclusions: readonly Exclusion[];
  readonly numerator: Expression | null;
  readonly value: Expression | null;
  readonly breakdowns: readonly Breakdown[];
}

/** The rows a calculation decides: one set for most; of a ratio or total one for each sum, of which those of the first sum's table have its splits. */
export function decidedSets(calculation: Calculation, breakdowns: readonly Breakdown[]): readonly (Decided & { readonly part: string })[] {
  const counted = countedRows(calculation);
  return counted.map(({ part, rows, exclusions, numerator, value }) => ({
    part,
    rows,
    exclusions,
    numerator,
    value,
    breakdowns: rows.table === counted[0].rows.table ? breakdowns : [],
  }));
}

/** An id from a definition as part of a column name. */
export const columnId = (id: string): string => id.replaceAll('-', '_');

/** The column that says whether a row is in a stratum of an overlapping breakdown. */
export const overlapColumn = (breakdown: string, stratum: string): string => `in_${columnId(breakdown)}_${columnId(stratum)}`;

/** A breakdown's stratum, null where the row falls in none. */
function stratum({ id, strata }: ExclusiveBreakdown, dialect: Dialect): string {
  const name = dialect.identifier(`by_${columnId(id)}`);
  if (strata.length === 0) return `NULL AS ${name}`;
  const split = dialect.identifier(`split_${columnId(id)}`);
  return `CASE WHEN ${split} IN (${strata.map(({ value }) => dialect.text(value).text).join(', ')}) THEN ${split} END AS ${name}`;
}

/** The outcome of a row, as the whole numbers of {@link OUTSIDE} and its companions. */
function status({ exclusions, numerator, value }: Decided, dialect: Dialect): string {
  const is = (column: string): string => dialect.condition(atom(column)).text;
  const isNot = (column: string): string => `NOT ${bracketed(is(column))}`;
  const branches = [
    ['the cohort could not be decided', `WHEN in_cohort IS NULL THEN ${COHORT_UNKNOWN}`],
    ['outside the cohort', `WHEN ${isNot('in_cohort')} THEN ${OUTSIDE}`],
    ...exclusions.map(({ id }, at) => [`left out: ${id}`, `WHEN ${is(`excluded_${columnId(id)}`)} THEN ${EXCLUDED + at}`] as const),
  ];
  if (value) branches.push(['no value', `WHEN value IS NULL THEN ${DENOMINATOR_UNKNOWN}`]);
  if (numerator) {
    branches.push(
      ['the numerator could not be decided', `WHEN in_numerator IS NULL THEN ${DENOMINATOR_UNKNOWN}`],
      ['in the denominator only', `WHEN ${isNot('in_numerator')} THEN ${DENOMINATOR_ONLY}`],
    );
  }
  const cases = branches.map(([says, text]) => `${text} ${remark(says!)}`);
  return `CASE\n${indent([...cases, `ELSE ${COUNTED} ${remark('counted')}`].join('\n'))}\nEND AS status`;
}

/**
 * The steps that decide every row of a set in every period, the last of them `membership`: the unit's row with
 * `in_cohort`, `excluded_…`, `in_numerator`, `value`, `by_…` and `status`.
 */
export function membershipSteps(decided: Decided, dialect: Dialect, keepOutside: boolean): readonly Step[] {
  const table = sqlTable(decided.rows.table);
  const needs = noNeeds();
  const scope: Scope = { dialect, needs, asksUnknown: true, unit: 'unit', rows: new Map([[0, aliased(dialect, table, 'unit')]]) };
  const stored = (expression: Expression): string => within(dialect.stored(lowerCondition(expression, scope)), ATOM);
  const named = (text: string, name: string): string => `${text} AS ${dialect.identifier(name)}`;

  const inCohort = decided.rows.where ? stored(decided.rows.where) : dialect.boolean(true).text;
  const columns: { text: string; remark?: string }[] = [{ text: 'unit.*' }];
  for (const { id, because, when } of decided.exclusions) {
    columns.push({ text: named(stored(when), `excluded_${columnId(id)}`), remark: remark(`${id}: ${because}`) });
  }
  if (decided.numerator)
    columns.push({ text: named(stored(decided.numerator), 'in_numerator'), remark: remark('Whether a row of the denominator counts.') });
  if (decided.value) columns.push({ text: named(within(lowerValue(decided.value, scope), ATOM), 'value') });
  for (const breakdown of decided.breakdowns) {
    if (isOverlapping(breakdown)) {
      for (const { value, label, when } of breakdown.strata)
        columns.push({ text: named(stored(when), overlapColumn(breakdown.id, value)), remark: remark(`${breakdown.title}: ${label}`) });
      continue;
    }
    columns.push({
      text: named(within(lowerValue(breakdown.of, scope), ATOM), `split_${columnId(breakdown.id)}`),
      remark: remark(breakdown.title),
    });
  }
  const inOrUnknown = `${dialect.condition(atom('unit.in_cohort')).text} OR unit.in_cohort IS NULL`;

  return [
    ...preparation(table.name, needs, dialect),
    units(table.name, needs, dialect),
    { name: 'cohort', remarks: [], body: `SELECT\n  unit.*,\n${indent(named(inCohort, 'in_cohort'))}\nFROM units AS unit` },
    {
      name: 'decided',
      remarks: [],
      body: `SELECT\n${indent(lines(columns))}\nFROM cohort AS unit${keepOutside ? '' : `\nWHERE ${inOrUnknown}`}`,
    },
    {
      name: 'membership',
      remarks: ['What became of each row; a split the definition does not list is unknown.'],
      body: `SELECT\n${indent(lines([{ text: 'decided.*' }, ...decided.breakdowns.flatMap((breakdown) => (isOverlapping(breakdown) ? [] : [{ text: stratum(breakdown, dialect) }])), { text: status(decided, dialect) }]))}\nFROM decided`,
    },
  ];
}

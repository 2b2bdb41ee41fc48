import {
  ANY,
  type Breakdown,
  type Calculation,
  COHORT_UNKNOWN,
  COUNTED,
  DENOMINATOR_ONLY,
  DENOMINATOR_UNKNOWN,
  EXCLUDED,
  isOverlapping,
  placesOf,
  statisticId,
  usualNumber,
} from '../language/index.js';
import { ownerColumns } from '../records/index.js';
import type { Dialect, DialectName } from './dialect.js';
import { type Calculable, columnId, type Decided, decidedSets, membershipSteps, overlapColumn } from './membership.js';
import { reasonSteps, type Validity } from './reasons.js';
import { sqlTable } from './scope.js';
import { type Step, writeStep } from './step.js';
import { atom, indent, lines, remark } from './text.js';

/** One SQL statement and which rows of the definition it decides: `main`, or those of another sum of a ratio or total, by its id (`denominator` for the only one it divides by). */
export interface SqlStatement {
  readonly rows: string;
  readonly sql: string;
}

/** A definition in SQL. */
export interface SqlText {
  readonly indicator: string;
  readonly dialect: DialectName;
  readonly statements: readonly SqlStatement[];
}

export interface SqlOptions {
  /** Whether rows outside the cohort are returned with status 0, or not at all, which is quicker. True unless set. */
  readonly outside?: boolean;
}

function written(definition: Calculable, dialect: Dialect, statement: (decided: Decided) => string): SqlText {
  const statements = decidedSets(definition.calculation, definition.breakdowns).map((set) => ({ rows: set.part, sql: statement(set) }));
  return { indicator: definition.id, dialect: dialect.name, statements };
}

/** The columns that say where a row falls. */
const splitColumns = (breakdown: Breakdown): readonly string[] =>
  isOverlapping(breakdown) ? breakdown.strata.map(({ value }) => overlapColumn(breakdown.id, value)) : [`by_${columnId(breakdown.id)}`];

/** Each row once for each stratum it is in: of strata that overlap also for being in any of them, or in none. */
function strataOf(breakdown: Breakdown, dialect: Dialect): readonly string[] {
  const { id } = breakdown;
  const of = (stratum: string, where = ''): string =>
    `SELECT membership.*, ${dialect.text(id).text} AS breakdown, ${stratum} AS stratum\nFROM membership${where}`;
  const unknown = dialect.text('unknown').text;
  if (!isOverlapping(breakdown)) return [of(`COALESCE(${dialect.identifier(`by_${columnId(id)}`)}, ${unknown})`)];
  const isIn = (value: string): string => dialect.condition(atom(dialect.identifier(overlapColumn(id, value)))).text;
  const inAny = `CASE WHEN ${breakdown.strata.map(({ value }) => isIn(value)).join(' OR ')} THEN 1 ELSE 0 END`;
  return [
    ...breakdown.strata.map(({ value }) => of(dialect.text(value).text, `\nWHERE ${isIn(value)}`)),
    of(dialect.text(ANY).text, `\nWHERE ${inAny} = 1`),
    of(unknown, `\nWHERE ${inAny} = 0`),
  ];
}

const assembled = (heading: readonly string[], steps: readonly Step[], last: string): string =>
  `${heading.map((text) => `${remark(text)}\n`).join('')}WITH\n${steps.map(writeStep).join(',\n')}\n${last}\n`;

/**
 * A definition as SQL that decides every row: one result row for each period and row of the definition's table, with
 * `period_index`, the columns that name the row's owner (`la_code`, `child_id`), `row_id`, `status` (the membership
 * constants), `value` (for a distribution,
 * null unless counted) and one `by_…` column for each breakdown (null = unknown), or for one whose strata overlap an
 * `in_…` column for each stratum.
 *
 * It reads the tables of `schemaSql`, any number of authorities and periods at once.
 *
 * @throws IndicatorError `invalid-expression`, `unknown-table` or `unknown-column` when the definition is not well formed
 * @example
 * ```ts
 * const { statements } = toSql(reReferrals12m, duckdb);
 * ```
 */
export function toSql(definition: Calculable, dialect: Dialect, options: SqlOptions = {}): SqlText {
  return written(definition, dialect, (decided) => {
    const columns = ['period_index', ...ownerColumns(sqlTable(decided.rows.table).owner), 'row_id', 'status'];
    if (decided.value) columns.push(`CASE WHEN status = ${COUNTED} THEN value END AS value`);
    columns.push(...decided.breakdowns.flatMap(splitColumns).map((name) => dialect.identifier(name)));
    return assembled(
      [`${definition.title} (${definition.id}): what became of each row, ${dialect.title}`],
      membershipSteps(decided, dialect, options.outside ?? true),
      `SELECT\n${indent(lines(columns.map((text) => ({ text }))))}\nFROM membership`,
    );
  });
}

/** The statistics a distribution asks for beside mean and quartiles; of a share above a limit how many values are above it. */
function statisticColumns(
  calculation: Calculation,
  value: string,
  places: number,
  dialect: Dialect,
  where: (aggregate: string) => string,
): readonly { readonly text: string }[] {
  if (calculation.shape !== 'distribution') return [];
  const { headline, statistics = [] } = calculation;
  return [headline, ...statistics].flatMap((statistic) => {
    if (statistic === 'mean' || statistic === 'median') return [];
    const name = dialect.identifier(columnId(statisticId(statistic)));
    if (statistic === 'maximum') return [{ text: `${where(`MAX(${value})`)} AS ${name}` }];
    if ('percentile' in statistic)
      return [{ text: `${where(dialect.quantile(value, usualNumber(statistic.percentile) / 100, places))} AS ${name}` }];
    return [{ text: `${where(`COUNT(CASE WHEN ${value} > ${usualNumber(statistic.shareAbove)} THEN 1 END)`)} AS ${name}` }];
  });
}

function bandCount(calculation: Calculation, value: string, where: (aggregate: string) => string): readonly { readonly text: string }[] {
  if (calculation.shape !== 'distribution') return [];
  return calculation.bands.map(({ id, from, to }) => {
    const limits = [from === null ? null : `${value} >= ${from}`, to === null ? null : `${value} <= ${to}`].filter(
      (limit) => limit !== null,
    );
    return {
      text: `${where(`COUNT(CASE WHEN ${limits.length > 0 ? limits.join(' AND ') : `${value} IS NOT NULL`} THEN 1 END)`)} AS band_${columnId(id)}`,
    };
  });
}

/** What a summary is made from: what is missing of a definition's history, editions, frequency and period is not checked. */
export type Summarisable = Calculable & Partial<Validity>;

/** A definition that says of which returns and periods it is. */
function validityOf(definition: Summarisable): Validity | null {
  const { calculation, history, editions, frequency, period } = definition;
  return history && editions && frequency && period ? { calculation, history, editions, frequency, period } : null;
}

/** Why the counts of a group give no value by themselves; null when they may. */
function countReason({ shape }: Calculation, count: (condition: string) => string, inDenominator: string, dialect: Dialect): string | null {
  if (shape === 'proportion') return `WHEN ${count(inDenominator)} = 0 THEN ${dialect.text('no-denominator').text}`;
  if (shape === 'distribution') return `WHEN ${count(`status = ${COUNTED}`)} = 0 THEN ${dialect.text('no-values').text}`;
  return null;
}

/**
 * A definition as SQL that adds up: one result row for each period, authority, breakdown and stratum that has rows
 * (`all` / `all` for the whole; stratum `unknown` for rows in none, and where strata overlap `any` for rows in any), with `cohort`, `cohort_unknown`, `excluded_…`,
 * `denominator`, `numerator` and `undecided`, so that cohort = exclusions + denominator. `undecided_…` counts the rows
 * that stayed because an exclusion could not be decided. A distribution adds the sum, mean, quartiles and bands of its
 * values, and the other statistics it asks for; of a share above a limit the number of values above it.
 *
 * `no_value` says why there is no value, and then nothing is counted: returns that do not cover what is needed, a table that
 * was not returned, a period that the definition does not hold for or is not made for, nothing to divide by. Rates have
 * their population outside SQL, and what a reader left out for an error is told as missing.
 *
 * @throws IndicatorError as {@link toSql}
 */
export function toSummarySql(definition: Summarisable, dialect: Dialect): SqlText {
  const validity = validityOf(definition);
  return written(definition, dialect, (decided) => {
    const counted = (condition: string): string => `COUNT(CASE WHEN ${condition} THEN 1 END)`;
    // Where there is no value nothing is counted either, so that nobody takes a low number for one.
    const where = (aggregate: string): string => (validity ? `CASE WHEN reason IS NULL THEN ${aggregate} END` : aggregate);
    const count = (name: string, condition: string): { text: string } => ({
      text: `${where(counted(condition))} AS ${dialect.identifier(name)}`,
    });
    const inDenominator = `status BETWEEN ${DENOMINATOR_ONLY} AND ${DENOMINATOR_UNKNOWN}`;
    const value = `CASE WHEN status = ${COUNTED} THEN value END`;
    const columns = [
      ...['period_index', 'la_code', 'breakdown', 'stratum'].map((text) => ({ text })),
      count('cohort', `status >= ${DENOMINATOR_ONLY}`),
      count('cohort_unknown', `status = ${COHORT_UNKNOWN}`),
      ...decided.exclusions.flatMap(({ id }, at) => [
        count(`excluded_${columnId(id)}`, `status = ${EXCLUDED + at}`),
        count(`undecided_${columnId(id)}`, `${inDenominator} AND excluded_${columnId(id)} IS NULL`),
      ]),
      count('denominator', inDenominator),
      count('numerator', `status = ${COUNTED}`),
      count('undecided', `status = ${DENOMINATOR_UNKNOWN}`),
    ];
    if (validity) {
      const own = countReason(definition.calculation, counted, inDenominator, dialect);
      columns.splice(4, 0, {
        text: own === null ? 'reason AS no_value' : `CASE WHEN reason IS NOT NULL THEN reason ${own} END AS no_value`,
      });
    }
    if (decided.value) {
      const places = placesOf(decided.value);
      columns.push(
        { text: `${where(dialect.sum(atom(value), places).text)} AS value_sum` },
        { text: `${where(dialect.mean(value))} AS value_mean` },
        { text: `${where(dialect.quantile(value, 0.25, places))} AS lower_quartile` },
        { text: `${where(dialect.quantile(value, 0.5, places))} AS median` },
        { text: `${where(dialect.quantile(value, 0.75, places))} AS upper_quartile` },
        ...statisticColumns(definition.calculation, value, places, dialect, where),
        ...bandCount(definition.calculation, value, where),
      );
    }
    const all = dialect.text('all').text;
    const whole = `SELECT membership.*, ${all} AS breakdown, ${all} AS stratum\nFROM membership`;
    const splits = decided.breakdowns.flatMap((breakdown) => strataOf(breakdown, dialect));
    const strata: Step = {
      name: 'strata',
      remarks: ['Each row once for the whole and once for each breakdown.'],
      body: [whole, ...splits].join('\nUNION ALL\n'),
    };
    const told: Step = {
      name: 'told',
      remarks: ['Each row with the reason for which its group has no value.'],
      body: 'SELECT strata.*, reasons.no_value AS reason\nFROM strata\nLEFT JOIN reasons ON reasons.period_index = strata.period_index AND reasons.la_code = strata.la_code AND reasons.breakdown = strata.breakdown',
    };
    const groups = ['period_index', 'la_code', 'breakdown', 'stratum'].join(', ');
    return assembled(
      [`${definition.title} (${definition.id}): counts by period, authority and stratum, ${dialect.title}`],
      [
        ...membershipSteps(decided, dialect, false),
        strata,
        ...(validity ? [...reasonSteps(validity, decided.breakdowns, dialect), told] : []),
      ],
      `SELECT\n${indent(lines(columns))}\nFROM ${validity ? 'told' : 'strata'}\nGROUP BY ${groups}${validity ? ', reason' : ''}\nORDER BY ${groups}`,
    );
  });
}

import {
  COUNTED,
  type CountedRows,
  countedRows,
  DENOMINATOR_UNKNOWN,
  type Definition,
  leavesIn,
  placesOf,
  type Quantity,
  quantitiesOf,
  type SeriesQuantity,
  type Sum,
  seriesIn,
} from '../language/index.js';
import { keyOwner, ownerNames, snakeCase } from '../records/index.js';
import type { Dialect } from './dialect.js';
import { givenSql } from './given.js';
import { membershipSteps } from './membership.js';
import { reasonSteps, type Validity } from './reasons.js';
import { SERIES_PLACES } from './schema.js';
import { sqlTable } from './scope.js';
import type { SqlText } from './statements.js';
import { type Step, writeStep } from './step.js';
import { ATOM, atom, indent, lines, PRODUCT, remark, type Sql, SUM, within } from './text.js';

/** A whole number of units, of which `10 ** places` make one. */
interface Units {
  readonly sql: Sql;
  readonly places: number;
}

function writtenNumber({ number }: Extract<Quantity, { readonly number: unknown }>): Units {
  const written = String(number.kind === 'given' ? number.default : number.value);
  const places = written.split('.')[1]?.length ?? 0;
  const units = String(BigInt(written.replace('.', '')));
  return { sql: units.startsWith('-') ? { text: units, binds: SUM } : atom(units), places };
}

const scaledTo = ({ sql, places }: Units, to: number): Sql =>
  places === to ? sql : { text: `${within(sql, PRODUCT)} * ${10n ** BigInt(to - places)}`, binds: PRODUCT };

/** A quantity in whole units, exactly; null where a part of it is missing. */
function unitsOf(quantity: Quantity, leaf: (part: Quantity) => Units): Units {
  if ('number' in quantity) return writtenNumber(quantity);
  const fold = (parts: readonly Quantity[], operator: '+' | '-'): Units => {
    const units = parts.map((part) => unitsOf(part, leaf));
    const places = Math.max(...units.map((each) => each.places));
    const terms = units.map((each, at) => within(scaledTo(each, places), at === 0 ? SUM : PRODUCT));
    return { sql: { text: terms.join(` ${operator} `), binds: SUM }, places };
  };
  if ('plus' in quantity) return fold(quantity.plus, '+');
  if ('minus' in quantity) return fold(quantity.minus, '-');
  if ('times' in quantity) {
    const units = quantity.times.map((part) => unitsOf(part, leaf));
    const text = units.map(({ sql }) => within(sql, PRODUCT)).join(' * ');
    return { sql: { text, binds: PRODUCT }, places: units.reduce((sum, { places }) => sum + places, 0) };
  }
  return leaf(quantity);
}

/** What one sum comes to for each period and authority: of values, or a number of rows. */
function sumStep(name: string, { sum, rows, exclusions, numerator, value }: CountedRows, dialect: Dialect): Step {
  const steps = membershipSteps({ rows, exclusions, numerator, value, breakdowns: [] }, dialect, false);
  const whole = value
    ? dialect.sum(atom(`CASE WHEN status = ${COUNTED} THEN value END`), placesOf(value)).text
    : `COUNT(CASE WHEN status = ${COUNTED} THEN 1 END)`;
  // What an authority states as a whole and does not state is not nothing.
  const stated = isStatement({ rows, value })
    ? `CASE WHEN COUNT(CASE WHEN status = ${DENOMINATOR_UNKNOWN} THEN 1 END) = 0 THEN ${whole} END`
    : whole;
  return {
    name,
    remarks: [sum?.title ?? sum?.id ?? `${rows.table}${value ? '' : ', counted'}`],
    body: `WITH\n${steps.map(writeStep).join(',\n')}\nSELECT period_index, la_code, ${stated} AS amount\nFROM membership\nGROUP BY period_index, la_code`,
  };
}

const isStatement = ({ rows, value }: Pick<CountedRows, 'rows' | 'value'>): boolean =>
  value !== null && sqlTable(rows.table).owner === 'authority';

/** Every combination of the values asked for, as `part` of the relation `series` writes them. */
export function seriesParts(where: NonNullable<SeriesQuantity['where']>): readonly string[] {
  const names = Object.keys(where).sort();
  return names.reduce<readonly string[]>(
    (parts, name) => parts.flatMap((part) => (where[name] ?? []).map((value) => `${part}${part === '' ? '' : ', '}${name}=${value}`)),
    [''],
  );
}

/** What a series gives for each period and authority, or else everywhere: the parts asked for, added up. */
function seriesStep(name: string, { series, at = 0, where = {} }: SeriesQuantity, dialect: Dialect): Step {
  const text = (value: string): string => dialect.text(value).text;
  const parts = seriesParts(where);
  const year =
    typeof at === 'number'
      ? `${within(dialect.year(dialect.addMonths(atom('cells.period_end'), -3)), SUM)}${at === 0 ? '' : ` ${at < 0 ? '-' : '+'} ${Math.abs(at)}`}`
      : String(at.year);
  const points = `SELECT DISTINCT cells.period_index, cells.la_code, series.part, series.value
FROM cells
INNER JOIN series ON series.name = ${text(series)}
  AND series.part IN (${parts.map(text).join(', ')})
  AND series.year = ${year}
  AND (series.la_code = cells.la_code OR series.la_code IS NULL AND NOT EXISTS (
    SELECT 1 FROM series AS own WHERE own.name = series.name AND own.year = series.year AND own.la_code = cells.la_code
  ))`;
  const all = `COUNT(*) = ${parts.length} AND COUNT(DISTINCT part) = ${parts.length}`;
  return {
    name,
    remarks: [`The series “${series}”${parts[0] === '' ? '' : ` of ${parts.length} parts`}; none where one is missing or stands twice.`],
    body: `SELECT period_index, la_code, CASE WHEN ${all} THEN ${dialect.sum(atom('value'), SERIES_PLACES).text} END AS amount\nFROM (\n${indent(points)}\n) AS points\nGROUP BY period_index, la_code`,
  };
}

/** What a figure is made from. */
export type Figurable = Validity & Pick<Definition, 'id' | 'title' | 'precision'>;

/**
 * The figure of a ratio or total in SQL: one result row for each period and authority of the records, with `no_value`, and
 * `numerator` and `denominator` as numbers to read and `value` as the exact quotient, rounded half up. Sums are taken from
 * the tables of `schemaSql`, and series from its relation `series`, of which no part is added up that is not asked for.
 * Figures that are given are taken from its relation `aggregates`: then there is a row for each part, too.
 *
 * @throws IndicatorError as `toSql`
 */
export function toFigureSql(definition: Figurable, dialect: Dialect): SqlText {
  const { calculation, precision } = definition;
  const sides = quantitiesOf(calculation);
  if (calculation.shape === 'aggregated') {
    const sql = givenSql({ ...definition, calculation }, dialect, (name, series) => seriesStep(name, series, dialect));
    return { indicator: definition.id, dialect: dialect.name, statements: [{ rows: 'figure', sql }] };
  }
  if (!sides) return { indicator: definition.id, dialect: dialect.name, statements: [] };
  const sums = countedRows(calculation).map((rows, at) => ({ name: `sum_${at + 1}`, rows }));
  const read = [sides.numerator, ...(sides.denominator ? [sides.denominator] : [])].flatMap(seriesIn);
  const series = read.map((of, at) => ({ name: `series_${at + 1}`, of }));
  const text = (value: string): string => dialect.text(value).text;

  const leaf = (part: Quantity): Units => {
    const found = series.find(({ of }) => of === part);
    if (found) return { sql: dialect.units(atom(`${found.name}.amount`), SERIES_PLACES), places: SERIES_PLACES };
    const { name, rows } = sums.find(({ rows: { sum } }) => sum === part)!;
    const amount = atom(isStatement(rows) ? `${name}.amount` : `COALESCE(${name}.amount, 0)`);
    const places = rows.value ? placesOf(rows.value) : 0;
    return { sql: dialect.units(amount, places), places };
  };
  const over = unitsOf(sides.numerator, leaf);
  const under: Units = sides.denominator ? unitsOf(sides.denominator, leaf) : { sql: atom('1'), places: 0 };
  const per = calculation.shape === 'ratio' ? calculation.per : 1;
  const places = precision.decimalPlaces;
  const common = Math.max(over.places, under.places);
  const factor = (units: Units, by: bigint): Sql => {
    const power = by * 10n ** BigInt(common - units.places);
    return power === 1n ? units.sql : { text: `${within(units.sql, PRODUCT)} * ${power}`, binds: PRODUCT };
  };
  // The first of them that is missing is the reason, in the order in which the definition writes them.
  const reasonsOf = (part: Sum | SeriesQuantity): readonly string[] => {
    const own = series.find(({ of }) => of === part);
    if (!own) {
      const { name, rows } = sums.find(({ rows: { sum } }) => sum === part)!;
      return isStatement(rows) ? [`WHEN ${name}.amount IS NULL THEN ${text('figure-not-given')}`] : [];
    }
    const { name, of } = own;
    const isPopulation = of.series === 'population-0-17' && !of.where;
    return [
      `WHEN NOT EXISTS (SELECT 1 FROM series WHERE series.name = ${text(of.series)}) THEN ${text(isPopulation ? 'no-population' : 'series-not-given')}`,
      `WHEN ${name}.amount IS NULL THEN ${text(isPopulation ? 'population-without-estimate' : 'series-without-value')}`,
    ];
  };
  const missing = [
    ...[sides.numerator, ...(sides.denominator ? [sides.denominator] : [])].flatMap(leavesIn).flatMap(reasonsOf),
    ...(sides.denominator ? [`WHEN ${within(under.sql, SUM)} = 0 THEN ${text('no-denominator')}`] : []),
  ];
  const owners = ownerNames.map((owner) => `SELECT la_code FROM ${dialect.identifier(snakeCase(keyOwner[owner]))}`);
  const cells: Step = {
    name: 'cells',
    remarks: ['Each authority in each period.'],
    body: `SELECT periods.period_index, periods.period_end, authority.la_code\nFROM (${owners.join(' UNION ')}) AS authority\nCROSS JOIN periods`,
  };
  const joins = [...sums, ...series].map(
    ({ name }) => `LEFT JOIN ${name} ON ${name}.period_index = cells.period_index AND ${name}.la_code = cells.la_code`,
  );
  const amounts: Step = {
    name: 'amounts',
    remarks: ['What is divided and what by, in whole numbers.'],
    body: `SELECT\n${indent(
      lines([
        { text: 'cells.period_index' },
        { text: 'cells.la_code' },
        { text: `CASE\n${indent(['WHEN reasons.no_value IS NOT NULL THEN reasons.no_value', ...missing].join('\n'))}\nEND AS no_value` },
        { text: `CASE WHEN reasons.no_value IS NULL THEN ${within(over.sql, ATOM)} END AS over_units` },
        { text: `CASE WHEN reasons.no_value IS NULL THEN ${within(under.sql, ATOM)} END AS under_units` },
        { text: `${within(factor(over, BigInt(per) * 10n ** BigInt(places)), ATOM)} AS over_all` },
        { text: `${within(factor(under, 1n), ATOM)} AS under_all` },
      ]),
    )}\nFROM cells\n${[...joins, "LEFT JOIN reasons ON reasons.period_index = cells.period_index AND reasons.la_code = cells.la_code AND reasons.breakdown = 'all'"].join('\n')}`,
  };
  const steps: readonly Step[] = [
    cells,
    ...sums.map(({ name, rows }) => sumStep(name, rows, dialect)),
    ...series.map(({ name, of }) => seriesStep(name, of, dialect)),
    ...reasonSteps(definition, [], dialect, 'cells'),
    amounts,
  ];
  const value = dialect.fromUnits(dialect.dividedHalfUp(atom('over_all'), atom('under_all')), places);
  const columns = [
    { text: 'period_index' },
    { text: 'la_code' },
    { text: 'no_value' },
    { text: `${dialect.readable('over_units', over.places)} AS numerator` },
    { text: `${sides.denominator ? dialect.readable('under_units', under.places) : 'NULL'} AS denominator` },
    { text: `CASE WHEN no_value IS NULL THEN ${value.text} END AS value` },
  ];
  const heading = remark(`${definition.title} (${definition.id}): the figure by period and authority, ${dialect.title}`);
  const sql = `${heading}\nWITH\n${steps.map(writeStep).join(',\n')}\nSELECT\n${indent(lines(columns))}\nFROM amounts\nORDER BY period_index, la_code\n`;
  return { indicator: definition.id, dialect: dialect.name, statements: [{ rows: 'figure', sql }] };
}

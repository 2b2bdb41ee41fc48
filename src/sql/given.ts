import type { Aggregated, Definition, SeriesQuantity } from '../language/index.js';
import { keyOwner, ownerNames, snakeCase } from '../records/index.js';
import type { Dialect } from './dialect.js';
import { reasonSteps, type Validity } from './reasons.js';
import { AGGREGATE_PLACES, SERIES_PLACES } from './schema.js';
import { type Step, writeStep } from './step.js';
import { ATOM, atom, indent, lines, remark, within } from './text.js';

type Given = Validity & Pick<Definition, 'id' | 'title' | 'precision'> & { readonly calculation: Aggregated };

/** A part that figures may be given of: `all` for the whole; `place` orders the parts of a split. */
interface Part {
  readonly breakdown: string;
  readonly stratum: string;
  readonly place: string;
}

const partsOf = ({ breakdowns }: Aggregated): readonly Part[] => [
  { breakdown: 'all', stratum: 'all', place: '000' },
  ...breakdowns.flatMap(({ id, strata }) =>
    [...strata.map(({ value }) => value), 'unknown'].map((stratum, at) => ({ breakdown: id, stratum, place: String(at).padStart(3, '0') })),
  ),
];

const keys = ['period_index', 'la_code'] as const;
const same = (a: string, b: string, also: readonly string[] = []): string =>
  [...keys, ...also].map((key) => `${a}.${key} = ${b}.${key}`).join(' AND ');

/** Why a side of a figure has no number, in the order in which reasons stand. */
function reasonCases({ denominator, isPart }: Aggregated, dialect: Dialect): { readonly over: string; readonly under: string } {
  const text = (value: string): string => dialect.text(value).text;
  const notUsable = text('aggregate-not-usable');
  const both = [
    `WHEN said.ways IS NULL THEN ${text('aggregate-not-given')}`,
    `WHEN said.ways > 1 THEN ${notUsable}`,
    ...(isPart && denominator !== null
      ? [`WHEN said.numerator > said.denominator OR said.numerator < 0 AND said.denominator IS NOT NULL THEN ${notUsable}`]
      : []),
  ];
  const missing = (side: string): readonly string[] => [
    `WHEN ${side} IS NULL AND said.symbol IS NOT NULL THEN ${text('aggregate-withheld')}`,
    `WHEN ${side} IS NULL THEN ${notUsable}`,
  ];
  const bySeries = [
    `WHEN said.denominator IS NULL AND said.numerator IS NULL AND said.symbol IS NOT NULL THEN ${text('aggregate-withheld')}`,
    `WHEN said.denominator IS NULL AND series_1.amount IS NULL THEN ${text('series-without-value')}`,
  ];
  const under = denominator === null ? [] : [...both, ...('series' in denominator ? bySeries : missing('said.denominator'))];
  return { over: [...both, ...missing('said.numerator')].join('\n'), under: under.join('\n') };
}

/** The whole as what the parts of a split add up to, where it says so: the first reason of a part is that of the whole. */
function addedStep(id: string, at: number, dialect: Dialect): Step {
  const first = (reason: string): string => `SUBSTR(MIN(CASE WHEN ${reason} IS NOT NULL THEN place || ' ' || ${reason} END), 5)`;
  // The sum of some of the parts would look like that of all.
  const sum = (amount: string, reason: string): string =>
    `CASE WHEN COUNT(${reason}) = 0 THEN ${dialect.sum(atom(amount), AGGREGATE_PLACES).text} END`;
  return {
    name: `added_${at}`,
    remarks: [`What the parts of “${id}” add up to.`],
    body: `SELECT period_index, la_code, MAX(ways) AS ways, ${sum('numerator', 'over_reason')} AS numerator,\n  ${sum('denominator', 'under_reason')} AS denominator,\n  ${first('over_reason')} AS over_reason, ${first('under_reason')} AS under_reason\nFROM own\nWHERE breakdown = ${dialect.text(id).text} AND (stratum <> 'unknown' OR ways IS NOT NULL)\nGROUP BY period_index, la_code`,
  };
}

/**
 * Figures that are given, in SQL: one result row for each period, authority and part, with `no_value`, `numerator`,
 * `denominator` and `value` as `toFigureSql` has them. They are taken from the relation `aggregates`, of one source.
 */
export function givenSql(definition: Given, dialect: Dialect, seriesStep: (name: string, series: SeriesQuantity) => Step): string {
  const { calculation, precision } = definition;
  const { denominator, per, breakdowns } = calculation;
  const text = (value: string): string => dialect.text(value).text;
  const indicator = text(definition.id);
  const isBySeries = denominator !== null && 'series' in denominator;
  const owners = ownerNames.map((owner) => `SELECT la_code FROM ${dialect.identifier(snakeCase(keyOwner[owner]))}`);
  const cells: Step = {
    name: 'cells',
    remarks: ['Each authority in each period.'],
    body: `SELECT periods.period_index, periods.period_start, periods.period_end, authority.la_code\nFROM (${[...owners, `SELECT la_code FROM aggregates WHERE indicator = ${indicator}`].join(' UNION ')}) AS authority\nCROSS JOIN periods`,
  };
  const parts: Step = {
    name: 'parts',
    remarks: ['The whole, and the parts of each split.'],
    body: partsOf(calculation)
      .map(
        ({ breakdown, stratum, place }) => `SELECT ${text(breakdown)} AS breakdown, ${text(stratum)} AS stratum, ${text(place)} AS place`,
      )
      .join('\nUNION ALL\n'),
  };
  const said: Step = {
    name: 'said',
    remarks: ['What is given of each; in more ways than one it cannot be used.'],
    body: `SELECT cells.period_index, cells.la_code, given.breakdown, given.stratum, COUNT(*) AS ways,\n  MIN(given.numerator) AS numerator, MIN(given.denominator) AS denominator, MIN(given.symbol) AS symbol\nFROM cells\nINNER JOIN (\n  SELECT DISTINCT la_code, period_start, period_end, breakdown, stratum, numerator, denominator, symbol\n  FROM aggregates\n  WHERE indicator = ${indicator}\n) AS given ON given.la_code = cells.la_code AND given.period_start = cells.period_start AND given.period_end = cells.period_end\nGROUP BY cells.period_index, cells.la_code, given.breakdown, given.stratum`,
  };
  const cases = reasonCases(calculation, dialect);
  const under = isBySeries ? 'COALESCE(said.denominator, series_1.amount)' : 'said.denominator';
  const known = (side: string, reasons: string): string => `CASE WHEN CASE\n${indent(reasons)}\nEND IS NULL THEN ${side} END`;
  const own: Step = {
    name: 'own',
    remarks: ['Each part by itself.'],
    body: `SELECT\n${indent(
      lines([
        { text: 'cells.period_index' },
        { text: 'cells.la_code' },
        { text: 'parts.breakdown' },
        { text: 'parts.stratum' },
        { text: 'parts.place' },
        { text: 'said.ways' },
        { text: `CASE\n${indent(cases.over)}\nEND AS over_reason` },
        { text: cases.under === '' ? 'NULL AS under_reason' : `CASE\n${indent(cases.under)}\nEND AS under_reason` },
        { text: `${known('said.numerator', cases.over)} AS numerator` },
        { text: `${cases.under === '' ? 'NULL' : known(under, cases.under)} AS denominator` },
      ]),
    )}\nFROM cells\nCROSS JOIN parts\nLEFT JOIN said ON ${same('said', 'cells')} AND said.breakdown = parts.breakdown AND said.stratum = parts.stratum${isBySeries ? `\nLEFT JOIN series_1 ON ${same('series_1', 'cells')}` : ''}`,
  };
  const splits = breakdowns.filter(({ addsUp }) => addsUp);
  const added = splits.map(({ id }, at) => addedStep(id, at, dialect));
  // The first split that anything is given of makes the whole, where the whole itself is not given.
  const fromParts = (column: string): string => {
    const choices = splits.map(
      (_, at) => `WHEN own.ways IS NULL AND own.breakdown = 'all' AND added_${at}.ways IS NOT NULL THEN added_${at}.${column}`,
    );
    return choices.length === 0 ? `own.${column}` : `CASE ${choices.join(' ')} ELSE own.${column} END`;
  };
  const chosen: Step = {
    name: 'chosen',
    remarks: splits.length === 0 ? [] : ['A whole that is not given is what its parts add up to.'],
    body: `SELECT\n${indent(
      lines([
        ...['period_index', 'la_code', 'breakdown', 'stratum', 'place', 'ways'].map((name) => ({ text: `own.${name}` })),
        { text: `COALESCE(${fromParts('over_reason')}, ${fromParts('under_reason')}) AS reason` },
        { text: `${fromParts('numerator')} AS numerator` },
        { text: `${fromParts('denominator')} AS denominator` },
      ]),
    )}\nFROM own${splits.map((_, at) => `\nLEFT JOIN added_${at} ON ${same(`added_${at}`, 'own')}`).join('')}`,
  };
  const places = precision.decimalPlaces;
  const unitsOf = (side: string): string => within(dialect.units(atom(side), SERIES_PLACES), ATOM);
  const value = dialect.fromUnits(
    dialect.dividedHalfUp(
      atom(`(${unitsOf('chosen.numerator')} * ${BigInt(per) * 10n ** BigInt(places)})`),
      atom(denominator === null ? String(10n ** BigInt(SERIES_PLACES)) : unitsOf('chosen.denominator')),
    ),
    places,
  );
  const noValue = `CASE WHEN reasons.no_value IS NOT NULL THEN reasons.no_value WHEN chosen.reason IS NOT NULL THEN chosen.reason${denominator === null ? '' : ` WHEN chosen.denominator = 0 THEN ${text('no-denominator')}`} END`;
  const shown = (side: string): string => `CASE WHEN reasons.no_value IS NULL THEN CAST(chosen.${side} AS DOUBLE) END AS ${side}`;
  const columns = [
    ...['period_index', 'la_code', 'breakdown', 'stratum'].map((name) => ({ text: `chosen.${name}` })),
    { text: `${noValue} AS no_value` },
    { text: shown('numerator') },
    { text: shown('denominator') },
    { text: `CASE WHEN ${noValue} IS NULL THEN ${value.text} END AS value` },
  ];
  const steps: readonly Step[] = [
    cells,
    parts,
    said,
    ...(isBySeries ? [seriesStep('series_1', denominator)] : []),
    own,
    ...added,
    chosen,
    ...reasonSteps(definition, [], dialect, 'cells'),
  ];
  const heading = remark(
    `${definition.title} (${definition.id}): figures as they are given, by period, authority and part, ${dialect.title}`,
  );
  return `${heading}\nWITH\n${steps.map(writeStep).join(',\n')}\nSELECT\n${indent(lines(columns))}\nFROM chosen\nLEFT JOIN reasons ON ${same('reasons', 'chosen')} AND reasons.breakdown = 'all'\nWHERE chosen.stratum <> 'unknown' OR chosen.ways IS NOT NULL\nORDER BY chosen.period_index, chosen.la_code, chosen.breakdown, chosen.place\n`;
}

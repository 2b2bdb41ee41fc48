import { unitsOf } from '../../records/index.js';
import { ANY, isOverlapping } from '../breakdown.js';
import { codeOriginOf } from '../code-origin.js';
import { placesOf } from '../decimals.js';
import type { Definition } from '../definition.js';
import type { Aggregated, Band, Breakdown, Exclusion, Expression, Quantity, Rows, Sum, ValueType } from '../nodes.js';
import { countedRows, quantitiesOf } from '../quantities.js';
import { definitionSchema } from '../schema/definition.js';
import { isPercentile, statisticId, usualNumber } from '../statistic.js';
import { knownTable } from '../tables.js';
import { type CodesOf, type TypeScope, typeOf } from './expression-type.js';
import type { DefinitionProblem } from './problems.js';
import { checkNamed, checkReferences, type DefinitionReferences, sourceCheck } from './references.js';
import { shapeProblems } from './shape-problems.js';

export type { DefinitionProblem, DefinitionProblemCode } from './problems.js';

export type { DefinitionReferences } from './references.js';

/**
 * Everything wrong with a definition: fields that are missing or malformed, expressions whose types do not fit, tables,
 * columns, keys, codes and sources that do not exist, ids used twice. Definitions written with the builders have most
 * of this checked by the compiler; those read from JSON have only this.
 *
 * @returns one problem for each mistake, empty when there is none
 */
export function validateDefinition(definition: Definition, references: DefinitionReferences = {}): readonly DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const report = (problem: DefinitionProblem): void => void problems.push(problem);
  const read = definitionSchema.safeParse(definition);
  if (!read.success) {
    // Types are judged only on what has the right shape.
    return shapeProblems(definitionSchema, read.error.issues, definition);
  }
  const codesOf: CodesOf = (name) => {
    const { codeSets } = references;
    return codeSets && Object.hasOwn(codeSets, name) ? new Set(codeSets[name].codes.map((entry) => entry.code)) : null;
  };
  const checkSource = sourceCheck(references, report);
  const unique = (names: readonly string[], path: string, what: string): void => {
    for (const [at, name] of names.entries()) {
      if (names.indexOf(name) < at) report({ code: 'not-unique', path: `${path}.${at}`, message: `The ${what} "${name}" is used twice.` });
    }
  };
  const expect = (expression: Expression, path: string, table: string, ...types: readonly ValueType[]): void => {
    const scope: TypeScope = { tables: [table], previous: null, codesOf, report };
    const found = typeOf(expression, path, scope);
    if (found !== null && !types.includes(found))
      report({ code: 'wrong-type', path, message: `A value of type ${types.join(' or ')} belongs here, not ${found}.` });
  };
  const checkRows = (rows: Rows, exclusions: readonly Exclusion[], path: string): void => {
    if (!knownTable(rows.table)) report({ code: 'unknown-table', path: `${path}.rows.table`, message: `There is no table ${rows.table}.` });
    if (rows.where !== null) expect(rows.where, `${path}.rows.where`, rows.table, 'boolean');
    unique(
      exclusions.map((exclusion) => exclusion.id),
      `${path}.exclusions`,
      'exclusion',
    );
    for (const [at, exclusion] of exclusions.entries()) {
      expect(exclusion.when, `${path}.exclusions.${at}.when`, rows.table, 'boolean');
      checkSource(exclusion.source, `${path}.exclusions.${at}.source`);
    }
  };
  const checkSum = (sum: Sum, path: string): void => {
    checkRows(sum.rows, sum.exclusions, path);
    if (sum.of !== null) expect(sum.of, `${path}.of`, sum.rows.table, 'integer', 'decimal');
  };
  const checkQuantity = (quantity: Quantity, path: string): void => {
    if ('rows' in quantity) checkSum(quantity, path);
    else if ('number' in quantity) expect(quantity.number, `${path}.number`, '', 'integer', 'decimal');
    else if (!('series' in quantity)) {
      const [name, parts] = Object.entries(quantity)[0] as [string, readonly Quantity[]];
      for (const [at, part] of parts.entries()) checkQuantity(part, `${path}.${name}.${at}`);
    }
  };
  const checkBands = (bands: readonly Band[]): void => {
    unique(
      bands.map((band) => band.id),
      'calculation.bands',
      'band',
    );
    for (const [at, band] of bands.entries()) {
      const overlaps = bands
        .slice(0, at)
        .some((other) => (band.from ?? -Infinity) <= (other.to ?? Infinity) && (other.from ?? -Infinity) <= (band.to ?? Infinity));
      if (overlaps || (band.from ?? -Infinity) > (band.to ?? Infinity)) {
        report({
          code: 'overlapping-bands',
          path: `calculation.bands.${at}`,
          message: 'A value may fall in one band only, and a band must not end before it starts.',
        });
      }
    }
  };
  const checkBreakdown = (breakdown: Breakdown, path: string, table: string): void => {
    unique(
      breakdown.strata.map((stratum) => stratum.value),
      `${path}.strata`,
      'stratum',
    );
    for (const [at, stratum] of breakdown.strata.entries()) {
      if (stratum.value === 'unknown')
        report({ code: 'not-unique', path: `${path}.strata.${at}`, message: 'The stratum "unknown" is kept for rows in no stratum.' });
      if (stratum.value === ANY && isOverlapping(breakdown))
        report({ code: 'not-unique', path: `${path}.strata.${at}`, message: `The stratum "${ANY}" is kept for rows in any stratum.` });
    }
    if (isOverlapping(breakdown)) {
      for (const [at, stratum] of breakdown.strata.entries()) expect(stratum.when, `${path}.strata.${at}.when`, table, 'boolean');
      return;
    }
    expect(breakdown.of, `${path}.of`, table, 'code', 'text', 'id');
    const origin = codeOriginOf(breakdown.of);
    const held = origin.sets.map(codesOf);
    if (origin.isOpen || held.includes(null)) return;
    const possible = new Set([...origin.written, ...held.flatMap((set) => [...(set ?? [])])]);
    for (const [at, stratum] of breakdown.strata.entries()) {
      if (stratum.value !== 'unknown' && !possible.has(stratum.value)) {
        report({
          code: 'unreachable-stratum',
          path: `${path}.strata.${at}`,
          message: `No case gives "${stratum.value}", so this stratum stays empty.`,
        });
      }
    }
    for (const value of origin.written) {
      if (!breakdown.strata.some((stratum) => stratum.value === value)) {
        report({
          code: 'unreachable-stratum',
          path: `${path}.of`,
          message: `A case gives "${value}", which is not a stratum and would be counted as unknown.`,
        });
      }
    }
  };

  const checkAggregated = ({ exclusions, breakdowns }: Aggregated): void => {
    const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
    unique(idsOf(exclusions), 'calculation.exclusions', 'exclusion');
    for (const [at, { source }] of exclusions.entries()) checkSource(source, `calculation.exclusions.${at}.source`);
    unique(idsOf(breakdowns), 'calculation.breakdowns', 'breakdown');
    for (const [at, { strata }] of breakdowns.entries()) {
      const values = strata.map(({ value }) => value);
      unique(values, `calculation.breakdowns.${at}.strata`, 'stratum');
      const kept = values.indexOf('unknown');
      if (kept >= 0)
        report({
          code: 'not-unique',
          path: `calculation.breakdowns.${at}.strata.${kept}`,
          message: 'The stratum "unknown" is kept for what falls in no stratum.',
        });
    }
    if (definition.breakdowns.length > 0)
      report({ code: 'malformed', path: 'breakdowns', message: 'Figures that are given are split in `calculation.breakdowns`.' });
  };

  const { calculation } = definition;
  if (definition.history.length === 0 && calculation.shape !== 'aggregated')
    report({
      code: 'malformed',
      path: 'history',
      message: 'history is an empty list, and needs at least 1. It holds: returns needed; with less there is no value.',
    });
  if (calculation.shape === 'aggregated') checkAggregated(calculation);
  const [main] = countedRows(calculation);
  const table = main?.rows.table ?? '';
  const sides = quantitiesOf(calculation);
  if (sides) {
    const above = calculation.shape === 'total' ? 'calculation.quantity' : 'calculation.numerator';
    checkQuantity(sides.numerator, above);
    if (sides.denominator) checkQuantity(sides.denominator, 'calculation.denominator');
    if (main?.side !== 'numerator')
      report({ code: 'malformed', path: above, message: 'A sum of rows belongs here: the first is what the definition counts.' });
    unique(
      countedRows(calculation).map(({ part }) => part),
      'calculation',
      'sum',
    );
  } else if (calculation.shape !== 'ratio' && calculation.shape !== 'total' && calculation.shape !== 'aggregated') {
    checkRows(calculation.rows, calculation.exclusions, 'calculation');
    if (calculation.shape === 'proportion') expect(calculation.numerator, 'calculation.numerator', table, 'boolean');
    if (calculation.shape === 'distribution') {
      expect(calculation.value, 'calculation.value', table, 'integer', 'decimal');
      const places = placesOf(calculation.value);
      const statistics = [calculation.headline, ...(calculation.statistics ?? [])];
      unique(statistics.map(statisticId), 'calculation.statistics', 'statistic');
      for (const each of statistics) {
        if (typeof each === 'string') continue;
        const number = 'percentile' in each ? each.percentile : each.shareAbove;
        const usual = usualNumber(number);
        if (typeof number === 'object') {
          expect(
            number,
            'calculation.statistics',
            table,
            ...('percentile' in each ? (['integer'] as const) : (['integer', 'decimal'] as const)),
          );
          if ('percentile' in each && !isPercentile(usual))
            report({ code: 'wrong-literal', path: 'calculation.statistics', message: `A percentile is from 1 to 99, not ${usual}.` });
        }
        if ('shareAbove' in each && unitsOf(String(usual), places) === null) {
          const most = places === 0 ? 'is a whole number' : `has ${places} decimal places at most`;
          report({
            code: 'wrong-literal',
            path: 'calculation.statistics',
            message: `A limit of values like these ${most}, not ${usual}.`,
          });
        }
      }
      checkBands(calculation.bands);
    }
  }
  unique(
    definition.breakdowns.map((breakdown) => breakdown.id),
    'breakdowns',
    'breakdown',
  );
  for (const [at, breakdown] of definition.breakdowns.entries()) checkBreakdown(breakdown, `breakdowns.${at}`, table);
  checkReferences(definition, references, report);
  const sure = new Set(definition.sources.map(({ verification }) => verification));
  for (const [at, { question, verification }] of definition.interpretations.entries()) {
    if (verification !== 'proposed' && !sure.has(verification)) {
      report({
        code: 'surer-than-source',
        path: `interpretations.${at}.verification`,
        message: `The reading "${question}" is called ${verification}, and no source of the definition is: cite it, or call the reading proposed.`,
      });
    }
  }
  checkNamed(
    [
      ...(definition.supersededBy ? [['supersededBy', definition.supersededBy] as const] : []),
      ...(definition.resultsChain?.triangulateWith ?? []).map((id, at) => [`resultsChain.triangulateWith.${at}`, id] as const),
      ...(definition.tiedCounts ?? []).flatMap(({ total, parts }, at) =>
        [total, ...parts].map(({ indicator }) => [`tiedCounts.${at}`, indicator] as const),
      ),
      ...definition.related.map(({ id }, at) => [`related.${at}.id`, id] as const),
    ],
    references,
    report,
  );
  return problems;
}

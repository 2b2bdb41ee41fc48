import type { Calculation, Definition, Exclusion, Expression, Rows, Sum } from '../language/index.js';
import { bullets, paragraph, passageBlock, tableBlock, type Block } from './blocks.js';
import { asStatement } from './clause.js';
import { tableNoun } from './nouns.js';
import { asSentence, capitalised, onOneLine, type Passage } from './passage.js';
import { sayCondition } from './say-condition.js';
import { rowsInWords } from './say-related.js';
import { grouped, sayValue } from './say-value.js';
import { scopeOf } from './scope.js';
import { simplify } from './simplify.js';
import { sumsOf } from './walk.js';

/** A condition about a row of a table, as a sentence or a list. */
export function conditionWords(condition: Expression, table: string): Passage {
  const scope = scopeOf(table);
  return asStatement(sayCondition(condition, scope), scope);
}

/** A value of a row of a table, as a noun phrase. */
export const valueWords = (value: Expression, table: string): string => sayValue(value, scopeOf(table));

/** "Every referral that was received in the period" */
export function cohortWords(rows: Rows): Passage {
  return rowsInWords(`every ${tableNoun(rows.table).singular}`, rows.where && simplify(rows.where), 0, scopeOf(rows.table));
}

/** Adds words after a condition: at its end when it is one sentence, before the list otherwise. */
function when(lead: string, condition: Passage): Passage {
  return asSentence({ text: `${lead} ${condition.text}`, items: condition.items });
}

/** Who is looked at. */
export function whoIsCounted(definition: Definition): readonly Block[] {
  return sumsOf(definition.calculation).map((sum) => passageBlock(asSentence(cohortWords(sum.rows))));
}

/** Who is left out, by name. */
export function whoIsLeftOut(definition: Definition, sourceWords: (id: string) => string): readonly Block[] {
  const entries = sumsOf(definition.calculation).flatMap((sum) => sum.exclusions.map((exclusion) => ({ exclusion, table: sum.rows.table })));
  if (entries.length === 0) return [paragraph('Nobody: everyone above is counted.')];
  return [
    ...entries.flatMap(({ exclusion, table }) => [
      passageBlock(when(`${exclusionName(exclusion)} — left out when`, conditionWords(exclusion.when, table))),
      bullets([`Why: ${exclusion.because}`, `Source: ${sourceWords(exclusion.source)}`]),
    ]),
  ];
}

/** "short-breaks" → "Short breaks" */
const exclusionName = (exclusion: Exclusion): string => capitalised(exclusion.id.replace(/-/g, ' '));

/** What is counted or measured, over what. */
export function whatIsCounted(calculation: Calculation): readonly Block[] {
  switch (calculation.shape) {
    case 'count':
      return [paragraph(`The figure is the number of ${remaining(calculation.rows, calculation.exclusions)}.`)];
    case 'proportion': {
      const { singular } = tableNoun(calculation.rows.table);
      return [
        passageBlock(when(`Numerator: a ${singular} is counted when`.replace(/: a (?=[aeio])/, ': an '), conditionWords(calculation.numerator, calculation.rows.table))),
        paragraph(`Denominator: the ${remaining(calculation.rows, calculation.exclusions)}, whether or not they are in the numerator.`),
        paragraph(`The figure is the numerator divided by the denominator, times ${grouped(calculation.per)}.`),
      ];
    }
    case 'ratio':
      return [
        paragraph(`Numerator: the ${summed(calculation.numerator)}.`),
        paragraph(`Denominator: the ${'series' in calculation.denominator ? POPULATION : summed(calculation.denominator)}.`),
        paragraph(`The figure is the numerator divided by the denominator, times ${grouped(calculation.per)}.`),
      ];
    case 'distribution':
      return [
        paragraph(`For each of the ${remaining(calculation.rows, calculation.exclusions)}: ${valueWords(calculation.value, calculation.rows.table)}.`),
        paragraph(`The figure is the ${calculation.headline} of these values; the number in each band is shown beside it.`),
        tableBlock('Bands, both ends included', ['Band', 'From', 'To'], calculation.bands.map((band) => [band.label, limit(band.from), limit(band.to)])),
      ];
  }
}

const POPULATION =
  'number of children aged 0 to 17 in the authority, by the estimate for the middle of the year before the reporting year (for the year ending 31 March 2025, the mid-2024 estimate); the result names the series and its vintage';

const limit = (value: number | null): string => (value === null ? 'no limit' : grouped(value));

function remaining(rows: Rows, exclusions: readonly Exclusion[]): string {
  const { plural } = tableNoun(rows.table);
  return `${plural} under “Who is counted”${exclusions.length > 0 ? ' less those under “Who is left out”' : ''}`;
}

function summed(sum: Sum): string {
  const rest = remaining(sum.rows, sum.exclusions);
  return sum.of === null ? `number of ${rest}` : `sum of ${valueWords(sum.of, sum.rows.table)} over the ${rest}`;
}

/** The steps one row goes through, in order, and where each answer leads. */
export function decisionTable(definition: Definition): Block {
  const { calculation } = definition;
  const [sum] = sumsOf(calculation);
  const { singular } = tableNoun(sum!.rows.table);
  const steps: (readonly [string, string, string, string])[] = [
    [`Is it ${onOneLine(rowsInWords(withIndefinite(singular), sum!.rows.where && simplify(sum!.rows.where), 0, scopeOf(sum!.rows.table)))}?`, 'Go on', 'Not in scope', 'Not in scope; reported as unknown'],
    ...sum!.exclusions.map((exclusion): readonly [string, string, string, string] => [
      `${exclusionName(exclusion)}: is this so? ${capitalised(onOneLine(conditionWords(exclusion.when, sum!.rows.table)))}.`,
      'Left out, and counted under this name',
      'Go on',
      'Go on; reported as unknown',
    ]),
    ...lastStep(calculation),
  ];
  return tableBlock(`What happens to each ${singular}, step by step`, ['Step', 'Question', 'Yes', 'No', 'Cannot be decided'], steps.map((step, index) => [String(index + 1), ...step]));
}

const withIndefinite = (singular: string): string => `${/^[aeio]/.test(singular) ? 'an' : 'a'} ${singular}`;

function lastStep(calculation: Calculation): readonly (readonly [string, string, string, string])[] {
  switch (calculation.shape) {
    case 'count':
    case 'ratio':
      return [['It is counted.', '—', '—', '—']];
    case 'proportion':
      return [
        [
          `Is this so? ${capitalised(onOneLine(conditionWords(calculation.numerator, calculation.rows.table)))}.`,
          'In the numerator and the denominator',
          'In the denominator only',
          'In the denominator only; reported as unknown',
        ],
      ];
    case 'distribution':
      return [[`Is there a value? ${capitalised(valueWords(calculation.value, calculation.rows.table))}.`, 'Counted, with its value', 'Without a value; reported as unknown', 'Without a value; reported as unknown']];
  }
}

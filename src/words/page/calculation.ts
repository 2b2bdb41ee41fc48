import {
  type Band,
  type Calculation,
  type Definition,
  type Exclusion,
  type Expression,
  type Quantity,
  type Rows,
  type Statistic,
  type Sum,
  statisticLabel,
  statisticNumber,
} from '../../language/index.js';
import { tableNoun } from '../nouns/nouns.js';
import { asSentence, capitalised, listed, type Passage, withArticle } from '../nouns/passage.js';
import { grouped } from '../nouns/quantities.js';
import { seriesWords } from '../nouns/series.js';
import { asStatement } from '../say/clause.js';
import { sayCondition } from '../say/say-condition.js';
import { rowsInWords } from '../say/say-related.js';
import { sayValue, valuePassage } from '../say/say-value.js';
import { scopeOf } from '../say/scope.js';
import { simplify } from '../say/simplify.js';
import { sumsOf } from '../say/walk.js';
import { type Block, bullets, paragraph, passageBlock, tableBlock } from './blocks.js';

/** A condition about a row of a table, as a sentence or a list. */
export function conditionWords(condition: Expression, table: string): Passage {
  const scope = scopeOf(table);
  return asStatement(sayCondition(condition, scope), scope);
}

/** A value of a row of a table, as a noun phrase on one line, or as a passage. */
export const valueWords = (value: Expression, table: string): string => sayValue(value, scopeOf(table));
export const valueOf = (value: Expression, table: string): Passage => valuePassage(value, scopeOf(table));

/** "Every referral that was received in the period" */
export function cohortWords(rows: Rows): Passage {
  return rowsInWords(`every ${tableNoun(rows.table).singular}`, rows.where && simplify(rows.where), 0, scopeOf(rows.table));
}

/** A sentence that begins with some words and goes on with a passage. */
function lead(words: string, passage: Passage): Passage {
  return asSentence({ text: `${words} ${passage.text}`, items: passage.items });
}

/** Who is looked at. */
export function whoIsCounted(definition: Definition): readonly Block[] {
  const { calculation, dataOwner } = definition;
  if (calculation.shape === 'aggregated')
    return [
      paragraph(`${capitalised(calculation.cohort)}.`),
      paragraph(
        `${dataOwner === undefined ? 'Whoever gives the figures' : capitalised(dataOwner)} counts them. This library takes the figures as they are given, and counts no record.`,
      ),
    ];
  return sumsOf(definition.calculation).map(({ title, rows }) => {
    const cohort = cohortWords(rows);
    return passageBlock(asSentence(title === undefined ? cohort : { ...cohort, text: `for ${title}, ${cohort.text}` }));
  });
}

/** Who is left out, by name. */
export function whoIsLeftOut(definition: Definition, sourceWords: (id: string) => string): readonly Block[] {
  const { calculation } = definition;
  if (calculation.shape === 'aggregated' && calculation.exclusions.length > 0)
    return calculation.exclusions.flatMap(({ id, who, because, source }) => [
      paragraph(`${exclusionName({ id })} — left out by whoever counts: ${who}.`),
      paragraph(`Why: ${because} Source: ${sourceWords(source)}.`),
    ]);
  const entries = sumsOf(definition.calculation).flatMap((sum) =>
    sum.exclusions.map((exclusion) => ({ exclusion, table: sum.rows.table })),
  );
  if (entries.length === 0) return [paragraph('There are no exclusions.')];
  return [
    ...entries.flatMap(({ exclusion, table }) => [
      passageBlock(lead(`${exclusionName(exclusion)} — left out when`, conditionWords(exclusion.when, table))),
      paragraph(`Why: ${exclusion.because} Source: ${sourceWords(exclusion.source)}.`),
    ]),
  ];
}

/** "short-breaks" → "Short breaks" */
export const exclusionName = (exclusion: Pick<Exclusion, 'id'>): string => capitalised(exclusion.id.replace(/-/g, ' '));

/** What is counted or measured, over what. */
export function whatIsCounted(calculation: Calculation): readonly Block[] {
  switch (calculation.shape) {
    case 'aggregated': {
      const { numerator, denominator, per, isPart } = calculation;
      const times = per === 1 ? '' : `, times ${grouped(per)}`;
      if (denominator === null) return [paragraph(`The figure is given: ${numerator.counts}${times}.`)];
      return [
        paragraph(`Numerator, given: ${numerator.counts}.`),
        'series' in denominator
          ? paragraph(`Denominator: the ${seriesWords(denominator)}, unless one is given with the numerator.`)
          : paragraph(`Denominator, given: ${denominator.counts}.`),
        paragraph(
          `The figure is the numerator divided by the denominator${times}.${isPart ? ' What the numerator counts is part of what the denominator does, so it cannot be more.' : ''}`,
        ),
      ];
    }
    case 'count':
      return [paragraph(`The figure is the number of ${remaining(calculation.rows, calculation.exclusions)}.`)];
    case 'proportion': {
      const { singular } = tableNoun(calculation.rows.table);
      return [
        passageBlock(
          lead(`Numerator: ${withArticle(singular)} is counted when`, conditionWords(calculation.numerator, calculation.rows.table)),
        ),
        paragraph(`Denominator: the ${remaining(calculation.rows, calculation.exclusions)}, whether or not they are in the numerator.`),
        paragraph(`The figure is the numerator divided by the denominator, times ${grouped(calculation.per)}.`),
      ];
    }
    case 'ratio':
      return [
        paragraph(`Numerator: ${quantityWords(calculation.numerator)}.`),
        paragraph(`Denominator: ${quantityWords(calculation.denominator)}.`),
        paragraph(
          `The figure is the numerator divided by the denominator${calculation.per === 1 ? '' : `, times ${grouped(calculation.per)}`}.`,
        ),
      ];
    case 'total':
      return [paragraph(`The figure is ${quantityWords(calculation.quantity)}.`)];
    case 'distribution':
      return [
        passageBlock(
          lead(
            `For each of the ${remaining(calculation.rows, calculation.exclusions)}:`,
            valueOf(calculation.value, calculation.rows.table),
          ),
        ),
        paragraph(`The figure is ${sayStatistic(calculation.headline)}; ${besideWords(calculation)} shown beside it.`),
        bandBlock(calculation.bands),
      ];
  }
}

/** "the 90th percentile of these values" */
function sayStatistic(statistic: Statistic): string {
  if (statistic === 'maximum') return 'the greatest of these values';
  if (typeof statistic === 'object' && 'shareAbove' in statistic)
    return `how many per cent of these values are above ${statisticNumber(statistic.shareAbove)}`;
  const between = typeof statistic === 'object' ? ', taken in proportion between two values where it falls between them' : '';
  return `the ${statisticLabel(statistic)} of these values${between}`;
}

/** What stands beside the headline: quartiles, other statistics, bands. */
function besideWords({ statistics = [], bands }: Extract<Calculation, { shape: 'distribution' }>): string {
  const all = [
    'the quartiles',
    ...statistics.map((statistic) => `the ${statisticLabel(statistic)}`),
    ...(bands.length > 0 ? ['the number in each band'] : []),
  ];
  return `${listed(all, 'and')} are`;
}

/** Labels that state their own limits are enough. */
function bandBlock(bands: readonly Band[]): Block {
  if (bands.every((band) => band.label.includes(bandWords(band)))) return bullets(bands.map((band) => band.label));
  return tableBlock(
    'Bands, both ends included',
    ['Band', 'Values'],
    bands.map((band) => [band.label, bandWords(band)]),
  );
}

function bandWords({ from, to }: Band): string {
  if (from === null) return to === null ? 'any' : `${grouped(to)} or less`;
  if (to === null) return `${grouped(from)} or more`;
  return from === to ? grouped(from) : `${grouped(from)} to ${grouped(to)}`;
}

function remaining(rows: Rows, exclusions: readonly Exclusion[]): string {
  const { plural } = tableNoun(rows.table);
  return `${plural} under “Who is counted”${exclusions.length > 0 ? ' less those under “Who is left out”' : ''}`;
}

function summed(sum: Sum): string {
  if (sum.title !== undefined) return `${sum.title} (the ${counted(sum)})`;
  return `the ${counted(sum)}`;
}

function counted(sum: Sum): string {
  const rest = remaining(sum.rows, sum.exclusions);
  return sum.of === null ? `number of ${rest}` : `sum of ${valueWords(sum.of, sum.rows.table)} over the ${rest}`;
}

const operators = { plus: 'plus', minus: 'less', times: 'times' } as const;

/** A quantity as a noun phrase: sums by their titles, what they are made of in brackets. */
function quantityWords(quantity: Quantity, isInside = false): string {
  if ('rows' in quantity) return summed(quantity);
  if ('series' in quantity) return `the ${seriesWords(quantity)}`;
  if ('number' in quantity) return sayValue(quantity.number, scopeOf(''));
  const [[name, parts]] = Object.entries(quantity) as [[keyof typeof operators, readonly Quantity[]]];
  const words = parts.map((part) => quantityWords(part, true)).join(` ${operators[name]} `);
  return isInside ? `(${words})` : words;
}

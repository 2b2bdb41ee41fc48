import * as z from 'zod';
import type { Breakdown, Calculation, Exclusion, Quantity, Rows, Statistic } from '../nodes.js';
import { expressionSchema, givenSchema, numberSchema } from './expression.js';
import { metadata } from './metadata.js';

const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sentence = z.string().min(3);

const rows: z.ZodType<Rows> = z.strictObject({ table: z.string().min(1), where: z.union([expressionSchema, z.null()]) });

const exclusion: z.ZodType<Exclusion> = z.strictObject({
  id: identifier.describe('Name of the exclusion, unique within the definition'),
  because: sentence.describe('Why these rows are left out'),
  when: expressionSchema,
  source: z.string().min(1).describe('Id of the source the exclusion comes from'),
});

const stratum = { value: z.string().min(1), label: z.string().min(1) };
const split = {
  id: identifier,
  title: z.string().min(1),
  unknownLabel: z.string().min(1).describe('Label of the rows that fall in no stratum'),
};

const breakdown: z.ZodType<Breakdown> = z.union([
  z.strictObject({ ...split, of: expressionSchema, strata: z.array(z.strictObject(stratum)).min(1) }),
  z.strictObject({
    ...split,
    kind: z.literal('overlapping'),
    strata: z.array(z.strictObject({ ...stratum, when: expressionSchema })).min(1),
    anyLabel: z.string().min(1).describe('Label of the rows that fall in any stratum'),
  }),
]);

const exclusions = z.array(exclusion);
const sum = z.strictObject({
  id: identifier.exactOptional(),
  title: z.string().min(1).exactOptional(),
  rows,
  exclusions,
  of: z.union([expressionSchema, z.null()]),
});
const year = z.int().min(1900).max(2999);

/** The recursion goes through this one lazy schema, as that of expressions does through its own. */
const quantity: z.ZodType<Quantity> = z.lazy(() => anyQuantity).meta({ id: 'Quantity' });

const seriesSchema = z.strictObject({
  series: identifier.describe('Name of a series of numbers by authority and year'),
  at: z
    .union([z.int().min(-50).max(50), z.strictObject({ year })])
    .exactOptional()
    .describe('Years after that of the period, or a year'),
  where: z.record(z.string(), z.array(z.string()).min(1)).exactOptional().describe('Values of the dimensions that the series is split by'),
});

const anyQuantity: z.ZodType<Quantity> = z.union([
  sum,
  seriesSchema,
  z.strictObject({ number: numberSchema }),
  z.strictObject({ plus: z.array(quantity).min(2) }),
  z.strictObject({ minus: z.tuple([quantity, quantity]) }),
  z.strictObject({ times: z.array(quantity).min(2) }),
]);
const limit = z.union([z.int(), z.null()]);

const statistic: z.ZodType<Statistic> = z.union([
  z.enum(['mean', 'median', 'maximum']),
  z.strictObject({ percentile: z.union([z.int().min(1).max(99), givenSchema]) }),
  z.strictObject({ shareAbove: z.union([z.number(), givenSchema]) }),
]);

const given = z.strictObject({ counts: z.string().min(3).describe('What is counted, as a noun phrase in the plural') });

const aggregatedSchema = z
  .strictObject({
    shape: z.literal('aggregated'),
    cohort: z.string().min(3).describe('Who or what is looked at, as a noun phrase in the plural'),
    exclusions: z.array(
      z.strictObject({
        id: identifier,
        who: z.string().min(3).describe('Who is left out by whoever counts, as a noun phrase in the plural'),
        because: sentence,
        source: z.string().min(1),
      }),
    ),
    numerator: given,
    denominator: z.union([given, seriesSchema, z.null()]).describe('Given with the numerator, a series, or none'),
    isPart: z.boolean().describe('Whether what the numerator counts is part of what the denominator does'),
    per: z.int().min(1),
    breakdowns: z.array(
      z.strictObject({
        ...split,
        strata: z.array(z.strictObject(stratum)).min(1),
        addsUp: z.boolean().describe('Whether its strata add up to the whole'),
      }),
    ),
  })
  .describe('Counted by somebody else: its figures are given');

const calculation: z.ZodType<Calculation> = z.discriminatedUnion('shape', [
  aggregatedSchema,
  z.strictObject({ shape: z.literal('count'), rows, exclusions }),
  z.strictObject({ shape: z.literal('proportion'), rows, exclusions, numerator: expressionSchema, per: z.literal(100) }),
  z.strictObject({
    shape: z.literal('ratio'),
    numerator: quantity,
    denominator: quantity,
    per: z.int().min(1),
  }),
  z.strictObject({ shape: z.literal('total'), quantity }),
  z.strictObject({
    shape: z.literal('distribution'),
    rows,
    exclusions,
    value: expressionSchema,
    headline: statistic.describe('The statistic that is the figure'),
    statistics: z.array(statistic).min(1).exactOptional().describe('Statistics shown beside it and the quartiles'),
    bands: z.array(z.strictObject({ id: identifier, label: z.string().min(1), from: limit, to: limit })),
  }),
]);

/** A whole definition as JSON, without the version of the language it is written in. Unknown keys are refused. */
export const definitionSchema = z
  .strictObject({
    ...metadata.shape,
    calculation: calculation.describe('Who is counted, over what'),
    breakdowns: z.array(breakdown).describe('Ways to split the figure'),
  })
  .meta({ id: 'Definition' });

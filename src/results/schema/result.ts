import * as z from 'zod';
import { contextField } from '../../language/schema/metadata.js';
import type { Result } from '../result.js';
import { collection, isoDate, noValueCode, noValueReasonSchema, table } from './no-value.js';

const count = z.int().min(0);
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('Exact decimal text');
const statistic = decimal.nullable();

const waterfall = z
  .array(
    z.strictObject({
      step: z.enum(['cohort', 'excluded', 'denominator', 'numerator', 'counted']),
      id: z.string().optional().describe('Of an exclusion, its name'),
      because: z.string().optional(),
      count,
    }),
  )
  .describe('Cohort, less each exclusion by name, is the denominator or what was counted; empty where nothing was');

const unknown = z
  .strictObject({ cohort: count, exclusions: z.record(z.string(), count), numerator: count })
  .describe('Rows for which a missing item leaves it unknown whether they belong, are left out, or count');

const spread = z.strictObject({
  values: count,
  unknown: count,
  minimum: statistic,
  lowerQuartile: statistic,
  median: statistic,
  upperQuartile: statistic,
  maximum: statistic,
  mean: statistic,
  headline: z.string().describe('Which statistic is the figure'),
  statistics: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      value: statistic,
      above: z.strictObject({ limit: z.number(), count }).nullable(),
    }),
  ),
  bands: z.array(z.strictObject({ id: z.string(), label: z.string(), from: z.number().nullable(), count })),
});

/** What each field of a result is; every field of the type has its line here. */
const fields: Readonly<Record<keyof Result, z.ZodType>> = {
  indicator: z.string().describe('Permanent name of the indicator'),
  version: z.int().min(1).describe('Version of its definition'),
  hash: z.string().describe('What the definition means; equal hashes count alike'),
  parameters: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .describe('What the definition lets a caller set, as it was set'),
  title: z.string(),
  level: z.enum(['input', 'process', 'output', 'outcome', 'context']),
  period: z.strictObject({ start: isoDate, end: isoDate }).describe('Both days are in the period'),
  geography: z.strictObject({ level: z.literal('local-authority'), laCode: z.string().describe('Three-digit code') }),
  edition: z
    .strictObject({ from: isoDate, to: isoDate.nullable(), comparable: z.enum(['with-previous', 'break']) })
    .nullable()
    .describe('The edition of the definition that holds on the last day; break: figures before it are not comparable'),
  breakdown: z
    .strictObject({ id: z.string(), stratum: z.string().nullable(), label: z.string(), overlaps: z.literal(true).optional() })
    .nullable()
    .describe('The stratum counted, or null for all; a stratum of null is what falls in none'),
  unit: z.string(),
  as: z.enum(['latest', 'first-returned']).describe('All returns as they say now what was so, or each period from the returns up to it'),
  madeFrom: z.enum(['records', 'aggregates']).describe('Counted from records, or worked out from numbers counted elsewhere'),
  givenBy: z.string().nullable().describe('What gave those numbers'),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: decimal.nullable().describe('The value, rounded half up at the precision of the definition; null when there is none'),
  noValue: noValueCode.nullable().describe('Why there is no value: the code of the first reason'),
  noValueReasons: z.array(noValueReasonSchema).describe('Every reason that stands against a value, with its facts'),
  partOfWhole: z.strictObject({ denominator: count, value: decimal }).nullable().describe('What a stratum adds to the whole'),
  interval: z
    .strictObject({
      confidence: z.union([z.literal(95), z.literal(99.8)]),
      method: z.enum(['wilson', 'byar', 'exact-poisson']),
      lower: decimal,
      upper: decimal,
      meaning: z.string(),
    })
    .nullable(),
  waterfall,
  unknown,
  rowsInDoubt: z
    .array(
      z.strictObject({
        table,
        column: z.string().nullable().describe('Null for the whole row'),
        code: z.string().describe('The code of the issue that tells of them'),
        effect: z.enum(['left-out', 'unreadable', 'doubtful']),
        rows: count,
      }),
    )
    .describe('Rows on which the figure rests that were left out, could not be read or are doubtful'),
  lastSeen: z
    .array(z.strictObject({ table, on: isoDate, rows: count }))
    .describe('Rows last seen in an earlier return: open on that day, and not counted as open after it'),
  denominatorRows: z.strictObject({ waterfall, unknown }).nullable().describe('Of a ratio of two sums, how what it divides by came about'),
  parts: z
    .array(
      z.strictObject({
        part: z.string().describe('The id of a sum, or the name of a series'),
        side: z.enum(['numerator', 'denominator']),
        value: decimal.nullable(),
        series: z.strictObject({ vintage: z.string().nullable(), year: z.int() }).nullable(),
        rows: z.strictObject({ waterfall, unknown }).nullable(),
      }),
    )
    .nullable()
    .describe('Of a ratio or total of more than rows over rows, or rows over children, what it is made of'),
  spread: spread.nullable().describe('The spread behind the headline of a distribution'),
  population: z.strictObject({ series: z.string(), year: z.int(), children: count }).nullable(),
  coverage: z
    .array(
      z.strictObject({
        collection,
        needed: z.strictObject({ from: isoDate, to: isoDate }),
        tables: z.array(table).describe('Those that the calculation reads'),
        notReturned: z.array(table).describe('Those that some return of these days does not hold'),
        complete: z.boolean(),
      }),
    )
    .describe('What is needed of each collection, and whether the returns read hold it'),
  direction: z.strictObject({ kind: z.string(), because: z.string() }).describe('Which way is better, if either, and why'),
  context: z.partialRecord(contextField, z.string()).describe('What must be shown beside the figure, as far as it is known'),
  contextMissing: z.array(contextField).describe('What must be shown beside the figure and is not known here'),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  members: z
    .strictObject({ numerator: z.array(z.string()), denominator: z.array(z.string()) })
    .optional()
    .describe('The ids counted, where they were asked for. They are records: keep them safe'),
};

/** One result as JSON. Unknown fields are refused. */
export const resultSchema = z.strictObject(fields).meta({ id: 'Result', title: 'Result of csc-indicators' });

/** The JSON Schema (draft 2020-12) of what `calculate --format json` prints: an array of results. */
export const resultsJsonSchema = (): Readonly<Record<string, unknown>> =>
  z.toJSONSchema(z.array(resultSchema), { target: 'draft-2020-12' });

import * as z from 'zod';
import { collectionNames, type RecordTableName, recordTables } from '../../records/index.js';
import { periodKinds } from '../../time/index.js';
import type { NoValue } from '../no-value.js';

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const collection = z.enum(collectionNames);
const tableNames = Object.keys(recordTables) as [RecordTableName, ...RecordTableName[]]; // the record model has a table at least

export const table = z.enum(tableNames).describe('A table of the record model');

const days = z.strictObject({ from: isoDate, to: isoDate }).describe('Both days are in');
const year = z.int().describe('The year of the mid-year estimate');
const files = z.array(z.strictObject({ file: z.string(), because: z.string().describe('The code of the issue that tells why') }));
const rows = z.int().min(0);

/** The facts of each reason, beside its code and sentence. */
const facts: Readonly<Record<NoValue, z.ZodRawShape>> = {
  'outside-edition': { editions: z.array(z.strictObject({ from: isoDate, to: isoDate.nullable() })) },
  'period-not-allowed': { kind: z.enum(periodKinds), allowed: z.array(z.enum(periodKinds)) },
  'collection-not-given': { collection },
  'returns-of-another-authority': { collection, laCodes: z.array(z.string()) },
  'return-left-out': { collection, files },
  'insufficient-history': { collection, needed: isoDate, covered: isoDate },
  'returns-end-early': { collection, needed: isoDate, covered: isoDate },
  'returns-have-a-gap': { collection, gap: days },
  'table-not-returned': { collection, tables: z.array(table), returns: z.array(days) },
  'column-not-returned': { collection, table, columns: z.array(z.string()), returns: z.array(days) },
  'too-many-rows-left-out': { table, leftOut: rows, rows },
  'too-many-values-unreadable': { table, column: z.string(), unreadable: rows, rows },
  'no-population': {},
  'population-left-out': { files },
  'population-without-estimate': { year, years: z.array(z.int()).describe('Those there are of the authority') },
  'population-has-two-estimates': { year },
  'population-codes-disagree': { year, codes: z.array(z.string()) },
  'population-of-other-ages': { year, ages: z.array(z.string()) },
  'series-not-given': { series: z.string() },
  'series-without-value': { series: z.string(), year: z.int(), missing: z.array(z.string()).describe('Values of its dimensions it lacks') },
  'figure-not-given': { table },
  'aggregate-not-given': { ends: z.array(isoDate).describe('Last days of the periods for which figures are given') },
  'aggregate-withheld': { symbol: z.enum(['confidential', 'not-available', 'not-applicable', 'low', 'unreliable']) },
  'aggregate-not-usable': { because: z.enum(['no-number', 'no-denominator', 'given-twice', 'not-possible', 'needs-rows']) },
  'no-denominator': {},
  'no-values': {},
};

const reason = (code: string): z.ZodObject =>
  z.strictObject({ code: z.literal(code), ...facts[code as NoValue], message: z.string().describe('The reason as a sentence') });

const [first, ...others] = Object.keys(facts).map(reason) as [z.ZodObject, ...z.ZodObject[]]; // there is a reason at least

/** Why there is no value: a stable code, its facts, and a sentence for a person. */
export const noValueReasonSchema = z.discriminatedUnion('code', [first, ...others]).meta({ id: 'NoValueReason' });

export const noValueCode = z.enum(Object.keys(facts) as [NoValue, ...NoValue[]]);

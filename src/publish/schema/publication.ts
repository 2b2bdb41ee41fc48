import * as z from 'zod';
import { IndicatorError } from '../../errors.js';
import type { PublicationDocument } from '../json.js';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const cell = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('number'),
      text: z
        .string()
        .regex(/^-?\d+(\.\d+)?$/)
        .describe('The number as exact decimal text'),
    }),
    z.strictObject({ kind: z.literal('symbol'), symbol: z.enum(['c', 'z', 'x', 'k', 'u', 'low']) }),
  ])
  .describe('A number, or a symbol that says why there is none');

const spread = z.strictObject({
  lowerQuartile: cell,
  median: cell,
  upperQuartile: cell,
  mean: cell,
  statistics: z.array(z.strictObject({ id: z.string(), label: z.string(), value: cell })),
  bands: z.array(z.strictObject({ id: z.string(), label: z.string(), count: cell })),
});

const figure = z.strictObject({
  indicator: z.string().describe('Permanent name of the indicator'),
  version: z.int().min(1).describe('Version of its definition'),
  title: z.string(),
  unit: z.string(),
  period: z.strictObject({ start: isoDate, end: isoDate }).describe('Both days are in the period'),
  geography: z.strictObject({ level: z.enum(['national', 'regional', 'local-authority']), code: z.string() }),
  breakdown: z
    .strictObject({ id: z.string(), stratum: z.string().nullable(), label: z.string(), overlaps: z.literal(true).optional() })
    .nullable()
    .describe('The part counted, or null for all'),
  numerator: cell,
  denominator: cell,
  value: cell,
  spread: spread.optional().describe('For a distribution only'),
});

const documentSchema = z
  .strictObject({
    format: z.literal('csc-indicators-publication'),
    formatVersion: z.literal(1),
    profile: z.strictObject({ id: z.string(), version: z.int().min(1) }).describe('The rules of disclosure control that were applied'),
    symbols: z.record(z.string(), z.string()).describe('What each symbol says'),
    figures: z.array(figure),
    notes: z.array(z.strictObject({ code: z.string(), message: z.string() })).describe('What a reader should be warned of'),
  })
  .meta({ title: 'Publication of csc-indicators' });

/** The JSON Schema (draft 2020-12) of what `toJson` writes. */
export const publicationJsonSchema = (): Readonly<Record<string, unknown>> => z.toJSONSchema(documentSchema, { target: 'draft-2020-12' });

/**
 * Reads a publication from JSON data. It is figures to look at, not figures to publish again: those only disclosure
 * control can give.
 *
 * @param value - parsed JSON, as written by `toJson`
 * @throws IndicatorError `invalid-argument` naming each place that is wrong
 */
export function publicationFromJson(value: unknown): PublicationDocument {
  const read = documentSchema.safeParse(value);
  if (!read.success)
    throw new IndicatorError('invalid-argument', `This is no publication of this library.\n${z.prettifyError(read.error)}`);
  const { figures, ...rest } = read.data;
  return { ...rest, figures: figures.map(({ spread: of, ...others }) => (of === undefined ? others : { ...others, spread: of })) };
}

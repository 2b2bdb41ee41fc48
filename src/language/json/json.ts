import * as z from 'zod';
import { IndicatorError } from '../../errors.js';
import type { Definition } from '../definition.js';
import type { Gap } from '../gap.js';
import { definitionSchema } from '../schema/definition.js';
import { gapSchema } from '../schema/gap.js';

/** The version of the language that definitions are written in as JSON; it goes up when a reader of the old one would misread. */
export const irVersion = 1;

/** A definition as it is written to JSON. */
export type DefinitionJson = Definition & { readonly irVersion: typeof irVersion };

const documentSchema = definitionSchema
  .extend({ irVersion: z.literal(irVersion).describe('Version of the language') })
  .meta({ id: 'DefinitionJson' });

/**
 * A definition as plain JSON data, with the version of the language.
 *
 * @example
 * ```ts
 * JSON.stringify(definitionToJson(reReferrals12m))
 * ```
 */
export function definitionToJson(definition: Definition): DefinitionJson {
  return { irVersion, ...definition };
}

/**
 * Reads a definition from JSON data. Nothing is passed over: an unknown key, node or version is refused.
 *
 * @param value - parsed JSON, as written by {@link definitionToJson}
 * @throws IndicatorError `invalid-definition` naming each place that is wrong
 */
export function definitionFromJson(value: unknown): Definition {
  const read = documentSchema.safeParse(value);
  if (!read.success)
    throw new IndicatorError(
      'invalid-definition',
      `This is not a definition in version ${irVersion} of the language.\n${z.prettifyError(read.error)}`,
    );
  const { irVersion: _, ...definition } = read.data;
  return definition;
}

/** The JSON Schema (draft 2020-12) of a definition's JSON. */
export function definitionJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(documentSchema, { target: 'draft-2020-12' });
}

/** A gap entry as it is written to JSON. */
export type GapJson = Gap & { readonly irVersion: typeof irVersion };

const gapDocumentSchema = gapSchema.extend({ irVersion: z.literal(irVersion).describe('Version of the language') }).meta({ id: 'GapJson' });

/** A gap entry as plain JSON data, with the version of the language. */
export const gapToJson = (gap: Gap): GapJson => ({ irVersion, ...gap });

/**
 * Reads a gap entry from JSON data; an unknown key or version is refused.
 *
 * @throws IndicatorError `invalid-definition` naming each place that is wrong
 */
export function gapFromJson(value: unknown): Gap {
  const read = gapDocumentSchema.safeParse(value);
  if (!read.success)
    throw new IndicatorError(
      'invalid-definition',
      `This is not a gap entry in version ${irVersion} of the language.\n${z.prettifyError(read.error)}`,
    );
  const { irVersion: _, ...gap } = read.data;
  return gap;
}

/** The JSON Schema (draft 2020-12) of a gap entry's JSON. */
export function gapJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(gapDocumentSchema, { target: 'draft-2020-12' });
}

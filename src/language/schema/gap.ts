import * as z from 'zod';
import { metadata } from './metadata.js';

const sentence = z.string().min(3);
const { shape } = metadata;

/** A measure that is asked for and cannot be calculated, as JSON, without the version of the language. Unknown keys are refused. */
export const gapSchema = z
  .strictObject({
    ...metadata.pick({
      id: true,
      version: true,
      title: true,
      summary: true,
      rationale: true,
      framework: true,
      influence: true,
      notFor: true,
      sources: true,
      listedIn: true,
      changes: true,
      addresses: true,
      aliases: true,
      listNames: true,
      evidence: true,
      accountableBody: true,
      dataOwner: true,
    }).shape,
    status: z.literal('gap').describe('Asked for, and not to be calculated from what is collected today'),
    askedFor: z
      .array(z.strictObject({ by: z.string().min(2), what: sentence }))
      .min(1)
      .describe('What is asked for, and by whom'),
    whyNot: z.array(sentence).min(1).describe('Why it cannot be calculated'),
    needed: z.array(sentence).min(1).describe('What would be needed to calculate it'),
    nearest: z.array(z.strictObject({ id: shape.id, note: sentence })).describe('Measures that come nearest, and how far they reach'),
    openQuestions: shape.openQuestions.unwrap(),
  })
  .meta({ id: 'Gap' });

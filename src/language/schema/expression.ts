import * as z from 'zod';
import { collectionNames, keyNames } from '../../records/index.js';
import type { Expression } from '../nodes.js';

const valueType = z.enum(['date', 'integer', 'decimal', 'boolean', 'code', 'id', 'text', 'token']);
const name = z.string().min(1);
const level = z.int().min(-1).max(9);

export const codeListSchema = z
  .strictObject({
    name,
    title: name.describe('What the codes have in common, as a plural noun phrase'),
    codes: z.array(z.string()).min(1),
    source: name.describe('Where the list was read'),
  })
  .meta({ id: 'CodeList' });

/**
 * An expression as JSON. The recursion goes through this one lazy schema; that it accepts exactly the `Expression` type
 * is held by the annotation here and by a test that lists every kind.
 */
export const expressionSchema: z.ZodType<Expression> = z.lazy(() => anyExpression).meta({ id: 'Expression' });

const self = expressionSchema;
const operands = z.array(self).min(1);
const kind = <K extends Expression['kind']>(value: K): z.ZodLiteral<K> => z.literal(value);

const related = { kind: kind('related'), table: name, key: z.enum(keyNames), level, where: z.union([self, z.null()]) };

const literal = z.strictObject({ kind: kind('literal'), type: valueType, value: z.union([z.string(), z.int(), z.boolean(), z.null()]) });
/** A value that the caller may set, with what it is unless set. */
export const givenSchema = z.strictObject({
  kind: kind('given'),
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: name.describe('What the caller sets, as a noun phrase'),
  type: z.enum(['date', 'integer', 'decimal', 'boolean', 'code']),
  default: z.union([z.string(), z.number(), z.boolean()]),
});

/** A number that is written, or set by the caller. */
export const numberSchema = z.discriminatedUnion('kind', [literal, givenSchema]);

const anyExpression: z.ZodType<Expression> = z.discriminatedUnion('kind', [
  literal,
  z.discriminatedUnion('name', [
    z.strictObject({ kind: kind('parameter'), name: z.enum(['periodStart', 'periodEnd']) }),
    z.strictObject({ kind: kind('parameter'), name: z.literal('dataEnd'), collection: z.enum(collectionNames) }),
  ]),
  givenSchema,
  z.strictObject({ kind: kind('column'), level, table: name, name }),
  z.strictObject({ kind: kind('compare'), operator: z.enum(['<', '<=', '=', '<>', '>=', '>']), left: self, right: self }),
  z.strictObject({ kind: kind('and'), operands }),
  z.strictObject({ kind: kind('or'), operands }),
  z.strictObject({ kind: kind('not'), operand: self }),
  z.strictObject({ kind: kind('isNull'), operand: self }),
  z.strictObject({ kind: kind('in'), operand: self, list: codeListSchema }),
  z.strictObject({ kind: kind('arithmetic'), operator: z.enum(['+', '-', '*']), left: self, right: self }),
  z.strictObject({ kind: kind('quotient'), over: self, under: self, places: z.int().min(0).max(6) }),
  z.strictObject({ kind: kind('case'), when: z.array(z.strictObject({ if: self, then: self })).min(1), otherwise: self }),
  z.strictObject({
    kind: kind('shift'),
    unit: z.enum(['days', 'workingDays', 'months', 'years']),
    date: self,
    by: z.union([z.int(), self]),
  }),
  z.strictObject({
    kind: kind('elapsed'),
    unit: z.enum(['days', 'workingDays', 'completedMonths', 'completedYears']),
    from: self,
    to: self,
  }),
  z.discriminatedUnion('aggregate', [
    z.strictObject({
      ...related,
      aggregate: z.enum(['exists', 'count', 'countDistinct', 'min', 'max', 'sum', 'latest', 'earliest']),
      of: z.union([self, z.null()]),
    }),
    z.strictObject({
      ...related,
      aggregate: z.literal('coveredDays'),
      of: self,
      until: self,
      within: z.strictObject({ from: self, to: self }),
    }),
  ]),
  z.strictObject({ kind: kind('idiom'), name, says: z.string(), arguments: z.array(self), expansion: self }),
]);

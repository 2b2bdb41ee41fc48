import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { IndicatorError } from '../../src/errors.js';
import { definitionFromJson, definitionJsonSchema, definitionToJson } from '../../src/language/json/json.js';
import { expressionSchema } from '../../src/language/schema/expression.js';
import { build, tapeOf } from '../equivalence/engine/expressions.js';
import { copyOf } from '../mutation/tree.js';
import { definitionsInFolders } from '../support/definitions.js';
import { casesToTry } from '../support/effort.js';

const definitions = await definitionsInFolders();

describe('a definition as JSON', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))('%s comes back unchanged', (_, definition) => {
    const text = JSON.stringify(definitionToJson(definition));
    expect(definitionFromJson(JSON.parse(text))).toEqual(definition);
  });

  const [first] = definitions;
  const document = (): Record<string, unknown> => ({ ...copyOf(definitionToJson(first!)) });

  it('is refused without the version of the language, or with another', () => {
    const { irVersion: _, ...bare } = document();
    expect(() => definitionFromJson(bare)).toThrow(IndicatorError);
    expect(() => definitionFromJson({ ...document(), irVersion: 2 })).toThrow(/version 1 of the language/);
  });

  it('is refused with a key that is not known, at the top or deep inside', () => {
    expect(() => definitionFromJson({ ...document(), colour: 'red' })).toThrow(/colour/);
    const deep = {
      ...document(),
      calculation: {
        shape: 'count',
        rows: { table: 'children', where: { kind: 'literal', type: 'boolean', value: true, colour: 'red' } },
        exclusions: [],
      },
    };
    expect(() => definitionFromJson(deep)).toThrow(/colour/);
  });

  it('is refused with a node that is not known', () => {
    const strange = {
      ...document(),
      calculation: { shape: 'count', rows: { table: 'children', where: { kind: 'callback' } }, exclusions: [] },
    };
    expect(() => definitionFromJson(strange)).toThrow(IndicatorError);
  });

  it('accepts any well-typed expression and returns it as it was', () => {
    const tape = fc.array(fc.nat(65535), { minLength: 20, maxLength: 100, size: 'max' });
    fc.assert(
      fc.property(tape, fc.constantFrom('boolean' as const, 'date' as const, 'integer' as const, 'code' as const), (numbers, type) => {
        const expression = build(type, { tables: ['careEpisodes'], previous: false, alone: false }, tapeOf(numbers), 4);
        expect(expressionSchema.parse(JSON.parse(JSON.stringify(expression)))).toEqual(expression);
      }),
      { seed: 1, numRuns: casesToTry(300) },
    );
  });
});

describe('the JSON Schema', () => {
  const schema = definitionJsonSchema();

  it('is draft 2020-12, refuses unknown keys, and describes every field of a definition', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const text = JSON.stringify(schema);
    expect(text).toContain('"additionalProperties":false');
    const named = z.object({ required: z.array(z.string()) }).loose();
    const root = named.parse(schema['required'] ? schema : Object.values(z.record(z.string(), z.unknown()).parse(schema['$defs']))[0]);
    expect(root.required).toEqual(
      expect.arrayContaining(['irVersion', 'id', 'version', 'calculation', 'breakdowns', 'direction', 'sources']),
    );
  });

  it('names the expression once and refers to it', () => {
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(schema['$defs']))).toContain('Expression');
    expect(JSON.stringify(schema)).toContain('"$ref":"#/$defs/Expression"');
  });
});

import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { semanticHash } from '../../src/language/index.js';
import { canonicalJson } from '../../src/language/json/canonical-json.js';
import { sha256 } from '../../src/language/json/hash.js';
import { mutantsOf } from '../mutation/mutants.js';
import { copyOf, countedParts } from '../mutation/tree.js';
import { definitionsInFolders } from '../support/definitions.js';
import { casesToTry } from '../support/effort.js';

const definitions = await definitionsInFolders();

describe('sha256', () => {
  it('gives the digest that the standard prints for "abc"', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000])('agrees with Node at %i bytes, where padding turns', (length) => {
    const text = 'x'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('agrees with Node on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => void expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex')),
      ),
      { seed: 1, numRuns: casesToTry(300) },
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'é"' } })).toBe('{"a":{"c":"é\\"","d":null},"b":[2,1]}');
  });
});

describe('the semantic hash', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    'of %s changes with every change of meaning and with no change of wording',
    (_, definition) => {
      const hash = semanticHash(definition);
      const copy = copyOf(definition);
      expect(semanticHash(copy)).toBe(hash);
      for (const part of countedParts(copy)) for (const exclusion of part.exclusions) exclusion.because = 'Other words.';
      for (const breakdown of copy.breakdowns) breakdown.title = 'Another title';
      for (const need of copy.history) need.why = 'Other words.';
      copy.title = 'Another title';
      expect(semanticHash(copy)).toBe(hash);
      for (const mutant of mutantsOf(copy)) {
        mutant.apply();
        expect(semanticHash(copy), `${mutant.path}: ${mutant.what}`).not.toBe(hash);
        mutant.revert();
      }
      // A definition whose figures are given needs no returns; its precision is part of its meaning as well.
      if (copy.history[0]) copy.history[0].monthsBefore++;
      else copy.precision.decimalPlaces++;
      expect(semanticHash(copy)).not.toBe(hash);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { definitions, gaps, remarks } from '../../definitions/index.js';
import { allowsPeriod, itemsRead } from '../../src/language/index.js';
import { collectionOf } from '../../src/records/index.js';

describe('every definition', () => {
  it('answers remarks of 2023 that are listed', () => {
    const known: readonly string[] = Object.keys(remarks);
    expect(known).toEqual(Array.from({ length: 98 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`));
    for (const { id, addresses } of [...definitions, ...gaps])
      expect(
        addresses.filter((remark) => !known.includes(remark)),
        id,
      ).toEqual([]);
  });

  it('says what changed up to its version, and no further', () => {
    for (const { id, version, changes } of [...definitions, ...gaps]) {
      const meant = changes.filter(({ kind }) => kind === 'meaning').map((change) => change.version);
      expect(meant, `${id}: one change of meaning for each version`).toEqual(Array.from({ length: version }, (_, at) => at + 1));
    }
  });

  it('is not for ranking authorities', () => {
    expect(definitions.filter(({ notFor }) => !/\brank/i.test(notFor)).map(({ id }) => id)).toEqual([]);
  });

  it('has a title of its own that leaves the day to the text', () => {
    for (const { id, title } of definitions) expect(title.includes('on the last day'), `${id}: the day belongs in the text`).toBe(false);
    expect(new Set(definitions.map(({ title }) => title)).size).toBe(definitions.length);
  });

  it('states a history of every collection that it reads, so that a return which is missing is missed', () => {
    for (const { id, calculation, breakdowns, history } of definitions) {
      const stated = new Set<string>(history.map(({ collection }) => collection));
      const read = [...itemsRead([calculation, breakdowns]).keys()].flatMap((table) =>
        table in collectionOf ? [collectionOf[table as keyof typeof collectionOf]] : [],
      );
      expect(
        read.filter((collection) => !stated.has(collection)),
        id,
      ).toEqual([]);
    }
  });

  it('of one yearly record holds for years that end on 31 March alone', () => {
    const ofYearlyRecords = definitions.filter(({ calculation }) => [...itemsRead(calculation).keys()].includes('oc2'));
    expect(ofYearlyRecords.length).toBeGreaterThan(1);
    for (const definition of ofYearlyRecords) {
      expect([allowsPeriod(definition, 'financial-year'), allowsPeriod(definition, 'year')], definition.id).toEqual([true, false]);
    }
  });
});

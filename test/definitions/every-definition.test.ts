import { describe, expect, it } from 'vitest';
import { definitions, type SourceId } from '../../definitions/index.js';

/** How sure a rule may be at most, by where it was read: official pages, official text that another relays, what the sector or this library says. */
const ownPages: readonly string[] = [
  'cinMethodology',
  'cinDataGuidance',
  'claMethodology',
  'claDataGuidance',
  'stabilityMethodology',
  'outcomesMethodology',
  'reReferralsRelease',
  'sexualAbuseRelease',
  'cinDataSets',
] satisfies readonly SourceId[];
const unofficial: readonly string[] = [
  'cinValidator',
  'ssda903Validator',
  'standardSafeguardingDataset',
  'proposal',
] satisfies readonly SourceId[];

describe('every definition', () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    '%s claims no rule surer than its source',
    (_, { sources, interpretations }) => {
      for (const { rule, source, verification } of sources) {
        if (verification === 'official' || verification === 'computed') expect(ownPages, rule).toContain(source);
        if (unofficial.includes(source)) expect(verification, rule).toBe('proposed');
      }
      for (const { question, verification } of interpretations) {
        if (verification !== 'proposed')
          expect(
            sources.map((source) => source.verification),
            `${question} rests on a source of its kind`,
          ).toContain(verification);
      }
    },
  );

  it('is not for ranking authorities', () => {
    expect(definitions.filter(({ notFor }) => !/\brank/i.test(notFor)).map(({ id }) => id)).toEqual([]);
  });

  it('has a title of its own that leaves the day to the text', () => {
    for (const { id, title } of definitions) expect(title.includes('on the last day'), `${id}: the day belongs in the text`).toBe(false);
    expect(new Set(definitions.map(({ title }) => title)).size).toBe(definitions.length);
  });
});

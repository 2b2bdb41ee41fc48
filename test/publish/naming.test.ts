import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { columnBase, filterColumn, lintFilterName, lintIndicatorName } from '../../src/publish/index.js';

const messages = (problems: readonly { readonly message: string }[]): readonly string[] => problems.map(({ message }) => message);

describe('column names', () => {
  it('follow from the id, without what the ending says again', () => {
    expect(columnBase('children-in-care-rate')).toBe('children_in_care');
    expect(columnBase('foster-care-share')).toBe('foster_care');
    expect(columnBase('re-referrals-12m')).toBe('re_referrals_12m');
  });

  it('lose small words and then the last ones where 50 characters would not do', () => {
    // 39 characters without small words, 4 too many for the longest ending.
    expect(columnBase('new-entrants-to-care-rate-including-short-break-moves')).toBe('new_entrants_care_inc_short_break');
    expect(columnBase('care-leavers-suitable-accommodation-22-to-25')).toBe('care_leavers_suitable_22_25');
  });

  it('are different for every definition, and take the longest ending', () => {
    const bases = definitions.map(({ id }) => columnBase(id));
    expect(new Set(bases).size).toBe(definitions.length);
    expect(bases.filter((base) => `${base}_lower_quartile`.length > 50)).toEqual([]);
  });

  it.each(definitions.map(({ id }) => id))('%s has names that the standards take, and so have its breakdowns', (id) => {
    const { breakdowns } = definitions.find((definition) => definition.id === id)!;
    expect(
      messages([
        ...lintIndicatorName(`${columnBase(id)}_numerator`),
        ...breakdowns.flatMap((breakdown) => lintFilterName(filterColumn(breakdown.id))),
      ]),
    ).toEqual([]);
  });

  it.each([
    ['comparable_percent', 'The column name "comparable_percent" holds what should be a filter.'],
    ['chosen_count', 'The column name "chosen_count" is close to a standard name without being it.'],
    ['2_count', 'The column name "2_count" is not in snake_case.'],
    ['la_name', 'The column name "la_name" is a column of time or geography.'],
    ['a'.repeat(51), `The column name "${'a'.repeat(51)}" is over 50 characters.`],
  ])('of an indicator: %s is refused', (name, message) => {
    expect(messages(lintIndicatorName(name))).toEqual([message]);
  });

  it('of a filter: what looks like geography is refused, standard names are taken', () => {
    expect(messages(lintFilterName('match_code'))).toEqual(['The column name "match_code" looks like a column of geography.']);
    expect(lintFilterName('sen_primary_need')).toEqual([]);
    expect(messages(lintFilterName('cin_primary_need'))).toEqual([
      'The column name "cin_primary_need" is close to a standard name without being it.',
    ]);
  });
});

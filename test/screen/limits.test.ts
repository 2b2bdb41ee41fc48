import { describe, expect, it } from 'vitest';
import { type CheckName, filesOf, type Outcome, screen, stages } from '../../src/screen/index.js';
import { columnAt, describe as describeColumn, filtered, type Pair, setCell, textsOf } from './pair.js';

const notPassed = (pair: Pair): readonly string[] =>
  screen(...textsOf(pair), pair.names)
    .filter(({ outcome }) => outcome !== 'PASS')
    .map(({ check, outcome }) => `${check} ${outcome}`);

/** What one check finds, whatever the others would. */
const alone = (check: CheckName, pair: Pair): Outcome =>
  stages
    .flatMap(({ checks }) => checks)
    .find(({ name }) => name === check)!
    .run(filesOf(...textsOf(pair), pair.names)).outcome;

const authorityRows = (pair: Pair, change: Readonly<Record<string, string>>): void => {
  for (const row of [6, 7]) for (const [column, text] of Object.entries(change)) setCell(pair, row, column, text);
};

describe('what lies just inside the rules passes', () => {
  it('as many rows described as there are columns to describe; one more does not', () => {
    const pair = filtered();
    // 14 columns less the 5 that every file has leave 9.
    while (pair.metadata.length < 10) pair.metadata.push([...pair.metadata[3]!]);
    expect(alone('col_to_rows', pair)).toBe('PASS');
    pair.metadata.push([...pair.metadata[3]!]);
    expect(alone('col_to_rows', pair)).toBe('FAIL');
  });

  it('25,000 items of a filter', () => {
    const pair = filtered();
    const at = columnAt(pair, 'cla_group');
    for (let more = 0; more < 24_998; more++) pair.data.push(pair.data[1]!.map((cell, column) => (column === at ? `Group ${more}` : cell)));
    describeColumn(pair, 'sex', 'filter_grouping_column', '');
    expect(alone('filter_item_limit', pair)).toBe('PASS');
  });

  it('two months in one file, but no month with a week', () => {
    const pair = filtered();
    pair.data.slice(1).forEach((_, row) => setCell(pair, row, 'time_identifier', row < 2 ? 'March' : 'April'));
    expect(notPassed(pair)).toEqual([]);
    setCell(pair, 0, 'time_identifier', 'Week 1');
    expect(notPassed(pair)).toEqual(['time_id_mix FAIL']);
  });

  it('the turn of the century: 199900 is two years in a row, 199901 is not', () => {
    const pair = filtered();
    pair.data.slice(1).forEach((_, row) => {
      setCell(pair, row, 'time_identifier', 'Academic year');
      setCell(pair, row, 'time_period', '199900');
    });
    expect(notPassed(pair)).toEqual([]);
    setCell(pair, 0, 'time_period', '199901');
    expect(notPassed(pair)).toEqual(['time_period_six FAIL']);
  });

  it('an authority that is none, if all of it says so', () => {
    const pair = filtered();
    authorityRows(pair, {
      old_la_code: 'z',
      new_la_code: 'z',
      la_name: 'Outside of England',
      region_code: 'z',
      region_name: 'Outside of England',
    });
    expect(notPassed(pair)).toEqual([]);
    authorityRows(pair, { old_la_code: '805' });
    expect(notPassed(pair)).toEqual(['geog_la_combos FAIL']);
  });

  it('an authority that is not available', () => {
    const pair = filtered();
    authorityRows(pair, { old_la_code: 'x', new_la_code: 'x', la_name: 'Not available' });
    expect(notPassed(pair)).toEqual([]);
  });

  it('an authority without a 9-character code is complete, though no listed combination', () => {
    const pair = filtered();
    authorityRows(pair, { new_la_code: '' });
    expect(notPassed(pair)).toEqual(['geog_la_combos FAIL']);
  });

  it('the standard names, with and without blanks round the slash', () => {
    const pair = filtered();
    pair.data = pair.data.map((row, at) => [...row, at === 0 ? 'ethnicity_major' : row[11] === 'Total' ? 'Total' : 'Asian/Asian British']);
    pair.metadata.push(['ethnicity_major', 'Filter', 'Ethnic group', '', '', '', '', '', '']);
    expect(alone('harmonised_eth_vals', pair)).toBe('PASS');
    expect(alone('harmonised_variables', pair)).toBe('PASS');
  });
});

describe('words for nothing', () => {
  it.each(['NULL', 'Null', 'null', 'NA', 'na'])('%s is no text for the metadata file either', (word) => {
    const pair = filtered();
    describeColumn(pair, 'sex', 'filter_hint', word);
    expect(notPassed(pair)).toEqual(['general_null FAIL']);
  });

  it.each(['N/A', 'n/a', '.', '..', '-'])('%s is an old symbol', (word) => {
    const pair = filtered();
    setCell(pair, 1, 'child_count', word);
    expect(notPassed(pair)).toEqual(['general_null WARNING']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkNames, filesOf, isPassed, isSuitableForApi, type ScreenResult, screen, stageNames, stages } from '../../src/screen/index.js';
import { fixtures, notReached, together } from './fixtures.js';
import { columnAt, filtered, type Pair, setCell, smallest, textsOf } from './pair.js';

const screenPair = (pair: Pair): readonly ScreenResult[] => screen(...textsOf(pair), pair.names);
const notPassed = (results: readonly ScreenResult[]): readonly string[] =>
  results.filter(({ outcome }) => outcome !== 'PASS').map(({ check, outcome }) => `${check} ${outcome}`);

describe('the screener', () => {
  it('makes DfE’s 81 checks under their names, each once and in order', () => {
    expect(checkNames).toHaveLength(81);
    expect(new Set(checkNames).size).toBe(81);
    expect(stages.flatMap(({ checks }) => checks.map(({ name }) => name))).toEqual(checkNames);
    expect(['file read', ...stages.map(({ name }) => name)]).toEqual(stageNames);
  });

  it('passes the smallest pair in every check', () => {
    const results = screen(smallest.data, smallest.metadata, smallest.names);
    expect(notPassed(results)).toEqual([]);
    expect(results).toHaveLength(83);
    expect(isSuitableForApi(results)).toBe(true);
  });

  it('passes a pair with a grouped filter and three levels in every check', () => {
    expect(notPassed(screenPair(filtered()))).toEqual([]);
  });

  it('takes a byte order mark and line ends of Windows', () => {
    expect(notPassed(screen(`\uFEFF${smallest.data.replaceAll('\n', '\r\n')}`, smallest.metadata, smallest.names))).toEqual([]);
  });
});

describe('each check', () => {
  it('has a fixture', () => {
    const covered = new Set(fixtures.map(({ check }) => check));
    expect(checkNames.filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(fixtures.map((fixture) => [`${fixture.check}: ${fixture.says}`, fixture] as const))(
    'trips alone on %s',
    (_, { check, outcome, change }) => {
      const pair = filtered();
      change(pair);
      const unreached = notReached[check];
      if (unreached) {
        expect(notPassed(screenPair(pair))).toEqual([`${unreached.stopsAt} FAIL`]);
        const own = stages.flatMap(({ checks }) => checks).find(({ name }) => name === check)!;
        expect(own.run(filesOf(...textsOf(pair), pair.names)).outcome).toBe(outcome);
        return;
      }
      const results = screenPair(pair);
      const beside = together[check]?.with ?? [];
      const found = notPassed(results);
      // After a failure later stages are not run; before it nothing else may trip.
      expect([...found].sort()).toEqual([`${check} ${outcome}`, ...beside].sort());
      expect(isPassed(results)).toBe(outcome !== 'FAIL');
    },
  );

  it('names the column or the number of rows in its message', () => {
    const pair = filtered();
    setCell(pair, 1, 'time_period', '2024-25');
    setCell(pair, 4, 'time_period', '2024-25');
    expect(screenPair(pair).at(-3)).toMatchObject({
      check: 'time_period_num',
      outcome: 'FAIL',
      message: 'time_period is not four or six digits in 2 rows, first row 2.',
    });
  });
});

describe('stages', () => {
  it('stop after the first with a failure', () => {
    const pair = filtered();
    pair.names.metadata = 'others.meta.csv';
    setCell(pair, 1, 'child_count', '');
    const results = screenPair(pair);
    expect(results.at(-1)?.stage).toBe('filenames');
    expect(results.filter(({ check }) => check === 'ind_invalid_entry')).toEqual([]);
  });

  it.each([
    ['an unclosed quote', `${smallest.data}2025,"Reporting`],
    ['a row that is too long', `${smallest.data.trimEnd()},9\n`],
    ['nothing', ''],
    ['a header alone', smallest.data.slice(0, smallest.data.indexOf('\n') + 1)],
  ])('begin with reading: %s is no file to screen', (_, text) => {
    const results = screen(text, smallest.metadata, smallest.names);
    expect(notPassed(results)).toEqual(['file_read FAIL']);
    expect(results).toHaveLength(2);
  });
});

describe('what the lists here do not hold', () => {
  it('is said in a warning, not passed over', () => {
    const pair = filtered();
    fixtures.find(({ check }) => check === 'geog_pcon_combos')!.change(pair);
    for (const row of pair.data.slice(-2)) row[row.indexOf('X14000001')] = 'E14001063';
    expect(notPassed(screenPair(pair))).toEqual(['geog_pcon_combos WARNING']);
  });

  it('is checked where a list is given', () => {
    const places = { 'Parliamentary constituency': [['E14001063', 'Aldershot']] } as const;
    const named = (name: string): readonly string[] => {
      const pair = filtered();
      fixtures.find(({ check }) => check === 'geog_pcon_combos')!.change(pair);
      for (const row of pair.data.slice(-2)) {
        row[row.indexOf('X14000001')] = 'E14001063';
        row[columnAt(pair, 'pcon_name')] = name;
      }
      return notPassed(screen(...textsOf(pair), pair.names, { places }));
    };
    expect(named('Aldershot')).toEqual([]);
    expect(named('Aldersho')).toEqual(['geog_pcon_combos FAIL']);
  });

  it('an invented authority fails, as with DfE, and is let through with a warning where that is asked for', () => {
    const pair = filtered();
    for (const row of [4, 5]) {
      setCell(pair, row, 'old_la_code', '999');
      setCell(pair, row, 'new_la_code', 'E99999999');
      setCell(pair, row, 'la_name', 'Larkshire');
    }
    expect(notPassed(screenPair(pair))).toEqual(['geog_la_combos FAIL']);
    expect(notPassed(screen(...textsOf(pair), pair.names, { allowInvented: true }))).toEqual(['geog_la_combos WARNING']);
  });
});

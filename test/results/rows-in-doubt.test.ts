import { describe, expect, it } from 'vitest';
import { childrenInCareRate, fosterCareShare, newEntrantsToCareRate, reReferrals12m, s47Rate } from '../../definitions/index.js';
import type { Definition } from '../../src/language/index.js';
import { type Returns, readReturns, sourceFromText } from '../../src/readers/index.js';
import { calculate, fewestUnreadable, mostLeftOut, type Result } from '../../src/results/index.js';
import { yearEnding } from '../../src/time/index.js';
import { census, child, referral } from '../readers/cin/support.js';
import { episodes, file } from '../readers/ssda903/support.js';

const good = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `A${at},10/06/2023,S,C2,N1,U4,PR1,,,,,,`);
const header = (count: number) =>
  file(
    'header.csv',
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
    ...Array.from({ length: count }, (_, at) => `A${at},M,01/02/2012,WBRI,UN3,,`),
  );

/** Cells are missing at the end. */
const ragged = (at: number): string => `B${at},10/06/2023,S,C2,N1`;
const endUnreadable = (at: number): string => `D${at},10/06/2023,S,C2,N1,U4,PR1,31/06/2024,E11,,,,`;

async function resultOf(returns: Returns, definition: Definition = childrenInCareRate, end = '2025-03-31'): Promise<Result> {
  const { records } = await readReturns({ defaultLaCode: '201', ...returns });
  return calculate(records, [definition], { periods: [yearEnding(end)], authorities: ['201'] })[0]!;
}

const care = (rows: readonly string[], definition?: Definition): Promise<Result> =>
  resultOf({ ssda903: [{ files: [header(10), episodes('episodes.csv', ...rows)], yearEnding: 2025 }] }, definition);

describe('rows left out stand on the figure', () => {
  it('with their code and number, and a warning', async () => {
    const result = await care([...good(19), ragged(1)]);
    expect(result.numerator).toBe(19);
    expect(result.rowsInDoubt).toContainEqual({
      table: 'careEpisodes',
      column: null,
      code: 'row-wrong-number-of-cells',
      effect: 'left-out',
      rows: 1,
    });
    expect(result.warnings).toContainEqual({
      code: 'rows-left-out',
      message: '1 row of the returns was left out and is not counted: row-wrong-number-of-cells × 1 in careEpisodes.',
    });
  });

  it('none is said of returns in which nothing was wrong', async () => {
    const result = await care(good(10));
    expect([result.rowsInDoubt, result.warnings.map(({ code }) => code)]).toEqual([[], ['no-population']]);
  });

  it('a tenth of the rows is told, and more than a tenth is no figure', async () => {
    expect(mostLeftOut).toEqual({ part: 1, of: 10 });
    expect((await care([...good(9), ragged(1)])).numerator).toBe(9);
    expect((await care([...good(1), ragged(1)])).numerator).toBe(1);
    const two = await care([...good(8), ragged(1), ragged(2)]);
    expect(two).toMatchObject({ numerator: null, value: null, waterfall: [], noValue: 'too-many-rows-left-out' });
    expect(two.noValueReasons).toEqual([
      {
        code: 'too-many-rows-left-out',
        table: 'careEpisodes',
        leftOut: 2,
        rows: 10,
        message: '2 of 10 rows of the Episodes table were left out, which the issues tell: too many for a figure.',
      },
    ]);
  });

  it('of another year, or of another authority, they are not of this figure', async () => {
    const bad = { files: [episodes('old.csv', ...good(5), ragged(1), ragged(2), ragged(3))], yearEnding: 2024 };
    const own = { files: [header(10), episodes('episodes.csv', ...good(10))], yearEnding: 2025 };
    expect((await resultOf({ ssda903: [bad, own] })).rowsInDoubt).toEqual([]);
    expect((await resultOf({ ssda903: [bad, own] }, childrenInCareRate, '2024-03-31')).noValue).toBe('too-many-rows-left-out');
    expect((await resultOf({ ssda903: [{ ...bad, yearEnding: 2025, laCode: '202' }, own] })).rowsInDoubt).toEqual([]);
  });

  it('of a table that the calculation does not read, they are not of this figure', async () => {
    const missing = file('missing.csv', 'CHILD,DOB,MISSING,MIS_START,MIS_END', ...Array.from({ length: 5 }, () => ',,M,,'));
    const files = [header(10), episodes('episodes.csv', ...good(10)), missing];
    expect((await resultOf({ ssda903: [{ files, yearEnding: 2025 }] })).rowsInDoubt).toEqual([]);
  });

  it('a child left out of the census is left out of every table within it', async () => {
    const rest = Array.from({ length: 19 }, (_, at) => child(String(at), referral('2024-05-01')));
    const without = child('', referral('2024-06-01', '<Section47><S47ActualStartDate>2024-06-02</S47ActualStartDate></Section47>'));
    const cin = [sourceFromText('cin.xml', census(rest.join('') + without, { year: 2025 }))];
    expect((await resultOf({ cin }, s47Rate)).rowsInDoubt).toContainEqual({
      table: 'children',
      column: null,
      code: 'child-without-id',
      effect: 'left-out',
      rows: 1,
    });
  });
});

describe('values that could not be read stand on the figures that read them', () => {
  it('an end that is not a date: whether the child is in care is not known, and that is said', async () => {
    const result = await care([...good(1), endUnreadable(1), endUnreadable(2)]);
    expect(result.rowsInDoubt).toContainEqual({
      table: 'careEpisodes',
      column: 'endedOn',
      code: 'date-does-not-exist',
      effect: 'unreadable',
      rows: 2,
    });
    expect(result.noValue).toBe('no-population');
    expect(result.warnings.map(({ code }) => code)).toContain('values-unreadable');
  });

  it('a figure that does not look at the column does not rest on it', async () => {
    const unknownSex = file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'A0,Z,01/02/2012,WBRI,UN3,,');
    const result = await resultOf({ ssda903: [{ files: [unknownSex, episodes('episodes.csv', ...good(1))], yearEnding: 2025 }] });
    expect(result.rowsInDoubt).toEqual([]);
  });

  it('some are told; many are no figure', async () => {
    const many = Array.from({ length: fewestUnreadable }, (_, at) => endUnreadable(at));
    expect((await care([...good(30), ...many.slice(1)])).noValue).toBe('no-population');
    expect((await care([...good(30), ...many])).noValueReasons).toMatchObject([
      { code: 'too-many-values-unreadable', table: 'careEpisodes', column: 'endedOn', unreadable: fewestUnreadable, rows: 50 },
    ]);
    // Of two hundred rows twenty are a tenth, no more.
    const enough = Array.from({ length: 180 }, (_, at) => `A${at},10/06/2023,S,C2,N1,U4,PR1,,,,,,`);
    expect((await care([...enough, ...many])).noValue).toBe('no-population');
  });

  it('nothing is lost on the way through JSON', async () => {
    for (const definition of [childrenInCareRate, fosterCareShare, newEntrantsToCareRate, reReferrals12m]) {
      const result = await care([...good(19), ragged(1)], definition);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });
});

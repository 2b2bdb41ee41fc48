import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataBeside } from '../../scripts/data-beside.js';
import { namedRows } from '../../scripts/parity/published-rows.js';
import { authoritiesOn, neighboursOf, readNeighbours } from '../../src/reference/index.js';
import { medianOf } from '../../src/results/exact.js';
import { day } from '../../src/time/index.js';

const numbers = Array.from({ length: 10 }, (_, at) => at + 1);
const header2021 = `LA num,LA Name,LA number,GOInd,GOReg,${numbers.map((at) => `SN${at},SNP`).join(',')},`;
const header2025 = `old_la_code,la_name,region_ind,region_name,${numbers.map((at) => `SN_${at},SN_${at}P`).join(',')}`;
const named = { name: 'DfE', year: 2025 };
const ten = (first: number, closeness: string): string => numbers.map((at) => `${first + at},${closeness}`).join(',');

describe('a statistical neighbour model', () => {
  it('in the layout of 2025, blanks at the end of a closeness dropped', () => {
    const { model, issues, counts } = readNeighbours(`\uFEFF${header2025}\n901,Invented,3,London,${ten(910, 'Close ')}\n`, {
      name: 'Invented',
      year: 2025,
    });
    expect([model!.name, model!.year]).toEqual(['Invented', 2025]);
    expect(model!.neighbours.get('901')!.map(({ laCode }) => laCode)).toEqual([
      '911',
      '912',
      '913',
      '914',
      '915',
      '916',
      '917',
      '918',
      '919',
      '920',
    ]);
    expect(model!.neighbours.get('901')![0]).toEqual({ laCode: '911', closeness: 'Close' });
    expect([issues, counts]).toEqual([[], { read: 1, kept: 1, leftOut: 0 }]);
  });
  it('in the layout of 2021, where every closeness has one name, with headings and repeats', () => {
    const row = `901,Invented,901,3,London (Inner),${ten(910, 'Very Close')},`;
    const { model, issues, counts } = readNeighbours([header2021, row, `,Old SNs:${','.repeat(24)}`, row].join('\r\n'), {
      name: 'Invented',
      year: 2021,
    });
    expect(model!.neighbours.get('901')!.at(-1)).toEqual({ laCode: '920', closeness: 'Very Close' });
    expect(issues.map(({ code, severity, rows }) => [code, severity, rows])).toEqual([
      ['neighbours-heading', 'information', [3]],
      ['neighbours-row-repeated', 'information', [4]],
    ]);
    expect(counts).toEqual({ read: 3, kept: 1, leftOut: 2 });
  });
  it('is asked by any code of the area', () => {
    const model = readNeighbours(`${header2025}\n370,Barnsley,9,North,${ten(910, 'Close')}`, named).model!;
    for (const code of ['370', 'E08000016', 'E08000038']) expect(neighboursOf(model, code)![0]!.laCode).toBe('911');
    expect(neighboursOf(model, '371')).toBeNull();
  });
  it('needs a name', () => {
    const { model, issues } = readNeighbours(`${header2025}\n901,Invented,3,London,${ten(910, 'Close')}`, { name: ' ', year: 2025 });
    expect([model, issues.map(({ code }) => code)]).toEqual([null, ['neighbours-model-not-named']]);
  });
  it('is not read from another file', () =>
    expect(readNeighbours('a,b\n1,2', named).issues.map(({ code }) => code)).toEqual(['neighbours-not-recognised']));
  it('a row with a neighbour missing, twice, or itself is left out and reported', () => {
    const bad = [
      `901,A,3,London,${ten(910, 'Close').replace('911', '')}`,
      `902,B,3,London,${ten(910, 'Close').replace('911', '912')}`,
      `911,C,3,London,${ten(910, 'Close')}`,
    ];
    const { model, issues, counts } = readNeighbours([header2025, ...bad, `904,D,3,London,${ten(910, 'Close')}`].join('\n'), named);
    expect([...model!.neighbours.keys()]).toEqual(['904']);
    expect(issues.map(({ code, count, rows }) => [code, count, rows])).toEqual([['neighbours-row-not-valid', 3, [2, 3, 4]]]);
    expect(counts).toEqual({ read: 4, kept: 1, leftOut: 3 });
  });
  it('an authority with two sets of neighbours keeps the first, and says so', () => {
    const { model, issues } = readNeighbours(
      [header2025, `901,A,3,L,${ten(910, 'Close')}`, `901,A,3,L,${ten(920, 'Close')}`].join('\n'),
      named,
    );
    expect([model!.neighbours.get('901')![0]!.laCode, issues[0]!.code, issues[0]!.severity]).toEqual([
      '911',
      'neighbours-row-contradicts',
      'error',
    ]);
  });
});

const shared = dataBeside('');
const isHere = existsSync(shared);
if (!isHere) console.log('Neighbour models as published are not tested: they are not on this machine.');
const file = (name: string): string => readFileSync(`${shared}/${name}`, 'utf8');

describe.skipIf(!isHere)('the models as published', () => {
  it('2025: 153 authorities with the closeness counted in it', () => {
    const { model, issues } = readNeighbours(file('reference/statistical_neighbours_2025.csv'), named);
    expect(issues).toEqual([]);
    expect([...model!.neighbours.keys()].sort()).toEqual(
      authoritiesOn(day('2025-03-31'))
        .map(({ laCode }) => laCode!)
        .sort(),
    );
    const closeness: Record<string, number> = {};
    for (const list of model!.neighbours.values()) for (const { closeness: word } of list) closeness[word!] = (closeness[word!] ?? 0) + 1;
    expect(closeness).toEqual({ 'Extremely close': 12, 'Very close': 820, Close: 513, 'Somewhat close': 136, 'Not close': 49 });
  });
  it('2021: with the authorities that had ended', () => {
    const { model, issues } = readNeighbours(file('reference/statistical_neighbours_2021.csv'), { name: 'DfE', year: 2021 });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const code of ['835', '836', '837', '928', '940', '941', '909']) expect(model!.neighbours.get(code)).toHaveLength(10);
  });
  it('medians of ten neighbours, symbols left out, are the dashboard’s', () => {
    const { neighbours } = readNeighbours(file('reference/statistical_neighbours_2025.csv'), named).model!;
    const rows = namedRows(file('published/statistical_neighbour_medians.csv'))!.rows.map(({ cells }) => cells);
    const values = new Map(
      rows
        .filter((cells) => cells['kind'] === 'la_value')
        .map((cells) => [`${cells['indicator']} ${cells['old_la_code']}`, cells['value']!]),
    );
    const places: Readonly<Record<string, number>> = {
      cin_rate: 0,
      cla_31_march_rate: 0,
      repeat_cpp_percent: 1,
      repeat_referrals_percent: 1,
      sdq_average: 1,
      spend_per_child: 0,
    };
    let checked = 0;
    for (const { indicator, old_la_code: laCode, value } of rows.filter((cells) => cells['kind'] === 'sn_median')) {
      const given = neighbours
        .get(laCode!)!
        .flatMap((neighbour) => values.get(`${indicator} ${neighbour.laCode}`) ?? [])
        .filter((text) => /^\d/.test(text));
      const median = medianOf(given, places[indicator!]!);
      expect(`${indicator} ${laCode} ${median === null ? '' : Number(median)}`).toBe(
        `${indicator} ${laCode} ${value === '' ? '' : Number(value)}`,
      );
      checked++;
    }
    expect(checked).toBe(918);
  });
});

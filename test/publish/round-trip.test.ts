import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authoritiesOfEngland,
  type Cell,
  fromOpenData,
  type PublishedFigure,
  publicationDocument,
  toJson,
  toOpenData,
} from '../../src/publish/index.js';
import { publicationFromJson, publicationJsonSchema } from '../../src/publish/schema/index.js';
import { openDataText } from '../../src/publish/to-open-data.js';
import { casesToTry } from '../support/effort.js';
import { figure, publicationOf } from './figures.js';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc
    .tuple(fc.boolean(), fc.nat(99_999), fc.integer({ min: 0, max: 9 }))
    .map(([isNegative, whole, part]): Cell => ({ kind: 'number', text: `${isNegative ? '-' : ''}${whole}.${part}` })),
  fc.nat(99_999).map((whole): Cell => ({ kind: 'number', text: String(whole) })),
  fc.constantFrom('c', 'z', 'x', 'k', 'u', 'low').map((symbol): Cell => ({ kind: 'symbol', symbol: symbol as 'c' })), // the six symbols and no others
);

const labels = ['Female', 'Not recorded, or "other"', 'It’s £5 – or more', '10 to 15'];

/** Figures of up to three authorities, two years and a breakdown, each place and year with its total. */
const figures: fc.Arbitrary<readonly PublishedFigure[]> = fc
  .array(
    fc.record({
      code: fc.constantFrom('840', '841', '805'),
      year: fc.constantFrom(2024, 2025),
      part: fc.constantFrom(0, 1, 2, 3),
      cells: fc.tuple(cell, cell, cell),
      total: fc.tuple(cell, cell, cell),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => {
    const all = new Map<string, PublishedFigure>();
    const set = (
      key: string,
      breakdown: PublishedFigure['breakdown'],
      code: string,
      year: number,
      [numerator, denominator, value]: readonly [Cell, Cell, Cell],
    ): void =>
      void all.set(
        key,
        figure({
          breakdown,
          geography: { level: 'local-authority', code },
          period: { start: `${year - 1}-04-01`, end: `${year}-03-31` },
          numerator,
          denominator,
          value,
        }),
      );
    for (const { code, year, part, cells, total } of drawn) {
      set(`${code} ${year}`, null, code, year, total);
      set(`${code} ${year} ${part}`, { id: 'sex', stratum: String(part), label: labels[part]! }, code, year, cells);
    }
    return [...all.values()];
  });

function pairOf(list: readonly PublishedFigure[]) {
  const outcome = toOpenData(publicationOf(list), { stem: 're_referrals', geography: authoritiesOfEngland });
  if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ message }) => message).join(' '));
  return outcome.value;
}

describe('open data files', () => {
  it('read back to the cells that were written, and written again to the same text', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const pair = pairOf(list);
        const { table, issues } = fromOpenData(pair.data, pair.metadata);
        expect(issues).toEqual([]);
        expect(openDataText(table)).toEqual({ data: pair.data, metadata: pair.metadata });
        for (const { geography, period, breakdown, value, numerator, denominator } of list) {
          const row = table.rows.find(
            ({ place, items }) =>
              place.old_la_code === geography.code &&
              place.time_period === period.end.slice(0, 4) &&
              items[0] === (breakdown?.label ?? 'Total'),
          );
          expect(row?.cells).toEqual([value, numerator, denominator]);
        }
      }),
      { numRuns: casesToTry(300), seed: 20250331 },
    );
  });

  it('of others are read as far as they go, and the rest is reported without a cell’s text', () => {
    const data =
      'time_period,time_identifier,geographic_level,country_code,country_name,ward_code,note,sex,child_count,child_percent\n2025,Reporting year,National,E92000001,England,,a,Total,"1,234",k\n2025,Reporting year,National,E92000001,England,,b,Female,:,12.5\n';
    const metadata =
      'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column\nsex,Filter,Sex,,,,,\nchild_count,Indicator,Children,,,0,,\nchild_percent,Indicator,Share,,%,,,\nage,Filter,Age,,,,,\nnote,Text,Note,,,,,\n';
    const { table, issues } = fromOpenData(data, metadata);
    expect(table.indicators).toEqual([
      { name: 'child_count', label: 'Children', unit: '', decimalPlaces: 0 },
      { name: 'child_percent', label: 'Share', unit: '%', decimalPlaces: null },
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [
        { kind: 'symbol', symbol: 'x' },
        { kind: 'symbol', symbol: 'k' },
      ],
      [
        { kind: 'symbol', symbol: 'x' },
        { kind: 'number', text: '12.5' },
      ],
    ]);
    expect(issues.map(({ code, column, row, count }) => [code, column, row, count])).toEqual([
      ['column-missing', 'age', null, 1],
      ['type-not-known', 'note', null, 1],
      ['column-not-read', 'ward_code', null, 1],
      ['cell-not-a-number', 'child_count', 1, 2],
    ]);
    expect(JSON.stringify(issues)).not.toContain('1,234');
  });
});

describe('JSON', () => {
  it('reads back unchanged, checked by its schema', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const publication = publicationOf(list);
        expect(publicationFromJson(JSON.parse(toJson(publication)))).toEqual(publicationDocument(publication));
      }),
      { numRuns: casesToTry(100), seed: 20250331 },
    );
  });

  it('keeps the spread of a distribution', () => {
    const number = { kind: 'number', text: '14.5' } as const;
    const publication = publicationOf([
      figure({
        spread: {
          lowerQuartile: number,
          median: number,
          upperQuartile: number,
          mean: number,
          statistics: [{ id: 'percentile-90', label: '90th percentile', value: number }],
          bands: [{ id: 'normal', label: 'Normal', count: { kind: 'symbol', symbol: 'c' } }],
        },
      }),
    ]);
    expect(publicationFromJson(JSON.parse(toJson(publication)))).toEqual(publicationDocument(publication));
  });

  it('is refused with the place that is wrong', () => {
    const document = JSON.parse(toJson(publicationOf([figure()]))) as { figures: { value: unknown }[] };
    document.figures[0]!.value = { kind: 'number', text: '-100 or so' };
    expect(() => publicationFromJson(document)).toThrow(/figures\[0\]\.value/);
  });

  it('has a JSON Schema that asks for the profile and the figures', () => {
    expect(publicationJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['format', 'formatVersion', 'profile', 'symbols', 'figures', 'notes'],
      additionalProperties: false,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { toDataPackage, toSpreadsheetCsv } from '../../src/publish/index.js';
import { figure, nfa, number, publicationOf, symbol } from './figures.js';

const header =
  'indicator,version,title,unit,period_start,period_end,geographic_level,geography_code,breakdown,stratum,stratum_label,numerator,denominator,value,lower_quartile,median,upper_quartile,mean';
const total =
  're-referrals-12m,1,Referrals within 12 months of a previous referral,percent,2024-04-01,2025-03-31,local-authority,840,all,all,All,13,80,16.3,z,z,z,z';

describe('a data package', () => {
  it('holds one figure a row and says what is a key and what is no value', () => {
    const outcome = toDataPackage(
      publicationOf([figure(), figure({ breakdown: nfa(null), numerator: symbol('c'), value: symbol('low') })]),
    );
    if (outcome.kind === 'refused') throw new Error('refused');
    const [csv, json] = outcome.value.files;
    expect(csv).toEqual({
      name: 'figures.csv',
      text: `${header}\n${total}\n${total.replace('all,all,All,13,80,16.3', 'no-further-action,unknown,Not returned,c,80,low')}\n`,
    });
    const { resources } = JSON.parse(json!.text) as {
      resources: { path: string; schema: { fields: { name: string; type: string }[]; missingValues: string[]; primaryKey: string[] } }[];
    };
    expect(resources[0]!.path).toBe('figures.csv');
    expect(resources[0]!.schema.missingValues).toEqual(['', 'c', 'z', 'x', 'k', 'low', 'u']);
    expect(resources[0]!.schema.primaryKey).toEqual([
      'indicator',
      'version',
      'period_start',
      'period_end',
      'geographic_level',
      'geography_code',
      'breakdown',
      'stratum',
    ]);
    expect(resources[0]!.schema.fields.map(({ name }) => name).join(',')).toBe(header);
    expect(resources[0]!.schema.fields.filter(({ type }) => type === 'number').map(({ name }) => name)).toEqual([
      'numerator',
      'denominator',
      'value',
      'lower_quartile',
      'median',
      'upper_quartile',
      'mean',
    ]);
  });

  it('shows the quartiles and the mean of a distribution', () => {
    const spread = {
      lowerQuartile: number('8.8'),
      median: number('14.5'),
      upperQuartile: number('19.0'),
      mean: symbol('c'),
      statistics: [],
      bands: [],
    };
    const outcome = toDataPackage(publicationOf([figure({ spread })]));
    expect(outcome.kind === 'written' && outcome.value.files[0]?.text.endsWith(',13,80,16.3,8.8,14.5,19.0,c\n')).toBe(true);
  });

  it.each([
    ['duplicate-figure', [figure(), figure()]],
    ['text-is-a-symbol', [figure({ breakdown: { id: 'sex', stratum: 'u', label: 'Unknown' } })]],
    ['text-is-a-formula', [figure({ title: '@title' })]],
    ['no-figures', []],
    ['number-not-decimal', [figure({ value: number('NaN') })]],
  ] as const)('is refused: %s', (code, figures) => {
    const outcome = toDataPackage(publicationOf(figures));
    expect(outcome.kind === 'refused' && outcome.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('a CSV file for a spreadsheet', () => {
  it('begins with a byte order mark unless told not to', () => {
    expect(toSpreadsheetCsv(publicationOf([figure()]))).toBe(`\uFEFF${header}\n${total}\n`);
    expect(toSpreadsheetCsv(publicationOf([figure()]), { byteOrderMark: false })).toBe(`${header}\n${total}\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('does not let %j run', (label) => {
    const text = toSpreadsheetCsv(publicationOf([figure({ breakdown: { id: 'sex', stratum: 's', label } })]));
    expect(text).toMatch(/,"?'[=+\-@\t\r]/);
    expect(text).not.toMatch(/,"?[=+\-@\t\r]/);
  });

  it('leaves a negative number a number', () => {
    expect(toSpreadsheetCsv(publicationOf([figure({ value: number('-0.4') })]))).toContain(',13,80,-0.4,z,z,z,z\n');
  });
});

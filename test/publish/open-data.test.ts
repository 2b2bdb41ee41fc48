import { describe, expect, it } from 'vitest';
import {
  authoritiesOfEngland,
  inventedAuthority,
  lookupWith,
  type PublishedFigure,
  type PublishProblemCode,
  publicationsByIndicator,
  toOpenData,
} from '../../src/publish/index.js';
import { isPassed, screen } from '../../src/screen/index.js';
import { figure, nfa, number, publicationOf, symbol } from './figures.js';

const options = { stem: 're_referrals', geography: authoritiesOfEngland };

function written(figures: readonly PublishedFigure[]) {
  const outcome = toOpenData(publicationOf(figures), options);
  if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ message }) => message).join(' '));
  return outcome.value;
}

function codes(figures: readonly PublishedFigure[], change: Partial<typeof options> = {}): readonly PublishProblemCode[] {
  const outcome = toOpenData(publicationOf(figures), { ...options, ...change });
  return outcome.kind === 'refused' ? outcome.problems.map(({ code }) => code) : [];
}

describe('an open data pair', () => {
  it('holds one row for each place, blank below its level', () => {
    const pair = written([
      figure({
        geography: { level: 'national', code: 'E92000001' },
        numerator: number('142900'),
        denominator: number('632830'),
        value: number('22.6'),
      }),
      figure({
        geography: { level: 'regional', code: 'E12000001' },
        numerator: number('9000'),
        denominator: number('40000'),
        value: number('22.5'),
      }),
      figure(),
      figure({
        geography: { level: 'local-authority', code: '420' },
        numerator: symbol('c'),
        denominator: symbol('c'),
        value: symbol('c'),
      }),
    ]);
    expect(pair.data).toBe(
      [
        'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,re_referrals_12m_percent,re_referrals_12m_numerator,re_referrals_12m_denominator',
        '2025,Reporting year,National,E92000001,England,,,,,,22.6,142900,632830',
        '2025,Reporting year,Regional,E92000001,England,E12000001,North East,,,,22.5,9000,40000',
        '2025,Reporting year,Local authority,E92000001,England,E12000001,North East,840,E06000047,County Durham,16.3,13,80',
        '2025,Reporting year,Local authority,E92000001,England,E12000009,South West,420,E06000053,Isles of Scilly,c,c,c',
        '',
      ].join('\n'),
    );
    expect(pair.metadata).toBe(
      [
        'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column,filter_default',
        're_referrals_12m_percent,Indicator,Referrals within 12 months of a previous referral,,%,1,,,',
        're_referrals_12m_numerator,Indicator,Numerator: Referrals within 12 months of a previous referral,,,0,,,',
        're_referrals_12m_denominator,Indicator,Denominator: Referrals within 12 months of a previous referral,,,0,,,',
        '',
      ].join('\n'),
    );
    expect([pair.dataName, pair.metadataName]).toEqual(['re_referrals.csv', 're_referrals.meta.csv']);
    expect(isPassed(screen(pair.data, pair.metadata, { data: pair.dataName, metadata: pair.metadataName }))).toBe(true);
  });

  it('turns a breakdown into a filter with a Total, and fills what another place lacks with x', () => {
    const elsewhere = { geography: { level: 'local-authority', code: '841' } } as const;
    const { data, metadata } = written([
      figure(),
      figure({ breakdown: nfa('yes'), numerator: number('3'), denominator: number('30'), value: number('10.0') }),
      figure(elsewhere),
    ]);
    expect(
      data
        .split('\n')
        .slice(1, 5)
        .map((line) => line.split(',').slice(9).join(',')),
    ).toEqual([
      'County Durham,Total,16.3,13,80',
      'County Durham,Led to no further action,10.0,3,30',
      'Darlington,Total,16.3,13,80',
      'Darlington,Led to no further action,x,x,x',
    ]);
    expect(metadata).toContain('no_further_action,Filter,No further action,,,,,,Total\n');
  });

  it('completes the crossing of two breakdowns with z', () => {
    const { data } = written([
      figure(),
      figure({ breakdown: nfa('yes') }),
      figure({ breakdown: { id: 'reason', stratum: 'same', label: 'The same need' } }),
    ]);
    expect(
      data
        .split('\n')
        .slice(1, 5)
        .map((line) => line.split(',').slice(10).join(',')),
    ).toEqual([
      'Total,Total,16.3,13,80',
      'Total,The same need,16.3,13,80',
      'Led to no further action,Total,16.3,13,80',
      'Led to no further action,The same need,z,z,z',
    ]);
  });

  it('says in the label what a rate is per, whatever the title says', () => {
    const label = (title: string): string | undefined =>
      written([figure({ indicator: 's47-rate', unit: 'per-10,000-children', title })])
        .metadata.split('\n')[1]
        ?.replaceAll('"', '')
        .slice('s47_rate,Indicator,'.length)
        .replace(/,,,1,,,$/, '');
    expect(label('Enquiries started: rate per 10,000')).toBe('Enquiries started, per 10,000 children');
    expect(label('Enquiries started, per 10,000 children')).toBe('Enquiries started, per 10,000 children');
    expect(label(`${'Long words '.repeat(6)}and more`)).toBe('Rate per 10,000 children');
  });

  it('shows a borough of London in its half of London', () => {
    expect(written([figure({ geography: { level: 'local-authority', code: '202' } })]).data).toContain(
      'E13000001,Inner London,202,E09000007,Camden',
    );
  });

  it('names an authority as it was at the end of the period', () => {
    const { data } = written([
      figure({ geography: { level: 'local-authority', code: '825' }, period: { start: '2019-04-01', end: '2020-03-31' } }),
      figure({ geography: { level: 'local-authority', code: '825' }, period: { start: '2020-04-01', end: '2021-03-31' } }),
    ]);
    expect(data).toContain('825,E10000002,Buckinghamshire');
    expect(data).toContain('825,E06000060,Buckinghamshire');
  });

  it('takes a 9-character code at its word before and after, as published series do', () => {
    const { data } = written([
      figure({ geography: { level: 'local-authority', code: 'E06000061' }, period: { start: '2020-04-01', end: '2021-03-31' } }),
    ]);
    expect(data).toContain('E12000004,East Midlands,940,E06000061,North Northamptonshire');
  });

  it('names two authorities that make one return together', () => {
    expect(written([figure({ geography: { level: 'local-authority', code: '314 / 318' } })]).data).toContain(
      'E13000002,Outer London,314 / 318,E09000021 / E09000027,Kingston upon Thames / Richmond upon Thames',
    );
  });

  it('takes invented authorities where they are named', () => {
    const geography = lookupWith([inventedAuthority('999', 'E99999999', 'Larkshire')]);
    const outcome = toOpenData(publicationOf([figure({ geography: { level: 'local-authority', code: '999' } })]), {
      ...options,
      geography,
    });
    expect(outcome.kind === 'written' && outcome.value.data).toContain('z,Not applicable,999,E99999999,Larkshire');
  });
});

describe('what the standards would not take is refused', () => {
  it.each<readonly [string, PublishProblemCode, readonly PublishedFigure[]]>([
    ['nothing', 'no-figures', []],
    ['two indicators', 'several-indicators', [figure(), figure({ indicator: 's47-rate' })]],
    ['an authority nobody knows', 'authority-not-known', [figure({ geography: { level: 'local-authority', code: '999' } })]],
    ['an authority that had ended', 'authority-not-known', [figure({ geography: { level: 'local-authority', code: '835' } })]],
    ['a region nobody knows', 'region-not-known', [figure({ geography: { level: 'regional', code: 'E12000010' } })]],
    ['a quarter', 'period-not-a-year', [figure({ period: { start: '2025-01-01', end: '2025-03-31' } })]],
    [
      'years that share a name',
      'mixed-periods',
      [figure(), figure({ geography: { level: 'local-authority', code: '841' }, period: { start: '2024-10-01', end: '2025-09-30' } })],
    ],
    ['one figure twice', 'duplicate-figure', [figure(), figure()]],
    ['a part without its total', 'total-missing', [figure({ breakdown: nfa('yes') })]],
    ['an indicator whose name holds a filter', 'column-name-not-allowed', [figure({ indicator: 'comparable-share' })]],
    [
      'a filter like geography',
      'column-name-not-allowed',
      [figure(), figure({ breakdown: { id: 'provision-code', stratum: 'a', label: 'A' } })],
    ],
    [
      'ethnicity without its standard name',
      'column-name-not-allowed',
      [figure(), figure({ breakdown: { id: 'ethnicity', stratum: 'a', label: 'White' } })],
    ],
    ['an item called Total', 'item-not-allowed', [figure(), figure({ breakdown: { id: 'sex', stratum: 'a', label: 'Total ' } })]],
    ['a formula', 'text-is-a-formula', [figure(), figure({ breakdown: { id: 'sex', stratum: 'a', label: '=HYPERLINK("x")' } })]],
    ['a label that is too long', 'label-too-long', [figure({ title: 'T'.repeat(81) })]],
    ['a number with a comma', 'number-not-decimal', [figure({ denominator: number('1,000') })]],
  ])('%s', (_, code, figures) => {
    expect([...new Set(codes(figures))]).toEqual([code]);
  });

  it('a file name with a blank', () => {
    expect(codes([figure()], { stem: 're referrals' })).toEqual(['file-name-not-allowed']);
  });

  it('an authority nobody knows is reported once, not for each figure', () => {
    const unknown = { level: 'local-authority', code: '999' } as const;
    expect(
      codes([figure({ geography: unknown }), figure({ geography: unknown, period: { start: '2023-04-01', end: '2024-03-31' } })]),
    ).toEqual(['authority-not-known']);
  });
});

describe('a publication of several indicators', () => {
  it('is taken apart by indicator and version, losing nothing', () => {
    const parts = publicationsByIndicator(publicationOf([figure(), figure({ version: 2 }), figure({ breakdown: nfa('no') })]));
    expect(
      parts.map(({ indicator, version, publication }) => [indicator, version, publication.figures.length, publication.profile.id]),
    ).toEqual([
      ['re-referrals-12m', 1, 2, 'dfe-cin'],
      ['re-referrals-12m', 2, 1, 'dfe-cin'],
    ]);
  });
});

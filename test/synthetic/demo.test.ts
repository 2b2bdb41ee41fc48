import { describe, expect, it } from 'vitest';
import { childrenInYear, demoAuthority, populationFile, truthOf } from '../../src/synthetic/index.js';
import { textOf } from './invented.js';

describe('the authority of the demonstration', () => {
  const larkshire = demoAuthority();

  it('is an invented place with codes that no real place has', () => {
    expect([larkshire.name, larkshire.laCode, larkshire.newLaCode]).toEqual(['Larkshire', '999', 'E99999999']);
    expect([larkshire.firstYearEnding, larkshire.lastYearEnding]).toEqual([2021, 2025]);
  });

  it('is large enough for figures to mean something and small enough to read', () => {
    const truth = truthOf(larkshire, 2025);
    expect(truth.lookedAfter).toBeGreaterThan(60);
    expect(truth.lookedAfter).toBeLessThan(110);
    expect(truth.referrals).toBeGreaterThan(550);
    expect(truth.referrals).toBeLessThan(800);
  });

  it('has nothing to say of a year it does not return', () => {
    expect(() => truthOf(larkshire, 2026)).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('the population file', () => {
  it('has an estimate for each authority and year from the year before the first returned', () => {
    const lines = textOf(populationFile([demoAuthority()]))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe(
      'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate',
    );
    expect(lines[1]).toBe(
      '2020,Reporting year,Local authority,E92000001,England,E12999999,Invented region,999,E99999999,Larkshire,Children aged 0 to 17 years,12000',
    );
    expect(lines.slice(1).map((line) => line.slice(0, 4))).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
  });

  it('grows by 3 in 1,000 a year', () => {
    // 3 in 1,000 of 12,000 is 36: once by 2021, three times by 2023.
    expect([2020, 2021, 2023].map((year) => childrenInYear(demoAuthority(), year))).toEqual([12_000, 12_036, 12_108]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allAuthorities,
  allChanges,
  authoritiesOn,
  authoritiesWithCode,
  authority,
  changesBetween,
  equivalentCodes,
  FIRST_LISTED_DAY,
  jointReturn,
  jointReturns,
  londonParts,
  missingReturn,
  regionName,
  regions,
  reorganisationNote,
} from '../../src/reference/index.js';
import { day, yearEnding } from '../../src/time/index.js';
import { casesToTry } from '../support/effort.js';

describe('the authorities of England on a day', () => {
  it.each([
    // 149 on 1 January 2009: Cornwall and Scilly as one. In April, Bedfordshire, Cheshire and Cornwall with Scilly each became two.
    ['2009-03-31', 149],
    ['2009-04-01', 152],
    ['2013-03-31', 152],
    ['2014-03-31', 152],
    ['2015-03-31', 152],
    ['2016-03-31', 152],
    ['2017-03-31', 152],
    ['2018-03-31', 152],
    ['2019-03-31', 152],
    // Three became two, then one became two, and again: −1, +1, +1.
    ['2019-04-01', 151],
    ['2020-03-31', 151],
    ['2021-03-31', 151],
    ['2021-04-01', 152],
    ['2022-03-31', 152],
    ['2023-03-31', 152],
    ['2023-04-01', 153],
    ['2024-03-31', 153],
    ['2025-03-31', 153],
    ['2026-11-01', 153],
  ])('%s: %i', (on, count) => expect(authoritiesOn(day(on))).toHaveLength(count));

  it('a day before the list begins is a mistake, not an empty country', () => {
    expect(() => authoritiesOn(day('2008-12-31'))).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
  });
  it('no code or name is held twice on one day', () => {
    const check = (after: number): void => {
      const list = authoritiesOn(FIRST_LISTED_DAY + after);
      for (const codes of [list.map(({ gssCode }) => gssCode), list.flatMap(({ laCode }) => laCode ?? []), list.map(({ name }) => name)])
        expect(new Set(codes).size).toBe(codes.length);
    };
    fc.assert(fc.property(fc.nat(7000), check), { seed: 1, numRuns: casesToTry(100) });
  });
  it('the list on one day, less what changed from and with what changed to, is the list on a later day', () => {
    const check = (a: number, b: number): void => {
      const [start, end] = [FIRST_LISTED_DAY + Math.min(a, b), FIRST_LISTED_DAY + Math.max(a, b)];
      const codes = new Set(authoritiesOn(start).map(({ gssCode }) => gssCode));
      for (const { from, to } of changesBetween(start, end)) {
        for (const code of from) expect(codes.delete(code)).toBe(true);
        for (const code of to) codes.add(code);
      }
      expect(codes).toEqual(new Set(authoritiesOn(end).map(({ gssCode }) => gssCode)));
    };
    fc.assert(fc.property(fc.nat(7000), fc.nat(7000), check), { seed: 1, numRuns: casesToTry(100) });
  });
  it('a three-digit code stays in one region, whatever the council', () => {
    for (const { laCode, region } of allAuthorities())
      if (laCode) expect(new Set(authoritiesWithCode(laCode).map((held) => held.region))).toEqual(new Set([region]));
  });
});

describe('an authority by code and day', () => {
  const found = (code: string, on: string): string | null => {
    const held = authority(code, day(on));
    return held && `${held.laCode} ${held.gssCode} ${held.name}`;
  };
  it('by three-digit and by nine-character code', () => {
    expect(found('330', '2025-03-31')).toBe('330 E08000025 Birmingham');
    expect(found('E08000025', '2025-03-31')).toBe('330 E08000025 Birmingham');
  });
  it.each([
    ['825', '2020-03-31', 'E10000002', '2020-04-01', 'E06000060'],
    ['815', '2023-03-31', 'E10000023', '2023-04-01', 'E06000065'],
    ['933', '2023-03-31', 'E10000027', '2023-04-01', 'E06000066'],
    ['929', '2013-03-31', 'E06000048', '2013-04-01', 'E06000057'],
    ['390', '2013-03-31', 'E08000020', '2013-04-01', 'E08000037'],
    ['370', '2025-04-30', 'E08000016', '2025-05-01', 'E08000038'],
    ['373', '2025-04-30', 'E08000019', '2025-05-01', 'E08000039'],
  ])('the three-digit code %s goes on while the nine-character code changes', (code, before, oldCode, after, newCode) => {
    expect([authority(code, day(before))?.gssCode, authority(code, day(after))?.gssCode]).toEqual([oldCode, newCode]);
    expect([authority(oldCode, day(after)), authority(newCode, day(before))]).toEqual([null, null]);
  });
  it('the name Dorset is two places, with different codes', () => {
    expect([found('835', '2019-03-31'), found('838', '2019-03-31')]).toEqual(['835 E10000009 Dorset', null]);
    expect([found('835', '2019-04-01'), found('838', '2019-04-01')]).toEqual([null, '838 E06000059 Dorset']);
  });
  it('Durham’s council became County Durham in 2009', () => {
    expect([found('E10000010', '2009-03-31'), found('840', '2009-04-01')]).toEqual([
      'null E10000010 Durham',
      '840 E06000047 County Durham',
    ]);
  });
  it('an unknown code is nobody', () => expect([found('999', '2025-03-31'), found('E99999999', '2025-03-31')]).toEqual([null, null]));
  it('codes of one area are told', () => {
    expect([...equivalentCodes('E08000016')].sort()).toEqual(['370', 'E08000016', 'E08000038']);
    expect([...equivalentCodes('825')].sort()).toEqual(['825', 'E06000060', 'E10000002']);
    expect(equivalentCodes('835')).toEqual(['835', 'E10000009']);
    expect(equivalentCodes('999')).toEqual(['999']);
  });
});

describe('regions', () => {
  it('are nine, and London’s two parts are no regions of their own', () => {
    expect(regions.map(({ name }) => name)).toEqual([
      'North East',
      'North West',
      'Yorkshire and The Humber',
      'East Midlands',
      'West Midlands',
      'East of England',
      'London',
      'South East',
      'South West',
    ]);
    expect(londonParts.map(({ code, within }) => [code, within])).toEqual([
      ['E13000001', 'E12000007'],
      ['E13000002', 'E12000007'],
    ]);
  });
  it('London’s 33 authorities are 14 in Inner and 19 in Outer London, and every authority is in one region', () => {
    const today = authoritiesOn(day('2025-06-01'));
    const london = today.filter(({ region }) => region === 'E12000007');
    expect([
      london.length,
      london.filter(({ londonPart }) => londonPart === 'E13000001').length,
      london.filter(({ londonPart }) => londonPart === 'E13000002').length,
    ]).toEqual([33, 14, 19]);
    expect(regions.reduce((sum, { code }) => sum + today.filter(({ region }) => region === code).length, 0)).toBe(153);
    expect(today.filter(({ londonPart, region }) => londonPart !== null && region !== 'E12000007')).toEqual([]);
  });
  it('have names, and another code is a mistake', () => {
    expect([regionName('E12000003'), regionName('E13000002'), regionName('E92000001')]).toEqual([
      'Yorkshire and The Humber',
      'Outer London',
      'England',
    ]);
    expect(() => regionName('E12000010')).toThrowError(expect.objectContaining({ code: 'invalid-argument' }));
  });
});

describe('changes', () => {
  it('a change on 1 April is outside the year that it begins and inside one that runs over it', () => {
    expect(changesBetween(day('2023-04-01'), day('2024-03-31'))).toEqual([]);
    expect(changesBetween(day('2023-03-31'), day('2023-04-01')).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['divided', ['E10000006'], ['E06000063', 'E06000064']],
      ['new-council', ['E10000023'], ['E06000065']],
      ['new-council', ['E10000027'], ['E06000066']],
    ]);
  });
  it('every authority that ended or began in the list’s time is in exactly one change', () => {
    const changes = allChanges();
    for (const { gssCode, from, to } of allAuthorities()) {
      expect(changes.filter((change) => change.from.includes(gssCode) && change.on === (to ?? 0) + 1).length).toBe(to === null ? 0 : 1);
      expect(changes.filter((change) => change.to.includes(gssCode) && change.on === from).length).toBe(from === FIRST_LISTED_DAY ? 0 : 1);
    }
  });
});

describe('a figure across a reorganisation says so', () => {
  it('nothing, where nothing happened', () => {
    expect(reorganisationNote('330', yearEnding('2023-12-31'))).toBeNull();
    expect(reorganisationNote('942', yearEnding('2024-03-31'))).toBeNull();
    expect(reorganisationNote('no such code', yearEnding('2024-03-31'))).toBeNull();
  });
  it('the successor’s period starts before it began', () => {
    expect(reorganisationNote('942', yearEnding('2023-12-31'))).toBe(
      'Cumbria (909) was divided into Cumberland (942) and Westmorland and Furness (943) on 1 April 2023. The period starts before then, when its children were counted under Cumbria (909).',
    );
  });
  it('the predecessor’s period goes on after it ended', () => {
    expect(reorganisationNote('835', yearEnding('2019-12-31'))).toMatch(
      /were redrawn as Bournemouth, Christchurch and Poole \(839\) and Dorset \(838\) on 1 April 2019\. The period goes on after that/,
    );
  });
  it('a period before the authority began, and one after it ended', () => {
    expect(reorganisationNote('941', yearEnding('2021-03-31'))).toMatch(/West Northamptonshire did not exist in this period\.$/);
    expect(reorganisationNote('E06000028', yearEnding('2021-03-31'))).toMatch(/Bournemouth had ended before this period\.$/);
  });
  it('a look-back that reaches over the change, when its first day is given', () => {
    expect(reorganisationNote('942', { start: day('2022-04-01'), end: day('2024-03-31') })).toMatch(
      /when its children were counted under Cumbria \(909\)/,
    );
  });
  it('a new council for the same area: counts go on', () => {
    expect(reorganisationNote('825', yearEnding('2020-12-31'))).toMatch(
      /same area: E10000002 before, E06000060 since\. Its three-digit code, 825, went on/,
    );
  });
  it('a new nine-character code is told to who uses it, and not to who uses the three-digit code', () => {
    expect(reorganisationNote('370', yearEnding('2026-03-31'))).toBeNull();
    expect(reorganisationNote('E08000016', yearEnding('2026-03-31'))).toBe(
      'Barnsley had a new code from 1 May 2025, for the same area: E08000016 before, E08000038 since.',
    );
  });
});

describe('returns made together, or not at all', () => {
  it('workforce returns are made together by Kingston and Richmond, and by the two Northamptonshires since 2021', () => {
    expect(jointReturns()[0]).toMatchObject({
      laCode: '314 / 318',
      gssCode: 'E09000021 / E09000027',
      name: 'Kingston upon Thames / Richmond upon Thames',
      members: ['314', '318'],
    });
    expect(jointReturn('941', day('2021-09-30'))?.laCode).toBe('940 / 941');
    expect(jointReturn('E09000027', day('2019-09-30'))?.laCode).toBe('314 / 318');
    expect(jointReturn('314 / 318', day('2019-09-30'))?.members).toEqual(['314', '318']);
    expect([jointReturn('940', day('2020-09-30')), jointReturn('330', day('2021-09-30'))]).toEqual([null, null]);
  });
  it('Hackney made no children in need return for 2021 and 2022, nor Hampshire a usable one for 2024', () => {
    expect(
      [missingReturn('204', 'cin', 2021), missingReturn('204', 'cin', 2022), missingReturn('850', 'cin', 2024)].every(
        (missing) => missing !== null,
      ),
    ).toBe(true);
    expect([missingReturn('204', 'cin', 2023), missingReturn('204', 'workforce', 2021)]).toEqual([null, null]);
  });
});

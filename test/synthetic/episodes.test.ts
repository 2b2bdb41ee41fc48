import { describe, expect, it } from 'vitest';
import { careEpisodes, ssda903Files } from '../../src/synthetic/index.js';
import { day, isoDate } from '../../src/time/index.js';
import { authorityOf, careOf, lifeOf, rowsOf, stayOf } from './invented.js';

/** Into care on 10 June 2021 under an interim order; hospital in August; full order on 1 February 2022; the carer becomes long term; a move; home. */
const care = careOf('2021-06-10', '2023-07-01', {
  legalSpells: [
    { startedOn: day('2021-06-10'), legalStatus: 'C1' },
    { startedOn: day('2022-02-01'), legalStatus: 'C2' },
  ],
  stays: [
    stayOf('2021-06-10', '2023-04-01', 'U6', {
      types: [
        { startedOn: day('2021-06-10'), placementType: 'U6' },
        { startedOn: day('2022-12-01'), placementType: 'U4' },
      ],
      temporary: [{ startedOn: day('2021-08-02'), endedOn: day('2021-08-20'), placementType: 'T1' }],
      reasonChanged: 'CREQB',
    }),
    stayOf('2023-04-01', '2023-07-01', 'K2', { provider: 'PR4', urn: '9999200' }),
  ],
});

describe('episodes of a period of care', () => {
  it('begin whenever the legal status, the placement or the carer changes, with the reason for it', () => {
    const rows = careEpisodes(care).map((episode) => [
      isoDate(episode.startedOn),
      episode.reasonStarted,
      episode.legalStatus,
      episode.placementType,
      isoDate(episode.endedOn),
      episode.reasonEnded,
    ]);
    expect(rows).toEqual([
      ['2021-06-10', 'S', 'C1', 'U6', '2021-08-02', 'X1'],
      ['2021-08-02', 'P', 'C1', 'T1', '2021-08-20', 'X1'],
      ['2021-08-20', 'P', 'C1', 'U6', '2022-02-01', 'X1'],
      ['2022-02-01', 'L', 'C2', 'U6', '2022-12-01', 'X1'],
      ['2022-12-01', 'T', 'C2', 'U4', '2023-04-01', 'X1'],
      ['2023-04-01', 'P', 'C2', 'K2', '2023-07-01', 'E4A'],
    ]);
  });

  it('begin with B or U when the law changes on the same day as the carer or only the placement', () => {
    const both = careOf('2021-06-10', '2022-06-10', {
      legalSpells: [
        { startedOn: day('2021-06-10'), legalStatus: 'V2' },
        { startedOn: day('2021-07-01'), legalStatus: 'C1' },
        { startedOn: day('2022-01-05'), legalStatus: 'E1' },
      ],
      stays: [
        stayOf('2021-06-10', '2021-07-01', 'K2'),
        stayOf('2021-07-01', '2022-06-10', 'U5', {
          types: [
            { startedOn: day('2021-07-01'), placementType: 'U5' },
            { startedOn: day('2022-01-05'), placementType: 'A5' },
          ],
        }),
      ],
    });
    expect(careEpisodes(both).map((episode) => episode.reasonStarted)).toEqual(['S', 'B', 'U']);
  });
});

describe('the Episodes file of each year', () => {
  const authority = authorityOf([lifeOf('L999-1', { periodsOfCare: [care] })], 2021, 4);
  const episodes = (year: number): readonly string[] => rowsOf(ssda903Files(authority, year), 'episodes.csv');

  it('holds nothing before care began', () => {
    expect(episodes(2021)).toEqual([]);
  });

  it('leaves the end of an episode open at 31 March blank, and gives it a year later', () => {
    expect(episodes(2022)).toEqual([
      'L999-1,10/06/2021,S,C1,N1,U6,PR1,02/08/2021,X1,OTHER,ZZ1 1ZZ,ZZ2 2ZZ,9999101',
      'L999-1,02/08/2021,P,C1,N1,T1,,20/08/2021,X1,OTHER,ZZ1 1ZZ,ZZ2 2ZZ,',
      'L999-1,20/08/2021,P,C1,N1,U6,PR1,01/02/2022,X1,,ZZ1 1ZZ,ZZ2 2ZZ,9999101',
      'L999-1,01/02/2022,L,C2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,9999101',
    ]);
    expect(episodes(2023)).toEqual([
      'L999-1,01/02/2022,L,C2,N1,U6,PR1,01/12/2022,X1,PLACE,ZZ1 1ZZ,ZZ2 2ZZ,9999101',
      'L999-1,01/12/2022,T,C2,N1,U4,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,9999101',
    ]);
  });

  it('gives an episode that ended on 1 April in the year that 1 April begins', () => {
    expect(episodes(2024)).toEqual([
      'L999-1,01/12/2022,T,C2,N1,U4,PR1,01/04/2023,X1,CREQB,ZZ1 1ZZ,ZZ2 2ZZ,9999101',
      'L999-1,01/04/2023,P,C2,N1,K2,PR4,01/07/2023,E4A,,ZZ1 1ZZ,ZZ2 2ZZ,9999200',
    ]);
  });

  it('writes supported accommodation as H5 until 2024 and K3 from 2025, whenever it began', () => {
    const supported = careOf('2023-10-30', '2025-03-31', { stays: [stayOf('2023-10-30', '2025-03-31', 'K3')] });
    const of = authorityOf([lifeOf('L999-2', { periodsOfCare: [supported] })], 2024, 2);
    expect(rowsOf(ssda903Files(of, 2024), 'episodes.csv')[0]).toContain(',H5,');
    expect(rowsOf(ssda903Files(of, 2025), 'episodes.csv')[0]).toContain(',K3,');
  });

  it('writes special guardianship as E43 and E44 until 2018 and as E45 to E48 from 2019', () => {
    const ended = (endedOn: string, reasonEnded: string): string => {
      const of = authorityOf(
        [
          lifeOf('L999-4', {
            periodsOfCare: [careOf('2017-05-01', endedOn, { reasonEnded, stays: [stayOf('2017-05-01', endedOn, 'U6')] })],
          }),
        ],
        2018,
        2,
      );
      return rowsOf(ssda903Files(of, endedOn < '2018-04-01' ? 2018 : 2019), 'episodes.csv')[0]!.split(',')[8]!;
    };
    expect(['E45', 'E46', 'E47', 'E48'].map((reason) => ended('2018-03-31', reason))).toEqual(['E43', 'E43', 'E44', 'E44']);
    expect(['E45', 'E46', 'E47', 'E48'].map((reason) => ended('2018-04-01', reason))).toEqual(['E45', 'E46', 'E47', 'E48']);
  });

  it('writes sex as 1 and 2 until 2024 and as M and F from 2025', () => {
    const of = authorityOf([lifeOf('L999-3', { periodsOfCare: [careOf('2023-10-30', '2025-03-31')] })], 2024, 2);
    expect(rowsOf(ssda903Files(of, 2024), 'header.csv')).toEqual(['L999-3,2,29/02/2012,WBRI,UN5,,']);
    expect(rowsOf(ssda903Files(of, 2025), 'header.csv')).toEqual(['L999-3,F,29/02/2012,WBRI,UN5,,']);
  });

  it('has a file of social-worker spells from 2024 only', () => {
    const names = (year: number): readonly string[] => [...ssda903Files(authority, year)].map((file) => file.name);
    expect(names(2023)).not.toContain('sw_episodes.csv');
    expect(names(2024)).toContain('sw_episodes.csv');
  });
});

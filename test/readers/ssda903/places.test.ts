import { describe, expect, it } from 'vitest';
import { issueLog, type PostcodeLookup, type ReadReturns, readPostcodes, readReturns, sourceFromText } from '../../../src/readers/index.js';
import { file, issuesOf, values } from './support.js';

const columns = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const header = file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'A,F,01/05/2012,WBRI,UN3,,');
const episode = (child: string, home: string, placement: string, rest = ''): string =>
  `${child},01/05/2024,S,C2,N1,U4,PR1,,,,${home},${placement},${rest}`;

/** Places by postcode: metres east of one another, in authority 201 but for the last two. */
const where: PostcodeLookup = (postcode) =>
  ({
    AA11AA: { easting: 400_000, northing: 300_000, laCode: '201' },
    BB22BB: { easting: 432_186, northing: 300_000, laCode: '201' },
    CC33CC: { easting: 400_000, northing: 332_347, laCode: '202' },
    DD44DD: { easting: 400_000, northing: 300_000, laCode: null },
  })[postcode] ?? null;

const read = (postcodes: PostcodeLookup | null, ...lines: readonly string[]): Promise<ReadReturns> =>
  readReturns({
    ssda903: [{ files: [header, file('episodes.csv', ...lines)], yearEnding: 2025, laCode: '201' }],
    ...(postcodes ? { postcodes } : {}),
  });

const placed = ({ records }: ReadReturns) => {
  const { placementDistance, placementLocation } = records.tables['careEpisodes']!.columns;
  const isUnknown = (column: typeof placementDistance, row: number): boolean => (column!.unknown?.[row] ?? -2147483648) !== -2147483648;
  const distances = values(records, 'careEpisodes', 'placementDistance');
  const locations = values(records, 'careEpisodes', 'placementLocation');
  return distances.map((distance, row) => [
    isUnknown(placementDistance, row) ? 'unknown' : distance,
    isUnknown(placementLocation, row) ? 'unknown' : locations[row],
  ]);
};

const notReturned = ({ records }: ReadReturns): readonly string[] =>
  records.coverage[0]!.tables.find(({ table }) => table === 'careEpisodes')!.columnsNotReturned;

describe('distance and location of placements', () => {
  it('are worked out from postcodes, to a tenth of a mile', async () => {
    const result = await read(
      where,
      columns,
      episode('A', 'AA1 1AA', 'bb2 2bb'),
      episode('B', 'aa11aa', 'CC3 3CC'),
      episode('C', 'AA1 1AA', 'AA1 1AA'),
    );
    // 32.186 km are 20.0 miles; 32.347 km are 20.1.
    expect(placed(result)).toEqual([
      [20, 'IN'],
      [20.1, 'OUT'],
      [0, 'IN'],
    ]);
    expect(notReturned(result)).toEqual([]);
  });

  it('what is not found or not given is told apart', async () => {
    const result = await read(
      where,
      columns,
      episode('A', '', 'AA1 1AA'),
      episode('B', 'YY8 8YY', 'AA1 1AA'),
      episode('C', 'AA1 1AA', 'ZZ9 9ZZ'),
      episode('D', 'AA1 1AA', ''),
      episode('E', 'AA1 1AA', 'DD4 4DD'),
    );
    expect(placed(result)).toEqual([
      [999.9, 'IN'],
      [999.9, 'IN'],
      ['unknown', 'unknown'],
      [null, null],
      [0, 'unknown'],
    ]);
    expect(issuesOf(result, 'postcode-not-found').map(({ column, rows, count }) => [column, rows, count])).toEqual([
      ['HOME_POST', [3], 1],
      ['PL_POST', [4], 1],
    ]);
    expect(JSON.stringify(result.issues)).not.toContain('ZZ9');
    // Homes are kept in no record.
    expect(JSON.stringify([result.issues, result.records])).not.toContain('YY8');
  });

  it('are read where a file has them, whatever else is given', async () => {
    const lines = [
      `${columns},PL_DISTANCE,PL_LOCATION`,
      episode('A', 'AA1 1AA', 'BB2 2BB', ',3.25,in'),
      episode('B', '', '', ',999.9,OUT'),
      episode('C', '', '', ',far,'),
    ];
    for (const postcodes of [null, where]) {
      const result = await read(postcodes, ...lines);
      expect(placed(result)).toEqual([
        [3.3, 'IN'],
        [999.9, 'OUT'],
        ['unknown', null],
      ]);
      expect(issuesOf(result, 'number-not-valid').map(({ column, rows }) => [column, rows])).toEqual([['PL_DISTANCE', [4]]]);
      expect(notReturned(result)).toEqual([]);
    }
  });

  it('without columns and without a list they were not returned', async () => {
    const result = await read(null, columns, episode('A', 'AA1 1AA', 'BB2 2BB'));
    expect(notReturned(result)).toEqual(['placementDistance', 'placementLocation']);
    expect(issuesOf(result, 'column-missing')).toEqual([]);
    const withoutHome = await read(where, columns.replace('HOME_POST,', ''), 'A,01/05/2024,S,C2,N1,U4,PR1,,,,BB2 2BB,');
    expect(notReturned(withoutHome)).toEqual(['placementDistance', 'placementLocation']);
  });

  it('many rows of plain cells, and rows in quotes, come to the same', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => episode(`C${at}`, at % 3 ? 'AA1 1AA' : '', at % 2 ? 'BB2 2BB' : 'CC3 3CC'));
    const plain = await read(where, columns, ...rows);
    const quoted = await read(where, columns, ...rows.map((row) => row.replace(/[^,]+/g, '"$&"')));
    expect(placed(plain)).toHaveLength(3000);
    expect(placed(quoted)).toEqual(placed(plain));
  });

  it('in XML too', async () => {
    const xml =
      '<EXPSSDA903><CHILD><HEADER><CHILDID>A</CHILDID><DOB>01/05/2012</DOB></HEADER><EPISODE><DECOM>01/05/2024</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><HOME_POST>AA1 1AA</HOME_POST><PL_POST>BB2 2BB</PL_POST></EPISODE></CHILD></EXPSSDA903>';
    const of = (postcodes?: PostcodeLookup) =>
      readReturns({
        ssda903: [{ files: [sourceFromText('r.xml', xml)], yearEnding: 2025, laCode: '201' }],
        ...(postcodes ? { postcodes } : {}),
      });
    expect(placed(await of(where))).toEqual([[20, 'IN']]);
    expect(notReturned(await of())).toEqual(['placementDistance', 'placementLocation']);
  });

  it('a set of no known authority has no location', async () => {
    const { records } = await readReturns({
      ssda903: [{ files: [header, file('episodes.csv', columns, episode('A', 'AA1 1AA', 'BB2 2BB'))], yearEnding: 2025 }],
      postcodes: where,
    });
    expect(values(records, 'careEpisodes', 'placementDistance')).toEqual([20]);
    expect(values(records, 'careEpisodes', 'placementLocation')).toEqual([null]);
  });
});

describe('a list of postcodes', () => {
  const lookup = async (...lines: readonly string[]) => {
    const log = issueLog();
    const found = await readPostcodes(sourceFromText('postcodes.csv', `${lines.join('\n')}\n`), log);
    return { found, issues: log.list().map(({ code }) => code) };
  };

  it('says where a postcode lies, and in which authority, by district or county', async () => {
    const { found } = await lookup(
      'pcd,pcds,dointr,oscty,oslaua,oseast1m,osnrth1m',
      'AB1 2CD,AB1 2CD,1980,E99999999,E06000014,0460000,0452000',
      'AB1 2CE,AB1 2CE,1980,E10000016,E07000105,600000,150000',
      'IM1 1AA,IM1 1AA,1980,M99999999,M99999999,,',
      'EH1 1AA,EH1 1AA,1980,S99999999,S12000036,325000,673000',
    );
    expect(found!('ab1 2cd')).toEqual({ easting: 460_000, northing: 452_000, laCode: '816' });
    expect(found!('AB12CE')?.laCode).toBe('886');
    expect(found!('EH11AA')?.laCode).toBe('S12000036');
    expect(found!('IM11AA')).toBeNull();
    expect(found!('ZZ99ZZ')).toBeNull();
  });

  it('may have three-digit codes, or none', async () => {
    const { found } = await lookup('postcode,easting,northing,la_code', 'AB1 2CD,1,2,201', 'AB1 2CE,1,2,');
    expect([found!('AB12CD')?.laCode, found!('AB12CE')?.laCode]).toEqual(['201', null]);
  });

  it.each([['a,b\n1,2'], ['postcode,easting,northing'], ['']])('that is none is told: %j', async (text) => {
    const { found, issues } = await lookup(text);
    expect(found).toBeNull();
    expect(issues).toHaveLength(1);
  });
});

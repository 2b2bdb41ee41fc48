import { describe, expect, it } from 'vitest';
import { annexALists } from '../../src/readers/annex-a/lists.js';
import { apiTables } from '../../src/readers/csc-api/fields.js';
import {
  type PostcodeLookup,
  placeInRecords,
  type ReadReturns,
  type Returns,
  readReturns,
  sourceFromText,
} from '../../src/readers/index.js';
import { ssdTables } from '../../src/readers/ssd/tables.js';
import { day } from '../../src/time/index.js';
import { ada, list, rowsOf } from './annex-a/support.js';
import { tables } from './ssd/support.js';

const where: PostcodeLookup = (postcode) =>
  ({
    AB12CD: { easting: 1, northing: 1, laCode: '201' },
    AB12CE: { easting: 1, northing: 1, laCode: '202' },
  })[postcode] ?? null;

const days = { from: day('2019-04-01'), to: day('2025-09-30') };

/** The same four placements from each source: inside, outside, somewhere not known, not said. */
const postcodes = ['AB1 2CD', 'AB1 2CE', 'ZZ9 9ZZ', ''];
const sources: Readonly<Record<string, Returns>> = {
  'Annex A': {
    annexA: [
      {
        lists: [
          list(
            'List 8',
            ...postcodes.map((postcode, at) => [
              `C${at}`,
              ...ada.slice(1),
              'No',
              '01/01/2024',
              'N1',
              '01/01/2024',
              'C2',
              '',
              '',
              '01/01/2024',
              'U6',
              'PR4',
              postcode,
              '',
            ]),
          ),
        ],
        madeOn: days.to,
        laCode: '201',
      },
    ],
  },
  'the dataset': {
    ssd: [
      {
        ...days,
        tables: [
          tables.care(
            ...postcodes.map((_, at) => ({
              clae_person_id: `C${at}`,
              clae_cla_id: `K${at}`,
              clae_cla_placement_id: `L${at}`,
              clae_cla_episode_start_date: '2024-01-01',
            })),
          ),
          tables.placements(
            ...postcodes.map((postcode, at) => ({
              clap_cla_placement_id: `L${at}`,
              clap_cla_placement_type: 'U6',
              clap_cla_placement_postcode: postcode,
              clap_cla_placement_distance: at * 10.06,
            })),
          ),
        ],
        laCode: '201',
      },
    ],
  },
  'the submission': {
    cscApi: [
      {
        ...days,
        files: [
          sourceFromText(
            'a.json',
            JSON.stringify(
              postcodes.map((postcode, at) => ({
                la_code: 201,
                Children: {
                  la_child_id: `C${at}`,
                  social_care_episodes: [
                    { referral_date: '2023-12-01', child_looked_after_placements: [{ start_date: '2024-01-01', postcode }] },
                  ],
                },
              })),
            ),
          ),
        ],
      },
    ],
  },
};

const notReturned = ({ records }: ReadReturns): readonly string[] =>
  records.coverage
    .flatMap((window) => window.tables)
    .filter(({ table }) => table === 'careEpisodes')
    .flatMap(({ columnsNotReturned }) => columnsNotReturned)
    .filter((column) => column.startsWith('placement') && /Distance|Location/.test(column));

describe.each(Object.entries(sources))('where the placements of %s are', (name, returns) => {
  it('is worked out of their postcodes, with a list', async () => {
    const read = await readReturns({ ...returns, postcodes: where });
    expect(rowsOf(read, 'careEpisodes', 'placementLocation')).toEqual([
      ['C0', 'IN'],
      ['C1', 'OUT'],
      ['C2', 'unknown'],
      ['C3', null],
    ]);
    expect(notReturned(read)).toEqual(name === 'the dataset' ? [] : ['placementDistance']);
  });

  it('was not returned without one', async () => {
    const read = await readReturns(returns);
    expect(notReturned(read)).toEqual(name === 'the dataset' ? ['placementLocation'] : ['placementDistance', 'placementLocation']);
    const distances = name === 'the dataset' ? [0, 10.1, 20.1, 30.2] : [null, null, null, null];
    expect(rowsOf(read, 'careEpisodes', 'placementDistance').map(([, distance]) => distance)).toEqual(distances);
  });
});

describe('the place of an issue in the record model', () => {
  it('is known for every field that fills a column', () => {
    for (const { name, table, fields } of [...annexALists, ...ssdTables, ...apiTables]) {
      for (const field of fields) {
        const expected = table === null || !field.into ? null : field.into.column === 'childId' ? { table, column: null } : field.into;
        expect(placeInRecords(name, field.name), `${name} ${field.name}`).toEqual(expected);
      }
      expect(placeInRecords(name, null)?.table ?? null).toBe(table);
    }
    expect(placeInRecords('Episodes', 'DEC')).toEqual({ table: 'careEpisodes', column: 'endedOn' });
    expect(placeInRecords('Episodes', 'CHILD')).toEqual({ table: 'careEpisodes', column: null });
    expect(placeInRecords('nowhere', 'DEC')).toBeNull();
    expect(placeInRecords(null, 'DEC')).toBeNull();
  });
});

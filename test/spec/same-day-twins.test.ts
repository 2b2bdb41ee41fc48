import { describe, expect, it } from 'vitest';
import { countCalculation, proportionCalculation } from '../../src/language/build/shapes.js';
import { equals, exists, latestOf, rows } from '../../src/language/index.js';
import { recordBuilder, recordsFrom } from '../../src/records/index.js';
import { day } from '../../src/time/index.js';
import { outcomes } from '../support/measure.js';

const everyReferral = countCalculation({ rows: rows('cinEpisodes') });

describe('two records of one kind for one child on one day count once, and the one read last stands', () => {
  it('two referrals of a child on one day are one', () => {
    const cinEpisodes = [
      { childId: 'A', cinEpisodeId: '1', referredOn: '2024-05-10', primaryNeed: 'N1' },
      { childId: 'A', cinEpisodeId: '2', referredOn: '2024-05-10', primaryNeed: 'N3' },
    ];
    expect(outcomes({ tables: { cinEpisodes } }, everyReferral)).toEqual({ 'A 2024-05-10': 'counted' });
    const need = countCalculation({ rows: rows('cinEpisodes', (referral) => equals(referral.primaryNeed, 'N3')) });
    expect(outcomes({ tables: { cinEpisodes } }, need)).toEqual({ 'A 2024-05-10': 'counted' });
  });

  it('what hung on the one that gave way hangs on the one that stands', () => {
    const tables = {
      cinEpisodes: [
        { childId: 'A', cinEpisodeId: '1', referredOn: '2024-05-10' },
        { childId: 'A', cinEpisodeId: '2', referredOn: '2024-05-10' },
      ],
      assessments: [{ childId: 'A', cinEpisodeId: '1', startedOn: '2024-05-11', authorisedOn: '2024-06-01' }],
    };
    const assessed = proportionCalculation({ rows: rows('cinEpisodes'), numerator: () => exists('assessments', null, 'cinEpisode') });
    expect(outcomes({ tables }, assessed)).toEqual({ 'A 2024-05-10': 'counted' });
  });

  it('children of one id in two authorities are two, and so are events on two days', () => {
    const cinEpisodes = [
      { laCode: '201', childId: 'A', referredOn: '2024-05-10' },
      { laCode: '301', childId: 'A', referredOn: '2024-05-10' },
      { laCode: '301', childId: 'A', referredOn: '2024-05-11' },
    ];
    expect(Object.values(outcomes({ tables: { cinEpisodes } }, everyReferral))).toEqual(['counted', 'counted', 'counted']);
  });

  it('two records whose date is missing cannot be said to be one', () => {
    const cinEpisodes = [
      { childId: 'A', cinEpisodeId: '1' },
      { childId: 'A', cinEpisodeId: '2' },
    ];
    expect(Object.keys(outcomes({ tables: { cinEpisodes } }, everyReferral))).toEqual(['A none', 'A none #2']);
  });

  it('of a record returned once a child, the one read last stands, whatever its date', () => {
    const every = countCalculation({ rows: rows('unaccompanied') });
    const spell = (statusCeasedOn: string | null) => ({ childId: 'A', statusCeasedOn });
    expect(outcomes({ tables: { unaccompanied: [spell(null), spell('2024-05-10')] } }, every)).toEqual({ 'A 2024-05-10': 'counted' });
    expect(outcomes({ tables: { unaccompanied: [spell('2024-05-10'), spell(null)] } }, every)).toEqual({ 'A none': 'counted' });
  });

  it('those that gave way are counted: within one source a defect, across sources an event returned again', () => {
    const builder = recordBuilder();
    const child = builder.child('201', 'A');
    const add = (): void =>
      builder.tables.careEpisodes.columns['startedOn']!.list.set(builder.tables.careEpisodes.add(child), day('2024-05-10'));
    builder.startSource();
    add();
    add();
    builder.startSource();
    add();
    const { records, superseded } = builder.finish();
    expect(records.tables['careEpisodes']!.rowCount).toBe(1);
    expect(superseded.map(({ table, acrossSources, withinSource }) => [table, acrossSources + withinSource, withinSource])).toEqual([
      ['careEpisodes', 2, 1],
    ]);
  });
});

describe('of several rows on one latest day, the last returned is the latest', () => {
  it('two section 47 enquiries in different episodes on one day', () => {
    const tables = {
      children: [{ childId: 'A' }],
      cinEpisodes: [
        { childId: 'A', cinEpisodeId: '1', referredOn: '2024-05-01' },
        { childId: 'A', cinEpisodeId: '2', referredOn: '2024-05-02' },
      ],
      section47Enquiries: [
        { childId: 'A', cinEpisodeId: '1', startedOn: '2024-05-10', conferenceNotRequired: false },
        { childId: 'A', cinEpisodeId: '2', startedOn: '2024-05-10', conferenceNotRequired: true },
        { childId: 'A', cinEpisodeId: '2', startedOn: '2024-05-03', conferenceNotRequired: false },
      ],
    };
    const notRequired = proportionCalculation({
      rows: rows('children'),
      numerator: () => equals(latestOf('section47Enquiries', { of: (row) => row.conferenceNotRequired }), true),
    });
    expect(outcomes({ tables }, notRequired)).toEqual({ A: 'counted' });
    expect(recordsFrom({ tables }).tables['section47Enquiries']!.rowCount).toBe(3);
  });
});

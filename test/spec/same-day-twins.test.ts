import { describe, expect, it } from 'vitest';
import { countCalculation, proportionCalculation } from '../../src/language/build/shapes.js';
import { and, equals, exists, isKnown, isNull, latestOf, rows } from '../../src/language/index.js';
import { plainValue, type RowValue, recordBuilder, recordsFrom } from '../../src/records/index.js';
import { day } from '../../src/time/index.js';
import { outcomes } from '../support/measure.js';

type PlainRow = Readonly<Record<string, RowValue>>;

const everyReferral = countCalculation({ rows: rows('cinEpisodes') });

describe('two records of one kind for one child on one day count once, and which one stands never depends on the order of rows', () => {
  /** Both orders of two rows, which must come to the same. */
  const eitherWay = (one: PlainRow, other: PlainRow): readonly (readonly PlainRow[])[] => [
    [one, other],
    [other, one],
  ];

  it('two referrals of a child on one day are one: one that led to work stands, and of those the one that closed last', () => {
    const turnedAway = { childId: 'A', cinEpisodeId: '1', referredOn: '2024-05-10', referralNoFurtherAction: true, primaryNeed: 'N1' };
    const closed = { childId: 'A', cinEpisodeId: '2', referredOn: '2024-05-10', closedOn: '2024-08-01', primaryNeed: 'N3' };
    const open = { childId: 'A', cinEpisodeId: '3', referredOn: '2024-05-10', primaryNeed: 'N5' };
    const need = (code: string) => countCalculation({ rows: rows('cinEpisodes', (referral) => equals(referral.primaryNeed, code)) });
    for (const cinEpisodes of eitherWay(turnedAway, closed)) {
      expect(outcomes({ tables: { cinEpisodes } }, everyReferral)).toEqual({ 'A 2024-05-10': 'counted' });
      expect(outcomes({ tables: { cinEpisodes } }, need('N3'))).toEqual({ 'A 2024-05-10': 'counted' });
    }
    for (const cinEpisodes of eitherWay(open, closed)) {
      expect(outcomes({ tables: { cinEpisodes } }, need('N5'))).toEqual({ 'A 2024-05-10': 'counted' });
    }
  });

  it('episodes of care of one day are one: it starts for the reason of the first and is in the status and placement of the last', () => {
    const day = '2024-06-10';
    const policeProtection = { childId: 'A', startedOn: day, endedOn: day, reasonStarted: 'S', legalStatus: 'L1', placementType: 'U6' };
    const accommodated = { childId: 'A', startedOn: day, reasonStarted: 'L', legalStatus: 'V2', placementType: 'K2' };
    const asOne = countCalculation({
      rows: rows('careEpisodes', (episode) =>
        and(
          equals(episode.reasonStarted, 'S'),
          equals(episode.legalStatus, 'V2'),
          equals(episode.placementType, 'K2'),
          isNull(episode.endedOn),
        ),
      ),
    });
    for (const careEpisodes of eitherWay(policeProtection, accommodated)) {
      expect(outcomes({ tables: { careEpisodes } }, asOne)).toEqual({ 'A 2024-06-10': 'counted' });
    }
  });

  it('a new carer outweighs a change of status on the same day', () => {
    const moved = { childId: 'A', startedOn: '2024-06-10', endedOn: '2024-06-10', reasonStarted: 'P', placementType: 'U6' };
    const status = { childId: 'A', startedOn: '2024-06-10', reasonStarted: 'L', placementType: 'U6' };
    const byMove = countCalculation({ rows: rows('careEpisodes', (episode) => equals(episode.reasonStarted, 'P')) });
    for (const careEpisodes of eitherWay(moved, status)) {
      expect(outcomes({ tables: { careEpisodes } }, byMove)).toEqual({ 'A 2024-06-10': 'counted' });
    }
  });

  it('a child has one enquiry on a day, in whichever episode of need; one that led to a conference stands', () => {
    const cinEpisodes = [
      { childId: 'A', cinEpisodeId: '1', referredOn: '2024-05-01' },
      { childId: 'A', cinEpisodeId: '2', referredOn: '2024-05-02' },
    ];
    const led = { childId: 'A', cinEpisodeId: '1', startedOn: '2024-05-10', conferenceNotRequired: false };
    const ended = { childId: 'A', cinEpisodeId: '2', startedOn: '2024-05-10', conferenceNotRequired: true };
    const toConference = countCalculation({ rows: rows('section47Enquiries', (enquiry) => equals(enquiry.conferenceNotRequired, false)) });
    for (const section47Enquiries of eitherWay(led, ended)) {
      expect(outcomes({ tables: { cinEpisodes, section47Enquiries } }, toConference)).toEqual({ 'A 2024-05-10': 'counted' });
    }
  });

  it('what the rule leaves open the rest of the row decides', () => {
    const one = { childId: 'A', cinEpisodeId: '1', referredOn: '2024-05-10', primaryNeed: 'N1' };
    const other = { childId: 'A', cinEpisodeId: '2', referredOn: '2024-05-10', primaryNeed: 'N3' };
    const need = countCalculation({ rows: rows('cinEpisodes', (referral) => equals(referral.primaryNeed, 'N3')) });
    for (const cinEpisodes of eitherWay(one, other))
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

  it('of a record returned once a child a year, one that has not ended stands', () => {
    const every = countCalculation({ rows: rows('unaccompanied') });
    const spell = (statusCeasedOn: string | null) => ({ childId: 'A', yearEndedOn: '2025-03-31', statusCeasedOn });
    for (const unaccompanied of eitherWay(spell(null), spell('2024-05-10'))) {
      expect(outcomes({ tables: { unaccompanied } }, every)).toEqual({ 'A 2025-03-31': 'counted' });
    }
  });

  it('a twin that ended on its day in an earlier return still says why care started; one that went on does not', () => {
    const started = (endedOn: string | null): readonly (string | null)[] => {
      const builder = recordBuilder();
      const child = builder.child('201', 'A');
      const { careEpisodes } = builder.tables;
      const add = (reason: string, ended: string | null): void => {
        const row = careEpisodes.add(child);
        careEpisodes.columns['startedOn']!.list.set(row, day('2024-05-10'));
        if (ended) careEpisodes.columns['endedOn']!.list.set(row, day(ended));
        const reasons = careEpisodes.columns['reasonStarted']!;
        reasons.list.set(row, reasons.dictionary!.intern(reason));
      };
      builder.startSource();
      add('S', endedOn);
      add('L', null);
      builder.startSource();
      add('L', null);
      const { records } = builder.finish();
      return Array.from({ length: records.tables['careEpisodes']!.rowCount }, (_, row) =>
        String(plainValue(records.tables['careEpisodes']!.columns['reasonStarted']!, row)),
      );
    };
    // The return of the next year holds only the episode that went on: the other ended, as a start, on 10 May.
    expect(started('2024-05-10')).toEqual(['S']);
    // Here the later return says of the very episode that it did not start care.
    expect(started('2024-06-10')).toEqual(['L']);
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

describe('of several rows on one latest day, the last in the order of their columns is the latest', () => {
  it('two assessments in different episodes on one day', () => {
    const cinEpisodes = [
      { childId: 'A', cinEpisodeId: '1', referredOn: '2024-05-01' },
      { childId: 'A', cinEpisodeId: '2', referredOn: '2024-05-02' },
    ];
    const open = { childId: 'A', cinEpisodeId: '1', startedOn: '2024-05-10' };
    const done = { childId: 'A', cinEpisodeId: '2', startedOn: '2024-05-10', authorisedOn: '2024-06-01' };
    const isDone = proportionCalculation({
      rows: rows('children'),
      numerator: () => isKnown(latestOf('assessments', { of: (row) => row.authorisedOn })),
    });
    for (const assessments of [
      [open, done],
      [done, open],
    ]) {
      const tables = { children: [{ childId: 'A' }], cinEpisodes, assessments };
      expect(outcomes({ tables }, isDone)).toEqual({ A: 'counted' });
      expect(recordsFrom({ tables }).tables['assessments']!.rowCount).toBe(2);
    }
  });
});

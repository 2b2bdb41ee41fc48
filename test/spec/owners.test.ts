import { describe, expect, it } from 'vitest';
import { explain } from '../../src/engine/index.js';
import { countCalculation, proportionCalculation } from '../../src/language/build/shapes.js';
import { atLeast, countOf, equals, exists, isNull, ofPost, onOrBefore, openOn, or, periodEnd, rows } from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { period } from '../../src/time/index.js';
import { outcomes as bySql } from '../support/everywhere.js';
import { figures, measure, outcomes, year } from '../support/measure.js';

const allocation = (laCode: string, workerId: string, caseId: string, allocatedOn: string, endedOn: string | null = null) => ({
  laCode,
  workerId,
  caseId,
  allocatedOn,
  endedOn,
});

/** A holds two cases on the last day (a third ended on it), B one; the A of the other authority is someone else and holds one. */
const cases = [
  allocation('201', 'A', '1', '2024-05-01'),
  allocation('201', 'A', '2', '2025-03-31'),
  allocation('201', 'A', '3', '2024-05-01', '2025-03-31'),
  allocation('201', 'B', '1', '2025-01-01'),
  allocation('301', 'A', '9', '2023-01-01'),
];

const holdsTwo = proportionCalculation({
  rows: rows('workers'),
  numerator: () =>
    atLeast(
      countOf('cases', (each) => openOn(each.allocatedOn, each.endedOn, periodEnd), 'worker'),
      2,
    ),
});

describe('every table says whose rows they are, and rows are related within one owner', () => {
  it('the cases of a social worker are those of the worker of one authority', async () => {
    const expected = { '201/A': 'counted', '201/B': 'denominator', '301/A': 'denominator' };
    expect(outcomes({ tables: { cases } }, holdsTwo)).toEqual(expected);
    expect(await bySql({ tables: { cases } }, holdsTwo)).toEqual(expected);
  });

  it('an owner named only by its rows has a row of its own, with nothing known but the id', () => {
    const unknownSex = countCalculation({ rows: rows('workers', (worker) => isNull(worker.sex)) });
    expect(Object.keys(outcomes({ tables: { cases } }, unknownSex))).toEqual(['201/A', '201/B', '301/A']);
  });

  it('a child and a worker of one id are not each other’s', async () => {
    const tables = { children: [{ laCode: '201', childId: 'A' }], cases: cases.slice(0, 1) };
    const children = countCalculation({ rows: rows('children') });
    expect(outcomes({ tables }, children)).toEqual({ A: 'counted' });
    expect(outcomes({ tables }, holdsTwo)).toEqual({ A: 'denominator' });
    expect(await bySql({ tables }, holdsTwo)).toEqual({ A: 'denominator' });
  });

  it('a post with no holder on the day is found by its holdings, and a holding knows its post', async () => {
    const leadershipPosts = [
      { laCode: '201', postId: 'head-1', role: 'senior-leader', createdOn: '2020-01-01' },
      { laCode: '201', postId: 'head-2', role: 'senior-leader', createdOn: '2020-01-01' },
    ];
    const postHoldings = [
      { laCode: '201', postId: 'head-1', holderId: 'p', startedOn: '2021-01-01', endedOn: '2024-12-31', isInterim: false },
      { laCode: '201', postId: 'head-1', holderId: 'q', startedOn: '2025-01-01', endedOn: null, isInterim: true },
      { laCode: '201', postId: 'head-2', holderId: 'r', startedOn: '2021-01-01', endedOn: '2025-03-31', isInterim: false },
    ];
    const tables = { leadershipPosts, postHoldings };
    const filled = proportionCalculation({
      rows: rows('leadershipPosts', (post) => onOrBefore(post.createdOn, periodEnd)),
      numerator: () => exists('postHoldings', (held) => openOn(held.startedOn, held.endedOn, periodEnd), 'post'),
    });
    // r left on the last day: the post is vacant on it.
    expect(outcomes({ tables }, filled)).toEqual({ 'head-1': 'counted', 'head-2': 'denominator' });
    expect(await bySql({ tables }, filled)).toEqual({ 'head-1': 'counted', 'head-2': 'denominator' });
    const ofSenior = countCalculation({
      rows: rows('postHoldings', () =>
        equals(
          ofPost((post) => post.role),
          'senior-leader',
        ),
      ),
      exclusions: [{ id: 'interim', because: 'A test.', source: 'test', when: (held) => held.isInterim }],
    });
    const expected = { 'head-1 2021-01-01': 'counted', 'head-1 2025-01-01': 'excluded:interim', 'head-2 2021-01-01': 'counted' };
    expect(outcomes({ tables }, ofSenior)).toEqual(expected);
    expect(await bySql({ tables }, ofSenior)).toEqual(expected);
  });

  it('rows of an authority as a whole are named after it', async () => {
    const inspections = [
      { laCode: '201', inspectedOn: '2023-06-01', leaders: '2' },
      { laCode: '301', inspectedOn: '2024-06-01', leaders: null },
    ];
    const good = proportionCalculation({
      rows: rows('inspections'),
      numerator: (inspection) => or(equals(inspection.leaders, '1'), equals(inspection.leaders, '2')),
    });
    const expected = { '201 2023-06-01': 'counted', '301 2024-06-01': 'undecided' };
    expect(outcomes({ tables: { inspections } }, good)).toEqual(expected);
    expect(await bySql({ tables: { inspections } }, good)).toEqual(expected);
  });

  it('an authority known by workers alone has figures like those with children', () => {
    const tables = { children: [{ laCode: '201', childId: 'A' }], cases: cases.slice(4) };
    const found = figures({ tables }, measure(holdsTwo));
    expect(found.map(({ geography, denominator }) => [geography.laCode, denominator])).toEqual([
      ['201', 0],
      ['301', 1],
    ]);
  });

  it('explain tells of a worker as of a child', () => {
    const [only] = explain(recordsFrom({ tables: { cases } }), measure(holdsTwo), period(year.start, year.end), 'B');
    expect(only).toMatchObject({ owner: 'worker', laCode: '201', id: 'B', outcome: 'in the denominator only' });
    expect(() => explain(recordsFrom({ tables: { cases } }), measure(holdsTwo), period(year.start, year.end), 'C')).toThrow(
      'social worker',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { type Definition, derivedTables, isKnown, latestOf, onOrBefore, periodEnd, rows } from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { period } from '../../src/time/index.js';
import { database } from '../equivalence/sql/duckdb.js';
import { naiveBreakdown } from '../naive/result.js';
import { naiveUnits } from '../naive/units.js';
import { worldOf } from '../naive/world.js';
import { measure, year } from '../support/measure.js';

/*
 * A state that something is in: the latest grade of an authority on a day. A grade is no number, so it is never averaged:
 * the figure counts authorities that have one, and each is in the stratum of its grade. Of several authorities the counts
 * are added up, which is all that may be said of a region.
 */

const gradeOn = () =>
  latestOf('inspections', {
    key: 'authority',
    of: (inspection) => inspection.leaders,
    where: (inspection) => onOrBefore(inspection.publishedOn, periodEnd),
  });

const graded: Definition = measure(countCalculation({ rows: rows('authorities', () => isKnown(gradeOn())) }), {
  period: 'last-day',
  breakdowns: [
    {
      id: 'grade',
      title: 'Impact of leaders, latest grade',
      of: gradeOn(),
      strata: ['1', '2', '3', '4'].map((value) => ({ value, label: value })),
      unknownLabel: 'No grade',
    },
  ],
});

const inspection = (laCode: string, inspectedOn: string, publishedOn: string, leaders: string | null) => ({
  laCode,
  inspectedOn,
  publishedOn,
  leaders,
});

/** The grade of each authority: by calculate, the naive interpreter and SQL run in DuckDB, which must agree. */
async function grades(...inspections: readonly ReturnType<typeof inspection>[]): Promise<Readonly<Record<string, string | null>>> {
  const tables = { inspections };
  const records = recordsFrom({ tables });
  const asked = period(year.start, year.end);
  const results = calculate(records, [graded], { periods: [asked], by: 'grade' });
  const found: Record<string, string | null> = {};
  for (const { geography, breakdown, numerator } of results) {
    if (breakdown === null) found[geography.laCode] ??= null;
    else if (numerator === 1) found[geography.laCode] = breakdown.stratum;
  }
  const count = (of: string): number => Object.values(found).filter((grade) => grade === of).length;
  const naive = naiveBreakdown(naiveUnits(worldOf(tables, [], derivedTables), graded, year), graded, 'grade');
  const db = await database(records, [asked]);
  try {
    const summary = await db.summary(graded);
    for (const grade of ['1', '2', '3', '4']) {
      const bySql = summary
        .filter((row) => row['breakdown'] === 'grade' && row['stratum'] === grade)
        .reduce((sum, row) => sum + Number(row['numerator']), 0);
      expect([naive[grade]?.[0] ?? 0, bySql], grade).toEqual([count(grade), count(grade)]);
    }
  } finally {
    db.close();
  }
  return found;
}

describe('the state on a day is the latest that was known by it', () => {
  it('of two inspections the later', async () => {
    expect(await grades(inspection('201', '2019-05-01', '2019-06-01', '3'), inspection('201', '2023-05-01', '2023-06-01', '2'))).toEqual({
      201: '2',
    });
  });
  it('one published on the day counts, one published the day after does not, whenever it was held', async () => {
    const old = inspection('201', '2019-05-01', '2019-06-01', '3');
    expect(await grades(old, inspection('201', '2025-03-01', '2025-03-31', '1'))).toEqual({ 201: '1' });
    expect(await grades(old, inspection('201', '2025-03-01', '2025-04-01', '1'))).toEqual({ 201: '3' });
  });
  it('an authority without a grade has none, and is in no stratum', async () => {
    expect(await grades(inspection('201', '2023-05-01', '2023-06-01', null))).toEqual({ 201: null });
  });
  it('authorities are counted by grade, never averaged', async () => {
    expect(await grades(inspection('201', '2023-05-01', '2023-06-01', '1'), inspection('202', '2023-05-01', '2023-06-01', '4'))).toEqual({
      201: '1',
      202: '4',
    });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataBeside } from '../../scripts/data-beside.js';
import { type ComparedFigure, compare } from '../../src/compare/index.js';
import { proportionCalculation } from '../../src/language/build/shapes.js';
import { equals, rows } from '../../src/language/index.js';
import type { Result } from '../../src/results/index.js';
import { measure } from '../support/measure.js';

const medians = dataBeside('published/statistical_neighbour_medians.csv');
const model = dataBeside('reference/statistical_neighbours_2025.csv');
const isThere = existsSync(medians) && existsSync(model);
if (!isThere) console.info('Skipped: the published medians of statistical neighbours are not beside the project.');

/** Lines of a file in cells; a cell in quotes may hold commas, as “Bristol, City of” does. */
const cells = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, 'utf8')
    .replace(/^﻿/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map((cell) => (cell[1] ?? cell[2] ?? '').trim()));

const period = { start: '2024-04-01', end: '2025-03-31' };

function figure(code: string, value: string): ComparedFigure {
  return {
    place: { level: 'local-authority', code, name: null },
    period,
    origin: { kind: 'published', publication: 'dashboard' },
    unit: 'percent',
    breakdown: null,
    numerator: null,
    denominator: null,
    value,
    instead: null,
    context: {},
    warnings: [],
  };
}

describe.skipIf(!isThere)('medians of statistical neighbours, against those the dashboard shows', () => {
  const neighbours = new Map(
    isThere
      ? cells(model)
          .slice(1)
          .map((row) => [row[0]!, row.filter((_, at) => at >= 4 && at % 2 === 0)])
      : [],
  );
  const published = isThere ? cells(medians).slice(1) : [];
  const indicators = [...new Set(published.map(([indicator]) => indicator!))];

  it('finds 153 authorities with ten neighbours each', () => {
    expect(neighbours.size).toBe(153);
    expect([...neighbours.values()].every((codes) => codes.length === 10)).toBe(true);
  });

  it.each(indicators)('%s: every median agrees', (indicator) => {
    const own = published.filter((row) => row[0] === indicator);
    const value = new Map(own.filter((row) => row[3] === 'la_value').map((row) => [row[2]!, row[4]!]));
    const decimals = Math.max(...[...value.values()].map((text) => (/^\d+\.(\d+)$/.exec(text)?.[1] ?? '').length));
    const definition = measure(
      proportionCalculation({ rows: rows('childProtectionPlans'), numerator: (plan) => equals(plan.previousPlans, 1) }),
      { precision: { decimalPlaces: decimals } },
    );
    const disagree: string[] = [];
    let checked = 0;
    for (const [, , code, kind, median] of own) {
      if (kind !== 'sn_median') continue;
      checked++;
      const codes = neighbours.get(code!)!;
      const others = codes.flatMap((neighbour) => (value.has(neighbour) ? [figure(neighbour, value.get(neighbour)!)] : []));
      const result = {
        indicator: 'chapter',
        version: 1,
        unit: 'percent',
        period,
        breakdown: null,
        geography: { level: 'local-authority', laCode: code! },
        warnings: [],
        value: null,
        noValue: null,
        numerator: null,
        denominator: null,
      } as unknown as Result;
      const found = compare(result, others, {
        definition,
        group: { kind: 'statistical-neighbours', model: { name: 'DfE', year: 2025 }, codes },
      });
      if (Number(found.median?.value) !== Number(median)) disagree.push(`${code}: ${found.median?.value ?? 'none'}, published ${median}`);
    }
    console.info(`${indicator}: ${checked - disagree.length} of ${checked} medians agree.`);
    expect(checked).toBe(153);
    expect(disagree).toEqual([]);
  });
});

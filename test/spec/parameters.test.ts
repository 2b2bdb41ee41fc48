import { describe, expect, it } from 'vitest';
import { parametersIn } from '../../src/cli/parameters.js';
import { countCalculation, distributionCalculation, proportionCalculation } from '../../src/language/build/shapes.js';
import {
  atLeast,
  dividedBy,
  moreThan,
  onOrAfter,
  parameter,
  parametersOf,
  rows,
  semanticHash,
  times,
  withParameters,
} from '../../src/language/index.js';
import { recordsFrom } from '../../src/records/index.js';
import { calculate } from '../../src/results/index.js';
import { duckdb, toSql } from '../../src/sql/index.js';
import { period } from '../../src/time/index.js';
import { sayInOneLine } from '../../src/words/index.js';
import { outcomes as bySql } from '../support/everywhere.js';
import { measure, outcomes, year } from '../support/measure.js';

const entry = (workerId: string, fte: number, cases: number) => ({ workerId, censusOn: '2024-09-30', fte, cases });
/** 20, 25 and 30 cases for each full-time worker. */
const records = { tables: { workforceEntries: [entry('A', 0.5, 10), entry('B', 0.8, 20), entry('C', 1, 30)] } };

const limit = parameter('decimal', 'caseload-limit', { title: 'limit of cases for each full-time worker', default: 20 });
const over = proportionCalculation({ rows: rows('workforceEntries'), numerator: (row) => moreThan(row.cases, times(row.fte, limit)) });
const shareOver = measure(over);
const year1 = period(year.start, year.end);
const valueWith = (parameters?: Readonly<Record<string, string | number | boolean>>) =>
  calculate(recordsFrom(records), [shareOver], { periods: [year1], ...(parameters ? { parameters } : {}) })[0]!;

describe('a parameter is set by the caller, and stands on the result', () => {
  it('has its default when nothing is set: 2 of 3 are over 20', async () => {
    expect(valueWith()).toMatchObject({ numerator: 2, value: '66.7', parameters: { 'caseload-limit': '20' } });
    const expected = { 'A 2024-09-30': 'denominator', 'B 2024-09-30': 'counted', 'C 2024-09-30': 'counted' };
    expect(outcomes(records, over)).toEqual(expected);
    expect(await bySql(records, over)).toEqual(expected);
  });

  it('takes the value that is set, exactly as written: 1 of 3 is over 25, none is over 30, 2 are over 24.999999', async () => {
    expect(valueWith({ 'caseload-limit': 25 })).toMatchObject({ numerator: 1, parameters: { 'caseload-limit': '25' } });
    expect(valueWith({ 'caseload-limit': 30 }).numerator).toBe(0);
    expect(valueWith({ 'caseload-limit': '24.999999' }).numerator).toBe(2);
    const set = withParameters(shareOver, { 'caseload-limit': 25 }).calculation;
    const expected = { 'A 2024-09-30': 'denominator', 'B 2024-09-30': 'denominator', 'C 2024-09-30': 'counted' };
    expect(outcomes(records, set)).toEqual(expected);
    expect(await bySql(records, set)).toEqual(expected);
  });

  it('does not change what the definition means: the hash is that of the definition, with the default in it and without the title', () => {
    expect(valueWith({ 'caseload-limit': 25 }).hash).toBe(valueWith().hash);
    const hashOf = (title: string, usual: number): string => {
      const set = parameter('decimal', 'caseload-limit', { title, default: usual });
      const numerator = proportionCalculation({
        rows: rows('workforceEntries'),
        numerator: (row) => moreThan(row.cases, times(row.fte, set)),
      });
      return semanticHash({ ...shareOver, calculation: numerator });
    };
    expect(hashOf('other words', 20)).toBe(semanticHash(shareOver));
    expect(hashOf('limit of cases for each full-time worker', 21)).not.toBe(semanticHash(shareOver));
  });

  it('is refused when no indicator has it, or when the value is of another type', () => {
    expect(() => valueWith({ 'caseload-limt': 25 })).toThrow('None of these indicators has a parameter "caseload-limt"');
    expect(() => valueWith({ 'caseload-limit': 'many' })).toThrow('takes a value of type decimal');
    expect(() => valueWith({ 'caseload-limit': true })).toThrow('takes a value of type decimal');
  });

  it('may be a day, a whole number or a truth', () => {
    const since = parameter('date', 'since', { title: 'first day looked at', default: '2024-10-01' });
    const recent = countCalculation({ rows: rows('workforceEntries', (row) => onOrAfter(row.censusOn, since)) });
    expect(Object.values(outcomes(records, recent))).toEqual(['outside', 'outside', 'outside']);
    const earlier = withParameters(measure(recent), { since: '2024-09-30' }).calculation;
    expect(Object.values(outcomes(records, earlier))).toEqual(['counted', 'counted', 'counted']);
    const least = parameter('integer', 'least', { title: 'least number of cases', default: 30 });
    const many = countCalculation({ rows: rows('workforceEntries', (row) => atLeast(row.cases, least)) });
    expect(Object.values(outcomes(records, many))).toEqual(['outside', 'outside', 'counted']);
    const asked = parameter('boolean', 'asked', { title: 'whether it is asked', default: true });
    expect(Object.values(outcomes(records, countCalculation({ rows: rows('workforceEntries', () => asked) })))).toEqual([
      'counted',
      'counted',
      'counted',
    ]);
  });

  it('is named in SQL and in words', () => {
    expect(toSql(shareOver, duckdb).statements[0]!.sql).toContain('20 /* caseload-limit */');
    expect(sayInOneLine(over.shape === 'proportion' ? over.numerator : limit, 'workforceEntries')).toContain(
      'the limit of cases for each full-time worker (20 unless the caller sets it)',
    );
  });

  it('comes from the command line as text, and is listed once however often it is used', () => {
    expect(parametersIn(['caseload-limit=22.5'], [shareOver])).toEqual({ 'caseload-limit': '22.5' });
    expect(() => parametersIn(['caseload=22'], [shareOver])).toThrow('They have: caseload-limit');
    expect(() => parametersIn(['caseload-limit'], [shareOver])).toThrow('NAME=VALUE');
    const twice = distributionCalculation({
      rows: rows('workforceEntries', (row) => moreThan(row.cases, limit)),
      value: (row) => dividedBy(row.cases, limit, 2),
      headline: 'mean',
      bands: [],
    });
    expect(parametersOf(measure(twice)).map(({ name }) => name)).toEqual(['caseload-limit']);
  });
});

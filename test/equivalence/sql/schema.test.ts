import { expect, test } from 'vitest';
import { calendarRows, duckdb, schemaSql } from '../../../src/sql/index.js';
import { day, isoDate } from '../../../src/time/index.js';

test('every table of the record model, and the periods, coverage and calendar, can be created', () => {
  const statements = schemaSql(duckdb);
  const names = statements.map((statement) => /CREATE TABLE (\w+) \(/.exec(statement)![1]);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(['children', 'cin_episodes', 'care_episodes', 'section47_enquiries', 'periods', 'coverage', 'calendar']),
  );
  const assessments = statements.find((statement) => statement.includes('CREATE TABLE assessments ('))!;
  expect(
    assessments
      .split('\n')
      .filter((line) => !line.includes('--'))
      .join(' ')
      .replace(/ +/g, ' ')
      .trim(),
  ).toBe(
    'CREATE TABLE assessments ( la_code VARCHAR, child_id VARCHAR, row_id INTEGER, cin_episode_row INTEGER, started_on DATE, internal_review_on DATE, authorised_on DATE, authorised_on_after DATE, unknown_columns VARCHAR, first_return_to DATE, last_return_to DATE );',
  );
});

test('the calendar counts working days over Easter 2024', () => {
  // Thursday 28 March, Good Friday, Saturday, Sunday, Easter Monday, Tuesday 2 April.
  const rows = [...calendarRows(day('2024-03-28'), day('2024-04-02'))];
  const first = rows[0]!.workingDayNumber;
  expect(rows.map(({ day: value, workingDayNumber }) => [isoDate(value), workingDayNumber - first])).toEqual([
    ['2024-03-28', 0],
    ['2024-03-29', 0],
    ['2024-03-30', 0],
    ['2024-03-31', 0],
    ['2024-04-01', 0],
    ['2024-04-02', 1],
  ]);
});

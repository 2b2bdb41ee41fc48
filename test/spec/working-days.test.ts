import { describe, expect, it } from 'vitest';
import { day, workingDaysBetween } from '../../src/time/index.js';

const between = (from: string, to: string): number => workingDaysBetween(day(from), day(to));

describe('working days: Monday to Friday less bank holidays in England and Wales, the start day is day 0', () => {
  it('begun and finished on one day took none', () => expect(between('2024-04-03', '2024-04-03')).toBe(0));
  it('Wednesday to Thursday is one', () => expect(between('2024-04-03', '2024-04-04')).toBe(1));
  it('Friday to Monday is one', () => expect(between('2024-04-12', '2024-04-15')).toBe(1));
  it('Saturday to Monday is one, and Saturday to Sunday none', () => {
    expect(between('2024-04-13', '2024-04-15')).toBe(1);
    expect(between('2024-04-13', '2024-04-14')).toBe(0);
  });
  it('Thursday before Easter 2024 to the Tuesday after is one: Good Friday and Easter Monday are holidays', () =>
    expect(between('2024-03-28', '2024-04-02')).toBe(1));
  it('the coronation on 8 May 2023 and the early May holiday on the 1st are both out', () => {
    // Friday 28 April to Tuesday 9 May: 2, 3, 4, 5 and 9 May.
    expect(between('2023-04-28', '2023-05-09')).toBe(5);
  });
  it('Christmas 2021 on a Saturday moves to the Monday and Boxing Day to the Tuesday', () =>
    expect(between('2021-12-24', '2021-12-29')).toBe(1));
  it('45 working days from Monday 1 July 2024 end on Tuesday 3 September: nine weeks, and the August holiday', () => {
    // Nine weeks after 1 July is Monday 2 September, 45 weekdays; one of them, 26 August, is a holiday.
    expect(between('2024-07-01', '2024-09-02')).toBe(44);
    expect(between('2024-07-01', '2024-09-03')).toBe(45);
    expect(between('2024-07-01', '2024-09-04')).toBe(46);
  });
  it('backwards is negative', () => expect(between('2024-04-02', '2024-03-28')).toBe(-1));
});

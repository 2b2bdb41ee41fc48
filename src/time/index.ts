/**
 * Days, periods, working days.
 *
 * @module csc-indicators/time
 */

export * from './day.js';
export * from './months.js';
export * from './period.js';
export * from './period-kind.js';
export { addWorkingDays, bankHolidays, dayOfWeek, workingDayNumbers, workingDaysBetween } from './working-days.js';
export { monthsIn, yearsAndMonths } from './years-and-months.js';

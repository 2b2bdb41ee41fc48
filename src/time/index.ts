export * from './day.js';
export * from './months.js';
export * from './period.js';
export { bankHolidays, dayOfWeek, workingDayNumbers, workingDaysBetween } from './working-days.js';

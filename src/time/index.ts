export * from './day.js';
export * from './months.js';
export * from './period.js';
export { bankHolidays, dayOfWeek, workingDaysBetween, workingDayNumbers } from './working-days.js';

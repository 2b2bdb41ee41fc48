/**
 * The checks that open data files must pass.
 *
 * @module csc-indicators/screen
 */

export type { Check, Stage } from './check.js';
export { type FileNames, type Files, filesOf, type ScreenOptions } from './files.js';
export { type CheckName, checkNames, type Finding, type Outcome, type ScreenResult, type StageName, stageNames } from './result.js';
export { isPassed, isSuitableForApi, screen, stages } from './screen.js';

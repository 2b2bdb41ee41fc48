export type { Check, Stage } from './check.js';
export { filesOf, type FileNames, type Files } from './files.js';
export { checkNames, stageNames, type CheckName, type Finding, type Outcome, type ScreenResult, type StageName } from './result.js';
export { isPassed, isSuitableForApi, screen, stages } from './screen.js';

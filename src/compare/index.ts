export {
  type ChangeBetweenPeriods,
  type ChangeBetweenPeriodsOptions,
  changeBetweenPeriods,
  type NotComparable,
  type Split,
} from './change.js';
export { type CompareOptions, type Comparison, type ComparisonGroup, compare, type LeftOut, type LeftOutReason } from './compare.js';
export { type ComparedFigure, type ComparedPlace, figureFrom, type Origin } from './figure.js';
export { type Funnel, type FunnelEnd, type FunnelLimit, type FunnelOptions, funnel } from './funnel.js';
export type { Caution, Judged, Judgement, NoJudgement, NoJudgementReason } from './judgement.js';
export { type Movement, type Movements, movementsBetween } from './movement.js';
export { type ReorganisationBetween, reorganisationBetween } from './reorganisation.js';
export { type Restatement, restated } from './restated.js';

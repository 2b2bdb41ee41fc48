export { changeBetweenPeriods, type ChangeBetweenPeriods, type ChangeBetweenPeriodsOptions, type NotComparable, type Split } from './change.js';
export { compare, type CompareOptions, type Comparison, type ComparisonGroup, type LeftOut, type LeftOutReason } from './compare.js';
export { figureFrom, type ComparedFigure, type ComparedPlace, type Origin } from './figure.js';
export { funnel, type Funnel, type FunnelEnd, type FunnelLimit, type FunnelOptions } from './funnel.js';
export type { Caution, Judged, Judgement, NoJudgement, NoJudgementReason } from './judgement.js';
export { reorganisationBetween, type ReorganisationBetween } from './reorganisation.js';

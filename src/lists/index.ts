export { type Answered, answeredLabels, type CrossedAnswer, type CrossedList, type CrossedRow, crossed } from './cross.js';
export {
  type Answer,
  type How,
  type IndicatorList,
  type ListRow,
  type OtherListName,
  part,
  reading,
  readLabels,
  row,
  same,
} from './list.js';
export { type NotHere, notHere, searchNotHere, stillNotHere } from './not-here.js';
export { holdsEvery } from './other-words.js';
export { none, type Reason, type ReasonKind, reasonLabels } from './reason.js';

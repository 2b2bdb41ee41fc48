import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

export const repeatDirection: Metadata['direction'] = {
  kind: 'contextual',
  because: 'Lower is usually better, but not zero: things change in families, and a new plan can be the right answer to new harm.',
  high: 'Plans ended too soon, help that stopped with the plan, or new harm that was rightly acted on',
  low: 'Change that lasts, reluctance to make a second plan, or plans kept open for long',
  not: 'That ending the earlier plan was wrong',
  published: [],
};

export const whatToAskOfRepeats: Metadata['questions'] = [
  'Was it for the same category of abuse?',
  'What help went on after the last plan ended?',
  'How many families are behind the children?',
];

export const whatChasingRepeatsCouldDo: Metadata['unintendedConsequences'] = [
  'Keeping plans open, or using other plans, until the time has passed in which a second one is counted.',
];

export const repeatsAreNotFor: Metadata['notFor'] =
  'Judging decisions about one child, ranking authorities, or judging one without long plans and re-referrals beside it.';

export const theDatesDecide: Reading = {
  question: 'How is an earlier plan known?',
  chosen: 'From its dates in the records: the returned number of earlier plans has none.',
  others: ['From the number as well, when it is more than nought'],
  why: 'Only a date says how long ago it ended; the returns before hold it.',
  verification: 'proposed',
};

export const sameDayIsNoRepeat: Reading = {
  question: 'Is a plan that started the day the last one ended a repeat?',
  chosen: 'No: protection did not stop. It stays below the line, as a plan that started.',
  others: ['It is left out of both', 'Yes'],
  why: 'It is a slip in recording, or one plan written as two; every start is below the line of the published share too.',
  verification: 'proposed',
};

export const repeatSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Only plans with the same authority count, and one transferred in is a first plan here',
    'cinGuide',
    'official',
    '5.4 and 5',
  ),
  /* @__PURE__ */ cite(
    'Every plan that started in the year is below the line',
    'cinDataSets',
    'computed',
    'D3 and D1 agree in every year of an authority',
  ),
  /* @__PURE__ */ cite('The time is counted from the end of the earlier plan; its limits', 'proposal', 'proposed'),
];

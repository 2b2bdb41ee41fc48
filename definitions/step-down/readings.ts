import type { Metadata, Reading } from '../../src/language/index.js';

export const whatIsDeescalated: Reading = {
  question: 'What is de-escalated?',
  chosen:
    'A plan that ended with no other plan open and the child not looked after, whether the case stayed open or was closed; the two are a breakdown.',
  others: ['Only plans after which the case stayed open as a child in need', 'Only plans after which the case was closed'],
  why: 'No official definition was found, and both are steps down.',
  verification: 'proposed',
};

export const plansAreFollowed: Reading = {
  question: 'Children or plans?',
  chosen: 'Plans that ended: a child whose plans ended twice in the twelve months counts twice.',
  others: ['Children, once each: the words of 2023 speak of children'],
  why: 'Each ending is a decision of its own, with two years of its own after it.',
  verification: 'proposed',
};

export const whichPlansAreFollowed: Reading = {
  question: 'Which plans are followed?',
  chosen: 'Those that ended in the twelve months that ended two years before the end of the period.',
  others: ['Plans that ended in the period, followed for as long as the returns reach'],
  why: 'Every plan is followed for two whole years, so the figure is two years old when it is made.',
  verification: 'proposed',
};

export const leftOutWhateverWasHeard: Reading = {
  question: 'What of a child who died, moved away, was adopted or turned 18 within the two years?',
  chosen: 'The plan is left out by name, whatever was heard of the child before.',
  others: ['Counted, as a plan with no return', 'Left out only if nothing was heard before'],
  why: 'Two whole years cannot be seen, and what was heard must not decide who is followed.',
  verification: 'proposed',
};

export const twoYearsAfterThePlan: Reading = {
  question: 'When do the two years begin and end?',
  chosen: 'On the day after the plan ended, until the same day of the month two years later, that day included.',
  others: ['730 days', 'From the day the plan ended'],
  why: 'Limits run forward from the event; what happened on the day the plan ended belongs to its ending.',
  verification: 'proposed',
};

export const shortBreaksAreNoReturn: Reading = {
  question: 'Is the start of short breaks a return?',
  chosen: 'No: V3 and V4 are left out, as everywhere.',
  others: ['Yes: any episode of care', 'No, but a later move from them to care by change of status (L) is'],
  why: 'Short breaks are support at home. A child who moves from them to care without a start (S) is not seen here as taken into care.',
  verification: 'proposed',
};

export const safeOrUnseen: Metadata['direction'] = {
  kind: 'contextual',
  because: 'A child who stays safe and a child nobody sees look the same; a return can be a family asking for help in time.',
  high: 'Change that lasts, families who moved away unseen, or a high threshold for referrals',
  low: 'Plans ended too soon, help that stopped with them, new needs, or families who trust the service enough to come back',
  not: 'That children were safe, or that ending the plan was right or wrong',
  published: [],
};

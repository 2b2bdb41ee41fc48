import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { wholePercent } from '../common/units.js';

/** Since when the return holds care leavers over 21. */
export const sinceOlderCareLeavers: Metadata['editions'] = [
  {
    from: '2022-04-01',
    note: 'The first published figures of ages 22 to 25 are of the year that ended in March 2023.',
    comparable: 'break',
  },
];

export const olderOnly: Reading = {
  question: 'Why apart from the younger ones?',
  chosen: 'Ages 22 to 25 are a measure of their own.',
  others: ['Together with 17 to 21'],
  why: 'Young people over 21 are in touch only if they ask for support; a figure of both would say more about who asks than about how they fare.',
  verification: 'official',
};

export const ofThoseInTouch: Reading = {
  question: 'A share of whom?',
  chosen: 'Of those in touch.',
  others: ['Of everybody aged 22 to 25'],
  why: 'For these ages there is information only of young people who asked for support and got it.',
  verification: 'official',
};

export const olderCaveats = [
  'Those who asked for support are few and not like the rest, so it says nothing of all care leavers of these ages.',
  'It says how things were at the latest contact of the year, not at the birthday.',
  'A care leaver counts at the age reached in the year.',
] as const;

export const olderSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Of ages 22 to 25 there is information only of those who contacted the authority, asked for support and got it',
    'claDataSets',
    'official',
    'description of the data set of 22- to 25-year-old care leavers in contact, 2023',
  ),
  /* @__PURE__ */ cite(
    'For ages 22 to 25 activity and accommodation are those at the latest contact',
    'claItemGuidance',
    'relayed',
    'main activity, accommodation',
  ),
  /* @__PURE__ */ cite('Care leavers are those for whom the return holds a record', 'proposal', 'proposed'),
  wholePercent,
];

export const olderContext: Metadata['context'] = [
  { field: 'uasc-share', why: 'In some authorities most older care leavers came unaccompanied.' },
  { field: 'local-commentary', why: 'Only the authority can say how young people over 21 learn that they may ask.' },
];

import type { FamilyFields, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary } from '../common/context.js';
import { linkedCaveat } from '../common/returns.js';

/** What the measures of children missing from home have in common. */
export const missingOfThePeriod = {
  status: 'active',
  framework: 'safe',
  level: 'context',
  editions: [{ from: '2016-04-01', note: 'As far back as the authority’s own records go.', comparable: 'with-previous' }],
  period: 'year',
  history: [
    { collection: 'missing-from-home', monthsBefore: 0, why: 'An incident is recorded on the day it began.' },
    { collection: 'ssda903', monthsBefore: 0, why: 'Who was looked after that day.' },
  ],
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'Families and the police decide what is reported; the authority learns of what they share with it.',
    agencies: ['police', 'schools', 'health'],
  },
  collectability: 'not-collected',
} as const satisfies FamilyFields;

export const missingContext: Metadata['context'] = [deprivation, childPopulation, localCommentary];

export const missingDirection: Metadata['direction'] = {
  kind: 'neither',
  because: 'More may mean more harm, or families and police who report it.',
  high: 'More children who run from or to harm, reports that are made at once, or one child who goes often',
  low: 'Fewer children who go, families who do not report, or police reports that are not shared',
  not: 'That more children are harmed here',
  published: [],
};

export const whatToAskOfMissing: Metadata['questions'] = [
  'How many children were offered a talk on their return, and took it?',
  'Who goes often, and from what?',
  'Does the authority hear of every report that the police take?',
];

export const whatChasingMissingCouldDo: Metadata['unintendedConsequences'] = [
  'Not reporting a child as missing, or as back late, to lower the figure.',
];

export const missingIsNotFor: Metadata['notFor'] =
  'Judging families, police or the service, or ranking authorities: what is reported and shared differs too much.';

export const notInCare: Reading = {
  question: 'Whose incidents are counted?',
  chosen: 'Those of children who were not looked after on the day the incident began.',
  others: ['Of every child of whom the police told'],
  why: 'Children missing from care are returned, and counted, apart.',
  verification: 'proposed',
};

export const missingCaveats: Metadata['caveats'] = [
  'No return asks for it: it rests on what police and families tell the authority and on what it writes down.',
  'Short breaks apart, a child looked after elsewhere by another authority looks like one at home.',
  linkedCaveat,
];

export const missingSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Children missing from home, and incidents, are collected from authorities', 'safeguardingPressures', 'proposed'),
  /* @__PURE__ */ cite('Who is counted, and when', 'proposal', 'proposed', 'no official measure was found'),
];

import type { FamilyFields, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { shortBreakSources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';

/** What the shares of children deprived of their liberty have in common. */
export const shareDeprivedOfLiberty = {
  status: 'active',
  framework: 'loving-homes',
  level: 'output',
  unit: 'percent',
  editions: [
    {
      from: '2026-04-01',
      note: 'Deprivation of liberty orders are returned from the year ending March 2027.',
      comparable: 'with-previous',
    },
  ],
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'An order that is in force in the year is in the return of the year.' }],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'The authority asks, courts decide; which placements exist decides how often it must ask.',
    agencies: ['High Court', 'health', 'children’s homes'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const neitherFewNorMany: Metadata['direction'] = {
  kind: 'contextual',
  because: 'A child’s liberty may be limited only where nothing less keeps the child safe; whether that was so the figure cannot tell.',
  high: 'Children at great risk, no places in secure homes or hospitals, or orders asked for with care',
  low: 'Fewer such children, places that hold them, or limits without an order',
  not: 'That the orders were right or wrong',
  published: [],
};

export const libertyQuestions = [
  'Where do the children live, and is the setting registered?',
  'How often is each order looked at again?',
  'What would the child need to live without it?',
] as const;

export const libertyUnintended = ['Limiting a child’s liberty without an order.'] as const;

export const libertyCaveats = [
  'Numbers are very small, and are suppressed in most places.',
  'The first return that holds these orders is that of the year ending March 2027; its guide was not read.',
  careInOneAuthority,
] as const;

export const orderEnded: Reading = {
  question: 'Is an order in force on the day it ended?',
  chosen: 'No: it is over that day, as everywhere here.',
  others: ['Yes'],
  why: 'No text on it was found.',
  verification: 'proposed',
};

export const libertySources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Orders have a start and an end, and are returned from 2026 to 2027',
    'ssda903Validator',
    'proposed',
    'rules 700 to 710',
  ),
  /* @__PURE__ */ cite('The share of children looked after with an order', 'proposal', 'proposed'),
  ...shortBreakSources,
];

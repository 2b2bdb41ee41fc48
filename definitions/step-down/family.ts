import type { FamilyFields, Metadata } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { partnersInProtection } from '../common/protection.js';
import { shortBreakSources } from '../common/readings.js';
import { linkedCaveat, missingReturns, needInOneAuthority } from '../common/returns.js';

/** What the tiers of plans stepped down have in common. */
export const tierOfStepDown = {
  status: 'disputed',
  framework: 'safe',
  level: 'outcome',
  unit: 'percent',
  editions: [
    {
      from: '2018-04-01',
      note: 'Plans that ended from April 2016, in the census of 2017, the oldest that is read.',
      comparable: 'with-previous',
    },
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'Few plans end in a quarter, and the season of conferences shows more than practice.',
  },
  history: [
    { collection: 'cin', monthsBefore: 24, why: 'Plans that ended two years before the period are followed to its end.' },
    { collection: 'ssda903', monthsBefore: 24, why: 'Who was looked after when the plan ended, and who was taken into care later.' },
  ],
  precision: { decimalPlaces: 1 },
  disclosure: 'dfe-cin',
  influence: partnersInProtection,
  collectability: 'linkage-needed',
} as const satisfies FamilyFields;

export const whatToAskOfTiers: Metadata['questions'] = [
  'Was it the same need that came back, or a different one?',
  'What help went on after the plan ended, and for how long?',
  'How many children left the area, and is it known how they are?',
];

export const tiersAreNotFor: Metadata['notFor'] = 'Judging the decision to end a plan, or comparing or ranking authorities.';

export const tierCaveats: Metadata['caveats'] = [
  'It tells of decisions made two to three years ago.',
  'A child without a date of birth cannot be checked for turning 18; such plans stay in and are reported.',
  linkedCaveat,
  missingReturns,
  needInOneAuthority,
];

export const tierSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'After adoption a child has a new record with a new number, not linked to the old one',
    'cinGuide',
    'official',
    '2 and 4.6.1',
  ),
  /* @__PURE__ */ cite('Who is followed, who is left out, what counts as a return and for how long', 'proposal', 'proposed'),
  ...shortBreakSources,
];

import type { BreakdownOf, FamilyFields, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary } from '../common/context.js';
import { needInOneAuthority } from '../common/returns.js';

/** What the measures of pre-proceedings have in common. */
export const beforeProceedings = {
  status: 'active',
  framework: 'family-network',
  level: 'process',
  editions: [{ from: '2026-04-01', note: 'Collected from the census of 2027.', comparable: 'break' }],
  period: 'year',
  history: [
    {
      collection: 'cin',
      monthsBefore: 0,
      why: 'Pre-proceedings are returned in the year they began in; a later return may hold how they went on.',
    },
  ],
  disclosure: 'dfe-cin',
  influence: {
    kind: 'shared',
    note: 'The authority decides to start; parents, their lawyers, the wider family and the courts decide how it goes on.',
    agencies: ['family courts', 'legal services', 'health'],
  },
  collectability: 'statutory-item',
} as const satisfies FamilyFields;

export const beforeCourtContext: Metadata['context'] = [
  deprivation,
  childPopulation,
  { field: 'court-practice', why: 'What courts expect to have been tried before an application differs from place to place.' },
  localCommentary,
];

export const onePeriodOfWork: Metadata['countingUnit'] =
  'Period of pre-proceedings of one child: brothers and sisters count one by one; two of one child that started on one day count once.';

/** How it ended, by the codes of the census. */
export const outcomeOfPreProceedings = {
  id: 'outcome',
  title: 'Outcome of pre-proceedings',
  of: (period) => period.outcome,
  strata: [
    { value: 'A', label: 'Outcome A (its meaning was not found)' },
    { value: 'B', label: 'Outcome B (its meaning was not found)' },
    { value: 'C', label: 'Outcome C (its meaning was not found)' },
  ],
  unknownLabel: 'No outcome yet, or not returned',
} as const satisfies BreakdownOf<'preProceedings'>;

export const startOfPreProceedings: Reading = {
  question: 'When do pre-proceedings start?',
  chosen: 'On the day a legal planning meeting decided so, as returned.',
  others: ['On the day the letter before proceedings was sent'],
  why: 'It is the item of the census that the sector’s validator names as the start.',
  verification: 'proposed',
};

export const preProceedingsCaveats: Metadata['caveats'] = [
  'The block is new: first returns will have gaps, and the guide of the census of 2027 was not read.',
  'What the outcome codes A, B and C mean was not found, so nothing here rests on them.',
  'Few families in a year, with several children each, decide the figure.',
  needInOneAuthority,
];

export const preProceedingsSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'The items of the block: decision to start, letter, offer and facilitation of a family meeting, meetings, decision on the next step, outcome, application to court',
    'cinValidator',
    'proposed',
    'rules 8995Q to 9015Q for the census of 2027',
  ),
  /* @__PURE__ */ cite('Which rows are counted, and over what', 'proposal', 'proposed', 'no published measure was found'),
];

export const preProceedingsAreNotFor: Metadata['notFor'] = 'Judging decisions about one family, or ranking authorities.';

export const whatTheMeetingIs: Reading = {
  question: 'Which meeting counts?',
  chosen: 'A family group decision-making meeting, by the two items of the census: offered in the letter, and facilitated.',
  others: ['Any family meeting held before the letter', 'Only family group conferences led by an independent person'],
  why: 'The items say no more; what the guide asks to be counted was not read.',
  verification: 'proposed',
};

import {
  type Band,
  before,
  type ExclusionOf,
  type Expr,
  type FamilyFields,
  type Metadata,
  type Reading,
} from '../../src/language/index.js';
import { ageBandOn } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { localCommentary, region } from '../common/context.js';
import { shortBreakSources } from '../common/readings.js';
import { sinceLinkedReturns } from '../common/returns.js';
import { careBeforeAdoptionBegan } from './dates.js';

/** What the times of adopted children have in common. */
export const timeOfTheAdopted = {
  status: 'active',
  framework: 'loving-homes',
  level: 'process',
  unit: 'days',
  editions: sinceLinkedReturns,
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'Few children are adopted in a year in one authority; parts of a year say nothing.',
  },
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  influence: {
    kind: 'shared',
    note: 'Courts decide on the order, agencies find and approve adopters, and the authority plans and matches.',
    agencies: ['family courts', 'Cafcass', 'regional adoption agencies', 'voluntary adoption agencies'],
  },
  collectability: 'derivable',
} as const satisfies FamilyFields;

export const adoptedChild = 'Child: once for each authority, by the day of the adoption.';

/** Half a year, a year, two years; each to the day. */
export const bandsOfTime: readonly Band[] = [
  { id: 'to-6m', label: 'Up to 6 months (182 days)', from: null, to: 182 },
  { id: 'to-1y', label: 'Up to a year (365 days)', from: 183, to: 365 },
  { id: 'to-2y', label: 'Up to two years (730 days)', from: 366, to: 730 },
  { id: 'over-2y', label: 'Over two years', from: 731, to: null },
];

export const ageWhenCareBegan = /* @__PURE__ */ ageBandOn('Age when care began', careBeforeAdoptionBegan);

/** A day that comes before the one it must follow. */
export const outOfOrder = (from: () => Expr<'date'>, to: () => Expr<'date'>): ExclusionOf<'children'> => ({
  id: 'dates-out-of-order',
  because: 'The second day comes before the first, so one of them is wrong.',
  when: () => before(to(), from()),
  source: 'proposal',
});

export const adoptionContext: Metadata['context'] = [
  { field: 'age-mix', why: 'Babies are placed sooner than older children, and brothers and sisters together later than one child.' },
  { field: 'court-practice', why: 'How long proceedings last decides when a decision and an order can come.' },
  region,
  localCommentary,
];

export const whenRead: Metadata['questions'] = [
  'How many children wait, and for how long by now?',
  'How old were the children, and how many were placed with brothers and sisters?',
  'How many were placed with foster carers who adopted them?',
];

export const hurry: Metadata['unintendedConsequences'] = [
  'Taking the first adopters there are, or leaving adoption aside for children who take longer to place.',
];

export const notForHaste = 'Judging single adoptions or agencies, a target for haste, or ranking authorities.';

export const onlyTheAdopted: Reading = {
  question: 'Whose time is measured?',
  chosen: 'That of children who were adopted.',
  others: ['That of every child with a decision for adoption, those who still wait too: adoption-waiting-time'],
  why: 'The published averages are of adopted children. Those for whom it takes longest may never be among them.',
  verification: 'relayed',
};

export const inDays: Reading = {
  question: 'Days or months?',
  chosen: 'Days; the mean is rounded to a whole day.',
  others: ['Years and months, as DfE publishes England’s averages'],
  why: 'Days are exact. How DfE turns days into months was not found; a month is about 30.4 days.',
  verification: 'proposed',
};

export const placedIsTheEpisode: Reading = {
  question: 'When was the child placed for adoption?',
  chosen: 'On the first day in a placement for adoption (A3 to A6) on or after the match.',
  others: [
    'On the day of the decision in the table of placements for adoption',
    'In the first placement for adoption, also one that broke down',
  ],
  why: 'The item DATE_PLACED is the day of a decision. A placement before the match was with others.',
  verification: 'proposed',
};

export const adoptionCaveats = [
  'Only those who were adopted have a time: who waits longest is not in it, so it falls when those who waited long are given up.',
  'Numbers in one authority are small, and one child’s years move the mean.',
] as const;

export const adoptionSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Averages of each step are published for England, by age: entry, decision, match, placement, adoption',
    'claDataSets',
    'official',
    'adoption: average time between stages, 2021 to 2025',
  ),
  /* @__PURE__ */ cite(
    'DATE_INT is the day of the decision that the child should be placed, DATE_MATCH that of the match, and DATE_PLACED that of a decision, not of the move',
    'claValidationRules',
    'relayed',
    'rules 115, 117, 184, 1003',
  ),
  /* @__PURE__ */ cite('E11 and E12 are adoptions', 'ssda903Validator', 'proposed', 'code list of reasons for an episode ceasing'),
  ...shortBreakSources,
  /* @__PURE__ */ cite('Days out of order are left out', 'proposal', 'proposed'),
];

/** One of the stages that DfE publishes for England. */
export const publishedStage = (stage: string): Metadata['publishedAs'][number] => ({
  publication: 'Children looked after in England including adoptions',
  where: `adoption: average time between stages, England by age: ${stage}`,
  agreement: 'Meant to agree for England; nothing is published for authorities, and no counts to work it out again.',
});

import { rate } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  ageAtLeaving,
  agesLeaving,
  lastTimeCounts,
  leavingContext,
  leavingSources,
  leftCareInPeriod,
  reasonNotGiven,
  shareOfChildrenLeaving,
  transfersCount,
  whoDecidesOnLeaving,
} from './family.js';

/** Children who ceased to be looked after in the period, for every 10,000 children in the area. */
export const claCeasingRate = rate('children', {
  ...shareOfChildrenLeaving,
  id: 'cla-ceasing-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Children ceasing to be looked after: rate per 10,000 children',
  summary:
    'How many children ceased to be looked after in the period, for every 10,000 children aged 0 to 17 who live there. A child counts once, the last time care ended. Series of short breaks are left out.',
  rationale: 'Read beside the rate of starts it shows why the number of children in care rises or falls.',
  framework: 'together',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',
  unit: 'per-10,000-children',

  cohort: leftCareInPeriod,
  exclusions: [],
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'neither',
    because: 'Care should last as long as a child needs it; neither few nor many endings show that.',
    high: 'Many young people who turned 18, many short stays, children going home or to new families, or care taken over by other authorities',
    low: 'Few young people near 18, long stays, or children waiting for a decision about a lasting home',
    not: 'Good or poor practice, or that the endings last',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (392)' }],
  },
  context: leavingContext,
  questions: [
    'How many left because they turned 18?',
    'Where did the others go, and who supports them there?',
    'How many came back into care?',
    'How does it compare with the rate of starts?',
  ],
  unintendedConsequences: ['A wish for few children in care could end care before a child is safe elsewhere.'],
  notFor: 'Judging practice, ranking authorities, or a target for endings.',
  influence: whoDecidesOnLeaving,

  interpretations: [lastTimeCounts, transfersCount, reasonNotGiven],

  caveats: [agesLeaving, careInOneAuthority],

  sources: [
    ...leavingSources,
    cite('The rate is for every 10,000 children aged 0 to 17, as a whole number', 'lait', 'relayed', 'measure 392'),
  ],

  collectability: 'statutory-item',
  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'cla_number_and_rate_per_10k_children.csv, children ceasing to be looked after each year',
      agreement: 'The published rate is reproduced from the published count and population; the records behind them are cleaned by DfE.',
    },
  ],
  listedIn: ['riia', 'lait'],
  listNames: [{ list: 'lait', code: '392' }],
  related: [
    { id: 'new-entrants-to-care-rate', relation: 'companion', note: 'The children who started.' },
    { id: 'children-in-care-rate', relation: 'companion', note: 'The stock that starts feed and endings drain.' },
  ],
  examples: {
    counted: 'a child whose care ended in the year is counted once',
    notCounted: 'care that goes on, and short breaks, are no ending',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28', 'S57'],
});

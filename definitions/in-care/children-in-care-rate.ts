import { periodEnd, rate } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { shortBreaksByName } from '../common/changes.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  careRateContext,
  careRateInfluence,
  careRateSources,
  noAgeLimit,
  rateOfChildrenInCare,
  returnIsRestated,
  rightChildrenInCare,
} from './family.js';

/** Children looked after on the last day of the period, for every 10,000 children in the area. */
export const childrenInCareRate = rate('children', {
  ...rateOfChildrenInCare,
  id: 'children-in-care-rate',
  version: 2,
  added: '2026-11-23',
  title: 'Children looked after: rate per 10,000 children',
  summary:
    'How many children the authority looks after on the last day of the period, for every 10,000 children aged 0 to 17 who live there. Children in an agreed series of short breaks are left out; unaccompanied children are in.',
  rationale:
    'How much of the area’s childhood is spent in care says what families face and what the service must hold. It is the base of almost every other measure of care.',
  level: 'output',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  breakdowns: [ageOnLastDay, sex],

  direction: rightChildrenInCare,
  context: careRateContext,
  questions: [
    'How many of the children are unaccompanied?',
    'Did more children enter, or did fewer leave?',
    'How does the rate sit beside deprivation in the area?',
    'Are the children in the right placements, and would help have kept any of them safe at home?',
  ],
  unintendedConsequences: ['A wish for a low rate could keep children at risk at home, or end care too early.'],
  notFor: 'Judging practice, ranking authorities, or setting a target number of children in care.',
  influence: careRateInfluence,

  interpretations: [
    {
      question: 'Are unaccompanied asylum-seeking children counted?',
      chosen: 'Yes; the rates without them and of them alone have ids of their own.',
      others: ['Without them: children-in-care-rate-excluding-uasc', 'Only them: children-in-care-rate-uasc-only'],
      why: 'The published headline counts every child looked after. The two other rates are to be read beside it.',
      verification: 'relayed',
    },
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
    noAgeLimit,
  ],

  caveats: ['Small areas have few children in care: a family group can move the rate.', careInOneAuthority, returnIsRestated],

  sources: [...onTheDaySources, ...careRateSources],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'cla_number_and_rate_per_10k_children.csv, children looked after on 31 March',
      agreement:
        'The published rate is reproduced from the published count and population; the count itself rests on records that DfE has cleaned.',
    },
  ],
  listedIn: ['draft-2023', 'dashboard', 'lof-2026', 'riia', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  listNames: [{ list: 'lait', code: '124' }],
  related: [
    {
      id: 'children-in-care-rate-excluding-uasc',
      relation: 'variant',
      note: 'The same children without those who are unaccompanied on the day.',
    },
    { id: 'children-in-care-rate-uasc-only', relation: 'variant', note: 'Only the children who are unaccompanied on the day.' },
    { id: 'new-entrants-to-care-rate', relation: 'companion', note: 'The stock changes by who starts and who ceases.' },
    { id: 'foster-care-share', relation: 'companion', note: 'Where the children live.' },
    { id: 'placements-3plus', relation: 'companion', note: 'How settled they are.' },
  ],
  examples: {
    counted: 'a child with an open episode is counted',
    notCounted: 'a child in a series of short breaks is not counted',
    onTheEdge: 'an episode that ended on the last day is closed, one that ends the day after is open',
  },
  changes: [shortBreaksByName(2)],
  addresses: ['S24', 'S28', 'S29', 'S57', 'S58', 'S59', 'S60'],
});

import { periodEnd, rate } from '../../src/language/index.js';
import { ageFromUnborn } from '../common/age-and-sex.js';
import { currentEpisodeDecides } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOfNeed } from '../common/in-need.js';
import { shortBreakSources } from '../common/readings.js';
import { linkedCaveat } from '../common/returns.js';
import { disability } from './breakdowns.js';
import {
  childOnce,
  closedOnTheDay,
  contextOfNeed,
  episodeSources,
  laterFoundNotInNeed,
  lookedAfter,
  notAScore,
  onChildProtectionPlan,
  populationCaveats,
  populationOfNeed,
  populationQuestions,
  populationsAreNotFor,
  unflaggedReferral,
  whatChasingTheRateCouldDo,
  wholeSeries,
} from './family.js';

/** Children in need only: the group DfE calls CINO in its outcome statistics. */
export const cinoRate = rate('children', {
  ...populationOfNeed,
  id: 'cino-rate',
  version: 2,
  added: '2026-11-23',
  title: 'Children in need only (CINO): rate per 10,000 children',
  summary:
    'Children with an open episode of need on the last day of the period who that day are neither looked after nor on a child protection plan, for every 10,000 children. Children awaiting a decision on their referral or an assessment are in it, and so are care leavers who are served.',
  rationale: 'It is the group DfE compares with children on plans and children looked after when it publishes attendance and attainment.',
  countingUnit: childOnce,
  editions: wholeSeries,

  cohort: () => hasOpenEpisodeOfNeed(periodEnd),
  exclusions: [lookedAfter('outcomesMethodology'), onChildProtectionPlan('outcomesMethodology')],
  breakdowns: [ageFromUnborn, disability],
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case and plan open on its last day.' },
    { collection: 'ssda903', monthsBefore: 0, why: 'The return of the year says who was looked after on its last day.' },
  ],

  direction: notAScore,
  context: contextOfNeed,
  questions: [...populationQuestions, 'How many of them have a child in need plan, and what do the others receive?'],
  unintendedConsequences: whatChasingTheRateCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [
    {
      question: 'Where does a child belong who is looked after and on a protection plan?',
      chosen: 'Among children looked after; either way the child is not in this group, and the waterfall names looked after first.',
      others: ['Among children on protection plans'],
      why: 'DfE’s order is looked after, then protection plan, then in need.',
      verification: 'official',
    },
    closedOnTheDay,
    laterFoundNotInNeed,
    unflaggedReferral,
  ],

  caveats: [...populationCaveats, linkedCaveat],

  sources: [
    cite(
      'Children in need who are neither on a protection plan nor looked after, with children awaiting a decision or an assessment',
      'dashboard',
      'relayed',
      'definition of CINO on its absence and attainment pages',
    ),
    cite('Looked after comes before protection plan, protection plan before in need', 'outcomesMethodology', 'official', '2019'),
    ...shortBreakSources,
    cite(
      'The group is taken on the last day and set against the population: DfE publishes outcomes of the group, not this rate',
      'proposal',
      'proposed',
    ),
    ...episodeSources,
  ],

  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Outcomes for children in need',
      where: 'social_care_group CINO',
      agreement: 'The same group of children before matching to pupils; the published rows hold matched pupils only.',
    },
  ],
  listedIn: [],
  related: [
    { id: 'cin-rate-dfe-inclusive', relation: 'variant', note: 'Nobody left out.' },
    { id: 'cin-rate-excluding-looked-after', relation: 'variant', note: 'Keeps children on protection plans.' },
    { id: 'cin-rate-practice-exclusive', relation: 'variant', note: 'Also leaves out care leavers.' },
    { id: 'cin-plan-rate', relation: 'companion', note: 'Only children with a child in need plan.' },
  ],
  examples: {
    counted: 'in need and nothing else',
    notCounted: 'protection plan started on the last day',
    onTheEdge: 'protection plan ended on the last day',
  },
  changes: [currentEpisodeDecides(2)],
  addresses: ['S23', 'S26', 'S27', 'S28', 'S29', 'S37', 'S50', 'S53'],
});

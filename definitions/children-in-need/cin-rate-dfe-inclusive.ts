import { choose, periodEnd, rate } from '../../src/language/index.js';
import { ageFromUnborn } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOfNeed } from '../common/in-need.js';
import { hasOpenChildProtectionPlan } from '../common/protection.js';
import { disability } from './breakdowns.js';
import {
  childOnce,
  closedOnTheDay,
  contextOfNeed,
  episodeSources,
  hasOpenChildInNeedPlan,
  laterFoundNotInNeed,
  notAScore,
  populationCaveats,
  populationOfNeed,
  populationQuestions,
  populationsAreNotFor,
  unflaggedReferral,
  whatChasingTheRateCouldDo,
  wholeSeries,
} from './family.js';

/** Everyone DfE calls a child in need: children looked after, on protection plans and care leavers included. */
export const cinRateDfeInclusive = rate('children', {
  ...populationOfNeed,
  id: 'cin-rate-dfe-inclusive',
  version: 1,
  added: '2026-11-23',
  title: 'Children in need as DfE counts them: rate per 10,000 children',
  summary:
    'Children with an open episode of need on the last day of the period, for every 10,000 children. Children looked after, children on protection plans, care leavers who are served, disabled children, unborn children and children awaiting a decision or an assessment are all in it.',
  rationale: 'It shows how many children the service works with, in the widest sense, and is the figure published nationally.',
  countingUnit: childOnce,
  editions: wholeSeries,

  cohort: () => hasOpenEpisodeOfNeed(periodEnd),
  exclusions: [],
  breakdowns: [
    ageFromUnborn,
    disability,
    {
      id: 'plan',
      title: 'Plan on the last day',
      of: () =>
        choose(
          [
            { if: hasOpenChildProtectionPlan(periodEnd), then: 'child-protection-plan' },
            { if: hasOpenChildInNeedPlan(periodEnd), then: 'child-in-need-plan' },
          ],
          'neither',
        ),
      strata: [
        { value: 'child-protection-plan', label: 'Child protection plan' },
        { value: 'child-in-need-plan', label: 'Child in need plan' },
        { value: 'neither', label: 'Neither plan' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case open on its last day.' }],

  direction: notAScore,
  context: contextOfNeed,
  questions: populationQuestions,
  unintendedConsequences: whatChasingTheRateCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [
    {
      question: 'Are children looked after children in need?',
      chosen: 'Yes, as DfE counts: the law makes every child looked after a child in need.',
      others: [
        'No: cin-rate-excluding-looked-after',
        'No, nor children on protection plans: cino-rate',
        'No, nor children on protection plans or care leavers: cin-rate-practice-exclusive',
        'Only children with a child in need plan: cin-plan-rate',
      ],
      why: 'The census guide has them in, and the national figure does; what authorities use to run the service usually does not, so each reading has a name of its own.',
      verification: 'official',
    },
    closedOnTheDay,
    laterFoundNotInNeed,
    unflaggedReferral,
  ],

  caveats: [
    ...populationCaveats,
    'Whether a child looked after is in the census at all depends on an open episode of need being returned: the return of children looked after is not consulted.',
  ],

  sources: [
    cite(
      'Children looked after, on plans, care leavers who are served, unborn children and young people aged 18 or over are in',
      'cinGuide',
      'official',
      '1.2.1 and 1.2.8',
    ),
    ...episodeSources,
  ],

  collectability: 'statutory-item',
  publishedAs: [
    {
      publication: 'Children in need',
      where: 'b1_children_in_need, At31_episodes',
      agreement: 'Meant to agree; DfE’s record-level derivation was not available to compare with.',
    },
    {
      publication: 'Children’s social care dashboard',
      where: 'Rate of children in need',
      agreement: 'Exact from the published count and population.',
    },
  ],
  listedIn: ['dashboard', 'riia', 'safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '171' }],
  related: [
    { id: 'cin-rate-excluding-looked-after', relation: 'variant', note: 'Leaves out children looked after.' },
    { id: 'cino-rate', relation: 'variant', note: 'Leaves out children looked after and on protection plans.' },
    {
      id: 'cin-rate-practice-exclusive',
      relation: 'variant',
      note: 'Leaves out children looked after, on protection plans, and care leavers.',
    },
    { id: 'cin-plan-rate', relation: 'companion', note: 'Only children with a child in need plan: not this figure less something.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Whether those whose case was closed came back.' },
  ],
  examples: { counted: 'referred on the last day', notCounted: 'closed on the last day', onTheEdge: 'closed the day after the last day' },
  addresses: ['S23', 'S26', 'S27', 'S28', 'S29', 'S37', 'S53'],
});

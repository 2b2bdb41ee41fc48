import { periodEnd, rate, rows } from '../../src/language/index.js';
import { planOnLastDay } from '../shared/children-in-need-plans.js';
import { episodeInterpretations, episodeSources, notAScore, populationCaveats, populationOfNeed, populationQuestions, wholeSeries } from '../shared/children-in-need-populations.js';
import { lookedAfterAreInNeed } from '../shared/children-in-need-readings.js';
import { ageOnLastDay, disability, hasOpenEpisodeOfNeed } from '../shared/children-in-need.js';
import { cite } from '../shared/cite.js';

/** Everyone DfE calls a child in need: children looked after, on protection plans and care leavers included. */
export const cinRateDfeInclusive = /* @__PURE__ */ rate({
  ...populationOfNeed,
  id: 'cin-rate-dfe-inclusive',
  version: 1,
  editions: wholeSeries,
  title: 'Children in need as DfE counts them: rate per 10,000 children',
  summary:
    'Children with an open episode of need on the last day of the period, for every 10,000 children. Children looked after, children on protection plans, care leavers who are served, disabled children, unborn children and children awaiting a decision or an assessment are all in it.',
  rationale: 'It shows how many children the service works with, in the widest sense, and is the figure published nationally.',

  cohort: rows('children', () => hasOpenEpisodeOfNeed(periodEnd)),
  exclusions: [],

  breakdowns: [ageOnLastDay, disability, planOnLastDay],

  direction: notAScore,
  questions: [...populationQuestions],
  interpretations: [lookedAfterAreInNeed, ...episodeInterpretations],
  caveats: [...populationCaveats, 'Whether a child looked after is in the census at all depends on an open episode of need being returned: the return of children looked after is not consulted.'],
  history: [{ collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case open on its last day.' }],
  sources: [cite('Children looked after, on plans, care leavers who are served, unborn children and young people aged 18 or over are in', 'lait', 'relayed', 'measure 171'), ...episodeSources],
  collectability: 'statutory-item',
  publishedAs: [
    { publication: 'Children in need', where: 'b1_children_in_need, At31_episodes', agreement: 'Meant to agree; DfE’s record-level derivation was not available to compare with.' },
    { publication: 'Children’s social care dashboard', where: 'Rate of children in need', agreement: 'Exact from the published count and population.' },
  ],
  listedIn: ['dashboard', 'riia', 'safeguarding-pressures', 'lait'],
  related: [
    { id: 'cin-rate-excluding-looked-after', relation: 'variant', note: 'Leaves out children looked after.' },
    { id: 'cino-rate', relation: 'variant', note: 'Leaves out children looked after and on protection plans.' },
    { id: 'cin-rate-practice-exclusive', relation: 'variant', note: 'Leaves out children looked after, on protection plans, and care leavers.' },
    { id: 'cin-plan-rate', relation: 'companion', note: 'Only children with a child in need plan: not this figure less something.' },
    { id: 're-referrals-12m', relation: 'companion', note: 'Whether those whose case was closed came back.' },
  ],
  examples: { counted: 'referred on the last day', notCounted: 'closed on the last day', onTheEdge: 'closed the day after the last day' },
  addresses: ['S23', 'S26', 'S27', 'S28', 'S29', 'S37', 'S53'],
});

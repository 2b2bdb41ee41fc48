import { addMonths, after, and, exists, isNotAmong, onOrBefore, periodEnd, rate } from '../../src/language/index.js';
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

/** What most authorities mean by children in need when they run the service. */
export const cinRatePracticeExclusive = rate('children', {
  ...populationOfNeed,
  id: 'cin-rate-practice-exclusive',
  version: 3,
  added: '2026-11-23',
  title: 'Children in need outside protection plans, care and leaving care: per 10,000',
  summary:
    'Children with an open episode of need on the last day of the period who that day are not on a child protection plan, not looked after and not care leavers, for every 10,000 children.',
  rationale: 'Authorities watch this group as children in need in their own work; the national figure mixes it with three other groups.',
  countingUnit: childOnce,
  editions: wholeSeries,

  cohort: () => hasOpenEpisodeOfNeed(periodEnd),
  exclusions: [
    lookedAfter('safeguardingPressures'),
    onChildProtectionPlan('safeguardingPressures'),
    {
      id: 'care-leaver',
      because: 'The young person is in the latest yearly return of care leavers, and has not gone home to parents for good.',
      when: () =>
        exists('careLeavers', (leaver) =>
          and(
            after(leaver.yearEndedOn, addMonths(periodEnd, -12)),
            onOrBefore(leaver.yearEndedOn, periodEnd),
            isNotAmong(leaver.inTouch, {
              name: 'noLongerCareLeavers',
              title: 'care leavers who died or have been home with parents for six months',
              codes: ['DIED', 'RHOM'],
              source: 'SSDA903 codes of being in touch; the published groups of care leavers leave both out',
            }),
          ),
        ),
      source: 'proposal',
    },
  ],
  breakdowns: [ageFromUnborn, disability],
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case and plan open on its last day.' },
    {
      collection: 'ssda903',
      monthsBefore: 0,
      why: 'The return of the year says who was looked after on its last day, and who is a care leaver.',
    },
  ],

  direction: notAScore,
  context: contextOfNeed,
  questions: populationQuestions,
  unintendedConsequences: whatChasingTheRateCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [
    {
      question: 'Who is a care leaver?',
      chosen:
        'A young person in the yearly return of care leavers for a year that ended in the 12 months to the last day, unless it says that the young person died or has been home with parents for six months.',
      others: ['Anyone aged 16 or over who once was looked after', 'Whoever holds a pathway plan, which no return says'],
      why: 'It is the only record of care leavers that every authority makes; young people between the ages it covers are missed.',
      verification: 'proposed',
    },
    closedOnTheDay,
    laterFoundNotInNeed,
    unflaggedReferral,
  ],

  caveats: [
    ...populationCaveats,
    linkedCaveat,
    'The return of care leavers covers birthdays from 17 to 21 in the year, and since 2023 the latest contact from 22 to 25: a young person outside it counts as a child in need if the case is open.',
  ],

  sources: [
    cite(
      'Children in need without child protection, looked after children and care leavers are collected beside the inclusive count',
      'safeguardingPressures',
      'proposed',
    ),
    cite(
      'Authorities use a narrower meaning of children in need than DfE, without children in care',
      'adcsResponse',
      'proposed',
      'section 3 says that they do, not how',
    ),
    cite('Who is looked after, on a plan or a care leaver is decided on the last day, in that order', 'proposal', 'proposed'),
    ...shortBreakSources,
    ...episodeSources,
  ],

  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Safeguarding Pressures',
      where: 'children in need, three groups left out',
      agreement: 'Same words; authorities fill it from their own systems and differ on care leavers.',
    },
  ],
  listedIn: ['safeguarding-pressures', 'annex-a', 'adcs-2023'],
  related: [
    { id: 'cin-rate-dfe-inclusive', relation: 'variant', note: 'With all three groups.' },
    { id: 'cino-rate', relation: 'variant', note: 'Keeps care leavers.' },
    { id: 'cin-rate-excluding-looked-after', relation: 'variant', note: 'Leaves out only children looked after.' },
    { id: 'cin-plan-rate', relation: 'companion', note: 'Only children with a child in need plan.' },
  ],
  examples: {
    counted: 'in need and nothing else',
    notCounted: 'care leaver of the year',
    onTheEdge: 'care leaver of the year before only',
  },
  changes: [
    currentEpisodeDecides(2),
    {
      version: 3,
      date: '2026-11-28',
      kind: 'meaning',
      what: 'A young person who has been home with parents for six months, by the return of care leavers, is no longer left out as a care leaver.',
      effect: 'Higher by a few where cases of such young people are open.',
    },
  ],
  addresses: ['S23', 'S26', 'S27', 'S28', 'S29', 'S37', 'S53'],
});

import { periodEnd, rate, rows } from '../../src/language/index.js';
import { episodeInterpretations, episodeSources, linkedCaveat, notAScore, populationCaveats, populationOfNeed, populationQuestions, wholeSeries } from '../shared/children-in-need-populations.js';
import { whoIsACareLeaver } from '../shared/children-in-need-readings.js';
import { ageOnLastDay, careLeaver, disability, hasOpenEpisodeOfNeed, lookedAfter, onChildProtectionPlan } from '../shared/children-in-need.js';
import { cite } from '../shared/cite.js';
import { shortBreakSources } from '../shared/looked-after-notes.js';

/** What most authorities mean by children in need when they run the service. */
export const cinRatePracticeExclusive = /* @__PURE__ */ rate({
  ...populationOfNeed,
  id: 'cin-rate-practice-exclusive',
  version: 1,
  editions: wholeSeries,
  title: 'Children in need outside protection plans, care and leaving care: per 10,000',
  summary:
    'Children with an open episode of need on the last day of the period who that day are not on a child protection plan, not looked after and not care leavers, for every 10,000 children.',
  rationale: 'Authorities watch this group as children in need in their own work; the national figure mixes it with three other groups.',

  cohort: rows('children', () => hasOpenEpisodeOfNeed(periodEnd)),
  exclusions: [{ ...lookedAfter, source: 'safeguardingPressures' }, { ...onChildProtectionPlan, source: 'safeguardingPressures' }, careLeaver],
  breakdowns: [ageOnLastDay, disability],

  direction: notAScore,
  questions: [...populationQuestions],
  interpretations: [whoIsACareLeaver, ...episodeInterpretations],
  caveats: [
    ...populationCaveats,
    linkedCaveat,
    'The return of care leavers covers birthdays from 17 to 21 in the year: a young person outside it counts as a child in need if the case is open.',
  ],
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case and plan open on its last day.' },
    { collection: 'ssda903', monthsBefore: 0, why: 'The return of the year says who was looked after on its last day, and who is a care leaver.' },
  ],
  sources: [
    cite('Children in need without child protection, looked after children and care leavers are collected beside the inclusive count', 'safeguardingPressures', 'relayed'),
    cite('Authorities use a narrower meaning of children in need than DfE, without children in care', 'adcsResponse', 'proposed', 'section 3 says that they do, not how'),
    cite('Who is looked after, on a plan or a care leaver is decided on the last day, in that order', 'proposal', 'proposed'),
    ...shortBreakSources,
    ...episodeSources,
  ],
  collectability: 'derivable',
  publishedAs: [
    { publication: 'Safeguarding Pressures', where: 'children in need, three groups left out', agreement: 'Same words; authorities fill it from their own systems and differ on care leavers.' },
  ],
  listedIn: ['safeguarding-pressures', 'annex-a', 'adcs-2023'],
  related: [
    { id: 'cin-rate-dfe-inclusive', relation: 'variant', note: 'With all three groups.' },
    { id: 'cino-rate', relation: 'variant', note: 'Keeps care leavers.' },
    { id: 'cin-rate-excluding-looked-after', relation: 'variant', note: 'Leaves out only children looked after.' },
    { id: 'cin-plan-rate', relation: 'companion', note: 'Only children with a child in need plan.' },
  ],
  examples: { counted: 'in need and nothing else', notCounted: 'care leaver of the year', onTheEdge: 'care leaver of the year before only' },
  addresses: ['S23', 'S26', 'S27', 'S28', 'S29', 'S37', 'S53'],
});

import { periodEnd, rate, rows } from '../../src/language/index.js';
import { ageOnLastDay, disability, hasOpenEpisodeOfNeed, lookedAfter } from '../shared/children-in-need.js';
import { cite } from '../shared/cite.js';
import { episodeInterpretations, episodeSources, linkedCaveat, notAScore, populationCaveats, populationOfNeed, populationQuestions, wholeSeries } from '../shared/children-in-need-populations.js';
import { shortBreakSources } from '../shared/looked-after-notes.js';

/** Children in need who live outside care: those on protection plans and care leavers stay in. */
export const cinRateExcludingLookedAfter = /* @__PURE__ */ rate({
  ...populationOfNeed,
  id: 'cin-rate-excluding-looked-after',
  version: 1,
  editions: wholeSeries,
  title: 'Children in need who are not looked after: rate per 10,000 children',
  summary:
    'Children with an open episode of need on the last day of the period who are not looked after that day, for every 10,000 children. Children on protection plans and care leavers who are served stay in.',
  rationale: 'It counts the children the service helps while they live with their families, without those it has taken into care.',

  cohort: rows('children', () => hasOpenEpisodeOfNeed(periodEnd)),
  exclusions: [{ ...lookedAfter, source: 'proposal' }],
  breakdowns: [ageOnLastDay, disability],

  direction: notAScore,
  questions: [...populationQuestions],
  interpretations: [
    {
      question: 'Does a child in an agreed series of short breaks (V3, V4) count as looked after?',
      chosen: 'No: the child lives at home and stays a child in need.',
      others: ['Yes: any episode of care leaves the child out'],
      why: 'DfE leaves short breaks out of every headline count of children looked after, and out of the looked-after group of its outcome statistics.',
      verification: 'relayed',
    },
    ...episodeInterpretations,
  ],
  caveats: [...populationCaveats, linkedCaveat],
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case open on its last day.' },
    { collection: 'ssda903', monthsBefore: 0, why: 'The return of the year says who was looked after on its last day.' },
  ],
  sources: [
    cite('Children looked after are left out: a reading used by authorities, of which no official definition was found', 'proposal', 'proposed'),
    ...shortBreakSources,
    ...episodeSources,
  ],
  collectability: 'derivable',
  publishedAs: [],
  listedIn: ['adcs-2023'],
  related: [
    { id: 'cin-rate-dfe-inclusive', relation: 'variant', note: 'With children looked after, as DfE publishes.' },
    { id: 'cino-rate', relation: 'variant', note: 'Also leaves out children on protection plans.' },
    { id: 'cin-rate-practice-exclusive', relation: 'variant', note: 'Also leaves out children on protection plans and care leavers.' },
  ],
  examples: { counted: 'in need and on a protection plan', notCounted: 'looked after from the last day', onTheEdge: 'care ended on the last day' },
  addresses: ['S23', 'S26', 'S27', 'S28', 'S29', 'S37', 'S53'],
});

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
  populationCaveats,
  populationOfNeed,
  populationQuestions,
  populationsAreNotFor,
  unflaggedReferral,
  whatChasingTheRateCouldDo,
  wholeSeries,
} from './family.js';

/** Children in need who live outside care: those on protection plans and care leavers stay in. */
export const cinRateExcludingLookedAfter = rate('children', {
  ...populationOfNeed,
  id: 'cin-rate-excluding-looked-after',
  version: 2,
  added: '2026-11-23',
  title: 'Children in need who are not looked after: rate per 10,000 children',
  summary:
    'Children with an open episode of need on the last day of the period who are not looked after that day, for every 10,000 children. Children on protection plans and care leavers who are served stay in.',
  rationale: 'It counts the children the service helps while they live with their families, without those it has taken into care.',
  countingUnit: childOnce,
  editions: wholeSeries,

  cohort: () => hasOpenEpisodeOfNeed(periodEnd),
  exclusions: [lookedAfter('proposal')],
  breakdowns: [ageFromUnborn, disability],
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'The census of the year holds every case open on its last day.' },
    { collection: 'ssda903', monthsBefore: 0, why: 'The return of the year says who was looked after on its last day.' },
  ],

  direction: notAScore,
  context: contextOfNeed,
  questions: populationQuestions,
  unintendedConsequences: whatChasingTheRateCouldDo,
  notFor: populationsAreNotFor,

  interpretations: [
    {
      question: 'Does a child in an agreed series of short breaks (V3, V4) count as looked after?',
      chosen: 'No: the child lives at home and stays a child in need.',
      others: ['Yes: any episode of care leaves the child out'],
      why: 'DfE leaves short breaks out of every headline count of children looked after, and out of the looked-after group of its outcome statistics.',
      verification: 'relayed',
    },
    closedOnTheDay,
    laterFoundNotInNeed,
    unflaggedReferral,
  ],

  caveats: [...populationCaveats, linkedCaveat],

  sources: [
    cite(
      'Children looked after are left out: a reading used by authorities, of which no official definition was found',
      'proposal',
      'proposed',
    ),
    cite(
      'A disabled child with an agreed series of short placements is an open case of need',
      'cinGuide',
      'official',
      '1.2.5; that such a child is not looked after is relayed',
    ),
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
  tiedCounts: [
    {
      total: { indicator: 'cin-rate-dfe-inclusive', count: 'numerator' },
      parts: [
        { indicator: 'cin-rate-excluding-looked-after', count: 'numerator' },
        { indicator: 'children-in-care-rate', count: 'numerator' },
      ],
      because: 'Children looked after are in need, and the census holds them.',
    },
  ],
  examples: {
    counted: 'in need and on a protection plan',
    notCounted: 'looked after from the last day',
    onTheEdge: 'care ended on the last day',
  },
  changes: [currentEpisodeDecides(2)],
  addresses: ['S23', 'S26', 'S27', 'S28', 'S29', 'S37', 'S53'],
});

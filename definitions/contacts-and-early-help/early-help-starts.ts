import { during, exists, rate } from '../../src/language/index.js';
import { ratesPer10000 } from '../common/units.js';
import { countsChildren, earlyHelp, earlyHelpContext, earlyHelpSources, helpNotScore, ledByAnybody, recordedLocally } from './family.js';

/** Who began to get help before a social worker was needed. */
export const earlyHelpStarts = rate('children', {
  ...earlyHelp,
  id: 'early-help-starts',
  version: 1,
  added: '2026-11-28',
  title: 'Children who started early help: rate per 10,000 children',
  summary: 'Children with an early help episode that started in the period, for every 10,000 children.',
  rationale: 'Help before a social worker is needed is the other half of the front door; its volume says what stands beside referrals.',
  countingUnit: 'Child: once for each authority, however many episodes started.',
  unit: 'per-10,000-children',

  cohort: () => exists('earlyHelpEpisodes', (episode) => during(episode.startedOn)),
  exclusions: [],
  breakdowns: [],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'A quarter’s count over a year’s population is a quarter of a yearly rate, and school holidays make seasons.',
  },
  history: [{ collection: 'early-help', monthsBefore: 0, why: 'An episode is recorded on the day it started.' }],

  direction: {
    kind: 'neither',
    because: 'It is a volume of help that follows need, money and what partners record.',
    high: 'More help, more need, partners who record what they do, or help that takes the place of social work',
    low: 'Less help, less need, or help that nobody records',
    not: 'That families were helped, or that more help is better',
    published: [],
  },
  context: earlyHelpContext,
  questions: [
    'How much of it is led by schools and health?',
    'How many had early help before?',
    'How many asked for help and did not get it?',
  ],
  unintendedConsequences: ['Recording advice as an episode, or opening an episode for each brother and sister without seeing them.'],
  notFor: helpNotScore,

  interpretations: [countsChildren, ledByAnybody],

  caveats: [...recordedLocally],

  sources: [...earlyHelpSources, ...ratesPer10000],

  publishedAs: [],
  listedIn: ['early-help-benchmarking', 'safeguarding-pressures', 'annex-a'],
  related: [
    { id: 'early-help-open', relation: 'companion', note: 'How many have it on one day.' },
    { id: 'early-help-restarts-12m', relation: 'companion', note: 'How many had it before.' },
    { id: 'referral-rate', relation: 'companion', note: 'The other half of the front door.' },
  ],
  examples: {
    counted: 'started on the first day',
    notCounted: 'started the day before the first day',
    onTheEdge: 'started on the last day',
  },
  addresses: ['S19', 'S23', 'S26', 'S28'],
});

import { exists, openOn, periodEnd, rate } from '../../src/language/index.js';
import { anyDay } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { countsChildren, earlyHelp, earlyHelpContext, earlyHelpSources, helpNotScore, ledByAnybody, recordedLocally } from './family.js';

/** Who is helped without a social worker on one day. */
export const earlyHelpOpen = rate('children', {
  ...earlyHelp,
  id: 'early-help-open',
  version: 1,
  added: '2026-11-28',
  title: 'Children with early help: rate per 10,000 children',
  summary: 'Children with an early help episode open on the last day of the period, for every 10,000 children.',
  rationale: 'It shows how many children are helped without a social worker at one time, to be read beside the children in need.',
  countingUnit: 'Child: once for each authority, however many episodes are open.',
  unit: 'per-10,000-children',

  cohort: () => exists('earlyHelpEpisodes', (episode) => openOn(episode.startedOn, episode.endedOn, periodEnd)),
  exclusions: [],
  breakdowns: [],
  period: 'last-day',
  frequency: anyDay,
  history: [
    { collection: 'early-help', monthsBefore: 12, why: 'An episode that is open on the day mostly began in the twelve months before.' },
  ],

  direction: {
    kind: 'neither',
    because: 'It is a volume of help that follows need, money and how long help goes on.',
    high: 'More help, help that goes on for long, or episodes that were never ended in the records',
    low: 'Less help, short help, or help that nobody records',
    not: 'That families were helped, or that more help is better',
    published: [],
  },
  context: earlyHelpContext,
  questions: ['How long have they been open?', 'How many are led by the authority itself?', 'Which are open in the records alone?'],
  unintendedConsequences: ['Leaving episodes open in the records, or closing them before the day.'],
  notFor: helpNotScore,

  interpretations: [countsChildren, ledByAnybody],

  caveats: [...recordedLocally],

  sources: [...earlyHelpSources, ...ratesPer10000],

  publishedAs: [],
  listedIn: ['early-help-benchmarking', 'safeguarding-pressures'],
  related: [
    { id: 'early-help-starts', relation: 'companion', note: 'How many began in the period.' },
    { id: 'cin-rate-excluding-looked-after', relation: 'companion', note: 'How many have a social worker.' },
  ],
  examples: {
    counted: 'started on the last day',
    notCounted: 'ended on the last day',
    onTheEdge: 'ended the day after the last day',
  },
  addresses: ['S19', 'S23', 'S26', 'S28'],
});

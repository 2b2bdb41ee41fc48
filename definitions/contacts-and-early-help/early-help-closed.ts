import { and, during, isKnown, rate } from '../../src/language/index.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { endOfEarlyHelp } from './breakdowns.js';
import { earlyHelp, earlyHelpContext, earlyHelpSources, helpNotScore, ledByAnybody, recordedLocally } from './family.js';

/** How often early help came to an end, and how. */
export const earlyHelpClosed = rate('earlyHelpEpisodes', {
  ...earlyHelp,
  id: 'early-help-closed',
  version: 1,
  added: '2026-11-28',
  title: 'Early help episodes ended: rate per 10,000 children',
  summary: 'Early help episodes of children that ended in the period, for every 10,000 children, by the reason for the end.',
  rationale: 'Set beside the episodes that started, it shows whether early help grows or shrinks; the reasons show how it ends.',
  countingUnit: 'Episode: every one that ended in the period; two of one child that started on one day count once.',
  unit: 'per-10,000-children',

  cohort: (episode) => and(isKnown(episode.endedOn), during(episode.endedOn)),
  exclusions: [],
  breakdowns: [endOfEarlyHelp],
  period: 'year',
  frequency: onceAYear,
  history: [{ collection: 'early-help', monthsBefore: 0, why: 'An episode is recorded as ended on one day.' }],

  direction: {
    kind: 'neither',
    because: 'Help ends when it has done its work, and also when a family leaves or a social worker takes over.',
    high: 'Help that did its work, families who leave, or episodes closed in a batch',
    low: 'Help that goes on, or episodes left open in the records',
    not: 'That families no longer need help',
    published: [],
  },
  context: earlyHelpContext,
  questions: ['How many ended with their outcomes met?', 'How many were stepped up?', 'How many came back within a year?'],
  unintendedConsequences: ['Closing episodes in a batch to tidy the figures.'],
  notFor: helpNotScore,

  interpretations: [ledByAnybody],

  caveats: [...recordedLocally],

  sources: [...earlyHelpSources, ...ratesPer10000],

  publishedAs: [],
  listedIn: ['early-help-benchmarking'],
  related: [
    { id: 'early-help-starts', relation: 'companion', note: 'How many children began to get help.' },
    { id: 'early-help-outcomes-met', relation: 'companion', note: 'The share that ended with outcomes met.' },
    { id: 'early-help-step-up-share', relation: 'companion', note: 'The share that ended because social care took over.' },
  ],
  examples: { counted: 'ended on the first day', notCounted: 'ended the day before the first day', onTheEdge: 'ended on the last day' },
  addresses: ['S19', 'S23', 'S28'],
});

import { and, during, equals, isKnown, proportion } from '../../src/language/index.js';
import { endOfEarlyHelp } from './breakdowns.js';
import { earlyHelp, earlyHelpContext, earlyHelpSources, helpNotScore, ledByAnybody, recordedLocally } from './family.js';

/** What workers say of early help when it ends. */
export const earlyHelpOutcomesMet = proportion('earlyHelpEpisodes', {
  ...earlyHelp,
  id: 'early-help-outcomes-met',
  version: 1,
  added: '2026-11-28',
  title: 'Early help that ended with its outcomes met',
  summary: 'Of the early help episodes that ended in the period, the share that ended because what was planned had been reached.',
  rationale: 'It is the nearest that records come to whether early help did what it was for.',
  countingUnit: 'Episode: every one that ended in the period; two of one child that started on one day count once.',
  unit: 'percent',

  cohort: (episode) => and(isKnown(episode.endedOn), during(episode.endedOn)),
  exclusions: [],
  numerator: (episode) => equals(episode.endReason, 'outcomes-met'),
  breakdowns: [endOfEarlyHelp],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'An episode ends on one day; shares of months may not be averaged.',
  },
  history: [{ collection: 'early-help', monthsBefore: 0, why: 'An episode is recorded as ended on one day.' }],

  direction: {
    kind: 'contextual',
    because: 'Workers judge their own work, and what counts as met differs.',
    high: 'Plans reached, modest plans, or a reason that is ticked when nothing else fits',
    low: 'Hard needs, families who leave, or careful recording',
    not: 'That children are better off, or how long it lasts',
    published: [],
  },
  context: earlyHelpContext,
  questions: [
    'Who says that outcomes were met: the worker, or the family?',
    'How many came back within a year?',
    'How many ended without a reason?',
  ],
  unintendedConsequences: ['Setting modest outcomes, or closing under this reason.'],
  notFor: helpNotScore,

  interpretations: [
    {
      question: 'What are outcomes met?',
      chosen: 'The reason for the end that the worker recorded.',
      others: ['Three or more needs, all better and kept so for six months, as the family programme that ended in 2025 asked'],
      why: 'It is what records hold; the stricter test needs facts that they do not.',
      verification: 'proposed',
    },
    {
      question: 'Do families who moved away or were stepped up count?',
      chosen: 'Yes, in the denominator; the breakdown shows them apart.',
      others: ['They are left out of both'],
      why: 'The share is of all that ended, and its parts stand beside it.',
      verification: 'proposed',
    },
    ledByAnybody,
  ],

  caveats: [...recordedLocally],

  sources: [...earlyHelpSources],

  publishedAs: [],
  listedIn: ['early-help-benchmarking', 'safeguarding-pressures'],
  related: [
    { id: 'early-help-step-up-share', relation: 'companion', note: 'How many ended with a step up to social care.' },
    { id: 'early-help-restarts-12m', relation: 'companion', note: 'Whether it lasted.' },
  ],
  examples: {
    counted: 'ended with outcomes met',
    notCounted: 'ended for every other reason',
    onTheEdge: 'ended on the first and the last day',
  },
  addresses: ['S13', 'S23', 'S26', 'S28'],
});

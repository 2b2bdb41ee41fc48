import { addMonths, and, before, during, exists, onOrAfter, onOrBefore, proportion } from '../../src/language/index.js';
import { earlyHelp, earlyHelpContext, earlyHelpSources, helpNotScore, ledByAnybody, recordedLocally } from './family.js';

/** Did help last? */
export const earlyHelpRestarts12m = proportion('earlyHelpEpisodes', {
  ...earlyHelp,
  id: 'early-help-restarts-12m',
  version: 1,
  added: '2026-11-28',
  title: 'Early help that started again within 12 months',
  summary:
    'Of the early help episodes that started in the period, the share that started within twelve months after an earlier episode of the child ended.',
  rationale: 'It asks whether help lasted from the day it stopped.',
  countingUnit: 'Episode: every one that started in the period; two of one child that started on one day count once.',
  unit: 'percent',

  cohort: (episode) => during(episode.startedOn),
  exclusions: [],
  numerator: (episode) =>
    exists('earlyHelpEpisodes', (earlier) =>
      and(
        before(earlier.startedOn, episode.startedOn),
        onOrAfter(earlier.endedOn, addMonths(episode.startedOn, -12)),
        onOrBefore(earlier.endedOn, episode.startedOn),
      ),
    ),
  breakdowns: [],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Each start looks back twelve months of its own; shares of months may not be averaged.',
  },
  history: [{ collection: 'early-help', monthsBefore: 12, why: 'An episode that starts on the first day looks back twelve months.' }],

  direction: {
    kind: 'contextual',
    because: 'Coming back may mean help that did not last, a new need, or a family that trusts it.',
    high: 'Help that stopped too soon, new needs, or families who come back because it helped',
    low: 'Lasting help, families who do not come back, or earlier help that was not recorded',
    not: 'That the first help was poor',
    published: [],
  },
  context: earlyHelpContext,
  questions: ['How did the first episode end?', 'Was it the same need?', 'How many came to social care instead?'],
  unintendedConsequences: ['Keeping episodes open so that nobody starts again.'],
  notFor: helpNotScore,

  interpretations: [
    {
      question: 'Twelve months from what?',
      chosen: 'From the end of the earlier episode, the same day of the month a year before included.',
      others: ['From the start of the earlier episode'],
      why: 'Early help is asked whether it lasted after it stopped.',
      verification: 'proposed',
    },
    ledByAnybody,
  ],

  caveats: [...recordedLocally, 'An earlier episode whose end was not recorded is never counted from.'],

  sources: [...earlyHelpSources],

  publishedAs: [],
  listedIn: ['early-help-benchmarking'],
  related: [
    { id: 'early-help-starts', relation: 'companion', note: 'How many children began.' },
    { id: 're-referrals-12m-of-closure', relation: 'companion', note: 'The same question of social care.' },
  ],
  examples: {
    counted: 'ended on the same day twelve months before',
    notCounted: 'ended a day before the twelve months',
    onTheEdge: 'ended on the day of the new start',
  },
  addresses: ['S23', 'S26', 'S28', 'S55'],
});

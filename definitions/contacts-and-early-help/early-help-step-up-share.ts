import { and, during, equals, isKnown, proportion } from '../../src/language/index.js';
import { endOfEarlyHelp } from './breakdowns.js';
import { earlyHelp, earlyHelpContext, earlyHelpSources, helpNotScore, ledByAnybody, recordedLocally } from './family.js';

/** How often earlier help gave way to a social worker. */
export const earlyHelpStepUpShare = proportion('earlyHelpEpisodes', {
  ...earlyHelp,
  id: 'early-help-step-up-share',
  version: 1,
  added: '2026-11-28',
  title: 'Early help that ended with a step up to social care',
  summary: 'Of the early help episodes that ended in the period, the share that ended because social care took over.',
  rationale: 'It shows how often earlier help was not enough, or found what only a social worker can answer.',
  countingUnit: 'Episode: every one that ended in the period; two of one child that started on one day count once.',
  unit: 'percent',

  cohort: (episode) => and(isKnown(episode.endedOn), during(episode.endedOn)),
  exclusions: [],
  numerator: (episode) => equals(episode.endReason, 'stepped-up'),
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
    because: 'A step up may be harm found in time, or help that came too late.',
    high: 'Harm found in time, hard needs held in early help for long, or help too weak for the need',
    low: 'Help that was enough, needs kept below the threshold, or steps up that are not recorded as such',
    not: 'That early help failed',
    published: [],
  },
  context: earlyHelpContext,
  questions: [
    'What had been found?',
    'How many were stepped down to early help in the same period?',
    'Did the referral that followed lead to work?',
  ],
  unintendedConsequences: ['Holding children in early help who need a social worker.'],
  notFor: helpNotScore,

  interpretations: [
    {
      question: 'What is a step up?',
      chosen: 'The reason for the end that the worker recorded.',
      others: ['A referral accepted within some weeks of the end', 'Also a referral while early help goes on'],
      why: 'It is what the worker meant; the other readings need two systems that know each other’s children.',
      verification: 'proposed',
    },
    ledByAnybody,
  ],

  caveats: [...recordedLocally, 'An episode that stays open beside the social worker’s case is not in it.'],

  sources: [...earlyHelpSources],

  publishedAs: [],
  listedIn: ['early-help-benchmarking', 'safeguarding-pressures'],
  related: [
    { id: 'early-help-outcomes-met', relation: 'companion', note: 'How many ended with outcomes met.' },
    { id: 'referral-rate', relation: 'companion', note: 'What came through the front door.' },
  ],
  examples: {
    counted: 'stepped up',
    notCounted: 'ended for every other reason',
    onTheEdge: 'ended on the first and the last day',
  },
  addresses: ['S23', 'S26', 'S28'],
});

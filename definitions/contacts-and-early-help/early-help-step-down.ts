import {
  addDays,
  after,
  and,
  choose,
  codeList,
  during,
  type Expr,
  equals,
  exists,
  isAmong,
  isKnown,
  isNull,
  onOrBefore,
  or,
  parameter,
  proportion,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { foundNotInNeed } from '../common/in-need.js';
import { linkedCaveat } from '../common/returns.js';
import { earlyHelp, earlyHelpContext, earlyHelpSources, helpNotScore, ledByAnybody, recordedLocally } from './family.js';

/** How often help went on, without a social worker, when a case was closed. */
export const earlyHelpStepDown = proportion('cinEpisodes', {
  ...earlyHelp,
  id: 'early-help-step-down',
  version: 1,
  added: '2026-11-28',
  title: 'Closed cases of children in need stepped down to early help',
  summary:
    'Of the cases of children in need closed in the period, the share after which the child had early help: an episode that went on at the closure, or that started within 28 days after it.',
  rationale: 'Help that stops on the day a case is closed is a cause of coming back; this shows how often it went on.',
  countingUnit:
    'Case that was closed: a child whose cases were closed twice counts twice; two of one child referred on one day count once.',
  unit: 'percent',

  cohort: (episode) => and(isKnown(episode.closedOn), during(episode.closedOn)),
  exclusions: [
    {
      id: 'no-further-action',
      because: 'The referral led to no further action, so there was no case to step down from.',
      when: (episode) => equals(episode.referralNoFurtherAction, true),
      source: 'proposal',
    },
    {
      id: 'left-the-service',
      because: 'The child died, moved to another authority or passed to services for adults, so early help here could not follow.',
      when: (episode) => isAmong(episode.closureReason, leftTheService()),
      source: 'proposal',
    },
  ],
  numerator: (episode) =>
    exists('earlyHelpEpisodes', (help) =>
      and(onOrBefore(help.startedOn, followedTo(episode)), or(isNull(help.endedOn), after(help.endedOn, episode.closedOn))),
    ),
  breakdowns: [
    {
      id: 'closed-after',
      title: 'How the case was closed',
      of: (episode) => choose([{ if: foundNotInNeed(episode.closureReason), then: 'assessment' }], 'help'),
      strata: [
        { value: 'assessment', label: 'After an assessment that found no need (RC8, RC9)' },
        { value: 'help', label: 'Otherwise' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  period: 'year',
  frequency: { usual: 'annual', allowed: ['year', 'quarter'], why: 'A case is closed on one day; shares of quarters may not be averaged.' },
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'A case is returned in the year it was closed in.' },
    { collection: 'early-help', monthsBefore: 12, why: 'An episode that goes on at the closure mostly began in the twelve months before.' },
  ],

  direction: {
    kind: 'contextual',
    because: 'Some families need help to go on and some need to be left alone; records cannot tell which.',
    high: 'Help that goes on, or cases closed early because early help takes them',
    low: 'Families who need no more, who said no, or help by partners that nobody records',
    not: 'That the family stayed safe, or that the others were left without help',
    published: [],
  },
  context: earlyHelpContext,
  questions: ['How many of these families came back within a year?', 'How many said no to more help?', 'Who gave the help?'],
  unintendedConsequences: ['Opening an episode on paper when a case is closed.'],
  notFor: helpNotScore,

  interpretations: [
    {
      question: 'What is a step down?',
      chosen: 'Early help that is open when the case is closed, or starts within 28 days; who asks may set another number of days.',
      others: ['The reason for closure RC9, which holds for assessments alone', 'An early help episode whose source says so'],
      why: 'Workers of two services record on two days. No official rule was found.',
      verification: 'proposed',
    },
    ledByAnybody,
  ],

  caveats: [...recordedLocally, linkedCaveat, 'Cases closed in the last 28 days of what is known may still be followed by early help.'],

  sources: [...earlyHelpSources, cite('RC9 is a closure after assessment with a referral to early help', 'cinGuide', 'official', '4.7')],

  publishedAs: [],
  listedIn: ['early-help-benchmarking'],
  related: [
    { id: 'early-help-step-up-share', relation: 'companion', note: 'The way up.' },
    { id: 're-referrals-12m-of-closure', relation: 'companion', note: 'How many came back after a case was closed.' },
  ],
  examples: {
    counted: 'early help that goes on, and that starts within 28 days',
    notCounted: 'early help that starts on the 29th day, or ended with the case',
    onTheEdge: 'closed on the first and the last day',
  },
  aliases: ['step down', 'stepped down to family help'],
  addresses: ['S19', 'S23', 'S28'],
});

/** Died, moved to another authority, passed to services for adults. */
function leftTheService() {
  return codeList({
    name: 'closuresByLeaving',
    title: 'closures of children who left the service',
    codes: ['RC2', 'RC5', 'RC6'],
    source: 'CIN census reasons for closure, as its guide of 2023 to 2024 lists them (section 4.7)',
  });
}

/** The last day on which early help that starts counts as following the case. */
function followedTo(episode: Row<'cinEpisodes'>): Expr<'date'> {
  return addDays(
    episode.closedOn,
    parameter('integer', 'days-to-early-help', { title: 'number of days within which early help starts', default: 28 }),
  );
}

import { codeList, type Expr, isAmong, latestOf, notEquals, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, careRateInfluence, shareOfStarts } from './family.js';
import {
  ageAtFirstStart,
  countedOnce,
  shortBreakMoves,
  startedCareOrShortBreaks,
  startedShortBreaksOnly,
  startSources,
  startWithoutAGap,
} from './starts.js';

/** Of the children who started to be looked after, those who had left care for a lasting home before. */
export const returnToCareStartsAfterPermanence = proportion('children', {
  ...shareOfStarts,
  id: 'return-to-care-starts-after-permanence',
  version: 1,
  added: '2026-11-28',
  title: 'Children starting care after adoption or another lasting order',
  summary:
    'Of the children who started to be looked after in the period, the share who had once left care by adoption, special guardianship or a residence or child arrangements order, wherever that was.',
  rationale: 'Adoption and lasting orders are meant for life; where they break down, children and families needed more help.',
  level: 'output',
  countingUnit: 'Child: once for each authority and period, at the first start.',

  cohort: startedCareOrShortBreaks,
  exclusions: [startedShortBreaksOnly],
  numerator: () =>
    isAmong(
      arrangementBefore(),
      codeList({
        name: 'lastingArrangements',
        title: 'lasting arrangements',
        codes: ['P1', 'P2', 'P3'],
        source: 'SSDA903 previous permanence arrangements P1 to P3',
      }),
    ),
  breakdowns: [
    {
      id: 'arrangement',
      title: 'Arrangement before',
      of: () => latestOf('previousPermanence', { of: (last) => last.arrangement }),
      strata: [
        { value: 'P1', label: 'Adoption' },
        { value: 'P2', label: 'Special guardianship' },
        { value: 'P3', label: 'Residence or child arrangements order' },
        { value: 'P4', label: 'Not known whether there was one' },
        { value: 'Z1', label: 'None' },
      ],
      unknownLabel: 'Not returned',
    },
    ageAtFirstStart,
    sex,
  ],
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'The arrangement before is in the return of the start.' }],

  direction: {
    kind: 'contextual',
    because: 'Coming back can be the right thing for a child; that it was needed says that the way out of care did not hold.',
    high: 'Lasting arrangements without enough help, many such arrangements in the years before, or families who ask for help in good time',
    low: 'Arrangements that hold, few of them, or arrangements that were not found out about',
    not: 'That the children should not have come back, or should not have left',
    published: [],
  },
  context: careRateContext,
  questions: [
    'How old were the children, and how long had the arrangement held?',
    'What help had the families had?',
    'For how many is it not known?',
  ],
  unintendedConsequences: ['Leaving a child in an arrangement that is no longer safe.'],
  notFor: 'Judging adopters, guardians or single decisions, or ranking authorities.',
  influence: careRateInfluence,

  interpretations: [
    {
      question: 'What if it is not known whether there was one (P4), or nothing was returned?',
      chosen: 'Then it cannot be said, and the child is reported so; the child is below the line.',
      others: ['Taken for none'],
      why: 'Many such children are the hardest to find out about; “not known” must not look like “none”.',
      verification: 'proposed',
    },
    countedOnce,
    shortBreakMoves,
    startWithoutAGap,
  ],

  caveats: ['The return holds one arrangement a child: that before the latest period of care.', careInOneAuthority],

  sources: [
    ...startSources,
    cite(
      'P1 is adoption, P2 special guardianship, P3 a residence or child arrangements order, P4 not known',
      'claItemGuidance',
      'relayed',
      'previous permanence',
    ),
    cite('Starts after a lasting arrangement are asked for', 'safeguardingPressures', 'proposed'),
  ],

  collectability: 'statutory-item',
  publishedAs: [],
  listedIn: ['safeguarding-pressures'],
  aliases: ['adoption breakdown', 'disruption', 'SGO breakdown', 'previous permanence'],
  related: [
    { id: 'return-to-care-starts', relation: 'companion', note: 'Those who had been in this authority’s care in the two years before.' },
  ],
  examples: {
    counted: 'each lasting arrangement counts',
    notCounted: 'a child without one is in the denominator only',
    onTheEdge: 'an arrangement that is not known cannot be decided',
  },
  addresses: [],
});

/** The arrangement before, as returned; “not known” says nothing. */
function arrangementBefore(): Expr<'code'> {
  return latestOf('previousPermanence', { where: (last) => notEquals(last.arrangement, 'P4'), of: (last) => last.arrangement });
}

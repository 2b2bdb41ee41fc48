import {
  and,
  choose,
  during,
  type ExclusionOf,
  type Expr,
  earliestDateOf,
  equals,
  exists,
  idiom,
  type Metadata,
  not,
  onOrAfter,
  periodStart,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { ageBandOn } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { startsCare } from '../common/looked-after.js';
import { shortBreakSources, whoIsReturned } from '../common/readings.js';
import { careRateSources } from './family.js';

/** The child started to be looked after in the period: an episode with reason S, short breaks left out. */
export const startedInPeriod = (): Expr<'boolean'> =>
  idiom(
    'startedInPeriod',
    'the child started to be looked after in the period',
    [],
    exists('careEpisodes', (episode) => and(startsCare(episode), during(episode.startedOn))),
  );

/** The child started to be looked after or began short breaks in the period: an episode with reason S, whatever its legal status. */
export const startedCareOrShortBreaks = (): Expr<'boolean'> =>
  idiom(
    'startedCareOrShortBreaks',
    'the child started to be looked after, or began short breaks, in the period',
    [],
    exists('careEpisodes', (episode) => and(equals(episode.reasonStarted, 'S'), during(episode.startedOn))),
  );

/** Who is left out of those: a child no start of which was of care. */
export const startedShortBreaksOnly = {
  id: 'short-breaks-only',
  because:
    'All that began in the period was an agreed series of short breaks (V3 or V4), which no headline count of children starting includes.',
  when: () => not(startedInPeriod()),
  source: 'claMethodology',
} as const satisfies ExclusionOf<'children'>;

const earliestStart = (isStart: (episode: Row<'careEpisodes'>) => Expr<'boolean'>): Expr<'date'> =>
  earliestDateOf('careEpisodes', {
    where: (episode) => and(isStart(episode), onOrAfter(episode.startedOn, periodStart)),
    of: (episode) => episode.startedOn,
  });

/**
 * DfE counts the first start of the year, so what is said of the child is said of that day; of a child who began short
 * breaks only, it is said of the first of those. Asked only of children who started in the period, so the first start from
 * its first day on is in it.
 */
export const firstStartInPeriod = (): Expr<'date'> =>
  idiom(
    'firstStartInPeriod',
    'the day of the first start of care in the period',
    [],
    choose<'date'>(
      [{ if: startedInPeriod(), then: earliestStart(startsCare) }],
      earliestStart((episode) => equals(episode.reasonStarted, 'S')),
    ),
  );

export const ageAtFirstStart = /* @__PURE__ */ ageBandOn('Age at the first start in the period', firstStartInPeriod);

export const startsAreNotAScore: Metadata['direction'] = {
  kind: 'neither',
  because: 'The aim is that children who need care come into it; neither few nor many starts shows that.',
  high: 'More need and deprivation in the area, children protected who need it, unaccompanied children arriving, or children who could have stayed at home with help',
  low: 'Less need, families helped early enough, or children left at risk at home',
  not: 'Poor or good practice, or that fewer starts would be better for children',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (deliberately)' }],
};

export const startsUnintended = [
  'A wish for few starts could keep children at risk at home, or move them to arrangements that give them less support.',
] as const;

export const countedOnce: Reading = {
  question: 'How often does a child count who starts, ceases and starts again in the year?',
  chosen: 'Once, at the first start.',
  others: ['Each start counts'],
  why: 'DfE counts the first start of the year for each child and authority.',
  verification: 'official',
};

export const shortBreakMoves: Reading = {
  question: 'Does a child start to be looked after who moves from a series of short breaks (V3 or V4) to another legal status?',
  chosen: 'Not here: a start is an episode whose reason is that care started (S).',
  others: ['Yes, on the day the other status begins: new-entrants-to-care-rate-including-short-break-moves'],
  why: 'The return gives such a move another reason than S, and the published count was only seen described by starts; no official text about these moves was seen.',
  verification: 'proposed',
};

export const startWithoutAGap: Reading = {
  question: 'Does care start (S) on the day on which an earlier period of care ended?',
  chosen: 'Yes, if it is returned so; the reader reports it, because the rules of the return make it an error (rule 431).',
  others: ['No: without a day between the child never left, and care went on'],
  why: 'The return says of one day that care ended and that it started. Either the start or the end is wrong, and only the authority can say which.',
  verification: 'proposed',
};

export const shortStays =
  'An episode may not start and end on one day. One that is returned so counts as a start, because a day cannot prove that a stay was too short; the reader reports it.';

export const startSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Only the first start in the year of each child and authority is counted',
    'claDataGuidance',
    'official',
    'footnote of the data set of children starting, 2020',
  ),
  whoIsReturned,
  ...shortBreakSources,
  /* @__PURE__ */ cite('A start is an episode whose reason for starting is S', 'claItemGuidance', 'relayed', 'reason for new episode'),
  ...careRateSources,
];

/** What changed for every measure of the children who started. */
export const startsByName = (version: number): NonNullable<Metadata['changes']>[number] => ({
  version,
  date: '2026-11-28',
  kind: 'meaning',
  what: 'Children who began a series of short breaks and nothing else are left out by name, and counted as left out, instead of standing outside.',
  effect: 'None on the figure.',
});

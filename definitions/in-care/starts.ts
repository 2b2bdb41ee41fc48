import {
  and,
  during,
  type Expr,
  earliestDateOf,
  exists,
  idiom,
  type Metadata,
  onOrAfter,
  periodStart,
  type Reading,
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

/**
 * DfE counts the first start of the year, so what is said of the child is said of that day. Asked only of children who
 * started in the period, so the first start from its first day on is in it.
 */
export const firstStartInPeriod = (): Expr<'date'> =>
  idiom(
    'firstStartInPeriod',
    'the day of the first start of care in the period',
    [],
    earliestDateOf('careEpisodes', {
      where: (episode) => and(startsCare(episode), onOrAfter(episode.startedOn, periodStart)),
      of: (episode) => episode.startedOn,
    }),
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

export const shortStays: Reading = {
  question: 'Does a stay that ends on the day it began count as a start?',
  chosen: 'Yes, if it was returned.',
  others: ['No: care of 24 hours or less is not to be returned'],
  why: 'The return holds days and no times, so a day cannot prove that a stay was too short; a care order needs no length at all.',
  verification: 'proposed',
};

export const startSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Only the first start in the year of each child and authority is counted',
    'claDataGuidance',
    'official',
    'footnote of the data set of children starting, 2020',
  ),
  whoIsReturned,
  ...shortBreakSources,
  /* @__PURE__ */ cite(
    'A start is an episode whose reason for starting is S',
    'ssda903Validator',
    'proposed',
    'code list of reasons for a new episode',
  ),
  ...careRateSources,
];

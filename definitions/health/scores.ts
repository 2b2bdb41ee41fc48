import { and, atLeast, atMost, type Expr, equals, idiom, latestOf, type Metadata, periodEnd } from '../../src/language/index.js';
import { sdqContext } from './family.js';

/** The score of the year that ends on a day; one that the questionnaire cannot give is none. */
export const sdqScoreOf = (lastDay: Expr<'date'>): Expr<'integer'> =>
  idiom(
    'sdqScoreOf',
    'the SDQ score of the year that ends on {0}',
    [lastDay],
    latestOf('oc2', {
      where: (record) => and(equals(record.yearEndedOn, lastDay), atLeast(record.sdqScore, 0), atMost(record.sdqScore, 40)),
      of: (record) => record.sdqScore,
    }),
  );

/** The score of the year asked about. */
export const yearsScore = (): Expr<'integer'> => sdqScoreOf(periodEnd);

/** An average or a share says nothing about the children who have no score. */
export const sdqContextWithCompletion: Metadata['context'] = [
  { field: 'sdq-completion', why: 'It says nothing about the children who have no score.' },
  ...sdqContext,
];

import { and, codeList, type Expr, equals, exists, idiom, isAmong, isNull, not, openOn, or, type Row } from '../../src/language/index.js';

/** Leaving a referral out takes evidence, so one whose flag was not returned is not taken to have led to no further action. */
export const wasAccepted = (referral: Row<'cinEpisodes'>): Expr<'boolean'> =>
  or(isNull(referral.referralNoFurtherAction), equals(referral.referralNoFurtherAction, false));

/** An episode of need open on a day, referrals that led to no further action left out (relayed by DfE's LAIT). */
export const hasOpenEpisodeOfNeed = (day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'hasOpenEpisodeOfNeed',
    'the child has an open episode of need on {0}',
    [day],
    exists('cinEpisodes', (episode) => and(openOn(episode.referredOn, episode.closedOn, day), wasAccepted(episode))),
  );

const needsNotNamed = /* @__PURE__ */ codeList({
  name: 'needsNotNamed',
  title: 'primary needs that name no need',
  codes: ['N9', 'N0'],
  source: 'CIN census primary need N9 (cases other than children in need) and N0 (not stated)',
});

/** A primary need that names no need cannot be the same as another, or different from it. */
export const namesANeed = (need: Expr<'code'>): Expr<'boolean'> => not(isAmong(need, needsNotNamed));

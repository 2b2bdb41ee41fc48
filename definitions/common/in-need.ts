import {
  and,
  type BreakdownOf,
  codeList,
  type Expr,
  equals,
  exists,
  idiom,
  isAmong,
  isNull,
  not,
  openOn,
  or,
  type Row,
} from '../../src/language/index.js';

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

/** Primary needs as a split shows them. */
export const primaryNeeds: BreakdownOf<'cinEpisodes'>['strata'] = [
  { value: 'N1', label: 'Abuse or neglect' },
  { value: 'N2', label: 'Child’s disability' },
  { value: 'N3', label: 'Parental disability or illness' },
  { value: 'N4', label: 'Family in acute stress' },
  { value: 'N5', label: 'Family dysfunction' },
  { value: 'N6', label: 'Socially unacceptable behaviour' },
  { value: 'N7', label: 'Low income' },
  { value: 'N8', label: 'Absent parenting' },
  { value: 'N9', label: 'Cases other than children in need' },
  { value: 'N0', label: 'Not stated' },
];

/** Closed after an assessment that found no need: RC8 without further action, RC9 with a referral to early help (CIN guide, 4.7). */
export const foundNotInNeed = (closureReason: Expr<'code'>): Expr<'boolean'> =>
  or(equals(closureReason, 'RC8'), equals(closureReason, 'RC9'));

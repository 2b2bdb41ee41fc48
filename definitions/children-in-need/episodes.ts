import {
  and,
  type BreakdownOf,
  type ExclusionOf,
  type Expr,
  equals,
  idiom,
  isKnown,
  type Metadata,
  onOrBefore,
  periodEnd,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { foundNotInNeed, primaryNeeds } from '../common/in-need.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';

/** Referrals that opened no case. */
export const ledToNothing: ExclusionOf<'cinEpisodes'> = {
  id: 'no-further-action',
  because: 'The referral led to no further action, so no episode of need began.',
  when: (episode) => equals(episode.referralNoFurtherAction, true),
  source: 'lait',
};

/** Closed by a day after an assessment that found no need. A case without a reason is not known to have been. */
export const closedAsNotInNeed = (episode: Row<'cinEpisodes'>, day: Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'closedAsNotInNeed',
    'the case was closed by {2} because the child was found not to be in need',
    [episode.closedOn, episode.closureReason, day],
    and(
      isKnown(episode.closedOn),
      isKnown(episode.closureReason),
      onOrBefore(episode.closedOn, day),
      foundNotInNeed(episode.closureReason),
    ),
  );

/** Cases that an assessment closed as not in need, as far as it is known by the last day. */
export const assessedNotInNeed: ExclusionOf<'cinEpisodes'> = {
  id: 'not-in-need',
  because: 'The case was closed by the last day after an assessment found that the child was not in need (RC8, RC9).',
  when: (episode) => closedAsNotInNeed(episode, periodEnd),
  source: 'lait',
};

export const needOfEpisode = {
  id: 'need',
  title: 'Primary need',
  of: (episode) => episode.primaryNeed,
  strata: primaryNeeds,
  unknownLabel: 'Not returned, or not a code of the list',
} as const satisfies BreakdownOf<'cinEpisodes'>;

export const everyEpisode: Metadata['countingUnit'] =
  'Episode of need: a child with two episodes counts twice; two of one child referred on one day count once.';

export const episodesOrChildren: Reading = {
  question: 'Episodes or children?',
  chosen: 'Episodes, as the published rate counts first.',
  others: ['Children, each once'],
  why: 'DfE publishes both.',
  verification: 'official',
};

export const whoIsNotInNeed: Reading = {
  question: 'Do cases count that were closed as not in need?',
  chosen: 'No, when they were closed so by the last day; one still open counts, whatever is found later.',
  others: ['Yes: until the assessment is done the child is treated as in need', 'No, also when it is only known from a later return'],
  why: 'Published episodes started are the referrals less those without further action and those found not in need, in 1,666 of 1,701 years of an authority.',
  verification: 'computed',
};

export const episodeCaveats: Metadata['caveats'] = [
  'A child in need after adoption gets a new record dated on the adoption order, which looks like a new episode.',
  'The numerator holds unborn children and young people of 18 and over; the population is of children aged 0 to 17.',
  missingReturns,
  needInOneAuthority,
];

export const notInNeedSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Referrals without further action, and cases assessed and closed as not in need (RC8, RC9), are outside',
    'lait',
    'relayed',
    'measure 171',
  ),
  /* @__PURE__ */ cite(
    'Episodes started are referrals less those without further action and those not in need: so in 1,666 of 1,701 years of an authority',
    'cinDataSets',
    'computed',
    'B1 and C1, 2013 to 2024',
  ),
  /* @__PURE__ */ cite('RC8 and RC9 are for children assessed as not in need', 'cinGuide', 'official', '4.7'),
];

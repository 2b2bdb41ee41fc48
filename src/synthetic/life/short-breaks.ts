import type { Day } from '../../time/index.js';
import { sometimesEdge } from '../dates.js';
import type { Random } from '../random.js';
import { type ChildFacts, inventedPostcode } from './child.js';
import type { EpisodeOfNeed, PeriodOfCare } from './life.js';
import { disabledFactors } from './need-codes.js';

/** A disabled child with an agreed series of short breaks: V3, each break returned, or V4, the agreement only. */
export function shortBreaks(
  random: Random,
  child: ChildFacts,
  referredOn: Day,
): { readonly episodes: readonly EpisodeOfNeed[]; readonly periods: readonly PeriodOfCare[] } {
  const lastDay = Math.min(child.eighteenth, referredOn + random.between(200, 1500));
  const isAgreement = random.chance(0.5);
  const legalStatus = isAgreement ? 'V4' : 'V3';
  const placementType = random.chance(0.6) ? 'K2' : 'U6';
  const urn = `9${String(child.laNumber % 1000).padStart(3, '0')}9${String(10 + random.below(5))}`;
  const postcode = inventedPostcode(random);
  const periods: PeriodOfCare[] = [];
  let at = referredOn + random.between(30, 90);
  while (at < lastDay - 10) {
    const startedOn = Math.max(sometimesEdge(random, at), at);
    const endedOn = isAgreement ? lastDay - 5 : Math.min(startedOn + random.between(1, 4), lastDay - 5);
    if (endedOn <= startedOn) break;
    periods.push({
      startedOn,
      endedOn,
      reasonEnded: 'E4A',
      isShortBreak: true,
      categoryOfNeed: 'N2',
      legalSpells: [{ startedOn, legalStatus }],
      stays: [
        { startedOn, endedOn, types: [{ startedOn, placementType }], provider: 'PR1', urn, postcode, temporary: [], reasonChanged: null },
      ],
      reviews: [],
      missing: [],
      socialWorkers: [],
      adoption: null,
      previousPermanence: { arrangement: 'Z1', arrangedBy: null, orderText: null },
    });
    at = endedOn + random.between(20, 60);
  }
  const authorisedOn = Math.min(referredOn + 40, lastDay);
  return {
    periods,
    episodes: [
      {
        path: 'support',
        referredOn,
        referralSource: '3A',
        primaryNeed: 'N2',
        noFurtherAction: false,
        closedOn: lastDay,
        closureReason: 'RC7',
        transferInConferenceOn: null,
        assessments: [{ startedOn: referredOn, internalReviewOn: null, authorisedOn, factors: disabledFactors }],
        section47Enquiries: [],
        childProtectionPlans: [],
        childInNeedPlans: authorisedOn + 1 < lastDay ? [{ startedOn: authorisedOn + 1, endedOn: lastDay }] : [],
      },
    ],
  };
}

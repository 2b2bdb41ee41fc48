import { ageOn, type Day } from '../../time/index.js';
import { collectionYearOf, sometimesEdge, weekday } from '../dates.js';
import { draw, type Random } from '../random.js';
import { daysToNextReferral, paths, primaryNeeds, referredAgain } from '../rates.js';
import { caseOf } from './case-path.js';
import type { ChildFacts } from './child.js';
import type { EpisodeOfNeed, Path, PeriodOfCare } from './life.js';
import { referralSources } from './need-codes.js';

/** What a child's cases came to: episodes of need in order, and the periods of care inside them. */
export interface NeedHistory {
  readonly episodes: readonly EpisodeOfNeed[];
  readonly periods: readonly PeriodOfCare[];
  readonly plansBefore: number;
}

export interface NeedOptions {
  readonly firstReferral: Day;
  readonly firstPath: Path | null;
  readonly firstNeed: string | null;
  /** The last day on which a new referral matters. */
  readonly until: Day;
}

/** The cases of one child from the first referral on. */
export function needHistory(random: Random, own: Random, child: ChildFacts, options: NeedOptions): NeedHistory {
  const episodes: EpisodeOfNeed[] = [];
  const periods: PeriodOfCare[] = [];
  const plansBefore = own.chance(0.19) && options.firstReferral - child.birthDate > 3 * 366 ? own.between(1, 2) : 0;
  let plans = plansBefore;
  let referredOn = options.firstReferral;
  let need = options.firstNeed ?? primaryNeeds(random);
  let path = options.firstPath ?? paths(random);
  for (;;) {
    const made = caseOf(random, own, child, referredOn, path, need, plans);
    plans += made.protectionPlans.length;
    periods.push(...made.periods);
    episodes.push({
      path,
      referredOn,
      // Early help services are a source of their own (5D) from collection year 2023.
      referralSource: collectionYearOf(referredOn) >= 2023 && random.chance(0.04) ? '5D' : referralSources(random),
      primaryNeed: need,
      noFurtherAction: path === 'noFurtherAction',
      closedOn: made.closedOn,
      closureReason: made.closureReason,
      transferInConferenceOn: made.transferInConferenceOn,
      assessments: made.assessments,
      section47Enquiries: made.enquiries,
      childInNeedPlans: made.needPlans,
      childProtectionPlans: made.protectionPlans,
    });
    const ended = made.closureReason === 'RC1' || made.closureReason === 'RC2' || made.closureReason === 'RC5';
    if (ended || !random.chance(referredAgain[path])) break;
    const delay = draw(random, daysToNextReferral);
    // A case may be closed and opened again on one day, but two referrals of one child on one day would be one.
    const next = Math.max(made.closedOn + delay, referredOn + 1);
    referredOn = Math.max(sometimesEdge(random, weekday(next)), next);
    if (referredOn > options.until || ageOn(child.birthDate, referredOn) >= 18 || referredOn > child.eighteenth - 60) break;
    if (!random.chance(0.56)) need = primaryNeeds(random);
    path = paths(random);
  }
  return { episodes, periods, plansBefore };
}

import type { Day, Period } from '../../time/index.js';
import { careEpisodes } from '../life/care-episodes.js';
import type { EpisodeOfNeed, Life, PeriodOfCare } from '../life/life.js';
import { assessmentReturned, careReturned, enquiryReturned, isIn, needReturned, overlaps } from '../returns/in-period.js';
import { never } from './as-returned.js';

/** What the returns of some days hold of a life, what ended before them or began after them being in none. */
export function lifeWithin(life: Life, days: Period): Life {
  const episodesOfNeed = life.episodesOfNeed.flatMap((episode) => (needReturned(episode, days) ? [needWithin(episode, days)] : []));
  const periodsOfCare = life.periodsOfCare.filter((care) => careReturned(care, days));
  const isStill = life.unaccompaniedUntil !== null && life.unaccompaniedUntil >= days.start && periodsOfCare.length > 0;
  return {
    ...life,
    episodesOfNeed,
    periodsOfCare,
    unaccompaniedUntil: isStill ? life.unaccompaniedUntil : null,
    yearlyHealth: life.yearlyHealth.filter(({ yearEndedOn }) => isIn(yearEndedOn, days)),
    leaverContacts: life.leaverContacts.filter(({ yearEndedOn }) => isIn(yearEndedOn, days)),
  };
}

const needWithin = (episode: EpisodeOfNeed, days: Period): EpisodeOfNeed => ({
  ...episode,
  assessments: episode.assessments.filter((assessment) => assessmentReturned(assessment, days)),
  section47Enquiries: episode.section47Enquiries.filter((enquiry) => enquiryReturned(enquiry, days)),
  childInNeedPlans: episode.childInNeedPlans.filter((plan) => overlaps(plan.startedOn, plan.endedOn, days)),
  childProtectionPlans: episode.childProtectionPlans.filter((plan) => overlaps(plan.startedOn, plan.endedOn, days)),
});

/** A life of which nothing is known after a day: what was open then is open that day and on no later one. */
export function lifeLastSeen(life: Life, on: Day): Life {
  const end = (endedOn: Day): Day => Math.min(endedOn, on + 1);
  return {
    ...life,
    unaccompaniedUntil: life.unaccompaniedUntil === null ? null : end(life.unaccompaniedUntil),
    episodesOfNeed: life.episodesOfNeed
      .filter(({ referredOn }) => referredOn <= on)
      .map((episode) => ({
        ...episode,
        closedOn: end(episode.closedOn),
        assessments: episode.assessments
          .filter(({ startedOn }) => startedOn <= on)
          .map((assessment) => (assessment.authorisedOn > on ? { ...assessment, authorisedOn: never } : assessment)),
        section47Enquiries: episode.section47Enquiries.filter(({ startedOn }) => startedOn <= on),
        childInNeedPlans: episode.childInNeedPlans.map((plan) => ({ ...plan, endedOn: end(plan.endedOn) })),
        childProtectionPlans: episode.childProtectionPlans
          .filter(({ startedOn }) => startedOn <= on)
          .map((plan) => ({ ...plan, endedOn: end(plan.endedOn) })),
      })),
    periodsOfCare: life.periodsOfCare.filter(({ startedOn }) => startedOn <= on).map((care) => careLastSeen(care, on)),
  };
}

const careLastSeen = (care: PeriodOfCare, on: Day): PeriodOfCare => ({
  ...care,
  endedOn: Math.min(care.endedOn, on + 1),
  legalSpells: care.legalSpells.filter(({ startedOn }) => startedOn <= on),
  stays: care.stays
    .filter(({ startedOn }) => startedOn <= on)
    .map((stay) => ({
      ...stay,
      endedOn: Math.min(stay.endedOn, on + 1),
      types: stay.types.filter(({ startedOn }) => startedOn <= on),
      temporary: stay.temporary.filter(({ startedOn }) => startedOn <= on),
    })),
});

/**
 * Whether returns that begin on a day tell all of what is open then: a period of care whose first episode has ended would
 * be returned without its beginning. Whether a child is unaccompanied is said of one year at a time.
 */
export const canBeRenamed = (life: Life, from: Day): boolean =>
  life.unaccompaniedUntil === null &&
  life.periodsOfCare.every((care) => care.startedOn >= from || care.endedOn < from || careEpisodes(care)[0].endedOn >= from);

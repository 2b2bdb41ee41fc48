import { type Day, dayFromParts, type Period } from '../../time/index.js';
import { collectionYearOf } from '../dates.js';
import type { Assessment, EpisodeOfNeed, Life, PeriodOfCare, Section47Enquiry } from '../life/life.js';

/*
 * What an authority's return of a period holds of a life. Each rule gives the same for several years in one as for the
 * years one by one with the later return standing, so that files and records follow from the same lines.
 */

/** Plans of children in need are collected from the year ending 31 March 2022, social-worker spells from that of 2024. */
export const needPlansCollectedFrom = 2022;
export const socialWorkersCollectedFrom = 2024;
/** `K3` replaced `H5` in the year ending 31 March 2025, for placements already open too. */
const supportedAccommodationFrom = 2025;

/** Open on any day of the period, its end on the first day included: that end must be returned. An empty period has no days. */
export const overlaps = (startedOn: Day, endedOn: Day, period: Period): boolean =>
  startedOn <= period.end && endedOn >= period.start && period.start <= period.end;

export const isIn = (value: Day | null, period: Period): boolean => value !== null && value >= period.start && value <= period.end;

/** A date as far as it is known when the period ends. */
export const knownBy = (value: Day | null, period: Period): Day | null => (value !== null && value <= period.end ? value : null);

/** Referred in the period, or open when it began; a referral with no further action only when referred in the period. */
export const needReturned = (episode: EpisodeOfNeed, period: Period): boolean =>
  episode.noFurtherAction ? isIn(episode.referredOn, period) : overlaps(episode.referredOn, episode.closedOn, period);

/** Finished in the period, or started in it and not finished by its end: a stale open assessment is not returned. */
export const assessmentReturned = (assessment: Assessment, period: Period): boolean =>
  isIn(assessment.authorisedOn, period) || (isIn(assessment.startedOn, period) && assessment.authorisedOn > period.end);

/** With a conference in the period, or started in it with none so far. */
export const enquiryReturned = (enquiry: Section47Enquiry, period: Period): boolean =>
  isIn(enquiry.initialConferenceOn, period) || (isIn(enquiry.startedOn, period) && knownBy(enquiry.initialConferenceOn, period) === null);

/** The days from a collection year on, of the days of the period; empty (end before start) when it ended before. */
export const collectedFrom = (collectionYear: number, period: Period): Period => ({
  start: Math.max(period.start, dayFromParts(collectionYear - 1, 4, 1)),
  end: period.end,
});

export const careReturned = (care: PeriodOfCare, period: Period): boolean => overlaps(care.startedOn, care.endedOn, period);

/** The code of the last year in which the placement was returned. */
export const placementCode = (placementType: string, endedOn: Day, period: Period): string =>
  placementType === 'K3' && collectionYearOf(Math.min(endedOn, period.end)) < supportedAccommodationFrom ? 'H5' : placementType;

/** Special guardianship was E43 (to a former foster carer) and E44 (to another carer) until the year ending 31 March 2018. */
export function reasonEndedCode(reasonEnded: string, endedOn: Day): string {
  if (!/^E4[5-8]$/.test(reasonEnded) || collectionYearOf(endedOn) >= 2019) return reasonEnded;
  return reasonEnded === 'E45' || reasonEnded === 'E46' ? 'E43' : 'E44';
}

/** In care as an unaccompanied child at some time in the period. */
export const unaccompaniedReturned = (life: Life, period: Period): boolean =>
  life.unaccompaniedUntil !== null && overlaps(life.periodsOfCare[0].startedOn, life.unaccompaniedUntil, period);

/** The last period of care that began in the period: what the return asks about earlier permanence is about it. */
export function lastStarted(life: Life, period: Period): PeriodOfCare | null {
  let last: PeriodOfCare | null = null;
  for (const care of life.periodsOfCare) if (!care.isShortBreak && isIn(care.startedOn, period)) last = care;
  return last;
}

export const isAdoption = (care: PeriodOfCare): boolean => care.reasonEnded === 'E11' || care.reasonEnded === 'E12';

/** A child is in the SSDA903 return of a period for care in it, or as a care leaver. */
export const inCareReturn = (life: Life, period: Period): boolean =>
  life.periodsOfCare.some((care) => careReturned(care, period)) || life.leaverContacts.some((contact) => isIn(contact.yearEndedOn, period));

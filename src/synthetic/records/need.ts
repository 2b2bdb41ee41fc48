import type { RecordBuilder } from '../../records/index.js';
import { isoDate, type Period } from '../../time/index.js';
import type { Life } from '../life/life.js';
import {
  assessmentReturned,
  collectedFrom,
  enquiryReturned,
  isIn,
  knownBy,
  needPlansCollectedFrom,
  needReturned,
  overlaps,
} from '../returns/in-period.js';
import { dateTexts, numberColumn, textColumn } from './writer.js';

/** Writes the tables of the CIN census for one life. */
export function needWriter(builder: RecordBuilder): (child: number, life: Life, window: Period) => void {
  const { cinEpisodes, assessments, assessmentFactors, cinPlans, section47Enquiries, childProtectionPlans, cppReviews } = builder.tables;
  const text = textColumn.bind(null, builder);
  const number = numberColumn.bind(null, builder);
  const idOf = dateTexts(isoDate);
  const episodeId = text('cinEpisodes', 'cinEpisodeId');
  const referredOn = number('cinEpisodes', 'referredOn');
  const referralSource = text('cinEpisodes', 'referralSource');
  const primaryNeed = text('cinEpisodes', 'primaryNeed');
  const noFurtherAction = number('cinEpisodes', 'referralNoFurtherAction');
  const closedOn = number('cinEpisodes', 'closedOn');
  const closureReason = text('cinEpisodes', 'closureReason');
  const transferIn = number('cinEpisodes', 'transferInConferenceOn');
  const assessmentStart = number('assessments', 'startedOn');
  const internalReview = number('assessments', 'internalReviewOn');
  const authorised = number('assessments', 'authorisedOn');
  const factorColumn = text('assessmentFactors', 'factor');
  const needPlanStart = number('cinPlans', 'startedOn');
  const needPlanEnd = number('cinPlans', 'endedOn');
  const enquiryStart = number('section47Enquiries', 'startedOn');
  const conferenceTarget = number('section47Enquiries', 'conferenceTargetOn');
  const conference = number('section47Enquiries', 'initialConferenceOn');
  const notRequired = number('section47Enquiries', 'conferenceNotRequired');
  const planStart = number('childProtectionPlans', 'startedOn');
  const planEnd = number('childProtectionPlans', 'endedOn');
  const initialCategory = text('childProtectionPlans', 'initialCategoryOfAbuse');
  const latestCategory = text('childProtectionPlans', 'latestCategoryOfAbuse');
  const previousPlans = number('childProtectionPlans', 'previousPlans');
  const heldOn = number('cppReviews', 'heldOn');

  return (child, life, window) => {
    const needPlanDays = collectedFrom(needPlansCollectedFrom, window);
    for (const episode of life.episodesOfNeed) {
      if (!needReturned(episode, window)) continue;
      const row = cinEpisodes.add(child);
      episodeId(row, idOf(episode.referredOn));
      referredOn(row, episode.referredOn);
      referralSource(row, episode.referralSource);
      primaryNeed(row, episode.primaryNeed);
      noFurtherAction(row, episode.noFurtherAction ? 1 : 0);
      const closed = knownBy(episode.closedOn, window);
      closedOn(row, closed);
      if (closed !== null) closureReason(row, episode.closureReason);
      transferIn(row, knownBy(episode.transferInConferenceOn, window));
      for (const assessment of episode.assessments) {
        if (!assessmentReturned(assessment, window)) continue;
        const at = assessments.add(child);
        assessments.keys.cinEpisode!.set(at, row);
        assessmentStart(at, assessment.startedOn);
        internalReview(at, knownBy(assessment.internalReviewOn, window));
        if (assessment.authorisedOn > window.end) continue;
        authorised(at, assessment.authorisedOn);
        for (const factor of assessment.factors) {
          const factorRow = assessmentFactors.add(child);
          assessmentFactors.keys.cinEpisode!.set(factorRow, row);
          assessmentFactors.keys.assessment!.set(factorRow, at);
          factorColumn(factorRow, factor);
        }
      }
      for (const plan of episode.childInNeedPlans) {
        if (!overlaps(plan.startedOn, plan.endedOn, needPlanDays)) continue;
        const at = cinPlans.add(child);
        cinPlans.keys.cinEpisode!.set(at, row);
        needPlanStart(at, plan.startedOn);
        needPlanEnd(at, knownBy(plan.endedOn, window));
      }
      for (const enquiry of episode.section47Enquiries) {
        if (!enquiryReturned(enquiry, window)) continue;
        const at = section47Enquiries.add(child);
        section47Enquiries.keys.cinEpisode!.set(at, row);
        enquiryStart(at, enquiry.startedOn);
        conferenceTarget(at, enquiry.conferenceTargetOn);
        conference(at, knownBy(enquiry.initialConferenceOn, window));
        notRequired(at, enquiry.conferenceNotRequired ? 1 : 0);
      }
      for (const plan of episode.childProtectionPlans) {
        if (!overlaps(plan.startedOn, plan.endedOn, window)) continue;
        const at = childProtectionPlans.add(child);
        childProtectionPlans.keys.cinEpisode!.set(at, row);
        planStart(at, plan.startedOn);
        planEnd(at, knownBy(plan.endedOn, window));
        initialCategory(at, plan.initialCategoryOfAbuse);
        latestCategory(at, plan.latestCategoryOfAbuse);
        previousPlans(at, plan.previousPlans);
        for (const on of plan.reviews) {
          if (!isIn(on, window)) continue;
          const review = cppReviews.add(child);
          cppReviews.keys.childProtectionPlan!.set(review, at);
          heldOn(review, on);
        }
      }
    }
  };
}

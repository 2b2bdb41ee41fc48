import { type RecordBuilder, tokenText } from '../../records/index.js';
import type { Period } from '../../time/index.js';
import { collectionYear, collectionYearOf } from '../dates.js';
import { careEpisodes } from '../life/care-episodes.js';
import type { Life, PeriodOfCare } from '../life/life.js';
import {
  careReturned,
  collectedFrom,
  isAdoption,
  isIn,
  knownBy,
  lastStarted,
  overlaps,
  placementCode,
  reasonEndedCode,
  socialWorkersCollectedFrom,
  unaccompaniedReturned,
} from '../returns/in-period.js';
import { numberColumn, textColumn } from './writer.js';

/** Writes the tables of the SSDA903 return for one life. */
export function careWriter(builder: RecordBuilder): (child: number, life: Life, window: Period) => void {
  const { tables } = builder;
  const text = textColumn.bind(null, builder);
  const number = numberColumn.bind(null, builder);
  const startedOn = number('careEpisodes', 'startedOn');
  const reasonStarted = text('careEpisodes', 'reasonStarted');
  const legalStatus = text('careEpisodes', 'legalStatus');
  const categoryOfNeed = text('careEpisodes', 'categoryOfNeed');
  const placementType = text('careEpisodes', 'placementType');
  const placementProvider = text('careEpisodes', 'placementProvider');
  const endedOn = number('careEpisodes', 'endedOn');
  const reasonEnded = text('careEpisodes', 'reasonEnded');
  const reasonPlacementChanged = text('careEpisodes', 'reasonPlacementChanged');
  const placementUrn = text('careEpisodes', 'placementUrn');
  const placementPostcode = text('careEpisodes', 'placementPostcode');
  const unaccompaniedYear = number('unaccompanied', 'yearEndedOn');
  const statusCeasedOn = number('unaccompanied', 'statusCeasedOn');
  const reviewHeldOn = number('careReviews', 'heldOn');
  const participation = text('careReviews', 'participation');
  const healthYear = number('oc2', 'yearEndedOn');
  const sdqReason = text('oc2', 'sdqReason');
  const healthNumbers = (
    [
      'sdqScore',
      'convicted',
      'healthCheck',
      'immunisations',
      'teethCheck',
      'healthAssessment',
      'substanceMisuse',
      'interventionReceived',
      'interventionOffered',
    ] as const
  ).map((name) => ({ name, set: number('oc2', name) }));
  const leaverYear = number('careLeavers', 'yearEndedOn');
  const inTouch = text('careLeavers', 'inTouch');
  const activity = text('careLeavers', 'activity');
  const accommodation = text('careLeavers', 'accommodation');
  const decidedOn = number('adoptions', 'decidedOn');
  const matchedOn = number('adoptions', 'matchedOn');
  const fosterCarerAdopted = number('adoptions', 'fosterCarerAdopted');
  const adopters = number('adoptions', 'adopters');
  const adopterSex = text('adoptions', 'adopterSex');
  const adopterLegalStatus = text('adoptions', 'adopterLegalStatus');
  const placementDecidedOn = number('adoptionPlacements', 'decidedOn');
  const ceasedOn = number('adoptionPlacements', 'ceasedOn');
  const reasonCeased = text('adoptionPlacements', 'reasonCeased');
  const arrangement = text('previousPermanence', 'arrangement');
  const arrangedBy = text('previousPermanence', 'arrangedBy');
  const orderText = text('previousPermanence', 'orderText');
  const incidentType = text('missingIncidents', 'incidentType');
  const missingFrom = number('missingIncidents', 'startedOn');
  const missingTo = number('missingIncidents', 'endedOn');
  const socialWorkerId = text('socialWorkerEpisodes', 'socialWorkerId');
  const workerFrom = number('socialWorkerEpisodes', 'startedOn');
  const workerTo = number('socialWorkerEpisodes', 'endedOn');
  const reasonChanged = text('socialWorkerEpisodes', 'reasonChanged');

  const writePeriod = (child: number, care: PeriodOfCare, window: Period): void => {
    for (const episode of careEpisodes(care)) {
      if (!overlaps(episode.startedOn, episode.endedOn, window)) continue;
      const row = tables.careEpisodes.add(child);
      startedOn(row, episode.startedOn);
      reasonStarted(row, episode.reasonStarted);
      legalStatus(row, episode.legalStatus);
      categoryOfNeed(row, care.categoryOfNeed);
      placementType(row, placementCode(episode.placementType, episode.endedOn, window));
      placementProvider(row, episode.provider);
      placementUrn(row, episode.urn);
      placementPostcode(row, tokenText(episode.postcode));
      if (episode.endedOn > window.end) continue;
      endedOn(row, episode.endedOn);
      reasonEnded(row, reasonEndedCode(episode.reasonEnded, episode.endedOn));
      reasonPlacementChanged(row, episode.reasonPlacementChanged);
    }
    for (const review of care.reviews) {
      if (!isIn(review.heldOn, window)) continue;
      const row = tables.careReviews.add(child);
      reviewHeldOn(row, review.heldOn);
      participation(row, review.participation);
    }
    for (const incident of care.missing) {
      if (!overlaps(incident.startedOn, incident.endedOn, window)) continue;
      const row = tables.missingIncidents.add(child);
      incidentType(row, incident.incidentType);
      missingFrom(row, incident.startedOn);
      missingTo(row, knownBy(incident.endedOn, window));
    }
    const workerDays = collectedFrom(socialWorkersCollectedFrom, window);
    for (const spell of care.socialWorkers) {
      if (!overlaps(spell.startedOn, spell.endedOn, workerDays)) continue;
      const row = tables.socialWorkerEpisodes.add(child);
      socialWorkerId(row, spell.socialWorkerId);
      workerFrom(row, spell.startedOn);
      if (spell.endedOn > window.end) continue;
      workerTo(row, spell.endedOn);
      reasonChanged(row, spell.reasonChanged);
    }
    const { adoption } = care;
    if (!adoption) return;
    if (overlaps(adoption.decidedOn, adoption.ceasedOn ?? care.endedOn, window)) {
      const row = tables.adoptionPlacements.add(child);
      placementDecidedOn(row, adoption.decidedOn);
      const ceased = knownBy(adoption.ceasedOn, window);
      ceasedOn(row, ceased);
      if (ceased !== null) reasonCeased(row, adoption.reasonCeased);
    }
    if (isAdoption(care) && isIn(care.endedOn, window)) {
      const row = tables.adoptions.add(child);
      decidedOn(row, adoption.decidedOn);
      matchedOn(row, adoption.matchedOn);
      fosterCarerAdopted(row, adoption.byFosterCarer ? 1 : 0);
      adopters(row, adoption.adopters);
      adopterSex(row, adoption.adopterSex);
      adopterLegalStatus(row, adoption.adopterLegalStatus);
    }
  };

  return (child, life, window) => {
    for (const care of life.periodsOfCare) if (careReturned(care, window)) writePeriod(child, care, window);
    for (let year = collectionYearOf(window.start); year <= collectionYearOf(window.end); year++) {
      const ofYear = collectionYear(year);
      if (!unaccompaniedReturned(life, ofYear)) continue;
      const row = tables.unaccompanied.add(child);
      unaccompaniedYear(row, ofYear.end);
      statusCeasedOn(row, knownBy(life.unaccompaniedUntil, ofYear));
    }
    for (const record of life.yearlyHealth) {
      if (!isIn(record.yearEndedOn, window)) continue;
      const row = tables.oc2.add(child);
      healthYear(row, record.yearEndedOn);
      sdqReason(row, record.sdqReason);
      for (const { name, set } of healthNumbers) set(row, record[name]);
    }
    for (const contact of life.leaverContacts) {
      if (!isIn(contact.yearEndedOn, window)) continue;
      const row = tables.careLeavers.add(child);
      leaverYear(row, contact.yearEndedOn);
      inTouch(row, contact.inTouch);
      activity(row, contact.activity);
      accommodation(row, contact.accommodation);
    }
    const before = lastStarted(life, window)?.previousPermanence;
    if (before) {
      const row = tables.previousPermanence.add(child);
      arrangement(row, before.arrangement);
      arrangedBy(row, before.arrangedBy);
      orderText(row, before.orderText);
    }
  };
}

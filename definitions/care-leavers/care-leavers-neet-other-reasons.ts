import { equals, proportion } from '../../src/language/index.js';
import { activitySources, goneAbroadStaysIn, mainActivity, notKnownStaysIn, partOfPublishedTotal, publishedActivity } from './activity.js';
import { ageGroup, sexOfLeaver } from './breakdowns.js';
import {
  agesTogether,
  everyCareLeaver,
  leaverCaveats,
  leaverContext,
  leaverSources,
  notForLeavers,
  whoTheReturnNames,
  yearsCareLeavers,
} from './family.js';
import { careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, turned17To21 } from './who.js';

/** Of the care leavers who turned 17 to 21 in the year, those in no education, employment or training for other reasons. */
export const careLeaversNeetOtherReasons = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-neet-other-reasons',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers in no work, training or education for other reasons',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share who were in no education, employment or training for other reasons about their birthday.',
  rationale: 'It is the part of which neither illness nor a baby is the reason, so the part that help into work could reach.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) => equals(leaver.activity, 'G5'),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'contextual',
    because: 'Few jobs and no permission to work are in it, beside help that is missing.',
    high: 'Few jobs, no permission to work or study, or little help into work',
    low: 'Help into work and study, jobs at hand, or reasons that are recorded as illness or parenting',
    not: 'That young people do not try',
    published: [],
  },
  context: leaverContext,
  questions: ['How many may not work or study because of their immigration status?', 'How long have they been without?'],
  unintendedConsequences: ['Choosing the reason for the count.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity],

  caveats: [...leaverCaveats],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [publishedActivity('not in education, employment or training for other reasons', partOfPublishedTotal)],
  listedIn: [],
  aliases: ['NEET'],
  related: [
    { id: 'care-leavers-neet', relation: 'companion', note: 'All three reasons together.' },
    { id: 'care-leavers-neet-illness-or-disability', relation: 'companion', note: 'Those who are ill or disabled.' },
  ],
  examples: {
    counted: 'the reason counts',
    notCounted: 'other reasons, work and study are below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S28'],
});

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

/** Of the care leavers who turned 17 to 21 in the year, those in no education, employment or training because of illness or disability. */
export const careLeaversNeetIllnessOrDisability = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-neet-illness-or-disability',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers who are ill or disabled and in no work, training or education',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share who were in no education, employment or training because of illness or disability about their birthday.',
  rationale: 'Health decides much of what young people can do, and asks for other help than a job search does.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) => equals(leaver.activity, 'G4'),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'neither',
    because: 'How many are ill or disabled is need, not the doing of a service.',
    high: 'Ill or disabled young people, or doctors and advisers who find and record illness',
    low: 'Fewer ill young people, or illness that is not recorded as the reason',
    not: 'That young people do not try',
    published: [],
  },
  context: leaverContext,
  questions: ['Do they have the health care and benefits they need?', 'What could they do with adjustments?'],
  unintendedConsequences: ['Choosing the reason for the count.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity],

  caveats: [...leaverCaveats],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [publishedActivity('not in education, employment or training because of illness or disability', partOfPublishedTotal)],
  listedIn: [],
  aliases: ['NEET'],
  related: [
    { id: 'care-leavers-neet', relation: 'companion', note: 'All three reasons together.' },
    { id: 'care-leavers-neet-pregnancy-or-parenting', relation: 'companion', note: 'Those who care for a baby or expect one.' },
  ],
  examples: {
    counted: 'the reason counts',
    notCounted: 'other reasons, work and study are below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S28'],
});

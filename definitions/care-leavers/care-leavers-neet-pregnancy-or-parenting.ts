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

/** Of the care leavers who turned 17 to 21 in the year, those in no education, employment or training because of pregnancy or parenting. */
export const careLeaversNeetPregnancyOrParenting = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-neet-pregnancy-or-parenting',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers who are young parents and in no work, training or education',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share who were in no education, employment or training because of pregnancy or parenting about their birthday.',
  rationale: 'Many care leavers are young parents; looking after a baby is work, and no failing.',
  level: 'outcome',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: (leaver) => equals(leaver.activity, 'G6'),
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'neither',
    because: 'To have a child is the young person’s own choice and life.',
    high: 'More young parents',
    low: 'Fewer young parents, or parents who work and study',
    not: 'That young people do not try',
    published: [],
  },
  context: leaverContext,
  questions: ['Do young parents have help of their own?', 'Would they study or work with childcare?'],
  unintendedConsequences: ['Choosing the reason for the count.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity],

  caveats: [...leaverCaveats],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [publishedActivity('not in education, employment or training because of pregnancy or parenting', partOfPublishedTotal)],
  listedIn: [],
  aliases: ['NEET'],
  related: [
    { id: 'care-leavers-neet', relation: 'companion', note: 'All three reasons together.' },
    { id: 'care-leavers-neet-other-reasons', relation: 'companion', note: 'Those with another reason.' },
  ],
  examples: {
    counted: 'the reason counts',
    notCounted: 'other reasons, work and study are below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S28'],
});

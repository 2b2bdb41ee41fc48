import { proportion } from '../../src/language/index.js';
import {
  activityIsNotKnown,
  activitySources,
  agreesByAgeGroup,
  goneAbroadStaysIn,
  mainActivity,
  notKnownStaysIn,
  publishedActivity,
} from './activity.js';
import { ageGroup, sexOfLeaver } from './breakdowns.js';
import {
  agesTogether,
  blankIsNotKnown,
  everyCareLeaver,
  leaverCaveats,
  leaverContext,
  leaverSources,
  notForLeavers,
  whoTheReturnNames,
  yearsCareLeavers,
} from './family.js';
import { careTransferred, died, onlyShortBreaks, returnedHome, stillInCare, turned17To21 } from './who.js';

/** Of the care leavers who turned 17 to 21 in the year, those whose activity is not known. */
export const careLeaversActivityUnknown = proportion('careLeavers', {
  ...yearsCareLeavers,
  id: 'care-leavers-activity-unknown',
  version: 1,
  added: '2026-11-28',
  title: 'Care leavers whose activity is not known',
  summary:
    'Of the care leavers who turned 17 to 21 in the year, the share of whom it is not known whether they are in education, employment or training.',
  rationale: 'It says how far the shares in and out of education, employment and training can be trusted.',
  level: 'process',
  countingUnit: everyCareLeaver,

  cohort: turned17To21,
  exclusions: [died, returnedHome, stillInCare, careTransferred, onlyShortBreaks],
  numerator: activityIsNotKnown,
  breakdowns: [ageGroup, sexOfLeaver],

  direction: {
    kind: 'lower',
    because: 'Help starts with knowing how a young person fares.',
    high: 'Young people who were lost sight of or want no contact, or records left unfilled',
    low: 'Authorities that are in touch, or activity written down without asking',
    not: 'That these young people fare badly',
    published: [],
  },
  context: leaverContext,
  questions: ['How many want no contact?', 'When was each last seen?', 'Were the records filled in?'],
  unintendedConsequences: ['Guessing, so that nobody is unknown.'],
  notFor: notForLeavers,

  interpretations: [whoTheReturnNames, agesTogether, notKnownStaysIn, goneAbroadStaysIn, mainActivity, blankIsNotKnown],

  caveats: [...leaverCaveats],

  sources: [...leaverSources, ...activitySources],

  publishedAs: [publishedActivity('total information not known', agreesByAgeGroup)],
  listedIn: [],
  related: [
    { id: 'care-leavers-eet', relation: 'companion', note: 'Those known to be in education, employment or training.' },
    { id: 'care-leavers-neet', relation: 'companion', note: 'Those known not to be.' },
    { id: 'care-leavers-not-in-touch', relation: 'companion', note: 'Those whom the authority has lost.' },
  ],
  examples: {
    counted: 'no information and a blank count',
    notCounted: 'any known activity is below the line only',
    onTheEdge: 'who turned 17 or 21 in the year is in, 16 or 22 is out',
  },
  addresses: ['S25', 'S28'],
});
